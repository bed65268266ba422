using System.Runtime.InteropServices;

namespace MatViewDb.RocksDb;

/// <summary>Carries the error text that RocksDB reported.</summary>
public sealed class RocksDbException(string message) : Exception(message)
{
    /// <summary>
    /// Tells whether stored bytes failed a check, rather than an operation being impossible just now.
    /// </summary>
    public bool IsCorruption => Message.StartsWith("Corruption", StringComparison.Ordinal);

    internal static unsafe void ThrowIfSet(byte* error)
    {
        if (error != null)
        {
            throw Take(error);
        }
    }

    private static unsafe RocksDbException Take(byte* error)
    {
        var message = Marshal.PtrToStringUTF8((nint)error) ?? "unknown RocksDB error";
        Native.Free(error);
        return new RocksDbException(message);
    }
}
