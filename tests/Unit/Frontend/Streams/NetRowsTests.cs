using MatViewDb.Core.Errors;
using MatViewDb.Files;
using MatViewDb.Frontend.Loads;
using MatViewDb.Frontend.Sinks.Netting;
using Xunit;

namespace MatViewDb.Unit.Frontend.Streams;

public sealed class NetRowsTests
{
    private const int Columns = 3;
    private readonly MemoryFileSystem _files = new();

    [Theory]
    [InlineData(new int[0], 1_000)]
    [InlineData(new int[0], 1L << 30)]
    [InlineData(new[] { 0 }, 1_000)]
    [InlineData(new[] { 1, 0 }, 20_000)]
    public void WhatIsLeftIsTheSumOfWeightsWhateverTheMemory(int[] keys, long memory)
    {
        var random = new Random(7);
        var sums = new Dictionary<(long, string?, decimal?), long>();
        using var net = Net(keys, memory, 1L << 30, out var limits);
        for (var i = 0; i < 20_000; i++)
        {
            object?[] row = [(long)random.Next(400), random.Next(4) is var t && t > 0 ? $"é{t}" : null, random.Next(3) > 0 ? 1.5m : null];
            var weight = random.Next(2) * 2 - 1;
            var key = ((long)row[0]!, (string?)row[1], (decimal?)row[2]);
            sums[key] = sums.GetValueOrDefault(key) + weight;
            net.Add(row, weight);
        }

        var expected = sums.Where(s => s.Value != 0).ToDictionary(s => s.Key, s => s.Value);
        // Asked for twice: what goes is written before what comes.
        for (var round = 0; round < 2; round++)
        {
            var found = new Dictionary<(long, string?, decimal?), long>();
            var seen = new HashSet<string>();
            foreach (var piece in net.Pieces())
            {
                var here = new HashSet<string>();
                foreach (var (bytes, weight) in piece)
                {
                    var row = RowBytes.Read(bytes, Columns);
                    found.Add(((long)row[0]!, (string?)row[1], (decimal?)row[2]), weight);
                    if (keys.Length > 0) here.Add(string.Join('|', keys.Select(k => row[k] ?? "null")));
                }

                Assert.Empty(seen.Intersect(here));
                seen.UnionWith(here);
            }

            Assert.Equal(expected, found);
        }

        Assert.Equal(memory < 1L << 30, limits.Files > 0);
        if (memory == 1_000) Assert.True(limits.Files > 16, "no part was divided again");
        net.Dispose();
        if (limits.Files > 0) Assert.Empty(_files.ListFiles("spool"));
    }

    [Fact]
    public void EachKindOfValueComesBackAsItWas()
    {
        object?[] row =
        [
            null, true, false, long.MinValue, Int128.MaxValue, -0.0, double.NaN, 79228162514264337593543950335m, "", "é\u0001\0", "\u0002",
            new byte[] { 0, 255 }, Array.Empty<byte>(), DateTime.MaxValue, TimeSpan.MinValue,
        ];
        Assert.Equal(row, RowBytes.Read(RowBytes.Of(row), row.Length));
        // Not by their texts side by side.
        Assert.NotEqual(RowBytes.Of(["a\u0001", "b"]), RowBytes.Of(["a", "\u0001b"]));
        Assert.NotEqual(RowBytes.Of([null]), RowBytes.Of(["\u0002"]));
    }

    [Fact]
    public void MoreThanTheDiskMayHoldIsAnError()
    {
        using var net = Net([], 1_000, 100_000, out _);
        var problem = Assert.Throws<MatViewException>(() =>
        {
            for (long i = 0; i < 100_000; i++) net.Add([i, "x", null], 1);
        });
        Assert.Equal(7649, problem.Code);
        Assert.Contains("load_spool_bytes_max", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OneKeyThatDoesNotFitIsAnError()
    {
        using var net = Net([0], 1_000, 1L << 30, out _);
        for (var i = 0; i < 100; i++) net.Add([1L, $"value {i}", null], 1);
        Assert.Equal(7651, Assert.Throws<MatViewException>(() => net.Pieces().Count()).Code);
    }

    [Fact]
    public void DamageIsNoticed()
    {
        using var net = Net([], 1_000, 1L << 30, out _);
        for (long i = 0; i < 1_000; i++) net.Add([i, "x", null], 1);
        Assert.Equal(1_000, net.Pieces().Sum(p => p.Count));
        foreach (var name in _files.ListFiles("spool"))
        {
            byte[] bytes;
            using (var file = _files.OpenRead("spool/" + name))
            {
                bytes = new byte[file.Length];
                file.Read(0, bytes);
            }

            if (bytes.Length == 0) continue;
            bytes[^1] ^= 1;
            _files.DeleteFile("spool/" + name);
            using var changed = _files.Create("spool/" + name);
            changed.Append(bytes);
        }

        Assert.Throws<IOException>(() => net.Pieces().Count());
    }

    private NetRows Net(int[] keys, long memory, long disk, out NetLimits limits)
        => new(limits = new NetLimits("s", new LoadSpool(_files, "spool"), "1", memory, disk), keys, Columns);
}
