using MatViewDb.Arrow.Types;

namespace MatViewDb.Storage.Encodings;

/// <summary>Stores a page of equal values as one value.</summary>
[Encoding(EncodingId.Constant, "constant")]
public sealed unsafe class Constant : FixedEncoding
{
    public override bool IsTestedInPlace => true;

    public override long Estimate(in FixedPage page) => page.Runs == 1 ? 8 : Unfit;

    public override void Encode(in FixedPage page, ByteSink output) => output.Write(page.Values[0]);

    public override void Decode(byte* body, int rows, PhysicalKind kind, byte* target)
    {
        var value = *(long*)body;
        switch (kind)
        {
            case PhysicalKind.Int8:
                new Span<sbyte>(target, rows).Fill((sbyte)value);
                break;
            case PhysicalKind.Int16:
                new Span<short>(target, rows).Fill((short)value);
                break;
            case PhysicalKind.Int32 or PhysicalKind.Float32:
                new Span<int>(target, rows).Fill((int)value);
                break;
            case PhysicalKind.Int128:
                new Span<Int128>(target, rows).Fill(value);
                break;
            default:
                new Span<long>(target, rows).Fill(value);
                break;
        }
    }

    public override bool TryNarrow(byte* body, int rows, long min, long max, ulong* bits)
    {
        if (*(long*)body < min || *(long*)body > max) new Span<ulong>(bits, (rows + 63) >> 6).Clear();
        return true;
    }

    public override long ValueAt(byte* body, int rows, PhysicalKind kind, int row) => *(long*)body;
}
