using System.Globalization;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Runtime;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements;
using MatViewDb.MySql;
using MatViewDb.MySql.Packets;
using MatViewDb.MySql.Server;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Wire;

/// <summary>Carries out the commands of one MySQL connection.</summary>
internal sealed class MySqlEndpoint : ICommandHandler
{
    private readonly ServerConnection _connection;
    private readonly FrontendServices _services;
    private readonly StatementRunner _runner;
    private readonly CatalogAccounts _accounts;
    private readonly Dictionary<uint, PreparedStatement> _prepared = [];
    private readonly Dictionary<uint, OpenCursor> _cursors = [];
    private bool _multiStatements;

    public MySqlEndpoint(
        ServerConnection connection, Session session, FrontendServices services, StatementRunner runner,
        CatalogAccounts accounts)
    {
        _connection = connection;
        _services = services;
        _runner = runner;
        _accounts = accounts;
        Session = session;
        _multiStatements = (connection.Capabilities & Capabilities.MultiStatements) != 0;
        ApplyLogin();
    }

    public Session Session { get; }

    public void Query(ReadOnlyMemory<byte> statement, IResponseWriter response)
    {
        var writer = new ResultSetWriter(Session, response);
        Guarded(response, () =>
        {
            var script = SessionText.Decode(statement, Session.Get(SessionSettings.CharacterSetClient));
            var texts = StatementText.Split(script, Session.ParseOptions);
            if (texts.Count == 0) throw SqlErrors.Empty.With();
            if (texts.Count > 1 && !_multiStatements) SqlParser.ParseStatement(script, Session.ParseOptions); // Throws 1064.
            for (var i = 0; i < texts.Count; i++)
            {
                var more = i < texts.Count - 1;
                Attach(response);
                Waiting.For(_runner.RunAsync(Session, texts[i], (result, cancel) => DeliverAsync(writer, result, more, cancel)));
            }
        });
    }

    public void InitDb(string database, IResponseWriter response) => Guarded(response, () =>
    {
        Attach(response);
        Waiting.For(_runner.RunAsync(
            Session, new UseDatabaseStatement(null, database), "USE `" + database + "`", (_, _) =>
            {
                response.Ok();
                return default;
            }));
    });

    public void FieldList(string table, string wildcard, IResponseWriter response) => Guarded(response, () =>
    {
        var columns = Waiting.For(_services.Queries.DescribeAsync(
            Session, new Query(new SelectBody([new SelectItem(new Star(null), null)], new TableRef(new ObjectName(table), null)))));
        var wanted = wildcard.Length == 0
            ? columns
            : [.. columns.Where(c => SystemTables.LikePattern.Matches(wildcard, c.Name, ignoreCase: true))];
        response.Fields(ColumnDefinitions.Of(wanted));
    });

