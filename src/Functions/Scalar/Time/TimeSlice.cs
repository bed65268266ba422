using System.Text;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Time;

/// <summary>
/// Gives the start or end of the slice of n units that a moment lies in: time_slice(x, 5, 'minute', 'floor').
/// </summary>
[SqlFunction("time_slice", Example = "time_slice('2024-01-01 00:07:00', 5, 'minute') -> 2024-01-01 00:05:00")]
[SqlFunction("date_slice", Example = "date_slice(DATE '2024-02-29', 1, 'month', 'ceil') -> 2024-03-01")]
public sealed class TimeSlice : ScalarFunction
{
    /// <summary>Slices are counted from 0001-01-01.</summary>
    private const int OriginDays = -719_162;
    private const long CalendarMonths = 12 * 9999;

    public override bool Accepts(int argumentCount) => argumentCount is 3 or 4;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        if (TypeCoercion.Cost(arguments[0], SqlType.DateTime) == TypeCoercion.Impossible) return null;
        var result = arguments[0].Kind == SqlTypeKind.Date ? SqlType.Date : SqlType.DateTime;
        var moment = arguments[0].Kind == SqlTypeKind.DateTime ? arguments[0]
            : result.Kind == SqlTypeKind.Date ? result : SqlType.DateTimeOf(6);
        var types = new List<SqlType> { moment, SqlType.BigInt };
        for (var i = 2; i < arguments.Count; i++) types.Add(arguments[i].IsText ? arguments[i] : SqlType.String);
        return new FunctionSignature(name, FunctionKind.Scalar, types, result) { MayReturnNull = true, CanFail = true };
    }

    public override ScalarKernel CreateKernel(FunctionSignature signature) => new Kernel(signature.ReturnType);

    internal static bool TrySlice(Timestamp value, long count, TimeUnit unit, bool ceil, out Timestamp result)
    {
        result = default;
        if (count <= 0) return false;
        var isLonger = TimeUnits.MonthsOf(unit) > 0
            ? count > CalendarMonths / TimeUnits.MonthsOf(unit)
            : (Int128)count * TimeUnits.MicrosOf(unit) > (Int128)CalendarMonths * 31 * Timestamp.MicrosPerDay;
        if (isLonger)
        {
            // One slice holds the whole calendar.
            result = new Timestamp(OriginDays * Timestamp.MicrosPerDay);
            return !ceil;
        }

        if (TimeUnits.MonthsOf(unit) is var months and > 0)
        {
            var (year, month, _) = Calendar.FromDays(value.Days);
            var length = count * months;
            var slice = Calendar.FloorDivide((year - 1) * 12L + month - 1, length) + (ceil ? 1 : 0);
            if (!Calendar.TryAddMonths(OriginDays, slice * length, out var days)) return false;
            result = Timestamp.Of(new Date(days));
            return true;
        }

        var size = count * TimeUnits.MicrosOf(unit);
        const long origin = OriginDays * Timestamp.MicrosPerDay;
        var number = Calendar.FloorDivide(value.Micros - origin, size) + (ceil ? 1 : 0);
        result = new Timestamp(origin + number * size);
        return result.IsInRange;
    }

    private sealed unsafe class Kernel(SqlType type) : NullPropagatingKernel(type.ToArrow())
    {
        protected override Column Compute(
            ReadOnlySpan<Column> arguments, int rowCount, NativeBuffer? validity, FunctionContext context)
        {
            var isDate = type.Kind == SqlTypeKind.Date;
            var values = NativeBuffer.Allocate(context.Tracker, ResultType.DataBytes(rowCount));
            var counts = new Reader<long>(arguments[1]);
            var units = new Reader<Utf8>(arguments[2]);
            for (var row = 0; row < rowCount; row++)
            {
                Timestamp result = default;
                if (validity is null || Bitmaps.Get((ulong*)validity.Pointer, row))
                {
                    if (!TimeUnits.TryParse(units[row].Bytes, out var unit))
                        throw CoreErrors.WrongArguments.With($"time_slice(..., '{units[row]}')");
                    var ceil = arguments.Length > 3
                        && Ascii.EqualsIgnoreCase(new Reader<Utf8>(arguments[3])[row].Bytes, "ceil"u8);
                    var value = isDate
                        ? Timestamp.Of(new Date(new Reader<int>(arguments[0])[row]))
                        : new Timestamp(new Reader<long>(arguments[0])[row]);
                    if (!TrySlice(value, counts[row], unit, ceil, out result))
                    {
                        validity ??= Bitmaps.AllocateFilled(context.Tracker, rowCount, true);
                        Bitmaps.Clear((ulong*)validity.Pointer, row);
                    }
                }

                if (isDate) ((int*)values.Pointer)[row] = result.Days;
                else ((long*)values.Pointer)[row] = result.Micros;
            }

            return Column.Flat(ResultType, rowCount, values, validity);
        }
    }
}
