using MatViewDb.Core.Errors;
using MatViewDb.Storage.Deletes;
using Xunit;

namespace MatViewDb.Unit.Backend.Storage;

public sealed class DeleteVectorTests
{
    /// <summary>Bytes of version 1 as first written. They stay readable; a new version adds its own.</summary>
    private const string Frozen =
        "0102000000000000000300000001000500400007000000020000000000090082108955";

    [Fact]
    public void ReadsAndWritesTheFrozenFormat()
    {
        long[] rows = [1, 5, 64, 7 * 65_536L, 7 * 65_536L + 9];
        Assert.Equal(rows, DeleteVectorFormat.Decode(Convert.FromHexString(Frozen), "test").Rows);
        Assert.Equal(Frozen, Convert.ToHexString(DeleteVectorFormat.Encode(Of(rows)).Span));
    }

    [Theory]
    [InlineData(1, 10, 200_000)]
    [InlineData(2, 4096, 65_536)]
    [InlineData(3, 4097, 65_536)]
    [InlineData(4, 100_000, 300_000)]
    [InlineData(5, 40, 64)]
    [InlineData(6, 3, 65_536)]
    [InlineData(7, 2_800, 6_000)]
    public void AgreesWithASet(int seed, int count, int range)
    {
        var random = new Random(seed);
        var left = Enumerable.Range(0, count).Select(_ => (long)random.Next(range)).ToHashSet();
        var right = Enumerable.Range(0, count / 2).Select(_ => (long)random.Next(range)).ToHashSet();
        var union = Of(left).Union(Of(right));
        Assert.Equal(left.Union(right).Order(), union.Rows);
        Assert.Equal(left.Union(right).Count(), union.Count);
        var alone = Of(left);
        for (var row = 0; row < range; row += 7) Assert.Equal(left.Contains(row), alone.Contains(row));
        var read = DeleteVectorFormat.Decode(DeleteVectorFormat.Encode(union).Span, "test");
        Assert.Equal(union.Rows, read.Rows);
    }

    [Fact]
    public void SeesEveryFlippedBit()
    {
        var bytes = Convert.FromHexString(Frozen);
        for (var bit = 8; bit < bytes.Length * 8; bit++) // The first byte is the version.
        {
            bytes[bit / 8] ^= (byte)(1 << bit % 8);
            Assert.Equal(7103, Assert.Throws<MatViewException>(() => DeleteVectorFormat.Decode(bytes, "test")).Code);
            bytes[bit / 8] ^= (byte)(1 << bit % 8);
        }

        bytes[0] = 2;
        Assert.Equal(7105, Assert.Throws<MatViewException>(() => DeleteVectorFormat.Decode(bytes, "test")).Code);
    }

    private static DeleteVector Of(IEnumerable<long> rows)
    {
        var builder = new DeleteVectorBuilder();
        foreach (var row in rows) builder.Add(row);
        return builder.Build();
    }
}
