using MatViewDb.Sql.Ast;

namespace MatViewDb.Sql.Printing;

/// <summary>Writes statements; each family has a printer of its own.</summary>
internal static class StatementPrinter
{
    public static void Print(Statement statement, SqlOutput output)
    {
        var known = QueryStatementPrinter.TryPrint(statement, output)
            || DmlPrinter.TryPrint(statement, output)
            || TableStatementPrinter.TryPrint(statement, output)
            || DdlPrinter.TryPrint(statement, output)
            || ViewPrinter.TryPrint(statement, output)
            || JobPrinter.TryPrint(statement, output)
            || SessionPrinter.TryPrint(statement, output)
            || AccountPrinter.TryPrint(statement, output)
            || AdminPrinter.TryPrint(statement, output);
        if (!known)
        {
            throw new ArgumentException($"A {statement.GetType().Name} has no text.", nameof(statement));
        }
    }
}
