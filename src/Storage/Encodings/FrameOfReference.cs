using MatViewDb.Arrow.Types;

namespace MatViewDb.Storage.Encodings;

/// <summary>Stores differences to the page's minimum in as few bits as the largest needs.</summary>
[Encoding(EncodingId.FrameOfReference, "frame_of_reference")]
public sealed unsafe class FrameOfReference : FixedEncoding
{
    public override bool IsTestedInPlace => true;

    public override long Estimate(in FixedPage page)
        => PackedIntegers.Bytes(page.Rows, PackedIntegers.Width(page.Min, page.Max));

    public override void Encode(in FixedPage page, ByteSink output)
        => PackedIntegers.Encode(page.Values, page.Rows, page.Min, page.Max, output);

    public override void Decode(byte* body, int rows, PhysicalKind kind, byte* target)
        => PackedIntegers.Decode(body, rows, kind, target);

    public override bool TryNarrow(byte* body, int rows, long min, long max, ulong* bits)
    {
        PackedRange.Narrow(body, rows, min, max, bits);
        return true;
    }

    public override bool TryTake(byte* body, PhysicalKind kind, ReadOnlySpan<int> rows, byte* target)
    {
        switch (kind)
        {
            case PhysicalKind.Int32:
                PackedIntegers.Take(body, rows, (int*)target);
                return true;
            case PhysicalKind.Int64:
                PackedIntegers.Take(body, rows, (long*)target);
                return true;
            default:
                return false;
        }
    }

    public override long ValueAt(byte* body, int rows, PhysicalKind kind, int row) => PackedIntegers.ValueAt(body, row);
}
