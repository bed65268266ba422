using System.IO.Compression;
using K4os.Compression.LZ4;
using Snappier;

namespace MatViewDb.Formats.Orc;

/// <summary>Undoes the compression of one chunk at a time.</summary>
internal sealed class OrcCompression : IDisposable
{
    /// <summary>A file whose chunks are larger than that when they are unpacked is not read.</summary>
    internal const int BlockBytesMax = 32 << 20;

    private const int None = 0;
    private const int Zlib = 1;
    private const int Snappy = 2;
    private const int Lz4 = 4;
    private const int Zstd = 5;
    private static readonly string[] s_names = ["none", "zlib", "snappy", "lzo", "lz4", "zstd", "brotli"];
    private readonly int _kind;
    private ZstdSharp.Decompressor? _zstd;

    internal OrcCompression(ulong kind, ulong blockBytes)
    {
        if (kind is not (None or Zlib or Snappy or Lz4 or Zstd))
        {
            var name = kind < (ulong)s_names.Length ? s_names[kind] : $"number {kind}";
            throw new InvalidDataException($"its compression {name} is not read; none, zlib, snappy, lz4 and zstd are");
        }

        _kind = (int)kind;
        if (IsNone) return;
        if (blockBytes is 0 or > BlockBytesMax)
            throw new InvalidDataException($"its chunks have up to {blockBytes} bytes; up to {BlockBytesMax} are read");
        BlockBytes = (int)blockBytes;
    }

    internal bool IsNone => _kind == None;

    /// <summary>How large a chunk is at most when it is unpacked.</summary>
    internal int BlockBytes { get; }

    /// <summary>Unpacks a chunk; gives how many bytes it has.</summary>
    internal int Unpack(byte[] packed, int packedBytes, byte[] target)
    {
        var from = packed.AsSpan(0, packedBytes);
        var to = target.AsSpan(0, BlockBytes);
        var count = -1;
        try
        {
            switch (_kind)
            {
                case Zlib:
                    count = Inflate(packed, packedBytes, to);
                    break;
                case Snappy:
                    if (!Snappier.Snappy.TryDecompress(from, to, out count)) count = -1;
                    break;
                case Lz4:
                    count = LZ4Codec.Decode(from, to);
                    break;
                case Zstd:
                    _zstd ??= new ZstdSharp.Decompressor();
                    if (!_zstd.TryUnwrap(from, to, out count)) count = -1;
                    break;
            }
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // Libraries say in many ways that bytes are not theirs.
            throw new InvalidDataException($"a chunk of {s_names[_kind]} data is damaged ({problem.Message})", problem);
        }

        return count >= 0 ? count : throw new InvalidDataException($"a chunk of {s_names[_kind]} data is damaged");
    }

    public void Dispose() => _zstd?.Dispose();

    private static int Inflate(byte[] packed, int packedBytes, Span<byte> to)
    {
        using var inflated = new DeflateStream(new MemoryStream(packed, 0, packedBytes, writable: false), CompressionMode.Decompress);
        var count = inflated.ReadAtLeast(to, to.Length, throwOnEndOfStream: false);
        return count == to.Length && inflated.ReadByte() >= 0 ? -1 : count;
    }
}
