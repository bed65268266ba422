using Antlr4.Runtime;
using MatViewDb.Sql.Ast;
using MatViewDb.Sql.Generated;
using static MatViewDb.Sql.Generated.MatViewParser;

namespace MatViewDb.Sql.Reading;

/// <summary>Reads queries down to their select blocks.</summary>
internal static class QueryReader
{
    public static QueryStatement Read(QueryStatementContext tree, SourceText source)
    {
        OutfileClause? outfile = null;
        if (tree.outfileClause() is { } clause)
        {
            outfile = new OutfileClause(NameReader.Text(clause.@string()),
                NameReader.OptionalName(clause.identifier())?.ToLowerInvariant(),
                NameReader.Properties(clause.properties(), source));
        }

        return new QueryStatement(Read(tree.query(), source))
        {
            Outfile = outfile,
            Locks = tree.query().lockClause().Length > 0,
            Into = (tree.intoVariables() ?? InsideSelect(tree)) is { } into
                ? [.. into.USER_VARIABLE().Select(v => NameReader.UnquoteVariable(v.GetText()).ToLowerInvariant())]
                : [],
        };
    }

    /// <summary>Finds INTO where it stands before FROM: only the outermost SELECT may have it.</summary>
    private static IntoVariablesContext? InsideSelect(QueryStatementContext tree)
        => tree.query().queryBody() is PlainBodyContext body && body.queryPrimary() is SelectPrimaryContext select
            ? select.selectBlock().intoVariables()
            : null;

    public static Query Read(QueryContext tree, SourceText source)
    {
        source.Enter(tree);
        var with = tree.withClause() is { } clause ? ReadWith(clause, source) : null;
        var body = ReadBody(tree.queryBody(), source);
        var orderBy = FunctionReader.OrderBy(tree.orderItem(), source);
        var (limit, offset) = ReadLimit(tree.limitClause(), source);
        source.Leave();

        // Parentheses around a whole query say nothing.
        if (with is null && orderBy.Count == 0 && limit is null && offset is null && body is NestedQuery nested)
        {
            return nested.Query;
        }

        return new Query(with, body, orderBy, limit, offset) { Span = source.Span(tree) };
    }

    public static WithClause ReadWith(WithClauseContext tree, SourceText source) =>
        new(tree.RECURSIVE() is not null, [.. tree.commonTable().Select(table =>
            new CommonTableExpression(NameReader.Name(table.identifier()), NameReader.Names(table.columnNames()),
                Read(table.query(), source)) { Span = source.Span(table) })])
        {
            Span = source.Span(tree),
        };

    public static (Expression? Limit, Expression? Offset) ReadLimit(LimitClauseContext? tree, SourceText source)
    {
        if (tree is null)
        {
            return (null, null);
        }

        var offset = tree.offset is null ? null : ReadLimitValue(tree.offset, source);
        if (tree.first is null)
        {
            return (null, offset);
        }

        var first = ReadLimitValue(tree.first, source);
        return tree.second is null ? (first, offset) : (ReadLimitValue(tree.second, source), first);
    }

    private static Expression ReadLimitValue(LimitValueContext tree, SourceText source)
    {
        var token = tree.Start;
        var span = source.Span(tree);
        return token.Type switch
        {
            MatViewLexer.QUESTION => new Parameter(source.ParameterIndex(token)) { Span = span },
            MatViewLexer.USER_VARIABLE =>
                new UserVariable(NameReader.UnquoteVariable(token.Text).ToLowerInvariant()) { Span = span },
            MatViewLexer.SYSTEM_VARIABLE =>
                new SystemVariable(token.Text[2..].ToLowerInvariant(), VariableScope.Unspecified) { Span = span },
            _ => Int128.TryParse(token.Text, out var value)
                ? new IntegerLiteral(value) { Span = span }
                : throw source.Wrong(tree, "this number of rows is too large"),
        };
    }

    private static QueryBody ReadBody(QueryBodyContext tree, SourceText source)
    {
        var spine = new Stack<QueryBodyContext>();
        while (tree is not PlainBodyContext)
        {
            spine.Push(tree);
            tree = tree.GetRuleContext<QueryBodyContext>(0);
        }

        source.CheckChain(spine.Count, tree);
        var result = ReadPrimary(((PlainBodyContext)tree).queryPrimary(), source);
        while (spine.TryPop(out var outer))
        {
            var kind = outer switch
            {
                UnionContext { op.Type: MatViewLexer.UNION } => SetOperator.Union,
                UnionContext => SetOperator.Except,
                _ => SetOperator.Intersect,
            };
            var all = outer.GetRuleContext<SetQuantifierContext>(0)?.ALL() is not null;
            var right = ReadBody(outer.GetRuleContext<QueryBodyContext>(1), source);
            result = new SetOperation(kind, all, result, right) { Span = source.Span(outer) };
        }

        return result;
    }

    private static QueryBody ReadPrimary(QueryPrimaryContext tree, SourceText source)
    {
        source.CheckStack(tree);
        return tree switch
        {
            SelectPrimaryContext select => SelectReader.Read(select.selectBlock(), source),
            ValuesPrimaryContext values => new ValuesBody(
                ReadRows(values.valuesRow(), source))
            {
                Span = source.Span(tree),
            },
            TablePrimaryContext table => AllOf(table, source),
            NestedPrimaryContext nested => Unwrap(Read(nested.query(), source), nested, source),
            _ => throw source.Wrong(tree, "this is not a query"),
        };
    }

    // TABLE t is SELECT * FROM t.
    private static SelectBody AllOf(TablePrimaryContext tree, SourceText source)
    {
        var table = new TableRef(NameReader.Object(tree.qualifiedName(), source), null) { Span = source.Span(tree.qualifiedName()) };
        return new SelectBody([new SelectItem(new Star((ObjectName?)null), null)], table) { Span = source.Span(tree) };
    }

    private static NodeList<NodeList<Expression>> ReadRows(ValuesRowContext[] trees, SourceText source)
    {
        var rows = new NodeList<Expression>[trees.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = ExpressionReader.ReadAll(trees[i].expressions(), source);
        }

        return NodeList.Create<NodeList<Expression>>(rows);
    }

    // (SELECT ..) without an ORDER BY, LIMIT or WITH of its own is the same as SELECT .. as an operand, except that a
    // nested set operation keeps its parentheses: they decide the order.
    private static QueryBody Unwrap(Query query, ParserRuleContext tree, SourceText source) =>
        query is { With: null, Limit: null, Offset: null, OrderBy.Count: 0, Body: not SetOperation }
            ? query.Body
            : new NestedQuery(query) { Span = source.Span(tree) };
}
