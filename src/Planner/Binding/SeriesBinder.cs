using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Binding;

/// <summary>
/// Binds generate_series (stop included), range (stop left out) and numbers over constants: whole numbers, decimals, and times with an
/// INTERVAL as the step. With NULL among them there are no rows.
/// </summary>
public sealed class SeriesBinder(BindingContext context, ExpressionScope place)
{
    private const long MicrosPerSecond = 1_000_000;
    private const int MonthsMax = 12 * 9999;
    private readonly ExpressionBinder _binder = new(context, place);

    public static bool Knows(string name) => name is "generate_series" or "range" or "numbers";

    /// <summary>Gives the rows and their column.</summary>
    public (LogicalNode Plan, PlanColumn Column) Bind(TableFunction function)
    {
        if (function.Arguments.Count == 3 && function.Arguments[2] is Interval step) return Times(function, step);
        var arguments = function.Arguments.Select(a => Constant(function.Name, _binder.Bind(a))).ToList();
        foreach (var named in function.NamedArguments)
        {
            if (named.Key.Equals("number", StringComparison.OrdinalIgnoreCase) && long.TryParse(named.Value, out var count))
                arguments = [LiteralBinder.Integer(0), LiteralBinder.Integer(count - 1)];
        }

        if (arguments.Count is < 1 or > 3) throw CoreErrors.WrongArgumentCount.With(function.Name);
        if (arguments.Exists(a => a.IsNull)) return (Empty(function, SqlType.BigInt, out var none), none);
        var scale = arguments.Max(a => ConstantCast.TryCastExactly(a, SqlType.BigInt) is null ? a.Type.Scale : 0);
        var numbers = arguments.Select(a => Number(function.Name, a, scale)).ToList();
        var one = (long)Math.Pow(10, scale);
        if (numbers.Count == 1) numbers = [0, function.Name == "range" ? numbers[0] : numbers[0] - one];
        var by = numbers.Count == 3 ? numbers[2] : one;
        RefuseZero(function, by);
        var stop = numbers[1];
        if (function.Name == "range") stop = by > 0 ? Math.Max(stop, long.MinValue + 1) - 1 : Math.Min(stop, long.MaxValue - 1) + 1;
        if (scale == 0)
        {
            var whole = ColumnOf(function, SqlType.BigInt);
            return (new LogicalSeries(whole, numbers[0], stop, by), whole);
        }

        // Counted in units of the last digit.
        var units = context.Columns.Create("units", SqlType.BigInt);
        var unit = new LiteralExpression(Int128.One, SqlType.Decimal(Math.Max(1, scale), scale));
        var type = SqlType.Decimal(SqlType.MaxDecimalPrecision, scale);
        return Computed(
            function, new LogicalSeries(units, numbers[0], stop, by),
            Conversion.To(context.Call("multiply", new ColumnExpression(units), unit), type));
    }

    private (LogicalNode Plan, PlanColumn Column) Times(TableFunction function, Interval step)
    {
        var (first, last) = (Time(function.Arguments[0]), Time(function.Arguments[1]));
        var amount = Constant(function.Name, _binder.Bind(step.Value));
        if (first.IsNull || last.IsNull || amount.IsNull) return (Empty(function, first.Type, out var none), none);
        var by = Number(function.Name, amount, 0);
        RefuseZero(function, by);
        var (start, stop) = ((long)(Int128)first.Value!, (long)(Int128)last.Value!); // Not NULL.
        if (function.Name == "range") stop += by > 0 ? -1 : 1;
        var steps = MonthsOf(step.Unit) is { } months ? StepsOfMonths(start, stop, by * months)
            : MicrosOf(step.Unit) is { } micros ? StepsOf(start, stop, by * micros)
            : throw CoreErrors.NotSupported.With($"{function.Name} with INTERVAL ... {step.Unit}");
        if (steps < 0) return (Empty(function, first.Type, out var column), column);
        var units = context.Columns.Create("units", SqlType.BigInt);
        var shifted = new IntervalBinder(_binder).ShiftBy(first, new ColumnExpression(units), step.Unit, negative: false);
        return Computed(function, new LogicalSeries(units, 0, steps * by, by), Conversion.To(shifted, first.Type));
    }

