using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Show;

/// <summary>Lists the columns that FILES(...) finds in files.</summary>
[Statement(typeof(DescribeFilesStatement))]
internal sealed class DescribeFilesHandler : StatementHandler<DescribeFilesStatement>
{
    public override bool IsReadOnly => true;

    public override async ValueTask<StatementResult> HandleAsync(
        DescribeFilesStatement statement, Session session, CancellationToken cancel)
        => await session.Services.Queries.RunAsync(session, Columns(statement, session), cancel).ConfigureAwait(false);

    public override ValueTask<IReadOnlyList<ResultField>> DescribeAsync(Statement statement, Session session)
        => session.Services.Queries.DescribeAsync(session, Columns((DescribeFilesStatement)statement, session));

    private static Query Columns(DescribeFilesStatement statement, Session session)
    {
        var found = session.Services.FileTables.Resolve(statement.Files, session);
        var rows = found.Columns.Concat(found.PathColumns.Select(p => p.Column)).Select(c => NodeList.Create<Expression>(
            [new StringLiteral(c.Name), new StringLiteral(CreateText.TypeText(c.Type)), new StringLiteral("YES")]));
        var values = new Query(new ValuesBody(NodeList.Create<NodeList<Expression>>([.. rows])));
        return new Query(new SelectBody(
            [new SelectItem(new Star(null), null)], new DerivedTable(values, "files", NodeList.Create<string>(["Field", "Type", "Null"]))));
    }
}
