using MatViewDb.Sql.Ast;
using MatViewDb.Sql.Generated;
using static MatViewDb.Sql.Generated.MatViewParser;

namespace MatViewDb.Sql.Reading;

/// <summary>Reads calls, their windows, and the function forms that have a syntax of their own.</summary>
internal static class FunctionReader
{
    public static FunctionCall Read(string name, string? database, FunctionTailContext tail, SourceText source)
    {
        var call = new FunctionCall(name.ToLowerInvariant(), []) { Database = database };
        if (tail.functionArguments() is { } arguments)
        {
            call = call with
            {
                Arguments = [.. arguments.functionArgument().Select(argument => ReadArgument(argument, source))],
                Distinct = arguments.DISTINCT() is not null,
                OrderBy = OrderBy(arguments.orderItem(), source),
                Separator = ExpressionReader.ReadOptional(arguments.expression(), source),
                IgnoreNulls = arguments.IGNORE().Length > 0,
            };
            call = WithUnitArgument(call, source);
        }

        return call with
        {
            IsStar = tail.STAR() is not null,
            IgnoreNulls = call.IgnoreNulls || tail.IGNORE() is not null,
            Filter = ExpressionReader.ReadOptional(tail.filter, source),
            Over = tail.overClause() is { } over ? ReadOver(over, source) : null,
        };
    }

    public static NodeList<OrderItem> OrderBy(OrderItemContext[] trees, SourceText source)
    {
        if (trees.Length == 0)
        {
            return [];
        }

        return [.. trees.Select(tree => new OrderItem(
            ExpressionReader.Read(tree.expression(), source), tree.DESC() is not null,
            tree.FIRST() is not null ? NullOrder.First : tree.LAST() is not null ? NullOrder.Last : null)
        {
            Span = source.Span(tree),
        })];
    }

    public static WindowSpec ReadWindow(WindowSpecContext tree, SourceText source) => new(
        NameReader.OptionalName(tree.reference), ExpressionReader.ReadAll(tree.expressions(), source),
        OrderBy(tree.orderItem(), source), tree.frameClause() is { } frame ? ReadFrame(frame, source) : null)
    {
        Span = source.Span(tree),
    };

    // EXTRACT(YEAR FROM d) is year(d); composite units have no function of their own.
    public static FunctionCall Extract(ExtractPrimaryContext tree, SourceText source)
    {
        var operand = ExpressionReader.Read(tree.expression(), source);
        var unit = PrimaryReader.Unit(tree.intervalUnit());
        return unit <= IntervalUnit.Year
            ? new FunctionCall(unit.ToString().ToLowerInvariant(), [operand])
            : new FunctionCall("extract", [new StringLiteral(tree.intervalUnit().GetText().ToLowerInvariant()),
                operand]);
    }

    public static FunctionCall Trim(TrimPrimaryContext tree, SourceText source)
    {
        var name = tree.side?.Type switch
        {
            MatViewLexer.LEADING => "ltrim",
            MatViewLexer.TRAILING => "rtrim",
            _ => "trim",
        };
        var operand = ExpressionReader.Read(tree.source, source);
        return new FunctionCall(name, tree.text is null
            ? [operand]
            : [operand, ExpressionReader.Read(tree.text, source)]);
    }

    // TIMESTAMPDIFF(DAY, a, b): the unit is a word, not a column.
    private static FunctionCall WithUnitArgument(FunctionCall call, SourceText source)
    {
        if (call.Name is not ("timestampdiff" or "timestampadd")
            || call.Arguments is not [ColumnRef { Parts: [var unit] } column, ..])
        {
            return call;
        }

        var word = unit.StartsWith("SQL_TSI_", StringComparison.OrdinalIgnoreCase) ? unit[8..] : unit;
        Expression text = new StringLiteral(word.ToLowerInvariant()) { Span = column.Span };
        return call with { Arguments = [text, .. call.Arguments.Skip(1)] };
    }

    private static Expression ReadArgument(FunctionArgumentContext tree, SourceText source)
    {
        var body = ExpressionReader.Read(tree.expression(), source);
        return tree.ARROW() is null
            ? body
            : new Lambda(NameReader.Names(tree.identifier()), body) { Span = source.Span(tree) };
    }

    private static WindowSpec ReadOver(OverClauseContext tree, SourceText source) =>
        tree.windowSpec() is { } spec
            ? ReadWindow(spec, source)
            : new WindowSpec(NameReader.Name(tree.identifier()), [], [], null) { Span = source.Span(tree) };

    private static WindowFrame ReadFrame(FrameClauseContext tree, SourceText source)
    {
        var unit = tree.unit.Type switch
        {
            MatViewLexer.ROWS => FrameUnit.Rows,
            MatViewLexer.RANGE => FrameUnit.Range,
            _ => FrameUnit.Groups,
        };
        var start = ReadBound(tree.frameBound(0), source);
        var end = tree.BETWEEN() is null ? new FrameBound(FrameBoundKind.CurrentRow)
            : ReadBound(tree.frameBound(1), source);
        return new WindowFrame(unit, start, end) { Span = source.Span(tree) };
    }

    private static FrameBound ReadBound(FrameBoundContext tree, SourceText source)
    {
        var preceding = tree.PRECEDING() is not null;
        if (tree.expression() is { } offset)
        {
            return new FrameBound(preceding ? FrameBoundKind.Preceding : FrameBoundKind.Following,
                ExpressionReader.Read(offset, source)) { Span = source.Span(tree) };
        }

        var kind = tree.CURRENT() is not null ? FrameBoundKind.CurrentRow
            : preceding ? FrameBoundKind.UnboundedPreceding
            : FrameBoundKind.UnboundedFollowing;
        return new FrameBound(kind) { Span = source.Span(tree) };
    }
}
