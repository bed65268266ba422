using System.Numerics;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Casts;

/// <summary>Makes the kernel that converts between two types.</summary>
public static class CastFactory
{
    /// <summary>
    /// Gives a kernel of one argument. Strict: a value that does not fit is error 1264, 1366, 1292 or 1406; else it
    /// becomes NULL (texts are cut) with a warning.
    /// </summary>
    public static ScalarKernel Create(SqlType from, SqlType to, bool strict)
    {
        var types = new CastTypes(from, to, strict);
        if (from.Kind == SqlTypeKind.Null) return new NullCast(to.ToArrow());
        if (IsNoOperation(types)) return new Relabel(to.ToArrow());
        if (from.IsNested || to.IsNested)
            return NestedCasts.Create(types) ?? throw CoreErrors.NotSupported.With($"CAST from {from} to {to}");
        if (from.Kind == SqlTypeKind.Json && (to.IsNumeric || to.IsTemporal)) return JsonCasts.FromJson(types);
        if (from.Kind == SqlTypeKind.VarBinary && (to.IsNumeric || to.IsTemporal)) return Through(types, SqlType.String);
        var kernel = to.Kind switch
        {
            SqlTypeKind.Json => JsonCasts.ToJson(types),
            SqlTypeKind.Boolean => ToBoolean(types),
            SqlTypeKind.TinyInt => ToInteger<sbyte>(types),
            SqlTypeKind.SmallInt => ToInteger<short>(types),
            SqlTypeKind.Int => ToInteger<int>(types),
            SqlTypeKind.BigInt => ToInteger<long>(types),
            SqlTypeKind.LargeInt => ToInteger<Int128>(types),
            SqlTypeKind.Float => ToFloat<float>(types),
            SqlTypeKind.Double => ToFloat<double>(types),
            SqlTypeKind.Decimal
                => to.Precision <= SqlType.MaxDecimal64Precision ? ToDecimal<long>(types) : ToDecimal<Int128>(types),
            SqlTypeKind.Date or SqlTypeKind.DateTime or SqlTypeKind.Time => TemporalCasts.Create(types),
            SqlTypeKind.Char or SqlTypeKind.Varchar or SqlTypeKind.String => TextCasts.Create(types),
            SqlTypeKind.VarBinary => TextCasts.Create(types),
            _ => null,
        };
        return kernel ?? throw CoreErrors.NotSupported.With($"CAST from {from} to {to}");
    }

    /// <summary>Gives a kernel for a conversion that nobody wrote: texts count as the numbers that they begin with.</summary>
    public static ScalarKernel CreateImplicit(SqlType from, SqlType to)
    {
        if (to.Kind == SqlTypeKind.BigInt && ToSaturated(new CastTypes(from, to, false)) is { } saturated) return saturated;
        if (!(from.IsText || from.Kind == SqlTypeKind.VarBinary) || !to.IsNumeric) return Create(from, to, strict: false);
        var number = new LeadingNumberKernel();
        return to.Kind == SqlTypeKind.Double ? number : new Chain(number, CreateImplicit(SqlType.Double, to));
    }

    private static ScalarKernel? ToSaturated(CastTypes types) => types.From.Kind switch
    {
        SqlTypeKind.LargeInt => Convert<Saturating<IntegerToInteger<Int128, long>, Int128, long>, Int128, long>(types, default),
        SqlTypeKind.Double => Convert<Saturating<FloatToInteger<double, long>, double, long>, double, long>(types, default),
        SqlTypeKind.Decimal when types.From.Precision > SqlType.MaxDecimal64Precision
            => Convert<Saturating<DecimalToInteger<Int128, long>, Int128, long>, Int128, long>(types, new(new(types.From.Scale))),
        _ => null,
    };

    /// <summary>Says whether values of both types lie in memory alike and none has to be checked or changed.</summary>
    public static bool IsNoOperation(SqlType from, SqlType to) => IsNoOperation(new CastTypes(from, to, false));

    internal static ScalarKernel Convert<TConversion, TIn, TOut>(CastTypes types, TConversion conversion)
        where TConversion : struct, IConversion<TIn, TOut>
        where TIn : unmanaged
        where TOut : unmanaged
        => new ConvertKernel<TConversion, TIn, TOut>(types, conversion);

