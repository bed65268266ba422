using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Storage.Contracts;
using MatViewDb.Storage.Scans;
using Xunit;

namespace MatViewDb.Unit.Backend.Storage;

/// <summary>Holds the tests of values, runs of values and ranges against a set to looking up each value.</summary>
public sealed unsafe class IntegerSetTests
{
    [Fact]
    public void FindsMembersAndRangesThatHaveSome()
    {
        var (some, none) = (0, 0);
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var min = random.Next(3) == 0 ? long.MinValue : random.Next(-1000, 1000);
            var (members, bits) = Members(random, min);
            fixed (ulong* words = bits)
            {
                var set = new IntegerSet(min, min + (long)(bits.Length * 64) - 1 - random.Next(64), words);
                members.RemoveWhere(m => m > set.Max);
                for (var trial = 0; trial < 200; trial++)
                {
                    var from = min - 200 + random.Next(bits.Length * 64 + 400);
                    var to = from + random.Next(300);
                    if (min == long.MinValue && from > 0) continue;
                    Assert.Equal(members.Contains(from), set.Contains(from));
                    var expected = members.Any(m => m >= from && m <= to);
                    Assert.Equal(expected, set.MayHaveBetween(from, to, wordsMax: 64));
                    if (expected) some++;
                    else none++;
                }

                Assert.True(set.MayHaveBetween(min, min, wordsMax: 0));
            }
        }

        Assert.True(some > 1000 && none > 1000);
    }

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(-70)]
    [InlineData(int.MaxValue - 127)]
    [InlineData(int.MaxValue - 20L)]
    public void LooksIntegersUpAtTheEndsOfTheirRange(long min)
    {
        ulong[] members = [0x8000_0000_0000_0005, 0xC000_0000_0000_0001];
        long[] near =
        [
            int.MinValue, int.MinValue + 1, -1, 0, 1, min, min + 1, min + 2, min + 63, min + 64, min + 126, min + 127, min + 128,
            int.MaxValue,
        ];
        fixed (ulong* words = members)
        {
            var set = new IntegerSet(min, min + 127, words);
            var values = stackalloc int[64];
            for (var i = 0; i < 64; i++) values[i] = (int)Math.Min(int.MaxValue, near[i * 5 % near.Length]);
            var found = set.Among(values, 64);
            for (var i = 0; i < 64; i++) Assert.Equal(set.Contains(values[i]), (found >> i & 1) != 0);
        }
    }

    [Theory]
    [InlineData(PhysicalKind.Int16)]
    [InlineData(PhysicalKind.Int32)]
    [InlineData(PhysicalKind.Int64)]
    public void NarrowsColumnsByLookingUpEachValue(PhysicalKind kind)
    {
        using var tracker = new MemoryTracker("test");
        var kept = 0;
        for (var seed = 0; seed < 100; seed++)
        {
            var random = new Random(seed);
            var (members, bits) = Members(random, 100);
            var rows = 1 + random.Next(500);
            var buffer = NativeBuffer.Allocate(tracker, rows * 8L);
            NativeBuffer? validity = null;
            if (random.Next(2) == 0)
            {
                validity = NativeBuffer.AllocateZeroed(tracker, ArrowType.BitmapBytes(rows));
                for (var i = 0; i < rows; i++) validity.Pointer[i >> 3] |= (byte)(random.Next(4) == 0 ? 0 : 1 << (i & 7));
            }

            var values = new long[rows];
            for (var i = 0; i < rows; i++)
            {
                values[i] = seed % 3 == 0 ? 60 + i * 2 : random.Next(2) == 0 ? 100 + i * 2 : random.Next(0, 1500);
                if (kind == PhysicalKind.Int16) ((short*)buffer.Pointer)[i] = (short)values[i];
                else if (kind == PhysicalKind.Int32) ((int*)buffer.Pointer)[i] = (int)values[i];
                else ((long*)buffer.Pointer)[i] = values[i];
            }

            var type = (kind switch { PhysicalKind.Int16 => SqlType.SmallInt, PhysicalKind.Int32 => SqlType.Int, _ => SqlType.BigInt }).ToArrow();
            using var column = Column.Flat(type, rows, buffer, validity);
            var left = new ulong[8];
            Array.Fill(left, ulong.MaxValue);
            fixed (ulong* words = bits)
                DecodedSet.Narrow(column, new IntegerSet(100, 100 + bits.Length * 64 - 1, words), left);
            for (var i = 0; i < rows; i++)
            {
                var expected = !column.IsNull(i) && members.Contains(values[i]);
                Assert.Equal(expected, (left[i >> 6] >> (i & 63) & 1) != 0);
                if (expected) kept++;
            }
        }

        Assert.True(kept > 200, $"{kept} rows");
    }

    private static (HashSet<long> Members, ulong[] Bits) Members(Random random, long min)
    {
        var bits = new ulong[1 + random.Next(20)];
        var members = new HashSet<long>();
        var share = random.Next(1, 200);
        for (var i = 0; i < bits.Length * 64; i++)
        {
            if (random.Next(share) > 0) continue;
            bits[i >> 6] |= 1UL << (i & 63);
            members.Add(min + i);
        }

        return (members, bits);
    }
}
