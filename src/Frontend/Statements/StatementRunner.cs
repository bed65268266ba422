using MatViewDb.Core.Errors;
using MatViewDb.Core.Metrics;
using MatViewDb.Core.Runtime;
using MatViewDb.Frontend.Audit;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;
using MatViewDb.Sql.FastInsert;

namespace MatViewDb.Frontend.Statements;

/// <summary>
/// Takes a statement from its text to its result, and every failure to one error with its audit record.
/// </summary>
public sealed class StatementRunner(FrontendServices services)
{
    private const long SlowQueryMs = 5_000;

    private readonly StatementCache _parsed = new(() => services.Globals.Get(ServerSettings.StatementCacheSize));

    private readonly MetricSet.Metric _queries =
        services.Metrics.Counter("matviewdb_queries_total", "Statements received");

    private readonly MetricSet.Metric _failed =
        services.Metrics.Counter("matviewdb_query_errors_total", "Statements that ended with an error");

    /// <summary>Gets how many statements this process received.</summary>
    public long Received => _queries.Value;

    /// <summary>
    /// Parses and runs one statement and hands its result to <paramref name="deliver"/>, which is part of the statement: a
    /// failure while rows go out is its failure.
    /// </summary>
    public ValueTask RunAsync(Session session, StatementText text, Func<StatementResult, CancellationToken, ValueTask> deliver)
        => RunAsync(session, text.Text, () => Parse(session, text), deliver);

    /// <summary>Runs a statement that is parsed already.</summary>
    public ValueTask RunAsync(
        Session session, Statement statement, string text, Func<StatementResult, CancellationToken, ValueTask> deliver)
        => RunAsync(session, text, () => statement, deliver);

    private async ValueTask RunAsync(
        Session session, string text, Func<Statement> read, Func<StatementResult, CancellationToken, ValueTask> deliver)
    {
        _queries.Add();
        var cancel = session.Begin(text);
        var running = session.Running!; // Begin sets it.
        var state = "OK";
        var variables = session.Variables.Save();
        MatViewException? failure = null;
        IDisposable? place = null;
        try
        {
            var statement = Read(session, read, cancel);
            running.State = "planning";
            var handler = services.Statements.Require(statement);
            if (session.InTransaction && session.Get(SessionSettings.TransactionReadOnly) && !handler.IsReadOnly)
                throw FrontendErrors.ReadOnlyTransaction.With();
            if (session.InTransaction || !session.Get(SessionSettings.Autocommit))
            {
                var use = handler.UseOf(statement!, session); // The same.
                await services.SessionTransactions.BeforeAsync(session, use, cancel).ConfigureAwait(false);
            }

            if (text.Contains("recursive", StringComparison.OrdinalIgnoreCase))
            {
                var execute = statement is not (ExplainStatement { Level: not ExplainLevel.Analyze } or TraceStatement);
                await services.Recursion.PrepareAsync(session, statement, execute, cancel).ConfigureAwait(false);
            }

            place = await services.ResourceGroups.EnterAsync(session, statement!, cancel).ConfigureAwait(false); // The same.
            ValueTask<StatementResult> answer;
            using (Interruption.Enter(cancel)) answer = handler.HandleAsync(statement, session, cancel);
            var result = await answer.ConfigureAwait(false);
            if (result is not OkResult) state = "EOF";
            await deliver(result, cancel).ConfigureAwait(false);
        }
        catch (Exception cause) when (cause is not OutOfMemoryException)
        {
            failure = Explain(cause, running, cancel);
            session.AddWarning(new Warning("Error", failure.Code, failure.Message));
            _failed.Add();
            throw failure;
        }
        finally
        {
            place?.Dispose();
            var group = session.Group?.Name ?? "";
            if (running.HasHints) session.Variables.Restore(variables);
            session.End();
            Write(session, running, failure is null ? state : "ERR", failure, group);
        }
    }

    private Statement Read(Session session, Func<Statement> read, CancellationToken cancel)
    {
        Statement? statement = null;
        StatementHandler? handler = null;
        try
        {
            using (Interruption.Enter(cancel)) statement = session.Temporary.Resolve(read());
            handler = services.Statements.Find(statement);
            VariableHints.Apply(statement, session, services.Variables);
            return statement;
        }
        finally
        {
            // The handler is known when the statement is.
            session.StartWarnings(handler?.KeepsWarnings(statement!) == true);
            session.LimitTime(handler?.TimeLimit(statement!, session));
        }
    }

    private Statement Parse(Session session, StatementText text)
        => (Statement?)LargeInsert.TryRead(text.Text, session.ParseOptions) ?? _parsed.Parse(text, session.ParseOptions);

    private static MatViewException Explain(Exception cause, RunningStatement running, CancellationToken cancel) => cause switch
    {
        _ when running.IsKilled => CoreErrors.Interrupted.Because(cause),
        AggregateException { InnerExceptions.Count: 1 } wrapped => Explain(wrapped.InnerExceptions[0], running, cancel),
        OperationCanceledException or MatViewException { Kind: ErrorKind.Cancelled } when cancel.IsCancellationRequested
            => CoreErrors.Timeout.Because(cause, Math.Max(1, (long)(running.TimeLimit?.TotalSeconds ?? 0))),
        MatViewException known => known,
        OperationCanceledException => CoreErrors.Interrupted.Because(cause),
        _ => CoreErrors.Internal.Because(cause, $"{cause.GetType().Name}: {cause.Message}"),
    };

    private void Write(Session session, RunningStatement running, string state, MatViewException? failure, string group)
    {
        var elapsed = (long)services.Time.GetElapsedTime(running.Timestamp).TotalMilliseconds;
        var facts = running.Facts;
        var entry = new AuditEntry
        {
            QueryId = running.QueryId,
            Timestamp = running.StartedAt.UtcDateTime,
            QueryType = elapsed >= SlowQueryMs ? "slow_query" : "query",
            ClientIp = session.Host,
            User = session.User.User,
            AuthorizedUser = session.User.ToString(),
            ResourceGroup = group,
            Catalog = session.CurrentCatalog,
            Db = session.CurrentDatabase ?? "",
            State = state,
            ErrorCode = failure?.Code ?? 0,
            ErrorText = failure is null ? "" : SecretMasking.MaskError(failure.ToString(), running.Text),
            QueryTimeMs = elapsed,
            ScanRows = facts.ScannedRows,
            ReturnRows = facts.ReturnedRows,
            MemCostBytes = facts.PeakMemoryBytes,
            StmtId = session.StatementNumber,
            IsQuery = facts.IsQuery,
            Stmt = SecretMasking.Mask(running.Text),
            CandidateMVs = string.Join(',', facts.CandidateViews),
            Faults = string.Join('\n', facts.Faults),
            HitMvs = string.Join(',', facts.HitViews),
        };
        services.Audit.Write(entry);
        if (failure is null) services.ViewUsage.NoteEnd(services.Store.Current, facts, services.Time.GetElapsedTime(running.Timestamp));
        services.Recent.Note(entry);
    }
}
