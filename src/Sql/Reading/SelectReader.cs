using MatViewDb.Sql.Ast;
using MatViewDb.Sql.Generated;
using static MatViewDb.Sql.Generated.MatViewParser;

namespace MatViewDb.Sql.Reading;

/// <summary>Reads SELECT blocks.</summary>
internal static class SelectReader
{
    public static SelectBody Read(SelectBlockContext tree, SourceText source)
    {
        // A SELECT that a query statement consists of lies three levels below it.
        if (tree.intoVariables() is { } into && tree.Parent?.Parent?.Parent?.Parent is not QueryStatementContext)
            throw source.Wrong(into, "INTO is only allowed in the outermost SELECT");
        var from = tree.tableReferences() is { } tables ? TableReader.Read(tables, source) : null;
        return new SelectBody([.. tree.selectItem().Select(item => ReadItem(item, source))],
            IsDual(from) ? null : from)
        {
            Distinct = tree.selectOption().Any(option =>
                option.DISTINCT() is not null || option.DISTINCTROW() is not null),
            CountsFoundRows = tree.selectOption().Any(option => option.SQL_CALC_FOUND_ROWS() is not null),
            Where = ExpressionReader.ReadOptional(tree.where, source),
            GroupBy = tree.groupByClause() is { } groups ? ReadGroupBy(groups, source) : null,
            Having = ExpressionReader.ReadOptional(tree.having, source),
            Qualify = ExpressionReader.ReadOptional(tree.qualify, source),
            Windows = [.. tree.windowDefinition().Select(window =>
                new WindowDefinition(NameReader.Name(window.identifier()),
                    FunctionReader.ReadWindow(window.windowSpec(), source)))],
            Hints = HintReader.Read(source.HintsBehind(tree.SELECT().Symbol)),
            Span = source.Span(tree),
        };
    }

    private static bool IsDual(TableExpression? from) =>
        from is TableRef { Alias: null, Name: { Catalog: null, Database: null } name }
        && name.Name.Equals("dual", StringComparison.OrdinalIgnoreCase);

    private static SelectItem ReadItem(SelectItemContext tree, SourceText source)
    {
        if (tree.starItem() is { } star)
        {
            return new SelectItem(ReadStar(star, source), null) { Span = source.Span(tree),
                SourceText = source.Text(tree) };
        }

        return new SelectItem(ExpressionReader.Read(tree.expression(), source),
            NameReader.Alias(tree.asAlias(), tree.bareAlias()))
        {
            Span = source.Span(tree),
            SourceText = source.Text(tree.expression()),
        };
    }

    private static Star ReadStar(StarItemContext tree, SourceText source)
    {
        ObjectName? qualifier = null;
        if (tree.identifier() is { } first)
        {
            NodeList<string> parts = [NameReader.Name(first), .. tree.anyName().Select(NameReader.Name)];
            qualifier = NameReader.Object(parts, tree, source);
        }

        return new Star(qualifier)
        {
            Except = NameReader.Names(tree.columnNames()),
            Replace = [.. tree.starReplacement().Select(item => new SelectItem(
                ExpressionReader.Read(item.expression(), source), NameReader.Name(item.identifier())))],
            Span = source.Span(tree),
        };
    }

    private static GroupBy ReadGroupBy(GroupByClauseContext tree, SourceText source)
    {
        if (tree.ALL() is not null)
        {
            return new GroupBy([], IsAll: true) { Span = source.Span(tree) };
        }

        NodeList<GroupingElement> elements = [.. tree.groupingElement().Select(item => ReadElement(item, source))];
        if (tree.WITH() is null)
        {
            return new GroupBy(elements) { Span = source.Span(tree) };
        }

        NodeList<NodeList<Expression>> keys = [.. elements.Select(element => element is GroupingKey key
            ? (NodeList<Expression>)[key.Expression]
            : throw source.Wrong(tree, "WITH ROLLUP and WITH CUBE go with plain columns only"))];
        GroupingElement whole = tree.ROLLUP() is not null ? new Rollup(keys) : new Cube(keys);
        return new GroupBy([whole]) { Span = source.Span(tree) };
    }

    private static GroupingElement ReadElement(GroupingElementContext tree, SourceText source)
    {
        GroupingElement element = tree switch
        {
            RollupElementContext rollup => new Rollup(ReadSets(rollup.groupingSet(), source)),
            CubeElementContext cube => new Cube(ReadSets(cube.groupingSet(), source)),
            SetsElementContext sets => new GroupingSets(ReadSets(sets.groupingSet(), source)),
            EmptyElementContext => new GroupingSets([[]]),
            KeyElementContext key => new GroupingKey(ExpressionReader.Read(key.expression(), source)),
            _ => throw source.Wrong(tree, "this is not a grouping"),
        };
        return element with { Span = source.Span(tree) };
    }

    private static NodeList<NodeList<Expression>> ReadSets(GroupingSetContext[] trees, SourceText source) =>
        [.. trees.Select(tree => tree.expression() is { } single
            ? ReadSingle(ExpressionReader.Read(single, source))
            : ExpressionReader.ReadAll(tree.expressions(), source))];

    private static NodeList<Expression> ReadSingle(Expression key) => key is RowLiteral row ? row.Items : [key];
}
