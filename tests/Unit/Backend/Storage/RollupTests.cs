using MatViewDb.Files;
using MatViewDb.Protocol;
using MatViewDb.Storage;
using MatViewDb.Storage.Checks;
using MatViewDb.Storage.Tablets;
using Xunit;
using static MatViewDb.Unit.Backend.Storage.KeyedTable;

namespace MatViewDb.Unit.Backend.Storage;

/// <summary>Rollups: rowsets that hold their rows in a second order.</summary>
public sealed class RollupTests
{
    private const long ByValue = 7;
    private static readonly StorageOptions s_options = new()
    {
        CompactionRowsetsMin = 3, CompactsInBackground = false, ReplacedRowsetsKept = TimeSpan.Zero, RollupRowsMin = 10,
    };

    private readonly MemoryFileSystem _files = new();
    private readonly MemoryMetadata _metadata = new();

    [Theory, InlineData(false), InlineData(true)]
    public void ShowsTheRowsOfEveryVersionInItsOrder(bool isKeyed)
    {
        var store = Open();
        var spec = Spec(1, isKeyed ? [0] : [], [0]);
        spec.Rollups.Add(Rollup(ByValue));
        store.Create(spec);
        var random = new Random(41);
        for (var version = 2; version <= 30; version++)
        {
            var rows = Rows(random, random.Next(3) == 0 ? 5 : random.Next(11, 400));
            var deleted = Read(store, 1, version - 1).Where(_ => random.Next(8) == 0).ToList();
            Write(store, version, 1, version, rows, deleted);
            if (random.Next(4) == 0) store.Compact(1);
            if (random.Next(6) == 0) store = Reopen(store);
            if (version is 15 or 25) store.SetRollups([1], []);
            if (version is 20 or 25) store.SetRollups([1], [Rollup(ByValue)]);
            if (version == 25) Assert.InRange(store.BuildRollups(1, default).Rowsets, 1, 30);
            var expected = Read(store, 1, version).Select(f => f.Row).Order(s_byAll).ToList();
            Assert.Equal(expected, ReadRollup(store, 1, version, ByValue, out var ordered).Order(s_byAll));
            if (version is >= 15 and < 20) Assert.Equal(0, ordered);
            if (version >= 25) Assert.True(ordered > 0);
            Assert.Equal(expected, ReadRollup(store, 1, version, 99, out _).Order(s_byAll));
        }

        Assert.Empty(store.Check([1], default));
        store.Dispose();
        var whole = StoreCheck.Run(_files, "/data", _metadata, pages: true);
        Assert.Empty(whole.Damage);
        Assert.Empty(whole.Leaks);
        using (var last = Open()) last.Drop([1]);
        Assert.Empty(Files());
    }

    [Fact]
    public void ZoneMapsOfItsOrderLeaveRowGroupsOut()
    {
        using var store = Open();
        var spec = Spec(1, [], [0]);
        spec.Rollups.Add(Rollup(ByValue));
        store.Create(spec);
        Write(store, 2, 1, 2, [.. Enumerable.Range(0, 150_000).Select(i => new Row(i, "t", i * 7919 % 150_000))]);
        var one = new PrunePredicate
        {
            Column = 2, Op = PrunePredicate.Types.Op.Eq, Values = { new LiteralValue { IntValue = 70_000 } },
        };
        var found = ReadRollup(store, 1, 2, ByValue, out var ordered, [one]);
        Assert.Equal(1, ordered);
        Assert.Equal(8192, found.Count);
        Assert.Contains(found, r => r.Value == 70_000);
    }

    [Fact]
    public void FewRowsHaveNoFileOfTheirOwn()
    {
        using var store = Open();
        var spec = Spec(1, [], [0]);
        spec.Rollups.Add(Rollup(ByValue));
        store.Create(spec);
        Write(store, 2, 1, 2, Rows(new Random(1), 10));
        Assert.Single(Files());
        Write(store, 3, 1, 3, Rows(new Random(2), 11));
        Assert.Equal(3, Files().Count);
        store.SetRollups([1], []);
        Assert.Equal(2, Files().Count);
    }

    [Fact]
    public void DamageOfItIsFoundAndALostFileIsReadAround()
    {
        using (var store = Open())
        {
            var spec = Spec(1, [], [0]);
            spec.Rollups.Add(Rollup(ByValue));
            store.Create(spec);
            Write(store, 2, 1, 2, Rows(new Random(1), 1000));
        }

        var path = Files().Single(f => f.Split('/')[^1].Count(c => c == '-') == 3);
        byte[] content;
        using (var file = _files.OpenRead(path))
        {
            content = new byte[file.Length];
            file.Read(0, content);
        }

        content[100] ^= 4;
        _files.DeleteFile(path);
        using (var file = _files.Create(path))
        {
            file.Append(content);
            file.Sync();
        }

        using (var store = Open())
        {
            var damaged = Assert.Single(store.Check([1], default));
            Assert.Contains(path, damaged.Problem, StringComparison.Ordinal);
        }

        Assert.Single(StoreCheck.Run(_files, "/data", _metadata, pages: true).Damage);
        _files.DeleteFile(path);
        Assert.Single(StoreCheck.Run(_files, "/data", _metadata, pages: true).Damage);
        using (var store = Open())
        {
            Assert.Equal(1000, ReadRollup(store, 1, 2, ByValue, out var ordered).Count);
            Assert.Equal(0, ordered);
            Assert.Equal(1, store.BuildRollups(1, default).Rowsets);
            Assert.Equal(1000, ReadRollup(store, 1, 2, ByValue, out ordered).Count);
            Assert.Equal(1, ordered);
        }
    }

    private static readonly Comparer<Row> s_byAll = Comparer<Row>.Create(
        (a, b) => (a.Key, a.Text, a.Value).CompareTo((b.Key, b.Text, b.Value)));

    private static RollupDesc Rollup(long id) => new() { RollupId = id, ColumnIds = { 3, 1, 2 }, SortColumns = 1 };

    private static List<Row> Rows(Random random, int count)
        => [.. Enumerable.Range(0, count).Select(_ => new Row(random.Next(2000), $"t{random.Next(9)}", random.Next(100)))];

    private List<string> Files()
        => [.. _files.ListDirectories("/data").SelectMany(d => _files.ListFiles("/data/" + d).Select(f => $"/data/{d}/{f}"))];

    private TabletStore Open() => TabletStore.Open(_files, "/data", _metadata, TimeProvider.System, s_options);

    private TabletStore Reopen(TabletStore store)
    {
        store.Dispose();
        return Open();
    }
}
