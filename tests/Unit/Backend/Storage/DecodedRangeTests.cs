using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Storage.Scans;
using Xunit;

namespace MatViewDb.Unit.Backend.Storage;

/// <summary>Holds the test of decoded columns against a range to a row by row reference.</summary>
public sealed unsafe class DecodedRangeTests
{
    [Theory]
    [InlineData(ArrowTypeId.Int8)]
    [InlineData(ArrowTypeId.Int16)]
    [InlineData(ArrowTypeId.Int32)]
    [InlineData(ArrowTypeId.Int64)]
    public void KeepsWhatLiesInside(ArrowTypeId id)
    {
        var type = new ArrowType(id);
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            using var tracker = new MemoryTracker("test");
            var rows = random.Next(1, 300);
            var values = NativeBuffer.Allocate(tracker, type.DataBytes(rows));
            var read = new long[rows];
            for (var i = 0; i < rows; i++) read[i] = Put(values.Pointer, type.ByteWidth, i, random.Next(-100, 100));
            var validity = random.Next(2) == 0 ? null : NativeBuffer.Allocate(tracker, ArrowType.BitmapBytes(rows));
            if (validity is not null) random.NextBytes(new Span<byte>(validity.Pointer, (int)validity.SizeBytes));
            var constant = random.Next(6) == 0 && validity is null;
            using var column = constant
                ? Column.Constant(type, rows, values, null)
                : Column.Flat(type, rows, values, validity);
            var (min, max) = Range(random);
            var bits = new ulong[8];
            bits.AsSpan().Fill(ulong.MaxValue);
            DecodedRange.Narrow(column, min, max, bits);
            for (var i = 0; i < rows; i++)
            {
                var value = read[constant ? 0 : i];
                var known = column.Validity is null || (column.Validity[i >> 6] >> (i & 63) & 1) != 0;
                Assert.Equal(known && value >= min && value <= max, (bits[i >> 6] >> (i & 63) & 1) != 0);
            }
        }
    }

    [Fact]
    public void TakesTheEndsOfARangeForAnyLongDecimal()
    {
        Int128[] read = [Int128.MinValue, (Int128)long.MinValue - 1, -5, 0, 7, (Int128)long.MaxValue + 1, Int128.MaxValue];
        var values = NativeBuffer.Allocate(MemoryTracker.Process, 64 * sizeof(Int128));
        read.CopyTo(new Span<Int128>(values.Pointer, read.Length));
        using var column = Column.Flat(new ArrowType(ArrowTypeId.Decimal128, 38, 2), read.Length, values, null);
        (long, long, ulong)[] cases =
            [(long.MinValue, 0, 0b0001111), (0, long.MaxValue, 0b1111000), (-5, 7, 0b0011100), (long.MinValue, long.MaxValue, 0b1111111)];
        foreach (var (min, max, kept) in cases)
        {
            ulong[] bits = [0b1111111];
            DecodedRange.Narrow(column, min, max, bits);
            Assert.Equal(kept, bits[0]);
        }
    }

    [Fact]
    public void KeepsNothingOfNulls()
    {
        using var column = Column.ConstantNull(MemoryTracker.Process, new ArrowType(ArrowTypeId.Int32), 70);
        ulong[] bits = [ulong.MaxValue, ulong.MaxValue];
        DecodedRange.Narrow(column, long.MinValue, long.MaxValue, bits);
        Assert.Equal([0UL, 0UL], bits);
    }

    private static (long Min, long Max) Range(Random random) => random.Next(5) switch
    {
        0 => (long.MinValue, random.Next(-100, 100)),
        1 => (random.Next(-100, 100), long.MaxValue),
        2 => (1L << 40, long.MaxValue),
        3 => (random.Next(0, 100), random.Next(-100, 0)),
        _ => (random.Next(-100, 0), random.Next(0, 100)),
    };

    private static long Put(byte* values, int width, int row, int value)
    {
        switch (width)
        {
            case 1:
                return ((sbyte*)values)[row] = (sbyte)value;
            case 2:
                return ((short*)values)[row] = (short)value;
            case 4:
                return ((int*)values)[row] = value;
            default:
                return ((long*)values)[row] = value;
        }
    }
}