    private (LogicalNode Plan, PlanColumn Column) Computed(TableFunction function, LogicalSeries series, ScalarExpression value)
    {
        var column = ColumnOf(function, value.Type);
        return (new LogicalProject(series, [new NamedExpression(column, value)]), column);
    }

    private LogicalNode Empty(TableFunction function, SqlType type, out PlanColumn column)
    {
        var none = new LogicalSeries(context.Columns.Create("units", SqlType.BigInt), 0, -1, 1);
        (var plan, column) = Computed(function, none, Conversion.To(new ColumnExpression(none.Column), type));
        return plan;
    }

    private PlanColumn ColumnOf(TableFunction function, SqlType type)
        => context.Columns.Create(function.Name == "numbers" ? "number" : function.Name, type);

    private LiteralExpression Time(Expression argument)
    {
        var type = SqlType.DateTimeOf(6);
        var value = ConstantFolder.Fold(Conversion.To(_binder.Bind(argument), type)) as LiteralExpression
            ?? throw CoreErrors.NotSupported.With("times of a series that are not constants");
        return value;
    }

    // How many steps lead from the first to the last value; below 0 = there is not even the first.
    private static long StepsOf(long start, long stop, long by)
        => by > 0 && start > stop || by < 0 && start < stop ? -1 : (stop - start) / by;

    private static long StepsOfMonths(long start, long stop, long by)
    {
        var (first, last) = (At(start), At(stop));
        if (by > 0 && first > last || by < 0 && first < last) return -1;
        if (Math.Abs(by) > MonthsMax) return 0;
        var steps = Math.Max(0, (((last.Year - first.Year) * 12L) + last.Month - first.Month) / by);
        while (steps > 0 && Math.Abs(steps * by) <= MonthsMax && Passes(first.AddMonths((int)(steps * by)))) steps--;
        return steps;

        bool Passes(DateTime value) => by > 0 ? value > last : value < last;
    }

    private static DateTime At(long micros) => DateTime.UnixEpoch.AddTicks(micros * TimeSpan.TicksPerMicrosecond);

    private static long? MonthsOf(IntervalUnit unit) => unit switch
    {
        IntervalUnit.Month => 1,
        IntervalUnit.Quarter => 3,
        IntervalUnit.Year => 12,
        _ => null,
    };

    private static long? MicrosOf(IntervalUnit unit) => unit switch
    {
        IntervalUnit.Microsecond => 1,
        IntervalUnit.Second => MicrosPerSecond,
        IntervalUnit.Minute => 60 * MicrosPerSecond,
        IntervalUnit.Hour => 3600 * MicrosPerSecond,
        IntervalUnit.Day => 86_400 * MicrosPerSecond,
        IntervalUnit.Week => 7 * 86_400 * MicrosPerSecond,
        _ => null,
    };

    private static void RefuseZero(TableFunction function, long step)
    {
        if (step == 0) throw CoreErrors.WrongArguments.With($"{function.Name}: the step must not be 0");
    }

    private static LiteralExpression Constant(string name, ScalarExpression value)
        => ConstantFolder.Fold(value) as LiteralExpression ?? throw NotWhole(name);

    private static long Number(string name, LiteralExpression value, int scale)
    {
        var type = scale == 0 ? SqlType.BigInt : SqlType.Decimal(SqlType.MaxDecimalPrecision, scale);
        return ConstantCast.TryCastExactly(value, type) is { Value: Int128 number } && number >= long.MinValue && number <= long.MaxValue
            ? (long)number : throw NotWhole(name);
    }

    private static MatViewException NotWhole(string name)
        => CoreErrors.NotSupported.With($"arguments of {name} that are not constants of whole numbers, decimals or times");
}
