using System.Buffers.Binary;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;
using MatViewDb.Storage.Encodings;
using MatViewDb.Storage.Writes;

namespace MatViewDb.Storage.Segments;

/// <summary>
/// Tells that values are not in a column chunk: a block-split bloom filter, of which a value sets one bit in each of the eight words
/// of one block of 32 bytes. Layout: 4 bytes CRC32C of what follows, 4 bytes version (1), 4 bytes number of blocks, 4 bytes of how many
/// characters the runs are that it holds beside whole values (<see cref="Grams"/>; 0: none), blocks. Block and bits follow from
/// <see cref="Hash(long)"/>; neither hash nor layout may change within a version.
/// </summary>
internal static unsafe class BloomFilter
{
    internal const int HeaderBytes = 16;
    internal const int Version = 1;
    private const int BlockBytes = 32;
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    /// <summary>Odd numbers: the top five bits of the hash times each say which bit of a word is set.</summary>
    private static readonly Vector256<uint> s_salts = Vector256.Create(
        0x47B6_137Bu, 0x4497_4D91u, 0x8824_AD5Bu, 0xA2B7_289Du, 0x7054_95C7u, 0x2DF1_424Bu, 0x9EFC_4947u, 0x5C6B_FB31u);

    /// <summary>Hashes a whole number, date, time or unscaled decimal, whatever its width.</summary>
    internal static ulong Hash(long value) => Finish((ulong)value * Multiplier);

    /// <summary>Hashes a wide number; one that fits 64 bits hashes as such.</summary>
    internal static ulong Hash(Int128 value)
        => value == (long)value ? Hash((long)value) : Finish(((ulong)value * Multiplier) ^ Finish((ulong)(value >> 64)));

    /// <summary>Hashes a text without blanks at its end, which CHAR does not tell apart.</summary>
    internal static ulong Hash(ReadOnlySpan<byte> text) => HashAll(text.TrimEnd((byte)' '));

    /// <summary>Hashes every byte of a text.</summary>
    internal static ulong HashAll(ReadOnlySpan<byte> text)
    {
        var hash = (ulong)text.Length * Multiplier;
        for (; text.Length >= 8; text = text[8..]) hash = Finish((hash ^ BinaryPrimitives.ReadUInt64LittleEndian(text)) * Multiplier);
        ulong rest = 0;
        for (var i = text.Length - 1; i >= 0; i--) rest = rest << 8 | text[i];
        return Finish((hash ^ rest) * Multiplier);
    }

    /// <summary>Appends the filter of all values that are not NULL, and of their runs of so many characters.</summary>
    internal static void Append(
        ColumnBuffer values, double falsePositives, ByteSink output, int gramSize = 0, bool ignoreCase = false)
    {
        var hashes = new List<ulong>(values.Count);
        for (var row = 0; row < values.Count; row++)
        {
            if (!values.IsNull(row)) hashes.Add(HashOf(values, row));
        }

        var grams = gramSize > 0 && values.Type.Physical == PhysicalKind.View ? new Grams(gramSize, ignoreCase) : null;
        if (grams is not null) hashes.AddRange(grams.Of(values));

        // Repeated values take no room.
        hashes.Sort();
        var distinct = 0;
        for (var i = 0; i < hashes.Count; i++)
        {
            if (i == 0 || hashes[i] != hashes[i - 1]) distinct++;
        }

        var blocks = BlocksFor(distinct, falsePositives);
        var start = output.Length;
        var bytes = HeaderBytes + blocks * BlockBytes;
        new Span<byte>(output.Take(bytes), bytes).Clear();
        var filter = output.Start + start;
        *(int*)(filter + 4) = Version;
        *(int*)(filter + 8) = blocks;
        *(int*)(filter + 12) = grams?.Mark ?? 0;
        foreach (var hash in hashes)
        {
            var block = filter + HeaderBytes + BlockOf(hash, blocks) * BlockBytes;
            (Vector256.Load((uint*)block) | BitsOf(hash)).Store((uint*)block);
        }

        *(uint*)filter = Checksum.Of(filter + 4, bytes - 4);
    }

