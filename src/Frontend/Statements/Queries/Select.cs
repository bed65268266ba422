using MatViewDb.Files;
using MatViewDb.Frontend.Exports;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.Dml;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.Constants;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Queries;

/// <summary>Runs a query and streams its rows.</summary>
[Statement(typeof(QueryStatement))]
internal sealed class QueryHandler(IFileSystem files) : StatementHandler<QueryStatement>
{
    public override TransactionUse UseOf(Statement statement, Session session) => TransactionUse.Joins;

    public override bool IsReadOnly => true;

    public override async ValueTask<StatementResult> HandleAsync(
        QueryStatement statement, Session session, CancellationToken cancel)
    {
        if (session.Running is { } running) running.Facts.IsQuery = true;
        if (statement.Into.Count > 0) return await IntoVariablesAsync(statement, session, cancel).ConfigureAwait(false);
        if (statement.Outfile is null && FoundRowsStream.Ask(statement.Query) is var (all, offset, limit))
        {
            var whole = await session.Services.Queries.RunAsync(session, all, cancel, locks: statement.Locks).ConfigureAwait(false);
            var cut = new FoundRowsStream(whole.Stream, offset, limit);
            return whole with { Stream = cut, Found = () => cut.Found };
        }

        if (statement.Outfile is null)
        {
            return await session.Services.Queries.RunAsync(session, statement.Query, cancel, locks: statement.Locks)
                .ConfigureAwait(false);
        }

        // Before the query runs: a wrong path or format is said at once.
        session.RequireGlobal("FILE");
        var path = new ServerFiles(files, session).Resolve(statement.Outfile.Path);
        var target = new Export(files, path, ExportOptions.Of(statement.Outfile));
        var result = await session.Services.Queries.RunAsync(session, statement.Query, cancel, locks: statement.Locks)
            .ConfigureAwait(false);
        await using var stream = result.Stream.ConfigureAwait(false);
        return new OkResult(await target.WriteAsync(result, "", cancel).ConfigureAwait(false));
    }

    private static async Task<StatementResult> IntoVariablesAsync(QueryStatement statement, Session session, CancellationToken cancel)
    {
        var result = await session.Services.Queries.RunAsync(session, statement.Query, cancel, locks: statement.Locks)
            .ConfigureAwait(false);
        await using var stream = result.Stream.ConfigureAwait(false);
        if (result.Columns.Count != statement.Into.Count) throw FrontendErrors.VariablesForColumns.With();
        long rows = 0;
        while (await result.Stream.NextAsync(cancel).ConfigureAwait(false) is { } batch)
        {
            using (batch)
            {
                rows += batch.RowCount;
                if (rows > 1) throw FrontendErrors.MoreThanOneRow.With();
                for (var i = 0; i < statement.Into.Count && batch.RowCount == 1; i++)
                {
                    var type = result.Columns[i].Type;
                    var value = new BoundValue(BatchValues.Read(batch[i], 0, type), type);
                    session.Variables.SetUser(statement.Into[i], BoundValues.OfVariable(value.ToLiteral()));
                }
            }
        }

        // MySQL leaves the variables as they were.
        if (rows == 0) session.AddWarning(new Warning("Warning", 1329, "No data - zero rows fetched, selected, or processed"));
        return new OkResult(rows);
    }

    // SELECT @@warning_count and the like ask about the statement before.
    public override bool KeepsWarnings(Statement statement)
        => ((QueryStatement)statement).Query.Body is SelectBody { From: null };

    public override async ValueTask<IReadOnlyList<ResultField>> DescribeAsync(Statement statement, Session session)
    {
        await session.Services.Recursion.PrepareAsync(session, statement, execute: false, default).ConfigureAwait(false);
        return await session.Services.Queries.DescribeAsync(session, ((QueryStatement)statement).Query).ConfigureAwait(false);
    }
}
