using System.Numerics;

namespace MatViewDb.Storage.Segments;

/// <summary>Computes CRC32C with the processor's instruction.</summary>
public static unsafe class Checksum
{
    public static uint Of(byte* bytes, long length)
    {
        var crc = uint.MaxValue;
        for (; length >= 8; bytes += 8, length -= 8) crc = BitOperations.Crc32C(crc, *(ulong*)bytes);
        for (; length > 0; bytes++, length--) crc = BitOperations.Crc32C(crc, *bytes);
        return ~crc;
    }
}
