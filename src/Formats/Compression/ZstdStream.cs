namespace MatViewDb.Formats.Compression;

/// <summary>Reads zstd; what the library says of bytes that are not its own is InvalidDataException.</summary>
internal sealed class ZstdStream(Stream inner) : ReadOnlyStream
{
    private readonly ZstdSharp.DecompressionStream _zstd = new(inner, leaveOpen: false);

    public override int Read(Span<byte> buffer)
    {
        try
        {
            return _zstd.Read(buffer);
        }
        catch (ZstdSharp.ZstdException problem)
        {
            throw new InvalidDataException($"the zstd data is damaged ({problem.Message})", problem);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _zstd.Dispose();
        base.Dispose(disposing);
    }
}
