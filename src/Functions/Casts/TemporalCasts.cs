using MatViewDb.Arrow.Arrays;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Casts;

/// <summary>Makes casts to and from dates and times.</summary>
internal static class TemporalCasts
{
    internal static ScalarKernel? Create(CastTypes types)
    {
        if (types.From.Kind == SqlTypeKind.BigInt) return FromNumber(types);
        if (types.From.IsNumeric) return CastFactory.Through(types, SqlType.BigInt);
        return types.To.Kind switch
        {
            SqlTypeKind.Date => ToDate(types),
            SqlTypeKind.DateTime => ToDateTime(types),
            _ => ToTime(types),
        };
    }

    /// <summary>Casts a date or time to a number of any kind, by way of BIGINT.</summary>
    internal static ScalarKernel ToNumber(CastTypes types)
    {
        if (types.To.Kind != SqlTypeKind.BigInt) return CastFactory.Through(types, SqlType.BigInt);
        return types.From.Kind switch
        {
            SqlTypeKind.Date => CastFactory.Convert<DateToNumber, Date, long>(types, default),
            SqlTypeKind.DateTime => CastFactory.Convert<TimestampToNumber, Timestamp, long>(types, default),
            _ => CastFactory.Convert<TimeToNumber, TimeSpanValue, long>(types, default),
        };
    }

    private static ScalarKernel FromNumber(CastTypes types) => types.To.Kind switch
    {
        SqlTypeKind.Date => CastFactory.Convert<NumberToDate, long, Date>(types, default),
        SqlTypeKind.DateTime => CastFactory.Convert<NumberToTimestamp, long, Timestamp>(types, default),
        _ => CastFactory.Convert<NumberToTime, long, TimeSpanValue>(types, default),
    };

    private static ScalarKernel? ToDate(CastTypes types) => types.From.Kind switch
    {
        SqlTypeKind.DateTime => CastFactory.Convert<TimestampToDate, Timestamp, Date>(types, default),
        SqlTypeKind.Time => CastFactory.Through(types, SqlType.DateTime),
        _ when types.From.IsText => CastFactory.Convert<TextToDate, Utf8, Date>(types, default),
        _ => null,
    };

    private static ScalarKernel? ToDateTime(CastTypes types) => types.From.Kind switch
    {
        SqlTypeKind.Date => CastFactory.Convert<DateToTimestamp, Date, Timestamp>(types, default),
        SqlTypeKind.DateTime
            => CastFactory.Convert<TimestampToTimestamp, Timestamp, Timestamp>(types, new(types.To.Scale)),
        SqlTypeKind.Time => new TimeOfToday(),
        _ when types.From.IsText => CastFactory.Convert<TextToTimestamp, Utf8, Timestamp>(types, new(types.To.Scale)),
        _ => null,
    };

    private static ScalarKernel? ToTime(CastTypes types) => types.From.Kind switch
    {
        SqlTypeKind.Date => CastFactory.Through(types, SqlType.DateTime),
        SqlTypeKind.DateTime => CastFactory.Convert<TimestampToTime, Timestamp, TimeSpanValue>(types, new(DigitsOf(types))),
        SqlTypeKind.Time => CastFactory.Convert<TimeToTime, TimeSpanValue, TimeSpanValue>(types, new(DigitsOf(types))),
        _ when types.From.IsText => CastFactory.Convert<TextToTime, Utf8, TimeSpanValue>(types, new(DigitsOf(types))),
        _ => null,
    };

    /// <summary>
    /// Says how many digits of a second stay: arguments of functions are plain TIME and keep all, what is stored in one does not.
    /// </summary>
    internal static int DigitsOf(CastTypes types) => types.To.Scale == 0 && !types.Strict ? 6 : types.To.Scale;

    /// <summary>Puts a TIME on the date of the statement.</summary>
    private sealed unsafe class TimeOfToday : ScalarKernel
    {
        public override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
        {
            var midnight = Timestamp.Of(new Date(LocalTime.Now(context).Days)).Micros;
            using var flat = ColumnFlatten.ToFlat(arguments[0], context.Tracker);
            var values = Arrow.Buffers.NativeBuffer.Allocate(context.Tracker, (long)rowCount * sizeof(long));
            for (var i = 0; i < rowCount; i++) ((long*)values.Pointer)[i] = midnight + flat.As<long>()[i];
            return Column.Flat(SqlType.DateTime.ToArrow(), rowCount, values, flat.Owners[1]?.Retain());
        }
    }
}
