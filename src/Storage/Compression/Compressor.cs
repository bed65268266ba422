using MatViewDb.Storage.Encodings;

namespace MatViewDb.Storage.Compression;

/// <summary>Compresses bytes where it pays and decompresses what was stored.</summary>
public static unsafe class Compressor
{
    private const int WorthwhileBytes = 256;

    /// <summary>Reads the compression property of a table; LZ4 when it says nothing.</summary>
    internal static CompressionId FromProperty(string? name) => name?.Trim().ToLowerInvariant() switch
    {
        "none" or "no_compression" or "uncompressed" => CompressionId.None,
        "zstd" or "zlib" or "gzip" => CompressionId.Zstd,
        _ => CompressionId.Lz4,
    };

    /// <summary>Appends the bytes, compressed when that saves at least a seventh; gives how they were stored.</summary>
    public static CompressionId Append(CompressionId wanted, byte* source, int length, ByteSink output)
    {
        var start = output.Length;
        if (length >= WorthwhileBytes && IsAvailable(wanted))
        {
            var capacity = length - length / 7;
            var target = output.Take(capacity);
            var written = wanted == CompressionId.Zstd
                ? Zstd.Compress(source, length, target, capacity)
                : Lz4.Compress(source, length, target, capacity);
            if (written > 0)
            {
                output.Shrink(start + written);
                return wanted;
            }

            output.Shrink(start);
        }

        output.Write(new ReadOnlySpan<byte>(source, length));
        return CompressionId.None;
    }

    /// <summary>
    /// Decompresses exactly the expected number of bytes; false when the bytes are not what was written.
    /// </summary>
    public static bool TryDecompress(CompressionId how, byte* source, int length, byte* target, int expected)
    {
        if (!IsAvailable(how))
        {
            throw how == CompressionId.Zstd
                ? StorageErrors.MissingLibrary.With("libzstd.so.1", "libzstd1")
                : StorageErrors.MissingLibrary.With("liblz4.so.1", "liblz4-1");
        }

        return how == CompressionId.Zstd
            ? Zstd.TryDecompress(source, length, target, expected)
            : Lz4.TryDecompress(source, length, target, expected);
    }

    private static bool IsAvailable(CompressionId how) => how switch
    {
        CompressionId.Lz4 => Lz4.IsAvailable,
        CompressionId.Zstd => Zstd.IsAvailable,
        _ => false,
    };
}
