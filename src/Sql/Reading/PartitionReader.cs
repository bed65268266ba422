using Antlr4.Runtime;
using MatViewDb.Sql.Ast;
using static MatViewDb.Sql.Generated.MatViewParser;

namespace MatViewDb.Sql.Reading;

/// <summary>Reads PARTITION BY and partition lists.</summary>
internal static class PartitionReader
{
    public static PartitionScheme Read(PartitionByContext tree, SourceText source)
    {
        PartitionScheme scheme = tree switch
        {
            RangePartitionsContext range => new RangePartitioning(Keys(range.expressions(), source),
                Items(range.partitionItem(), source)) { Auto = range.AUTO() is not null },
            ListPartitionsContext list => new ListPartitioning(Keys(list.expressions(), source),
                Items(list.partitionItem(), source)) { Auto = list.AUTO() is not null },
            HashPartitionsContext hash => new HashPartitioning(Keys(hash.expressions(), source),
                hash.INTEGER_VALUE() is { } count ? NameReader.SmallInteger(count, source, tree) : null),
            ExpressionPartitionsContext keys => new ExpressionPartitioning(Keys(keys.expressions(), source)),
            _ => throw source.Wrong(tree, "this is not a way to partition"),
        };
        return scheme with { Span = source.Span(tree) };
    }

    /// <summary>Reads keys with or without parentheses around them.</summary>
    public static NodeList<Expression> Keys(ExpressionsContext? tree, SourceText source)
    {
        var keys = ExpressionReader.ReadAll(tree, source);
        return keys is [RowLiteral row] ? row.Items : keys;
    }

    public static PartitionItem Read(PartitionItemContext tree, SourceText source)
    {
        var name = tree.GetRuleContext<IdentifierContext>(0) is { } word ? NameReader.Name(word) : null;
        PartitionItem item = tree switch
        {
            LessThanItemContext less => new LessThanPartition(name, less.bounds() is { } bounds
                ? Bounds(bounds, source)
                : [new MaxValue { Span = source.Span(tree) }]),
            FixedRangeItemContext range => new FixedRangePartition(name, Bounds(range.lower, source),
                range.upper is null ? [new MaxValue { Span = source.Span(tree) }] : Bounds(range.upper, source)),
            ListItemContext list => new ListPartition(name,
                [.. list.listValue().Select(value => Value(value, source))]),
            EveryItemContext every => new StepPartitions(Bound(every.bound(0), source), Bound(every.bound(1), source),
                Step(every.stepWidth(), source)),
            FromToItemContext steps => FromTo(steps, source),
            _ => throw source.Wrong(tree, "this is not a partition"),
        };
        return item with
        {
            IfNotExists = tree.GetRuleContext<IfNotExistsContext>(0) is not null,
            Properties = [.. tree.GetRuleContexts<PartitionOptionContext>()
                .SelectMany(option => NameReader.Properties(option.property(), source))],
            Span = source.Span(tree),
        };
    }

    public static NodeList<Expression> Value(ListValueContext tree, SourceText source)
    {
        if (tree.expressions() is { } tuple)
        {
            return ExpressionReader.ReadAll(tuple, source);
        }

        var single = ExpressionReader.Read(tree.expression(), source);
        return single is RowLiteral row ? row.Items : [single];
    }

    private static NodeList<PartitionItem> Items(PartitionItemContext[] trees, SourceText source) =>
        [.. trees.Select(tree => Read(tree, source))];

    private static NodeList<Expression> Bounds(BoundsContext tree, SourceText source) =>
        [.. tree.bound().Select(bound => Bound(bound, source))];

    private static Expression Bound(BoundContext tree, SourceText source) =>
        tree.expression() is { } expression
            ? ExpressionReader.Read(expression, source)
            : new MaxValue { Span = source.Span(tree) };

    private static Expression Step(StepWidthContext tree, SourceText source) =>
        tree.intervalUnit() is { } unit
            ? new Interval(ExpressionReader.Read(tree.expression(), source), PrimaryReader.Unit(unit))
            {
                Span = source.Span(tree),
            }
            : Count(tree.INTEGER_VALUE().Symbol, tree, source);

    private static StepPartitions FromTo(FromToItemContext tree, SourceText source)
    {
        Expression step = Count(tree.INTEGER_VALUE().Symbol, tree, source);
        if (tree.intervalUnit() is { } unit)
        {
            step = new Interval(step, PrimaryReader.Unit(unit)) { Span = source.Span(tree) };
        }

        return new StepPartitions(Bound(tree.bound(0), source), Bound(tree.bound(1), source), step)
        {
            SpelledFromTo = true,
        };
    }

    private static IntegerLiteral Count(IToken token, ParserRuleContext tree, SourceText source) =>
        Int128.TryParse(token.Text, out var value)
            ? new IntegerLiteral(value) { Span = source.Span(token, token) }
            : throw source.Wrong(tree, "this step is too large");
}
