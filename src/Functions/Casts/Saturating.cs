using System.Numerics;

namespace MatViewDb.Functions.Casts;

/// <summary>
/// Converts numbers to integers where nobody wrote a cast: what is too large becomes the largest, as MySQL takes the arguments of
/// left() or substring().
/// </summary>
internal readonly struct Saturating<TConversion, TIn, TOut>(TConversion conversion) : IConversion<TIn, TOut>
    where TConversion : struct, IConversion<TIn, TOut>
    where TIn : unmanaged, INumber<TIn>
    where TOut : unmanaged, IMinMaxValue<TOut>
{
    public bool TryConvert(TIn value, out TOut result)
    {
        var local = conversion;
        if (local.TryConvert(value, out result)) return true;
        result = TIn.IsNegative(value) ? TOut.MinValue : TOut.MaxValue;
        return !TIn.IsNaN(value);
    }
}
