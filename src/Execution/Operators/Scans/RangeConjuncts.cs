using MatViewDb.Arrow.Types;
using MatViewDb.Execution.Expressions;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Scans;

/// <summary>Is the demand that a column's value lies in [Min, Max].</summary>
internal readonly record struct ValueRange(int Column, long Min, long Max);

/// <summary>
/// Takes out of a conjunction what compares an integer, date, time or decimal column with a literal, as one range a
/// column: storage tests those on encoded pages.
/// </summary>
internal static class RangeConjuncts
{
    /// <summary>Gives the ranges and what remains of the predicate.</summary>
    internal static (ValueRange[] Ranges, List<Expr> Others) Split(Expr? predicate)
    {
        if (predicate is null) return ([], []);
        var ranges = new Dictionary<int, ValueRange>();
        var rest = new List<Expr>();
        foreach (var conjunct in ExpressionColumns.Conjuncts(predicate))
        {
            if (TryRange(conjunct) is { } range)
            {
                var known = ranges.GetValueOrDefault(range.Column, range);
                ranges[range.Column] = new ValueRange(range.Column, Math.Max(range.Min, known.Min), Math.Min(range.Max, known.Max));
                continue;
            }

            rest.Add(conjunct);
        }

        return ([.. ranges.Values], rest);
    }

    /// <summary>Puts conjuncts together again, with the type of the predicate that they come from; null for none.</summary>
    internal static Expr? And(IEnumerable<Expr> conjuncts, Expr? predicate)
    {
        // One call of all: a chain of thousands would need more stack than a client's thread has.
        Expr[] all = [.. conjuncts];
        if (all.Length < 2) return all.FirstOrDefault();
        return new Expr { Type = predicate!.Type, Call = new Expr.Types.Call { Function = "and", Args = { all } } };
    }

    private static ValueRange? TryRange(Expr conjunct)
    {
        if (conjunct.NodeCase != Expr.NodeOneofCase.Call || conjunct.Call.Args.Count != 2) return null;
        var (left, right) = (conjunct.Call.Args[0], conjunct.Call.Args[1]);
        var function = conjunct.Call.Function;
        if (left.NodeCase == Expr.NodeOneofCase.Literal)
        {
            (left, right) = (right, left);
            function = function switch { "lt" => "gt", "le" => "ge", "gt" => "lt", "ge" => "le", _ => function };
        }

        if (left.NodeCase != Expr.NodeOneofCase.Column || right.NodeCase != Expr.NodeOneofCase.Literal) return null;
        if (TryInteger(left.Type.ToSqlType().ToArrow(), right) is not { } value) return null;
        return function switch
        {
            "eq" => new ValueRange(left.Column, value, value),
            "ge" => new ValueRange(left.Column, value, long.MaxValue),
            "le" => new ValueRange(left.Column, long.MinValue, value),
            "gt" when value < long.MaxValue => new ValueRange(left.Column, value + 1, long.MaxValue),
            "lt" when value > long.MinValue => new ValueRange(left.Column, long.MinValue, value - 1),
            _ => null,
        };
    }

    private static unsafe long? TryInteger(ArrowType column, Expr literal)
    {
        var type = literal.Type.ToSqlType();
        var arrow = type.ToArrow();
        if (arrow.Id != column.Id || arrow.Scale != column.Scale) return null;
        using var value = LiteralColumns.Constant(type, literal.Literal, 1, Arrow.Buffers.MemoryTracker.Process);
        if (value.IsConstantNull) return null;
        return column.Physical switch
        {
            PhysicalKind.Int8 => *(sbyte*)value.Values,
            PhysicalKind.Int16 => *(short*)value.Values,
            PhysicalKind.Int32 => *(int*)value.Values,
            PhysicalKind.Int64 => *(long*)value.Values,
            // Long decimals may lie outside 64 bits, where the ends of a range stand for "any".
            PhysicalKind.Int128 when *(Int128*)value.Values is var wide && wide > long.MinValue && wide < long.MaxValue => (long)wide,
            _ => null,
        };
    }
}