    /// <summary>Gives the bytes of a filter that begins with such a header; -1 when this build does not know it.</summary>
    internal static long BytesOf(byte* header)
        => *(int*)(header + 4) == Version && *(int*)(header + 8) > 0 ? HeaderBytes + (long)*(int*)(header + 8) * BlockBytes : -1;

    internal static bool IsIntact(byte* filter) => Checksum.Of(filter + 4, BytesOf(filter) - 4) == *(uint*)filter;

    /// <summary>Says whether one of the values may be in the chunk.</summary>
    internal static bool MayHold(byte* filter, ReadOnlySpan<ulong> hashes)
    {
        var blocks = *(int*)(filter + 8);
        foreach (var hash in hashes)
        {
            var bits = BitsOf(hash);
            var block = Vector256.Load((uint*)(filter + HeaderBytes + BlockOf(hash, blocks) * BlockBytes));
            if ((block & bits) == bits) return true;
        }

        return false;
    }

    /// <summary>Says whether all of the values may be in the chunk.</summary>
    internal static bool MayHoldAll(byte* filter, ReadOnlySpan<ulong> hashes)
    {
        foreach (var hash in hashes)
        {
            if (!MayHold(filter, new ReadOnlySpan<ulong>(in hash))) return false;
        }

        return true;
    }

    /// <summary>Tells which runs of characters a filter holds, as <see cref="Grams.Mark"/>; 0: none.</summary>
    internal static int GramsOf(byte* filter) => *(int*)(filter + 12);

    /// <summary>Gives how many blocks keep the error rate when so many values are spread over them by chance.</summary>
    internal static int BlocksFor(int distinct, double falsePositives)
    {
        // If all blocks held the same number of values; they do not, so a few more are needed.
        var bits = -8 * distinct / Math.Log(1 - Math.Pow(falsePositives, 1.0 / 8));
        var blocks = Math.Max(1, (int)Math.Ceiling(bits / (BlockBytes * 8)));
        while (ErrorRate((double)distinct / blocks) > falsePositives) blocks += Math.Max(1, blocks / 32);
        return blocks;
    }

    /// <summary>
    /// Gives how often all eight bits of a value that is not there are set, by how many values a block has (Poisson distributed).
    /// </summary>
    private static double ErrorRate(double load)
    {
        double rate = 0;
        var chance = Math.Exp(-load);
        for (var values = 1; values <= load * 3 + 30; values++)
        {
            chance *= load / values;
            rate += chance * Math.Pow(1 - Math.Pow(31.0 / 32, values), 8);
        }

        return rate;
    }

    private static long BlockOf(ulong hash, int blocks) => (long)((hash >> 32) * (ulong)blocks >> 32);

    private static Vector256<uint> BitsOf(ulong hash)
    {
        var shifts = (Vector256.Create((uint)hash) * s_salts) >>> 27;
        if (Avx2.IsSupported) return Avx2.ShiftLeftLogicalVariable(Vector256<uint>.One, shifts);
        var bits = Vector256<uint>.Zero;
        for (var i = 0; i < Vector256<uint>.Count; i++) bits = bits.WithElement(i, 1u << (int)shifts[i]);
        return bits;
    }

    private static ulong Finish(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0xD6E8_FEB8_6659_FD93;
        hash ^= hash >> 32;
        hash *= 0xD6E8_FEB8_6659_FD93;
        return hash ^ hash >> 32;
    }

    private static ulong HashOf(ColumnBuffer values, int row) => values.Type.Physical switch
    {
        PhysicalKind.View => Hash(StringView.Bytes((StringView*)values.Values + row)),
        PhysicalKind.Int8 => Hash(((sbyte*)values.Values)[row]),
        PhysicalKind.Int16 => Hash(((short*)values.Values)[row]),
        PhysicalKind.Int32 => Hash(((int*)values.Values)[row]),
        PhysicalKind.Int64 => Hash(((long*)values.Values)[row]),
        PhysicalKind.Int128 => Hash(((Int128*)values.Values)[row]),
        var other => throw new InvalidOperationException($"columns of {other} have no bloom filters"),
    };
}
