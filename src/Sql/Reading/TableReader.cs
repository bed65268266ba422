using MatViewDb.Sql.Ast;
using MatViewDb.Sql.Generated;
using static MatViewDb.Sql.Generated.MatViewParser;

namespace MatViewDb.Sql.Reading;

/// <summary>Reads FROM.</summary>
internal static class TableReader
{
    public static TableExpression Read(TableReferencesContext tree, SourceText source)
    {
        var items = tree.tableReference();
        source.CheckChain(items.Length, tree);
        var result = Read(items[0], source);
        for (var i = 1; i < items.Length; i++)
        {
            var right = Read(items[i], source);
            result = new Join(JoinKind.Comma, result, right) { Span = source.Span(items[0].Start, items[i].Stop) };
        }

        return result;
    }

    public static NodeList<string> Partitions(PartitionNamesContext? tree) =>
        tree is null ? [] : NameReader.Names(tree.identifier());

    private static TableExpression Read(TableReferenceContext tree, SourceText source)
    {
        source.CheckStack(tree);
        var tails = tree.joinTail();
        source.CheckChain(tails.Length, tree);
        var result = Read(tree.tableFactor(), source);
        foreach (var tail in tails)
        {
            result = ReadTail(result, tail, source) with { Span = source.Span(tree.Start, tail.Stop) };
        }

        return result;
    }

    private static TableExpression ReadTail(TableExpression left, JoinTailContext tree, SourceText source)
        => tree is PivotTailContext pivot ? ReadPivot(left, pivot, source) : ReadJoin(left, tree, source);

    private static Join ReadJoin(TableExpression left, JoinTailContext tree, SourceText source)
    {
        if (tree is LateralViewContext view) return ReadView(left, view, source);
        var right = Read(tree.GetRuleContext<TableFactorContext>(0), source);
        foreach (var inner in tree.GetRuleContexts<JoinTailContext>())
        {
            right = ReadTail(right, inner, source) with { Span = source.Span(tree.Start, inner.Stop) };
        }

        var kind = tree switch
        {
            InnerJoinContext { } inner when inner.CROSS() is not null => JoinKind.Cross,
            InnerJoinContext => JoinKind.Inner,
            StraightJoinContext => JoinKind.Straight,
            AsofJoinContext asof => asof.side is null ? JoinKind.Asof : JoinKind.AsofLeft,
            OuterJoinContext outer => Side(outer.side.Type),
            NaturalJoinContext { side: { } side } => Side(side.Type),
            SemiJoinContext { kind.Type: MatViewLexer.SEMI } semi =>
                semi.RIGHT() is null ? JoinKind.LeftSemi : JoinKind.RightSemi,
            SemiJoinContext anti => anti.RIGHT() is null ? JoinKind.LeftAnti : JoinKind.RightAnti,
            _ => JoinKind.Inner,
        };
        var condition = tree.GetRuleContext<JoinConditionContext>(0);
        return new Join(kind, left, right)
        {
            On = ExpressionReader.ReadOptional(condition?.expression() ?? (tree as AsofJoinContext)?.expression(), source),
            Using = NameReader.Names(condition?.columnNames()),
            Natural = tree is NaturalJoinContext,
            Hint = tree.GetRuleContext<JoinHintContext>(0)?.identifier(0) is { } hint
                ? NameReader.Name(hint).ToLowerInvariant()
                : null,
        };
    }

    // LATERAL VIEW f(x) t AS a, b is a join with the rows of the function.
    private static Join ReadView(TableExpression left, LateralViewContext tree, SourceText source)
    {
        var names = tree.identifier();
        var function = new TableFunction(
            tree.functionName().GetText().ToLowerInvariant(), ExpressionReader.ReadAll(tree.expressions(), source), [])
        {
            Alias = NameReader.Name(names[0]),
            ColumnAliases = NameReader.Names(names.Skip(1)),
            Lateral = true,
            Span = source.Span(tree),
        };
        return new Join(JoinKind.Cross, left, function);
    }

    private static PivotTable ReadPivot(TableExpression source, PivotTailContext tree, SourceText text)
    {
        var aggregates = tree.pivotAggregate().Select(aggregate =>
        {
            var name = aggregate.functionName().GetText();
            var call = FunctionReader.Read(name, null, aggregate.functionTail(), text) with { Span = text.Span(aggregate) };
            return new PivotAggregate(call, NameReader.OptionalName(aggregate.identifier())) { Span = text.Span(aggregate) };
        });
        return new PivotTable(
            source,
            [.. aggregates],
            [.. tree.pivotColumns().qualifiedName().Select(column => NameReader.Column(column, text))],
            [.. tree.pivotValue().Select(value => ReadValue(value, text))])
        {
            Alias = Alias(tree.tableAlias()),
            ColumnAliases = Columns(tree.tableAlias()),
        };
    }