    /// <summary>Goes through a type in the middle.</summary>
    internal static ScalarKernel Through(CastTypes types, SqlType middle)
        => new Chain(Create(types.From, middle, types.Strict), Create(middle, types.To, types.Strict));

    private static bool IsNoOperation(CastTypes types)
    {
        var (from, to, _) = types;
        if (from == to) return true;
        if (from.IsNested || to.IsNested) return IsNoOperationInside(from, to);
        if (from.ToArrow().Physical != to.ToArrow().Physical) return false;
        if (from.IsText && to.IsText)
        {
            if (to.Kind == SqlTypeKind.Char && from.Kind != SqlTypeKind.Char) return false;
            return to.Length == 0 || (from.Length > 0 && from.Length <= to.Length);
        }

        if (from.Kind == SqlTypeKind.Json && to.IsText) return to.Length == 0;
        if (from.Kind != to.Kind) return false;
        if (from.Kind is SqlTypeKind.DateTime) return to.Scale >= 6 || from.Scale <= to.Scale;
        if (from.Kind is SqlTypeKind.Time) return TemporalCasts.DigitsOf(types) >= 6;
        return from.Kind != SqlTypeKind.Decimal || (from.Scale == to.Scale && from.Precision <= to.Precision);
    }

    // Names of fields lie in the type only.
    private static bool IsNoOperationInside(SqlType from, SqlType to)
    {
        if (from.Kind != to.Kind || from.Parts!.Items.Length != to.Parts!.Items.Length) return false; // Nested types have parts.
        for (var i = 0; i < from.Parts.Items.Length; i++)
        {
            if (!IsNoOperation(from.Part(i), to.Part(i))) return false;
        }

        return true;
    }

    private static ScalarKernel? ToBoolean(CastTypes types) => types.From.Kind switch
    {
        SqlTypeKind.TinyInt => Convert<NumberToBool<sbyte>, sbyte, bool>(types, default),
        SqlTypeKind.SmallInt => Convert<NumberToBool<short>, short, bool>(types, default),
        SqlTypeKind.Int => Convert<NumberToBool<int>, int, bool>(types, default),
        SqlTypeKind.BigInt => Convert<NumberToBool<long>, long, bool>(types, default),
        SqlTypeKind.LargeInt => Convert<NumberToBool<Int128>, Int128, bool>(types, default),
        SqlTypeKind.Float => Convert<NumberToBool<float>, float, bool>(types, default),
        SqlTypeKind.Double => Convert<NumberToBool<double>, double, bool>(types, default),
        SqlTypeKind.Decimal => types.From.Precision <= SqlType.MaxDecimal64Precision
            ? Convert<NumberToBool<long>, long, bool>(types, default)
            : Convert<NumberToBool<Int128>, Int128, bool>(types, default),
        SqlTypeKind.Char or SqlTypeKind.Varchar or SqlTypeKind.String
            => Convert<TextToBool, Utf8, bool>(types, default),
        SqlTypeKind.Date or SqlTypeKind.DateTime or SqlTypeKind.Time => Through(types, SqlType.BigInt),
        _ => null,
    };

