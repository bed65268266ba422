using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Casts;

/// <summary>Makes casts to text.</summary>
internal static class TextCasts
{
    internal static ScalarKernel? Create(CastTypes types)
    {
        var from = types.From;
        return from.Kind switch
        {
            SqlTypeKind.Boolean => new FormatKernel<FormatBool, bool>(types, default),
            SqlTypeKind.TinyInt => new FormatKernel<FormatInteger<sbyte>, sbyte>(types, default),
            SqlTypeKind.SmallInt => new FormatKernel<FormatInteger<short>, short>(types, default),
            SqlTypeKind.Int => new FormatKernel<FormatInteger<int>, int>(types, default),
            SqlTypeKind.BigInt => new FormatKernel<FormatInteger<long>, long>(types, default),
            SqlTypeKind.LargeInt => new FormatKernel<FormatInteger<Int128>, Int128>(types, default),
            SqlTypeKind.Float => new FormatKernel<FormatFloat, float>(types, default),
            SqlTypeKind.Double => new FormatKernel<FormatDouble, double>(types, default),
            SqlTypeKind.Decimal => from.Precision <= SqlType.MaxDecimal64Precision
                ? new FormatKernel<FormatDecimal<long>, long>(types, new FormatDecimal<long>(from.Scale))
                : new FormatKernel<FormatDecimal<Int128>, Int128>(types, new FormatDecimal<Int128>(from.Scale)),
            SqlTypeKind.Date => new FormatKernel<FormatDate, Date>(types, default),
            SqlTypeKind.DateTime
                => new FormatKernel<FormatTimestamp, Timestamp>(types, new FormatTimestamp(from.Scale)),
            SqlTypeKind.Time => new FormatKernel<FormatTime, TimeSpanValue>(types, new FormatTime(from.Scale)),
            SqlTypeKind.VarBinary or SqlTypeKind.Json => new TextToTextKernel(types),
            _ => from.IsText ? new TextToTextKernel(types) : null,
        };
    }
}
