using MatViewDb.Arrow.Types;

namespace MatViewDb.Storage.Encodings;

/// <summary>Stores values at their own width, one after the other.</summary>
[Encoding(EncodingId.Plain, "plain")]
public sealed unsafe class Plain : FixedEncoding
{
    public override long Estimate(in FixedPage page) => (long)page.Rows * StoredBytes(page.Kind);

    public override void Encode(in FixedPage page, ByteSink output)
    {
        var target = output.Take(page.Rows * StoredBytes(page.Kind));
        var values = page.Values;
        switch (StoredBytes(page.Kind))
        {
            case 1:
                for (var i = 0; i < page.Rows; i++) ((sbyte*)target)[i] = (sbyte)values[i];
                break;
            case 2:
                for (var i = 0; i < page.Rows; i++) ((short*)target)[i] = (short)values[i];
                break;
            case 4:
                for (var i = 0; i < page.Rows; i++) ((int*)target)[i] = (int)values[i];
                break;
            default:
                Buffer.MemoryCopy(values, target, page.Rows * 8L, page.Rows * 8L);
                break;
        }
    }

    public override void Decode(byte* body, int rows, PhysicalKind kind, byte* target)
    {
        if (kind == PhysicalKind.Int128)
        {
            for (var i = 0; i < rows; i++) ((Int128*)target)[i] = ((long*)body)[i];
            return;
        }

        var bytes = (long)rows * StoredBytes(kind);
        Buffer.MemoryCopy(body, target, bytes, bytes);
    }

    public override long ValueAt(byte* body, int rows, PhysicalKind kind, int row) => StoredBytes(kind) switch
    {
        1 => ((sbyte*)body)[row],
        2 => ((short*)body)[row],
        4 => ((int*)body)[row],
        _ => ((long*)body)[row],
    };

    // 128-bit columns come here only with values that fit 64 bits.
    private static int StoredBytes(PhysicalKind kind)
        => kind == PhysicalKind.Int128 ? 8 : ArrowType.WidthOf(kind);
}
