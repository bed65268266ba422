using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Functions;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Binding;

/// <summary>Binds calls with OVER: the function, its partition, order and frame.</summary>
public sealed class WindowBinder(ExpressionBinder binder)
{
    private const int ReferenceDepthMax = 32;

    /// <summary>Months from the first year to the last.</summary>
    private const int MonthsMax = 12 * 9999;

    private BindingContext Context => binder.Context;

    public WindowExpression Bind(FunctionCall call)
    {
        if (!binder.Place.WindowsAllowed) throw BindingErrors.InvalidWindowFunction.With(call.Name);
        if (call is { OrderBy.Count: > 0, Name: "array_agg" or "array_agg_distinct" })
            throw CoreErrors.NotSupported.With($"ORDER BY inside of {call.Name}() OVER (...)");
        var calls = new CallBinder(binder);
        if (!Context.Functions.Exists(call.Name, out var kind)) throw calls.UnknownFunction(call);
        var inside = new ExpressionBinder(Context, binder.Place.OfArguments() with { WindowsAllowed = false });
        var spec = Resolve(Check(call), 0);
        var partition = spec.PartitionBy.Map(p => JsonOrder.KeyOf(Context, inside.Bind(p)));
        var order = spec.OrderBy.Map(o => inside.BindSortItem(o, inside.Bind(o.Expression)));
        if (kind == FunctionKind.Aggregate)
        {
            var aggregate = calls.MakeAggregate(call with { Over = null }, inside);
            return new WindowExpression(aggregate.Signature, aggregate.Arguments, partition, order)
            {
                Constants = aggregate.Constants,
                Distinct = aggregate.Distinct,
                Frame = BindFrame(spec, order, inside),
            };
        }

        if (call.Distinct) throw CoreErrors.WrongArguments.With(call.Name);
        if (kind != FunctionKind.Window) throw BindingErrors.InvalidWindowFunction.With(call.Name);
        return BindRanking(call, inside, spec, partition, order);
    }

    private static WindowSpec Check(FunctionCall call)
        => call.Over ?? throw CoreErrors.Internal.With("a window call without a window");

    // Constants (ntile's buckets, lag's offset) are not columns but part of the call.
    private WindowExpression BindRanking(
        FunctionCall call, ExpressionBinder inside, WindowSpec spec, NodeList<ScalarExpression> partition,
        NodeList<SortItem> order)
    {
        var arguments = inside.BindAll(call.Arguments);
        var signature = Context.Functions.Resolve(call.Name, [.. arguments.Select(a => a.Type)]);
        var inputs = new List<ScalarExpression>();
        var constants = new List<LiteralExpression>();
        for (var i = 0; i < arguments.Count; i++)
        {
            var argument = Conversion.To(arguments[i], signature.ArgumentTypes[i]);
            if (argument is LiteralExpression literal && (i > 0 || signature.Name == "ntile")) constants.Add(literal);
            else inputs.Add(argument);
        }

        return new WindowExpression(signature, NodeList.From(inputs), partition, order)
        {
            Constants = NodeList.From(constants),
            Frame = BindFrame(spec, order, inside),
            IgnoreNulls = call.IgnoreNulls,
        };
    }

    private WindowSpec Resolve(WindowSpec spec, int depth)
    {
        if (spec.Reference is null) return spec;
        if (depth > ReferenceDepthMax || !binder.Place.Windows.TryGetValue(spec.Reference, out var named))
        {
            throw BindingErrors.UnknownWindow.With(spec.Reference);
        }

        var below = Resolve(named, depth + 1);
        return new WindowSpec(
            null,
            spec.PartitionBy.Count > 0 ? spec.PartitionBy : below.PartitionBy,
            spec.OrderBy.Count > 0 ? spec.OrderBy : below.OrderBy,
            spec.Frame ?? below.Frame);
    }

