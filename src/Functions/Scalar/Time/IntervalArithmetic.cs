using System.Text;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Time;

/// <summary>
/// Adds units of time to a DATE or DATETIME: years_add, days_sub...; a DATE stays one for whole days.
/// </summary>
[SqlFunction("years_add", Example = "years_add(DATE '2024-02-29', 1) -> 2025-02-28")]
[SqlFunction("years_sub", Example = "years_sub(DATE '2024-02-29', 1) -> 2023-02-28")]
[SqlFunction("quarters_add", Example = "quarters_add(DATE '2024-02-29', 1) -> 2024-05-29")]
[SqlFunction("quarters_sub", Example = "quarters_sub(DATE '2024-02-29', 1) -> 2023-11-29")]
[SqlFunction("months_add", Example = "months_add(DATE '2024-01-31', 1) -> 2024-02-29")]
[SqlFunction("months_sub", Example = "months_sub(DATE '2024-02-29', 1) -> 2024-01-29")]
[SqlFunction("add_months", Example = "add_months(DATE '2024-02-29', 1) -> 2024-03-29")]
[SqlFunction("weeks_add", Example = "weeks_add(DATE '2024-02-29', 1) -> 2024-03-07")]
[SqlFunction("weeks_sub", Example = "weeks_sub(DATE '2024-02-29', 1) -> 2024-02-22")]
[SqlFunction("days_add", Example = "days_add('2024-02-28', 2) -> 2024-03-01 00:00:00")]
[SqlFunction("days_sub", Example = "days_sub(DATE '2024-02-29', 1) -> 2024-02-28")]
[SqlFunction("date_add", Example = "date_add(DATE '2024-02-29', 1) -> 2024-03-01")]
[SqlFunction("date_sub", Example = "date_sub(DATE '2024-02-29', 1) -> 2024-02-28")]
[SqlFunction("adddate", Example = "adddate(DATE '2024-02-29', 1) -> 2024-03-01")]
[SqlFunction("subdate", Example = "subdate(DATE '2024-02-29', 1) -> 2024-02-28")]
[SqlFunction("hours_add", Example = "hours_add(DATE '2024-02-28', 25) -> 2024-02-29 01:00:00")]
[SqlFunction("hours_sub", Example = "hours_sub(TIMESTAMP '2024-02-29 12:00:00', 1) -> 2024-02-29 11:00:00")]
[SqlFunction("minutes_add", Example = "minutes_add(TIMESTAMP '2024-02-29 12:00:00', 1) -> 2024-02-29 12:01:00")]
[SqlFunction("minutes_sub", Example = "minutes_sub(TIMESTAMP '2024-02-29 12:00:00', 1) -> 2024-02-29 11:59:00")]
[SqlFunction("seconds_add", Example = "seconds_add(TIMESTAMP '2024-02-29 12:00:00', 1) -> 2024-02-29 12:00:01")]
[SqlFunction("seconds_sub", Example = "seconds_sub(TIMESTAMP '2024-02-29 12:00:00', 1) -> 2024-02-29 11:59:59")]
[SqlFunction("milliseconds_add", Example = "milliseconds_add(TIMESTAMP '2024-02-29 12:00:00', 1) -> 2024-02-29 12:00:00.001000")]
[SqlFunction("milliseconds_sub", Example = "milliseconds_sub(TIMESTAMP '2024-02-29 12:00:00', 1) -> 2024-02-29 11:59:59.999000")]
[SqlFunction("microseconds_add", Example = "microseconds_add(TIMESTAMP '2024-02-29 12:00:00', 1) -> 2024-02-29 12:00:00.000001")]
[SqlFunction("microseconds_sub", Example = "microseconds_sub(TIMESTAMP '2024-02-29 12:00:00', 1) -> 2024-02-29 11:59:59.999999")]
public sealed class IntervalArithmetic : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 2;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        if (TypeCoercion.Cost(arguments[0], SqlType.DateTime) == TypeCoercion.Impossible) return null;
        if (TypeCoercion.Cost(arguments[1], SqlType.BigInt) == TypeCoercion.Impossible) return null;
        var keepsDate = arguments[0].Kind == SqlTypeKind.Date && UnitOf(name).Unit >= TimeUnit.Day;
        var isMoment = arguments[0].Kind == SqlTypeKind.DateTime;
        var type = keepsDate ? SqlType.Date : isMoment ? arguments[0] : SqlType.DateTimeOf(6);
        var digits = UnitOf(name).Unit < TimeUnit.Second ? 6 : isMoment ? arguments[0].Scale : 0;
        var result = keepsDate ? SqlType.Date : SqlType.DateTimeOf(digits);
        return new FunctionSignature(name, FunctionKind.Scalar, [type, SqlType.BigInt], result)
        {
            MayReturnNull = true,
        };
    }

    public override ScalarKernel CreateKernel(FunctionSignature signature)
    {
        var (unit, sign) = UnitOf(signature.Name);
        return new Kernel(signature.ReturnType, unit, sign);
    }

    private static (TimeUnit Unit, int Sign) UnitOf(string name)
    {
        var sign = name.EndsWith("sub", StringComparison.Ordinal) || name == "subdate" ? -1 : 1;
        if (name == "add_months") return (TimeUnit.Month, 1);
        var split = name.IndexOf('_');
        var known = TimeUnits.TryParse(Encoding.UTF8.GetBytes(split < 0 ? name : name[..split]), out var unit);
        return (known ? unit : TimeUnit.Day, sign);
    }

    private sealed unsafe class Kernel(SqlType type, TimeUnit unit, int sign) : NullPropagatingKernel(type.ToArrow())
    {
        private readonly bool _dates = type.Kind == SqlTypeKind.Date;

        protected override Column Compute(
            ReadOnlySpan<Column> arguments, int rowCount, NativeBuffer? validity, FunctionContext context)
        {
            var values = NativeBuffer.Allocate(context.Tracker, ResultType.DataBytes(rowCount));
            var dates = new Reader<int>(arguments[0]);
            var moments = new Reader<long>(arguments[0]);
            var counts = new Reader<long>(arguments[1]);
            for (var row = 0; row < rowCount; row++)
            {
                var valid = validity is null || Bitmaps.Get((ulong*)validity.Pointer, row);
                Timestamp result = default;
                if (valid)
                {
                    var start = _dates ? Timestamp.Of(new Date(dates[row])) : new Timestamp(moments[row]);
                    var count = counts[row];
                    valid = count != long.MinValue && TimeUnits.TryAdd(start, count * sign, unit, out result);
                    if (!valid)
                    {
                        validity ??= Bitmaps.AllocateFilled(context.Tracker, rowCount, true);
                        Bitmaps.Clear((ulong*)validity.Pointer, row);
                    }
                }

                if (_dates) ((int*)values.Pointer)[row] = result.Days;
                else ((long*)values.Pointer)[row] = result.Micros;
            }

            return Column.Flat(ResultType, rowCount, values, validity);
        }
    }
}
