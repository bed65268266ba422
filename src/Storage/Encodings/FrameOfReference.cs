using MatViewDb.Arrow.Types;

namespace MatViewDb.Storage.Encodings;

/// <summary>Stores differences to the page's minimum in as few bits as the largest needs.</summary>
[Encoding(EncodingId.FrameOfReference, "frame_of_reference")]
public sealed unsafe class FrameOfReference : FixedEncoding
{
    public override long Estimate(in FixedPage page)
        => PackedIntegers.Bytes(page.Rows, PackedIntegers.Width(page.Min, page.Max));

    public override void Encode(in FixedPage page, ByteSink output)
        => PackedIntegers.Encode(page.Values, page.Rows, page.Min, page.Max, output);

    public override void Decode(byte* body, int rows, PhysicalKind kind, byte* target)
        => PackedIntegers.Decode(body, rows, kind, target);

    public override long ValueAt(byte* body, int rows, PhysicalKind kind, int row) => PackedIntegers.ValueAt(body, row);
}