    private static WindowFrameSpec? BindFrame(WindowSpec spec, NodeList<SortItem> order, ExpressionBinder inside)
    {
        if (spec.Frame is not { } frame) return null;
        if (frame.Unit == FrameUnit.Groups && order.Count == 0)
            throw BindingErrors.WrongFrame.With(spec.Reference ?? "<unnamed>", "GROUPS needs ORDER BY");
        if (frame.Start.Kind == FrameBoundKind.UnboundedFollowing || frame.End.Kind == FrameBoundKind.UnboundedPreceding
            || frame.Start.Kind > frame.End.Kind)
        {
            throw BindingErrors.WrongFrame.With(spec.Reference ?? "<unnamed>", "the frame's start lies behind its end");
        }

        var start = Distance(frame, frame.Start, order, inside);
        var end = Distance(frame, frame.End, order, inside);
        return new WindowFrameSpec(frame.Unit, frame.Start.Kind, start, frame.End.Kind, end);
    }

    private static FrameDistance Distance(
        WindowFrame frame, FrameBound bound, NodeList<SortItem> order, ExpressionBinder inside)
    {
        if (bound.Offset is null) return default;
        var isRange = frame.Unit == FrameUnit.Range;
        if (bound.Offset is Interval interval)
        {
            return isRange && order.Count == 1
                ? Interval(interval, order[0].Expression.Type, inside)
                : throw CoreErrors.NotSupported.With("INTERVAL in a frame that is not RANGE over one key");
        }

        if (inside.Bind(bound.Offset) is LiteralExpression { IsNull: false } literal)
        {
            if (literal.Value is Int128 number && literal.Type.IsInteger && number >= 0 && number <= long.MaxValue)
                return new FrameDistance((long)number);
            if (isRange && literal.Type.IsNumeric && ConstantCast.TryCast(literal, SqlType.Double, out _) is { Value: double value }
                && value >= 0 && value < long.MaxValue)
            {
                return new FrameDistance((long)value, value - Math.Floor(value));
            }
        }

        throw BindingErrors.WrongFrame.With("<unnamed>", "a frame bound must be a constant that is not negative");
    }

    // Order values are days or microseconds.
    private static FrameDistance Interval(Interval interval, SqlType key, ExpressionBinder inside)
    {
        var unit = interval.Unit switch
        {
            IntervalUnit.Microsecond => 1L,
            IntervalUnit.Millisecond => 1000L,
            IntervalUnit.Second => 1_000_000L,
            IntervalUnit.Minute => 60_000_000L,
            IntervalUnit.Hour => 3_600_000_000L,
            IntervalUnit.Day => 86_400_000_000L,
            IntervalUnit.Week => 7 * 86_400_000_000L,
            IntervalUnit.Month => -1,
            IntervalUnit.Quarter => -3,
            IntervalUnit.Year => -12,
            _ => throw CoreErrors.NotSupported.With($"RANGE with INTERVAL {interval.Unit}"),
        };
        var amount = inside.Bind(interval.Value) is LiteralExpression literal
            && ConstantCast.TryCastExactly(literal, SqlType.BigInt) is { Value: Int128 number } && number >= 0
            ? (long)number
            : throw BindingErrors.WrongFrame.With("<unnamed>", "a frame bound must be a constant that is not negative");
        if (unit < 0 && key.Kind is SqlTypeKind.DateTime or SqlTypeKind.Date)
            return new FrameDistance(0, Months: (int)Math.Min(-unit * Math.Min(amount, MonthsMax), MonthsMax));
        if (key.Kind == SqlTypeKind.DateTime) return new FrameDistance((long)Int128.Min((Int128)amount * unit, long.MaxValue));
        return key.Kind == SqlTypeKind.Date && unit >= 86_400_000_000L
            ? new FrameDistance(amount * (unit / 86_400_000_000L))
            : throw CoreErrors.NotSupported.With($"RANGE with INTERVAL {interval.Unit} over {key}");
    }
}
