namespace MatViewDb.Storage.Compression;

/// <summary>Calls the system's libzstd: smaller than LZ4, several times slower to read.</summary>
internal static unsafe class Zstd
{
    private const int Level = 3;
    private static readonly string[] s_names = ["libzstd.so.1", "libzstd.so", "libzstd.dylib"];
    private static readonly delegate* unmanaged<byte*, nuint, byte*, nuint, int, nuint> s_compress =
        (delegate* unmanaged<byte*, nuint, byte*, nuint, int, nuint>)SystemLibrary.Find(s_names, "ZSTD_compress");
    private static readonly delegate* unmanaged<byte*, nuint, byte*, nuint, nuint> s_decompress =
        (delegate* unmanaged<byte*, nuint, byte*, nuint, nuint>)SystemLibrary.Find(s_names, "ZSTD_decompress");

    internal static bool IsAvailable => s_compress is not null && s_decompress is not null;

    /// <summary>Compresses; gives 0 when the result would not fit the target.</summary>
    internal static int Compress(byte* source, int length, byte* target, int capacity)
    {
        var written = s_compress(target, (nuint)capacity, source, (nuint)length, Level);
        return written <= (nuint)capacity ? (int)written : 0; // Errors are numbers near the largest.
    }

    internal static bool TryDecompress(byte* source, int length, byte* target, int expected)
        => s_decompress(target, (nuint)expected, source, (nuint)length) == (nuint)expected;
}
