using MatViewDb.Arrow.Types;
using MatViewDb.Storage.Contracts;

namespace MatViewDb.Storage.Encodings;

/// <summary>
/// Stores pages of values that fit 64 bits: integers, dates, short decimals, floats by their bits, dictionary
/// codes.
/// </summary>
public abstract unsafe class FixedEncoding
{
    /// <summary>Says that an encoding cannot hold a page.</summary>
    public const long Unfit = long.MaxValue;

    /// <summary>Gives the bytes that the page would take, or <see cref="Unfit"/>.</summary>
    public abstract long Estimate(in FixedPage page);

    /// <summary>
    /// Weighs size against decoding speed: 1 for encodings that decode at memory speed, more for slower ones.
    /// </summary>
    public virtual double Weight => 1;

    /// <summary>Says that values are tested and taken without decoding the page.</summary>
    public virtual bool IsTestedInPlace => false;

    public abstract void Encode(in FixedPage page, ByteSink output);

    /// <summary>Decodes all values of a page into a buffer of the kind's width, padded by 64 bytes.</summary>
    public abstract void Decode(byte* body, int rows, PhysicalKind kind, byte* target);

    /// <summary>
    /// Clears the bits of the rows whose value lies outside [min, max]; false, with nothing changed, when the encoding
    /// cannot tell without decoding.
    /// </summary>
    public virtual bool TryNarrow(byte* body, int rows, long min, long max, ulong* bits) => false;

    /// <summary>Does the same for the rows whose value is not in a set.</summary>
    public virtual bool TryNarrow(byte* body, int rows, in IntegerSet set, ulong* bits) => false;

    /// <summary>
    /// Decodes only the named rows, one after the other; false when the encoding cannot reach single values quickly.
    /// </summary>
    public virtual bool TryTake(byte* body, PhysicalKind kind, ReadOnlySpan<int> rows, byte* target) => false;

    /// <summary>Gives one value without decoding the page.</summary>
    public abstract long ValueAt(byte* body, int rows, PhysicalKind kind, int row);
}