    public string Statistics()
    {
        var uptime = (long)(_services.Time.GetUtcNow().UtcDateTime - _services.StartedAt).TotalSeconds;
        var perSecond = uptime == 0 ? 0 : (double)_runner.Received / uptime;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Uptime: {uptime}  Threads: {_services.Sessions.Count}  Questions: {_runner.Received}  Slow queries: 0  Opens: 0  "
            + $"Flush tables: 0  Open tables: 0  Queries per second avg: {perSecond:F3}");
    }

    public void ProcessInfo(IResponseWriter response) => Query("SHOW PROCESSLIST"u8.ToArray(), response);

    public void ProcessKill(uint connectionId, IResponseWriter response) => Guarded(response, () =>
    {
        Attach(response);
        var kill = new KillStatement(false, new IntegerLiteral(connectionId));
        Waiting.For(_runner.RunAsync(Session, kill, "KILL " + connectionId, (_, _) =>
        {
            response.Ok();
            return default;
        }));
    });

    public void Reset(bool isNewUser)
    {
        _prepared.Clear();
        Waiting.For(_services.SessionTransactions.RollbackAsync(Session));
        Session.Reset(isNewUser ? _accounts.FindUser(_connection.User, _connection.Host) : null);
        ApplyLogin();
    }

    public void SetMultiStatements(bool isOn) => _multiStatements = isOn;

    public void Prepare(uint statementId, ReadOnlyMemory<byte> statement, IResponseWriter response) => Guarded(response, () =>
    {
        var text = SessionText.Decode(statement, Session.Get(SessionSettings.CharacterSetClient));
        var parsed = SqlParser.ParseStatement(text, Session.ParseOptions);
        var prepared = new PreparedStatement(parsed, text, SyntaxWalk.CountParameters(parsed));
        var columns = Waiting.For(_services.Statements.Require(parsed).DescribeAsync(Session.Temporary.Resolve(parsed), Session));
        _prepared[statementId] = prepared;
        response.Prepared(prepared.ParameterCount, ColumnDefinitions.Of(columns));
    });

    public void Execute(
        uint statementId, ReadOnlySpan<ParameterValue> parameters, bool wantsCursor, IResponseWriter response)
    {
        var bound = ParameterBinding.Bind(parameters);
        Guarded(response, () =>
        {
            if (!_prepared.TryGetValue(statementId, out var prepared))
                throw FrontendErrors.UnknownStatement.With(statementId, "EXECUTE");
            Attach(response);
            var writer = new ResultSetWriter(Session, response);
            Session.Parameters = bound;
            try
            {
                CloseCursor(statementId);
                Waiting.For(_runner.RunAsync(
                    Session, prepared.Statement, prepared.Text, (result, cancel) => wantsCursor && result is StreamResult rows
                        ? OpenCursor(statementId, rows, response)
                        : DeliverAsync(writer, result, false, cancel)));
            }
            finally
            {
                Session.Parameters = [];
            }
        });
    }

    public void Fetch(uint statementId, uint rowCount, IResponseWriter response) => Guarded(response, () =>
    {
        if (!_cursors.TryGetValue(statementId, out var cursor)) throw FrontendErrors.NoCursor.With(statementId);
        Waiting.For(cursor.FetchAsync(rowCount, response));
    });

    public void ResetStatement(uint statementId) => CloseCursor(statementId);

    public void CloseStatement(uint statementId)
    {
        CloseCursor(statementId);
        _prepared.Remove(statementId);
    }

    public void Dispose()
    {
        foreach (var id in _cursors.Keys.ToArray()) CloseCursor(id);
        _services.Sessions.Remove(Session);
        Waiting.For(_services.SessionTransactions.RollbackAsync(Session));
        Session.Dispose();
    }

    private async ValueTask DeliverAsync(
        ResultSetWriter writer, StatementResult result, bool moreResults, CancellationToken cancel)
    {
        ApplyState();
        await writer.WriteAsync(result, moreResults, cancel).ConfigureAwait(false);
    }

    private ValueTask OpenCursor(uint statementId, StreamResult rows, IResponseWriter response)
    {
        var cursor = _cursors[statementId] = new OpenCursor(rows);
        response.CursorOpened(cursor.Columns, Session.NewWarnings);
        return default;
    }

    private void CloseCursor(uint statementId)
    {
        if (_cursors.Remove(statementId, out var cursor)) cursor.Dispose();
    }

    private void Guarded(IResponseWriter response, Action work)
    {
        ClientThread.Claim();
        try
        {
            work();
        }
        catch (MatViewException problem)
        {
            ApplyState();
            response.Error(problem.Code, problem.SqlState, problem.Message);
        }
    }

    // LOAD DATA LOCAL asks the client through the answer of its own command.
    private void Attach(IResponseWriter response)
    {
        Session.ReceiveLocalFile = response.ReceiveLocalFile;
        Session.Tracked = (name, value) => response.Track(
            name.Length == 0 ? SessionChange.Schema(value) : SessionChange.Variable(name, value));
    }

    private void ApplyLogin()
    {
        var characterSet = SessionText.OfCollation(_connection.CharacterSet);
        Session.SetCharacterSets(characterSet);
        if ((_connection.Capabilities & Capabilities.Interactive) != 0)
        {
            Session.Variables.Set(
                SessionSettings.WaitTimeout, Session.Get(SessionSettings.InteractiveTimeout));
        }

        ApplyState();
    }

    /// <summary>Puts what SET changed into the connection: status bits, encoding of results, idle time.</summary>
    private void ApplyState()
    {
        var status = ServerStatus.None;
        if (Session.Get(SessionSettings.Autocommit)) status |= ServerStatus.Autocommit;
        if (Session.InTransaction) status |= ServerStatus.InTransaction;
        if (Session.Get(SessionSettings.SqlMode).Contains("NO_BACKSLASH_ESCAPES", StringComparison.OrdinalIgnoreCase))
            status |= ServerStatus.NoBackslashEscapes;
        _connection.Status = status;
        _connection.ResultEncoding = SessionText.ResultEncoding(Session.Get(SessionSettings.CharacterSetResults));
        var patience = Session.Get(SessionSettings.WaitTimeout);
        if (Session.InTransaction && Session.Get(SessionSettings.IdleTransactionTimeout) is var idle and > 0)
            patience = Math.Min(patience, idle);
        _connection.WaitTimeout = TimeSpan.FromSeconds(patience);
    }

    private sealed record PreparedStatement(Statement Statement, string Text, int ParameterCount);
}
