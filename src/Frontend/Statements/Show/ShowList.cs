using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Show;

/// <summary>Answers every SHOW that lists things from the system table that carries its words.</summary>
[Statement(typeof(ShowStatement))]
internal sealed class ShowHandler : StatementHandler<ShowStatement>
{
    public override bool IsReadOnly => true;

    public override bool KeepsWarnings(Statement statement) => true;

    public override async ValueTask<StatementResult> HandleAsync(
        ShowStatement statement, Session session, CancellationToken cancel)
    {
        var list = session.Services.SystemTables.Show(statement, session);
        return await session.Services.Queries.RunAsync(session, list.Query, cancel, list.Tables).ConfigureAwait(false);
    }

    public override ValueTask<IReadOnlyList<ResultField>> DescribeAsync(Statement statement, Session session)
    {
        var list = session.Services.SystemTables.Show((ShowStatement)statement, session);
        return session.Services.Queries.DescribeAsync(session, list.Query, list.Tables);
    }
}

/// <summary>Lists the columns of a table: DESCRIBE is SHOW COLUMNS.</summary>
[Statement(typeof(DescribeTableStatement))]
internal sealed class DescribeTableHandler : StatementHandler<DescribeTableStatement>
{
    public override bool IsReadOnly => true;

    public override async ValueTask<StatementResult> HandleAsync(
        DescribeTableStatement statement, Session session, CancellationToken cancel)
    {
        var list = session.Services.SystemTables.Show(AsShow(statement), session);
        return await session.Services.Queries.RunAsync(session, list.Query, cancel, list.Tables).ConfigureAwait(false);
    }

    public override ValueTask<IReadOnlyList<ResultField>> DescribeAsync(Statement statement, Session session)
    {
        var list = session.Services.SystemTables.Show(AsShow((DescribeTableStatement)statement), session);
        return session.Services.Queries.DescribeAsync(session, list.Query, list.Tables);
    }

    private static ShowStatement AsShow(DescribeTableStatement statement)
        => new(statement.All ? "ALL COLUMNS" : "COLUMNS") { From = statement.Table, Like = statement.ColumnPattern };
}