    // (a, b) are the values of two columns; (a) is the same as a.
    private static PivotValue ReadValue(PivotValueContext tree, SourceText text)
    {
        var value = ExpressionReader.Read(tree.expression(), text);
        NodeList<Expression> items = value is RowLiteral row ? row.Items : [value];
        return new PivotValue(items, NameReader.Alias(tree.asAlias(), tree.bareAlias())) { Span = text.Span(tree) };
    }

    private static JoinKind Side(int token) => token switch
    {
        MatViewLexer.LEFT => JoinKind.Left,
        MatViewLexer.RIGHT => JoinKind.Right,
        _ => JoinKind.Full,
    };

    private static TableExpression Read(TableFactorContext tree, SourceText source)
    {
        source.CheckStack(tree);
        switch (tree)
        {
            case NamedFactorContext named:
                return ReadNamed(named, source);
            case DerivedFactorContext derived:
                return new DerivedTable(QueryReader.Read(derived.query(), source), Alias(derived.tableAlias()),
                    Columns(derived.tableAlias()))
                {
                    Lateral = derived.LATERAL() is not null,
                    Span = source.Span(tree),
                };
            case NestedFactorContext nested:
                return Read(nested.tableReferences(), source);
            case OdbcFactorContext odbc:
                return Read(odbc.tableReference(), source);
            case TableFunctionFactorContext function:
                return ReadFunction(function.functionName().GetText(), function.expressions(), function.tableAlias(),
                    source)
                    with { Span = source.Span(tree) };
            case FunctionFactorContext function:
                var parts = NameReader.Parts(function.qualifiedName());
                if (function.jsonColumns() is { } columns)
                    return JsonTableReader.Read(function, columns, Alias(function.tableAlias()), source);
                return ReadFunction(parts[^1], function.expressions(), function.tableAlias(), source) with
                {
                    Lateral = function.LATERAL() is not null,
                    Span = source.Span(tree),
                };
            default:
                throw source.Wrong(tree, "this is not a table");
        }
    }

    private static TableRef ReadNamed(NamedFactorContext tree, SourceText source)
    {
        var asOf = tree.asOfClause();
        return new TableRef(NameReader.Object(tree.qualifiedName(), source), Alias(tree.tableAlias()))
        {
            Partitions = Partitions(tree.partitionNames()),
            TemporaryPartitions = tree.partitionNames()?.TEMPORARY() is not null,
            Tablets = tree.tabletList() is { } tablets
                ? [.. tablets.INTEGER_VALUE().Select(id => NameReader.Integer(id, source, tablets))]
                : [],
            Hints = [.. tree.tableHint().SelectMany(hint => hint.identifier()).Select(NameReader.Name)],
            ColumnAliases = Columns(tree.tableAlias()),
            AsOf = ExpressionReader.ReadOptional(asOf?.expression(), source),
            AsOfVersion = asOf?.kind.Type == MatViewLexer.VERSION,
            Span = source.Span(tree),
        };
    }

    private static TableFunction ReadFunction(
        string name, ExpressionsContext? arguments, TableAliasContext? alias, SourceText source)
    {
        var values = ExpressionReader.ReadAll(arguments, source);
        var named = new List<Property>();
        foreach (var value in values)
        {
            if (value is Comparison { Operator: ComparisonOperator.Equal, Left: StringLiteral key } pair)
            {
                named.Add(new Property(key.Value, pair.Right is StringLiteral text ? text.Value
                    : SqlPrinter.Print(pair.Right)));
            }
        }

        // "k" = "v" is an argument with a name only if all are.
        var allNamed = values.Count > 0 && named.Count == values.Count;
        return new TableFunction(name.ToLowerInvariant(), allNamed ? [] : values, allNamed ? NodeList.From(named) : [])
        {
            Alias = Alias(alias),
            ColumnAliases = Columns(alias),
        };
    }

    private static string? Alias(TableAliasContext? tree) =>
        tree is null ? null : NameReader.Alias(tree.asAlias(), tree.bareAlias());

    private static NodeList<string> Columns(TableAliasContext? tree) => NameReader.Names(tree?.columnNames());
}
