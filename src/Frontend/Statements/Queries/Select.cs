using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Queries;

/// <summary>Runs a query and streams its rows.</summary>
[Statement(typeof(QueryStatement))]
internal sealed class QueryHandler : StatementHandler<QueryStatement>
{
    public override bool IsReadOnly => true;

    public override async ValueTask<StatementResult> HandleAsync(
        QueryStatement statement, Session session, CancellationToken cancel)
    {
        if (statement.Outfile is not null) throw CoreErrors.NotSupported.With("SELECT ... INTO OUTFILE");
        if (session.Running is { } running) running.Facts.IsQuery = true;
        return await session.Services.Queries.RunAsync(session, statement.Query, cancel).ConfigureAwait(false);
    }

    // SELECT @@warning_count and the like ask about the statement before.
    public override bool KeepsWarnings(Statement statement)
        => ((QueryStatement)statement).Query.Body is SelectBody { From: null };

    public override ValueTask<IReadOnlyList<ResultField>> DescribeAsync(Statement statement, Session session)
        => session.Services.Queries.DescribeAsync(session, ((QueryStatement)statement).Query);
}
