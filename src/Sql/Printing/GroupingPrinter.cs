using MatViewDb.Sql.Ast;

namespace MatViewDb.Sql.Printing;

/// <summary>Writes GROUP BY.</summary>
internal static class GroupingPrinter
{
    public static void Print(GroupBy groups, SqlOutput output)
    {
        if (groups.IsAll)
        {
            output.Raw("ALL");
            return;
        }

        output.List(groups.Elements, Print);
    }

    private static void Print(GroupingElement element, SqlOutput output)
    {
        switch (element)
        {
            case GroupingKey key:
                ExpressionPrinter.Print(key.Expression, output);
                break;
            case Rollup rollup:
                PrintSets("ROLLUP", rollup.Keys, alwaysParentheses: false, output);
                break;
            case Cube cube:
                PrintSets("CUBE", cube.Keys, alwaysParentheses: false, output);
                break;
            case GroupingSets sets:
                PrintSets("GROUPING SETS", sets.Sets, alwaysParentheses: true, output);
                break;
        }
    }

    private static void PrintSets(
        string word, NodeList<NodeList<Expression>> sets, bool alwaysParentheses, SqlOutput output)
    {
        output.Raw(word).Raw("(").List(sets, (set, target) =>
        {
            var wrapped = alwaysParentheses || set.Count != 1;
            target.If(wrapped, "(");
            ExpressionPrinter.PrintList(set, target);
            target.If(wrapped, ")");
        }).Raw(")");
    }
}
