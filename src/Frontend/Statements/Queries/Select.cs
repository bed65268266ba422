using MatViewDb.Files;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.Dml;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Queries;

/// <summary>Runs a query and streams its rows.</summary>
[Statement(typeof(QueryStatement))]
internal sealed class QueryHandler(IFileSystem files) : StatementHandler<QueryStatement>
{
    public override bool IsReadOnly => true;

    public override async ValueTask<StatementResult> HandleAsync(
        QueryStatement statement, Session session, CancellationToken cancel)
    {
        if (session.Running is { } running) running.Facts.IsQuery = true;
        if (statement.Outfile is null)
            return await session.Services.Queries.RunAsync(session, statement.Query, cancel).ConfigureAwait(false);

        // Before the query runs: a wrong path or format is said at once.
        session.RequireGlobal("FILE");
        var target = new Outfile(files, new ServerFiles(files, session).Resolve(statement.Outfile.Path), statement.Outfile);
        var result = await session.Services.Queries.RunAsync(session, statement.Query, cancel).ConfigureAwait(false);
        await using var stream = result.Stream.ConfigureAwait(false);
        return new OkResult(await target.WriteAsync(result, cancel).ConfigureAwait(false));
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
