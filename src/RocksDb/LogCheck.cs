using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;

namespace MatViewDb.RocksDb;

/// <summary>
/// Looks through the write-ahead logs of a database before it is opened. RocksDB takes a record with a wrong checksum for the end of
/// the log, since reused log files end so, and would drop all that was written after a flipped bit without a word. Behind the true end
/// there is no record of the same log: where there is one, the log is damaged.
/// </summary>
/// <remarks>
/// A log is cut into blocks of 32 KB. A record is: CRC32C of all behind the length (masked), 4 bytes; length of its payload, 2; type, 1;
/// in logs that may be reused (types 5 to 8, else 1 to 4) the low half of the log's number, 4; the payload. It never crosses the end of
/// a block.
/// </remarks>
internal static class LogCheck
{
    private const int BlockBytes = 32 << 10;
    private const int ChecksumBytes = 4;
    private const int TypeAt = 6;
    private const int ShortHeaderBytes = 7;
    private const int LongHeaderBytes = 11;
    private const byte LastShortType = 4;
    private const byte LastType = 8;

    /// <summary>Throws a corruption that names file and offset.</summary>
    internal static void Run(string directory)
    {
        if (!Directory.Exists(directory)) return;
        foreach (var path in Directory.EnumerateFiles(directory, "*.log").Order(StringComparer.Ordinal))
        {
            if (!uint.TryParse(Path.GetFileNameWithoutExtension(path), CultureInfo.InvariantCulture, out var number)) continue;
            if (FindDamage(path, number) is { } offset)
            {
                throw new RocksDbException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"Corruption: the write-ahead log {path} is damaged at byte {offset}: records follow that one, which would be lost"));
            }
        }
    }

    /// <summary>Gives where a record is not as it was written although others follow; null when all are up to the end.</summary>
    private static long? FindDamage(string path, uint number)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var block = new byte[BlockBytes];
        // All records of a log are of one form; a reused file may end with the other one.
        var header = 0;
        long? broken = null;
        for (long start = 0; ; start += BlockBytes)
        {
            var bytes = block.AsSpan(0, file.ReadAtLeast(block, BlockBytes, throwOnEndOfStream: false));
            if (bytes.Length < ShortHeaderBytes) return null;
            var at = 0;
            if (broken is null)
            {
                while (RecordAt(bytes[at..], number, ref header) is { } length) at += length;
                // Too little is left of the block for another header.
                if (BlockBytes - at < Math.Max(header, ShortHeaderBytes)) continue;
                broken = start + at++;
            }

            for (; at + ShortHeaderBytes <= bytes.Length; at++)
            {
                if (RecordAt(bytes[at..], number, ref header) is not null) return broken;
            }
        }
    }

    /// <summary>Gives the length of the record that begins here; null when none of this log does.</summary>
    private static int? RecordAt(ReadOnlySpan<byte> bytes, uint number, ref int header)
    {
        if (bytes.Length < ShortHeaderBytes || bytes[TypeAt] is 0 or > LastType) return null;
        var own = bytes[TypeAt] > LastShortType ? LongHeaderBytes : ShortHeaderBytes;
        if (header != 0 && own != header) return null;
        var length = own + BinaryPrimitives.ReadUInt16LittleEndian(bytes[ChecksumBytes..]);
        if (length > bytes.Length) return null;
        if (own == LongHeaderBytes && BinaryPrimitives.ReadUInt32LittleEndian(bytes[ShortHeaderBytes..]) != number) return null;
        if (Unmasked(BinaryPrimitives.ReadUInt32LittleEndian(bytes)) != Checksum(bytes[TypeAt..length])) return null;
        header = own;
        return length;
    }

    private static uint Unmasked(uint stored)
    {
        const uint delta = 0xa282ead8;
        return BitOperations.RotateRight(stored - delta, 17);
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        for (; bytes.Length >= 8; bytes = bytes[8..]) crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        foreach (var value in bytes) crc = BitOperations.Crc32C(crc, value);
        return ~crc;
    }
}