    private static ScalarKernel? ToInteger<T>(CastTypes types) where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var from = types.From;
        return from.Kind switch
        {
            SqlTypeKind.Boolean => Convert<BoolToNumber<T>, bool, T>(types, default),
            SqlTypeKind.TinyInt => Convert<IntegerToInteger<sbyte, T>, sbyte, T>(types, default),
            SqlTypeKind.SmallInt => Convert<IntegerToInteger<short, T>, short, T>(types, default),
            SqlTypeKind.Int => Convert<IntegerToInteger<int, T>, int, T>(types, default),
            SqlTypeKind.BigInt => Convert<IntegerToInteger<long, T>, long, T>(types, default),
            SqlTypeKind.LargeInt => Convert<IntegerToInteger<Int128, T>, Int128, T>(types, default),
            SqlTypeKind.Float => Convert<FloatToInteger<float, T>, float, T>(types, default),
            SqlTypeKind.Double => Convert<FloatToInteger<double, T>, double, T>(types, default),
            SqlTypeKind.Decimal => from.Precision <= SqlType.MaxDecimal64Precision
                ? Convert<DecimalToInteger<long, T>, long, T>(types, new(from.Scale))
                : Convert<DecimalToInteger<Int128, T>, Int128, T>(types, new(from.Scale)),
            SqlTypeKind.Char or SqlTypeKind.Varchar or SqlTypeKind.String
                => Convert<TextToInteger<T>, Utf8, T>(types, new(types.Strict)),
            _ when from.IsTemporal => TemporalCasts.ToNumber(types),
            _ => null,
        };
    }

    private static ScalarKernel? ToFloat<T>(CastTypes types) where T : unmanaged, IFloatingPoint<T>
    {
        var from = types.From;
        return from.Kind switch
        {
            SqlTypeKind.Boolean => Convert<BoolToNumber<T>, bool, T>(types, default),
            SqlTypeKind.TinyInt => Convert<NumberToFloat<sbyte, T>, sbyte, T>(types, default),
            SqlTypeKind.SmallInt => Convert<NumberToFloat<short, T>, short, T>(types, default),
            SqlTypeKind.Int => Convert<NumberToFloat<int, T>, int, T>(types, default),
            SqlTypeKind.BigInt => Convert<NumberToFloat<long, T>, long, T>(types, default),
            SqlTypeKind.LargeInt => Convert<NumberToFloat<Int128, T>, Int128, T>(types, default),
            SqlTypeKind.Float => Convert<NumberToFloat<float, T>, float, T>(types, default),
            SqlTypeKind.Double => Convert<NumberToFloat<double, T>, double, T>(types, default),
            SqlTypeKind.Decimal => from.Precision <= SqlType.MaxDecimal64Precision
                ? Convert<DecimalToFloat<long, T>, long, T>(types, new(from.Scale))
                : Convert<DecimalToFloat<Int128, T>, Int128, T>(types, new(from.Scale)),
            SqlTypeKind.Char or SqlTypeKind.Varchar or SqlTypeKind.String
                => Convert<TextToFloat<T>, Utf8, T>(types, default),
            _ when from.IsTemporal => TemporalCasts.ToNumber(types),
            _ => null,
        };
    }

    private static ScalarKernel? ToDecimal<T>(CastTypes types) where T : unmanaged, INumber<T>
    {
        var (from, to, _) = types;
        var (precision, scale) = (to.Precision, to.Scale);
        return from.Kind switch
        {
            SqlTypeKind.Boolean => Through(types, SqlType.TinyInt),
            SqlTypeKind.TinyInt => Convert<IntegerToDecimal<sbyte, T>, sbyte, T>(types, new(precision, scale)),
            SqlTypeKind.SmallInt => Convert<IntegerToDecimal<short, T>, short, T>(types, new(precision, scale)),
            SqlTypeKind.Int => Convert<IntegerToDecimal<int, T>, int, T>(types, new(precision, scale)),
            SqlTypeKind.BigInt => Convert<IntegerToDecimal<long, T>, long, T>(types, new(precision, scale)),
            SqlTypeKind.LargeInt => Convert<IntegerToDecimal<Int128, T>, Int128, T>(types, new(precision, scale)),
            SqlTypeKind.Float => Convert<FloatToDecimal<float, T>, float, T>(types, new(precision, scale)),
            SqlTypeKind.Double => Convert<FloatToDecimal<double, T>, double, T>(types, new(precision, scale)),
            SqlTypeKind.Decimal => from.Precision <= SqlType.MaxDecimal64Precision
                ? Convert<DecimalToDecimal<long, T>, long, T>(types, new(from.Scale, precision, scale))
                : Convert<DecimalToDecimal<Int128, T>, Int128, T>(types, new(from.Scale, precision, scale)),
            SqlTypeKind.Char or SqlTypeKind.Varchar or SqlTypeKind.String
                => Convert<TextToDecimal<T>, Utf8, T>(types, new(precision, scale)),
            _ when from.IsTemporal => TemporalCasts.ToNumber(types),
            _ => null,
        };
    }

    private sealed class NullCast(ArrowType type) : ScalarKernel
    {
        public override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
            => Column.ConstantNull(context.Tracker, type, rowCount);
    }

    private sealed class Relabel(ArrowType type) : ScalarKernel
    {
        public override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
            => arguments[0].Type == type ? arguments[0].Share() : arguments[0].Retype(type);
    }

    internal sealed class Chain(ScalarKernel first, ScalarKernel second) : ScalarKernel
    {
        public override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
        {
            using var middle = first.Evaluate(arguments, rowCount, context);
            return second.Evaluate([middle], rowCount, context);
        }
    }
}
