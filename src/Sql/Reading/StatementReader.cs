using MatViewDb.Sql.Ast;
using static MatViewDb.Sql.Generated.MatViewParser;

namespace MatViewDb.Sql.Reading;

/// <summary>Picks the reader of a statement's family.</summary>
internal static class StatementReader
{
    public static Statement Read(StatementContext tree, SourceText source)
    {
        var family = tree.GetChild(0);
        Statement statement = family switch
        {
            QueryStatementContext query => QueryReader.Read(query, source),
            DmlStatementContext dml => DmlReader.Read(dml, source),
            SessionStatementContext session => SessionReader.Read(session, source),
            ShowStatementContext show => ShowReader.Read(show, source),
            ExplainStatementContext explain => ExplainReader.Read(explain, source),
            DdlStatementContext ddl => DdlReader.Read(ddl, source),
            MaterializedViewStatementContext view => MaterializedViewReader.Read(view, source),
            JobStatementContext job => JobReader.Read(job, source),
            AccountStatementContext account => AccountReader.Read(account, source),
            AdminStatementContext admin => AdminReader.Read(admin, source),
            _ => throw source.Wrong(tree, "this is not a statement"),
        };
        return statement with { Span = source.Span(tree) };
    }
}
