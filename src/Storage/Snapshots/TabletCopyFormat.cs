using System.Numerics;

namespace MatViewDb.Storage.Snapshots;

/// <summary>
/// Fixes the file that a tablet is copied into: magic, segments, description, trailer. The trailer is length and CRC32C of the
/// description, format version, and the magic again.
/// </summary>
internal static class TabletCopyFormat
{
    internal const ulong Magic = 0x31_42_41_54_42_44_56_4D; // MVDBTAB1
    internal const int MagicBytes = 8;
    internal const int TrailerBytes = 20;
    internal const uint Version = 1;

    /// <summary>Bytes that are copied at once.</summary>
    internal const int ChunkBytes = 1 << 20;
}

/// <summary>Computes a CRC32C piece by piece.</summary>
internal struct RunningChecksum()
{
    private uint _crc = uint.MaxValue;

    internal readonly uint Value => ~_crc;

    internal void Add(ReadOnlySpan<byte> bytes)
    {
        var crc = _crc;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            crc = BitOperations.Crc32C(crc, System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        foreach (var b in bytes) crc = BitOperations.Crc32C(crc, b);
        _crc = crc;
    }
}
