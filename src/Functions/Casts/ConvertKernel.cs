using System.Runtime.CompilerServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Casts;

/// <summary>Names both ends of a cast and what happens to values that do not fit.</summary>
public readonly record struct CastTypes(SqlType From, SqlType To, bool Strict);

/// <summary>Converts one value; carries what it must know about the types in fields.</summary>
public interface IConversion<TIn, TOut>
{
    bool TryConvert(TIn value, out TOut result);

    /// <summary>Converts values that cannot fail, all at once; false: nothing was done.</summary>
    unsafe bool TryConvertAll(void* source, void* target, int count) => false;
}

/// <summary>
/// Runs a conversion to values of fixed size: strict casts fail, lenient ones give NULL and a warning.
/// </summary>
public sealed unsafe class ConvertKernel<TConversion, TIn, TOut>(CastTypes types, TConversion conversion)
    : NullPropagatingKernel(types.To.ToArrow())
    where TConversion : struct, IConversion<TIn, TOut>
    where TIn : unmanaged
    where TOut : unmanaged
{
    // Entries of a dictionary that no row uses must not fail a strict cast.
    protected override bool MayWorkOnDictionaries => !types.Strict;

    protected override Column Compute(
        ReadOnlySpan<Column> arguments, int rowCount, NativeBuffer? validity, FunctionContext context)
    {
        var reader = new Reader<TIn>(arguments[0]);
        var values = typeof(TOut) == typeof(bool)
            ? Bitmaps.AllocateFilled(context.Tracker, rowCount, false)
            : NativeBuffer.Allocate(context.Tracker, (long)rowCount * sizeof(TOut));
        var bits = validity is null ? null : (ulong*)validity.Pointer;
        var local = conversion;
        if (arguments[0].IsFlat && local.TryConvertAll(arguments[0].Values, values.Pointer, rowCount))
            return Column.Flat(ResultType, rowCount, values, validity);
        for (var row = 0; row < rowCount; row++)
        {
            if (typeof(TIn) == typeof(Utf8) && (row & RowCosts.TextMask) == 0) Interruption.Check();
            if (bits is not null && !Bitmaps.Get(bits, row))
            {
                Store(values.Pointer, row, default);
                continue;
            }

            var value = reader[row];
            if (local.TryConvert(value, out var result))
            {
                Store(values.Pointer, row, result);
                continue;
            }

            CastFailure.Report(types, Show(value), context);
            Store(values.Pointer, row, default);
            if (bits is null)
            {
                validity = Bitmaps.AllocateFilled(context.Tracker, rowCount, true);
                bits = (ulong*)validity.Pointer;
            }

            Bitmaps.Clear(bits, row);
        }

        return Column.Flat(ResultType, rowCount, values, validity);
    }

    private string Show(TIn value)
    {
        if (typeof(TIn) == typeof(Utf8)) return ((Utf8)(object)value).ToString();
        if (types.From.Kind != SqlTypeKind.Decimal || types.From.Scale == 0) return value.ToString() ?? "";
        var number = typeof(TIn) == typeof(long) ? (long)(object)value : (Int128)(object)value;
        return CastFailure.ShowDecimal(number, types.From.Scale);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(byte* values, int row, TOut result)
    {
        if (typeof(TOut) == typeof(bool))
            ((ulong*)values)[row >> 6] |= (Unsafe.As<TOut, bool>(ref result) ? 1UL : 0UL) << (row & 63);
        else ((TOut*)values)[row] = result;
    }
}

/// <summary>Raises or notes that a value does not fit.</summary>
internal static class CastFailure
{
    private const int ShownCharacters = 64;

    internal static void Report(CastTypes types, string value, FunctionContext context)
    {
        if (value.Length > ShownCharacters) value = value[..ShownCharacters] + "...";
        var definition = types.To.IsTemporal ? FunctionErrors.IncorrectDateTime
            : types.From.IsText && !IsNumber(value) ? FunctionErrors.IncorrectValue
            : FunctionErrors.ValueOutOfRange;
        if (types.Strict) throw definition.With(value, types.To);
        if (context.Warnings.Count < FunctionContext.MaxWarnings)
            context.Warn(definition.With(value, types.To).Message);
    }

    internal static string ShowDecimal(Int128 value, int scale)
    {
        var digits = Int128.Abs(value).ToString().PadLeft(scale + 1, '0');
        return (value < 0 ? "-" : "") + digits[..^scale] + "." + digits[^scale..];
    }

    private static bool IsNumber(string text)
        => NumberText.TryParseDouble(System.Text.Encoding.UTF8.GetBytes(text), out _);
}
