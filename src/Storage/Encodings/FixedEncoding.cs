using MatViewDb.Arrow.Types;

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

    public abstract void Encode(in FixedPage page, ByteSink output);

    /// <summary>Decodes all values of a page into a buffer of the kind's width, padded by 64 bytes.</summary>
    public abstract void Decode(byte* body, int rows, PhysicalKind kind, byte* target);

    /// <summary>Gives one value without decoding the page.</summary>
    public abstract long ValueAt(byte* body, int rows, PhysicalKind kind, int row);
}
