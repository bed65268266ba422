using MatViewDb.Arrow.Buffers;

namespace MatViewDb.Formats.Orc;

/// <summary>Says where a stripe stands and how many rows it has.</summary>
internal readonly record struct OrcStripePlace(long Offset, long IndexBytes, long DataBytes, long FooterBytes, long Rows);

/// <summary>Is what stands at the end of a file: its compression, its types, its stripes and what they say of their values.</summary>
internal sealed class OrcTail
{
    /// <summary>What a file says of itself, or a stripe of its own, has at most so many bytes.</summary>
    internal const int BytesMax = 64 << 20;

    private const int PostScriptMax = 255;
    private const int TypesMax = 100_000;
    private const int StripesMax = 1_000_000;
    private static ReadOnlySpan<byte> Magic => "ORC"u8;

    private OrcTail(OrcCompression compression) => Compression = compression;

    internal OrcCompression Compression { get; }

    internal List<OrcType> Types { get; } = [];

    internal List<OrcStripePlace> Stripes { get; } = [];

    /// <summary>By stripe what it says of its columns' values; empty = nothing.</summary>
    internal IReadOnlyList<byte[]> Statistics { get; private set; } = [];

    internal static OrcTail Read(Stream file, MemoryTracker tracker)
    {
        var size = file.Length;
        if (size < Magic.Length + 1) throw new InvalidDataException("it is too short");
        var last = new byte[(int)Math.Min(size, PostScriptMax + 1)];
        ReadAt(file, size - last.Length, last);
        int length = last[^1];
        if (length >= last.Length) throw new InvalidDataException("its end is damaged");
        var (footerBytes, kind, blockBytes, metadataBytes) = (0UL, 0UL, 256UL << 10, 0UL);
        var hasMagic = false;
        var postScript = new OrcMessage(last.AsSpan(last.Length - 1 - length, length));
        while (postScript.Next())
        {
            switch (postScript.Field)
            {
                case 1:
                    footerBytes = postScript.Number;
                    break;
                case 2:
                    kind = postScript.Number;
                    break;
                case 3:
                    blockBytes = postScript.Number;
                    break;
                case 5:
                    metadataBytes = postScript.Number;
                    break;
                case 8000:
                    hasMagic = postScript.Bytes.SequenceEqual(Magic);
                    break;
            }
        }

        Span<byte> head = stackalloc byte[3];
        ReadAt(file, 0, head);
        if (!hasMagic && !head.SequenceEqual(Magic)) throw new InvalidDataException("it does not say ORC at its end");
        var end = size - 1 - length;
        if (footerBytes == 0 || footerBytes > (ulong)end || metadataBytes > (ulong)end - footerBytes)
            throw new InvalidDataException("its end is damaged");
        var tail = new OrcTail(new OrcCompression(kind, blockBytes));
        var footerAt = end - (long)footerBytes;
        using (var footer = new OrcStream(file, footerAt, (long)footerBytes, tail.Compression, tracker))
            tail.ReadFooter(footer.ReadAll(BytesMax), footerAt - (long)metadataBytes);
        if (metadataBytes > 0)
        {
            using var metadata = new OrcStream(file, footerAt - (long)metadataBytes, (long)metadataBytes, tail.Compression, tracker);
            tail.Statistics = Parts(metadata.ReadAll(BytesMax));
        }

        return tail;
    }

    private static void ReadAt(Stream file, long offset, Span<byte> to)
    {
        file.Position = offset;
        if (file.ReadAtLeast(to, to.Length, throwOnEndOfStream: false) < to.Length) throw new InvalidDataException("it is too short");
    }

    private static List<byte[]> Parts(byte[] metadata)
    {
        var parts = new List<byte[]>();
        var message = new OrcMessage(metadata);
        while (message.Next())
        {
            if (message.Field == 1) parts.Add(message.Bytes.ToArray());
            if (parts.Count > StripesMax) throw new InvalidDataException("it has too many stripes");
        }

        return parts;
    }

    private void ReadFooter(byte[] bytes, long contentEnd)
    {
        ulong rows = 0;
        var footer = new OrcMessage(bytes);
        while (footer.Next())
        {
            switch (footer.Field)
            {
                case 3:
                    Stripes.Add(Stripe(footer.Bytes, contentEnd));
                    if (Stripes.Count > StripesMax) throw new InvalidDataException("it has too many stripes");
                    break;
                case 4:
                    Types.Add(OrcType.Read(footer.Bytes));
                    if (Types.Count > TypesMax) throw new InvalidDataException("it has too many columns");
                    break;
                case 6:
                    rows = footer.Number;
                    break;
                case 10:
                    throw new InvalidDataException("it is encrypted");
            }
        }

        if (rows != (ulong)Stripes.Sum(s => s.Rows)) throw new InvalidDataException("it has another number of rows than its stripes");
        OrcType.Link(Types);
    }

    private static OrcStripePlace Stripe(ReadOnlySpan<byte> bytes, long contentEnd)
    {
        Span<ulong> values = stackalloc ulong[6];
        values.Clear();
        var message = new OrcMessage(bytes);
        while (message.Next())
        {
            if (message.Field < values.Length) values[message.Field] = message.Number;
        }

        var left = (ulong)contentEnd;
        for (var i = 1; i < 5; i++)
        {
            if (values[i] > left) throw new InvalidDataException("a stripe stands outside of the file");
            left -= values[i];
        }

        if (values[5] > int.MaxValue) throw new InvalidDataException($"a stripe has {values[5]} rows, more than are read");
        return new OrcStripePlace((long)values[1], (long)values[2], (long)values[3], (long)values[4], (long)values[5]);
    }
}
