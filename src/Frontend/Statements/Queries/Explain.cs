using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.MaterializedViews;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Queries;

/// <summary>Shows the plan of a statement, a line a row; ANALYZE also runs it.</summary>
[Statement(typeof(ExplainStatement))]
internal sealed class ExplainHandler(RefreshExplain refreshes) : StatementHandler<ExplainStatement>
{
    private static readonly string[] s_columns = ["Explain String"];

    public override bool IsReadOnly => true;

    public override TimeSpan? TimeLimit(Statement statement, Session session)
        => statement is ExplainStatement { Level: ExplainLevel.Analyze, Target: not QueryStatement }
            ? TimeLimits.OfWrite(session)
            : base.TimeLimit(statement, session);

    public override async ValueTask<StatementResult> HandleAsync(
        ExplainStatement statement, Session session, CancellationToken cancel)
    {
        var lines = statement.Target is RefreshMaterializedViewStatement refresh
            ? refreshes.Explain(refresh, session)
            : await session.Services.Explains.ExplainAsync(session, statement, cancel).ConfigureAwait(false);
        return TableResult.Texts(s_columns, [.. lines.Select(line => new object?[] { line })]);
    }

    public override ValueTask<IReadOnlyList<ResultField>> DescribeAsync(Statement statement, Session session)
        => new(TableResult.Texts(s_columns).Columns);
}

/// <summary>Shows what the optimizer did with a statement and why it did not do more.</summary>
[Statement(typeof(TraceStatement))]
internal sealed class TraceHandler(RefreshTrace refreshes) : StatementHandler<TraceStatement>
{
    private static readonly string[] s_columns = ["Explain String"];

    public override bool IsReadOnly => true;

    public override ValueTask<StatementResult> HandleAsync(
        TraceStatement statement, Session session, CancellationToken cancel)
    {
        var lines = statement.Target is RefreshMaterializedViewStatement refresh
            ? refreshes.Trace(statement, refresh, session)
            : session.Services.Explains.Trace(session, statement);
        return new(TableResult.Texts(s_columns, [.. lines.Select(line => new object?[] { line })]));
    }
}
