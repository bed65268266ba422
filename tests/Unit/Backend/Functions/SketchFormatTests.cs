using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;
using Xunit;

namespace MatViewDb.Unit.Backend.Functions;

/// <summary>Holds the bytes of BITMAP and HLL values, which lie in tables: a file of today is read by every later build.</summary>
public sealed class SketchFormatTests
{
    [Fact]
    public void ASetKeepsItsBytes()
    {
        var set = new NumberSet();
        foreach (var number in new ulong[] { 70000, 1, 2, ulong.MaxValue }) set.Add(number);
        Assert.Equal(
            "01" + "0300000000000000" + "0000000000000000" + "0200000000000000" + "01000200"
            + "0100000000000000" + "0100000000000000" + "7011" + "FFFFFFFFFFFF0000" + "0100000000000000" + "FFFF",
            Convert.ToHexString(set.ToBytes()));
    }

    [Fact]
    public void AnEstimateKeepsItsBytes()
    {
        var estimate = new DistinctEstimate();
        estimate.Add(0x1122334455667788);
        estimate.Add(1);
        Assert.Equal("01" + "0100000000000000" + "8877665544332211", Convert.ToHexString(estimate.ToBytes()));
        for (ulong i = 0; i < 5000; i++) estimate.Add(HashMix.Of(i));
        var bytes = estimate.ToBytes();
        Assert.Equal(1 + (1 << 14), bytes.Length);
        Assert.Equal(estimate.Estimate(), DistinctEstimate.FromBytes(bytes).Estimate());
        Assert.InRange(estimate.Estimate(), 4850, 5150);
    }

    [Fact]
    public void ASetDoesWhatASortedSetDoes()
    {
        var random = new Random(7);
        var set = new NumberSet();
        var other = new NumberSet();
        var expected = new SortedSet<ulong>();
        var others = new SortedSet<ulong>();
        for (var i = 0; i < 60_000; i++)
        {
            var number = (ulong)random.Next(150_000) * (random.Next(20) == 0 ? 1_000_003UL : 1);
            if (random.Next(10) == 0)
            {
                set.Remove(number);
                expected.Remove(number);
                continue;
            }

            set.Add(number);
            expected.Add(number);
            if (random.Next(2) != 0) continue;
            other.Add(number + 1);
            others.Add(number + 1);
        }

        Assert.Equal(expected, set.Numbers);
        Assert.Equal(expected.Count, set.Count);
        Assert.Equal(expected, NumberSet.TryRead(set.ToBytes())!.Numbers);
        Assert.Equal(expected.Intersect(others).Order(), set.Where(other, isIn: true).Numbers);
        Assert.Equal(expected.Except(others).Order(), set.Where(other, isIn: false).Numbers);
        set.Union(other);
        Assert.Equal(expected.Union(others).Order(), set.Numbers);
        Assert.Equal(new SortedSet<ulong>(expected.Union(others)).Count, set.Count);
    }

    [Fact]
    public void OtherBytesAreNoSet()
    {
        Assert.Null(NumberSet.TryRead([]));
        Assert.Null(NumberSet.TryRead([2, 0, 0, 0, 0, 0, 0, 0, 0]));
        var set = new NumberSet();
        set.Add(5);
        var bytes = set.ToBytes();
        for (var length = 0; length < bytes.Length; length++) Assert.Null(NumberSet.TryRead(bytes.AsSpan(0, length)));
        bytes[17] = 0xFF;
        bytes[24] = 0xFF;
        Assert.Null(NumberSet.TryRead(bytes));
    }
}
