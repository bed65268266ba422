using System.IO.Compression;

namespace MatViewDb.Formats.Compression;

/// <summary>Undoes the compression of a stream of bytes as it is read; broken bytes are InvalidDataException or IOException.</summary>
public static class Decompression
{
    /// <summary>Names that <see cref="Open"/> knows, for messages.</summary>
    public const string Known = "gzip, zstd, lz4_frame";

    /// <summary>Gives the name of the compression that a file's name ends in; empty = none.</summary>
    public static string OfFile(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".gz" or ".gzip" => "gzip",
        ".zst" or ".zstd" => "zstd",
        ".lz4" => "lz4_frame",
        var other => other is ".bz2" or ".xz" or ".snappy" or ".deflate" or ".lzo" ? other[1..] : "",
    };

    /// <summary>Opens the stream; null when the compression is not known.</summary>
    public static Stream? Open(string compression, Stream inner) => compression.ToLowerInvariant() switch
    {
        "" or "none" or "plain" or "uncompressed" => inner,
        "gzip" or "gz" => new CheckedGzipStream(inner),
        "zstd" or "zst" => new ZstdStream(inner),
        "lz4" or "lz4_frame" => new Lz4FrameStream(inner),
        _ => null,
    };

    /// <summary>Opens a stream for writing; null when the compression is not known.</summary>
    public static Stream? OpenWrite(string compression, Stream inner) => compression.ToLowerInvariant() switch
    {
        "" or "none" or "plain" or "uncompressed" => inner,
        "gzip" or "gz" => new GZipStream(inner, CompressionLevel.Fastest),
        "zstd" or "zst" => new ZstdSharp.CompressionStream(inner, leaveOpen: false),
        _ => null,
    };
}
