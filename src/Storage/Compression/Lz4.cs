namespace MatViewDb.Storage.Compression;

/// <summary>Calls the system's liblz4: the fast compressor for text pages.</summary>
internal static unsafe class Lz4
{
    private static readonly string[] s_names = ["liblz4.so.1", "liblz4.so", "liblz4.dylib"];
    private static readonly delegate* unmanaged<byte*, byte*, int, int, int> s_compress =
        (delegate* unmanaged<byte*, byte*, int, int, int>)SystemLibrary.Find(s_names, "LZ4_compress_default");
    private static readonly delegate* unmanaged<byte*, byte*, int, int, int> s_decompress =
        (delegate* unmanaged<byte*, byte*, int, int, int>)SystemLibrary.Find(s_names, "LZ4_decompress_safe");

    internal static bool IsAvailable => s_compress is not null && s_decompress is not null;

    /// <summary>Compresses; gives 0 when the result would not fit the target.</summary>
    internal static int Compress(byte* source, int length, byte* target, int capacity)
        => s_compress(source, target, length, capacity);

    internal static bool TryDecompress(byte* source, int length, byte* target, int expected)
        => s_decompress(source, target, length, expected) == expected;
}
