using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Errors;
using MatViewDb.Files;
using MatViewDb.Storage;
using MatViewDb.Storage.Tablets;
using Xunit;
using static MatViewDb.Unit.Backend.Storage.RandomTable;

namespace MatViewDb.Unit.Backend.Storage;

public sealed class CompactionTests
{
    private readonly MemoryFileSystem _files = new();
    private readonly MemoryMetadata _metadata = new();
    private readonly HandClock _clock = new();
    private readonly List<List<object?[]>> _loads = [];

    [Fact]
    public void MergesAndStillShowsEveryVersionAndDifferenceForAWhile()
    {
        using (var store = Open())
        {
            store.Create(Spec(1));
            for (var version = 2; version <= 6; version++) Load(store, version);
            Assert.True(store.Compact(1));
            Assert.Equal(1, store.Stats([1]).Single().Rowsets);
            Load(store, 7);
            CheckAllVersions(store);
        }

        using (var store = Open())
        {
            CheckAllVersions(store);
            _clock.Advance(TimeSpan.FromMinutes(61));
            store.RemoveExpired();
            Assert.Equal(Text(_loads.SelectMany(l => l)), Text(Read(store, 1, 7)));
            Assert.Equal(Text(_loads[5]), Text(Read(store, 1, 7, from: 6)));
            Assert.Equal(7102, Assert.Throws<MatViewException>(() => Read(store, 1, 7, from: 4)).Code);
            Assert.Equal(7111, Assert.Throws<MatViewException>(() => Read(store, 1, 4)).Code);
        }

        Assert.Equal(2, CountFiles());
        using (var store = Open()) Assert.Equal(Text(_loads.SelectMany(l => l)), Text(Read(store, 1, 7)));
    }

    [Fact]
    public void KeepsVersionsApartThatSomeoneWillAskDifferencesAfter()
    {
        using var store = Open();
        store.Create(Spec(1));
        for (var version = 2; version <= 6; version++) Load(store, version);
        store.Keep(new Dictionary<long, long[]> { [1] = [6] });
        for (var version = 7; version <= 11; version++) Load(store, version);
        while (store.Compact(1))
        {
        }

        Assert.Equal(2, store.Stats([1]).Single().Rowsets);
        _clock.Advance(TimeSpan.FromMinutes(61));
        store.RemoveExpired();
        Assert.Equal(Text(_loads.Take(5).SelectMany(l => l)), Text(Read(store, 1, 6)));
        Assert.Equal(Text(_loads.Skip(5).SelectMany(l => l)), Text(Read(store, 1, 11, from: 6)));
        Assert.Equal(7102, Assert.Throws<MatViewException>(() => Read(store, 1, 11, from: 7)).Code);

        // Nobody asks any more: the two become one.
        store.Keep(new Dictionary<long, long[]>());
        for (var version = 12; version <= 16; version++) Load(store, version);
        while (store.Compact(1))
        {
        }

        Assert.Equal(1, store.Stats([1]).Single().Rowsets);
    }

    [Fact]
    public void KeepsDifferencesThroughRepeatedCompaction()
    {
        using var store = Open();
        store.Create(Spec(1));
        for (var version = 2; version <= 20; version++)
        {
            Load(store, version);
            if (version % 3 == 0) store.Compact(1);
        }

        CheckAllVersions(store);
    }

    [Fact]
    public void LetsReadersFinishWithRowsetsThatAreReplacedAndDropped()
    {
        using var store = Open();
        store.Create(Spec(1));
        for (var version = 2; version <= 6; version++) Load(store, version);
        using var tracker = new MemoryTracker("t");
        var scan = store.OpenScan(1, 6, 0, Columns());
        Assert.True(store.Compact(1));
        _clock.Advance(TimeSpan.FromMinutes(61));
        store.RemoveExpired();
        Assert.Equal(6, CountFiles());
        store.Drop([1]);
        Assert.Equal(5, CountFiles());
        var rows = 0;
        foreach (var group in scan.RowGroups)
        {
            using var reader = group.Open(tracker);
            while (reader.NextPage())
            {
                using var column = reader.Read(12, 0, reader.PageRows);
                rows += column.Length;
            }
        }

        Assert.Equal(_loads.Sum(l => l.Count), rows);
        scan.Dispose();
        Assert.Equal(0, CountFiles());
    }

    [Fact]
    public void KeepsNoMoreReplacedRowsetsThanAllowed()
    {
        var options = new StorageOptions { CompactionRowsetsMin = 3, CompactsInBackground = false, ReplacedRowsetsMax = 3 };
        using var store = TabletStore.Open(_files, "/t", _metadata, _clock, options);
        store.Create(Spec(1));
        for (var version = 2; version <= 4; version++) Load(store, version);
        Assert.True(store.Compact(1));
        store.RemoveExpired();
        Assert.Equal(4, CountFiles());
        _clock.Advance(TimeSpan.FromSeconds(1));
        for (var version = 5; version <= 7; version++) Load(store, version);
        Assert.True(store.Compact(1));
        store.RemoveExpired();

        // Those replaced together go together: the four of the last merge stay, the three of the first one are gone.
        Assert.Equal(5, CountFiles());
        Assert.Equal(Text(_loads.Take(4).SelectMany(l => l)), Text(Read(store, 1, 5)));
        Assert.Equal(7111, Assert.Throws<MatViewException>(() => Read(store, 1, 3)).Code);
    }

    [Fact]
    public void CompactsInTheBackgroundAfterManySmallLoads()
    {
        using var done = new ManualResetEventSlim();
        using var store = TabletStore.Open(
            _files, "/t", new SignallingMetadata(_metadata, done), _clock, new StorageOptions { CompactionRowsetsMin = 4 });
        store.Create(Spec(1));
        for (var version = 2; version <= 5; version++) Load(store, version);
        Assert.True(done.Wait(TimeSpan.FromSeconds(60)), "no compaction within a minute");
        CheckAllVersions(store);
    }

    [Fact]
    public void HoldsBackWhileQueriesRun()
    {
        using var done = new ManualResetEventSlim();
        using var store = TabletStore.Open(
            _files, "/t", new SignallingMetadata(_metadata, done), TimeProvider.System,
            new StorageOptions { CompactionRowsetsMin = 4, CompactionBytesPerSecond = 1 });
        using var asked = new CountdownEvent(5);
        var isBusy = true;
        store.IsBusy = () =>
        {
            if (!asked.IsSet) asked.Signal();
            return Volatile.Read(ref isBusy);
        };
        store.Create(Spec(1));
        for (var version = 2; version <= 5; version++) Load(store, version);

        // A page of some hundred bytes is paid for with minutes: it waits, and looks again and again whether the queries have ended.
        Assert.True(asked.Wait(TimeSpan.FromSeconds(60)), "compaction does not ask");
        Assert.False(done.IsSet);
        Assert.Equal(1, store.Compaction.Running);
        Volatile.Write(ref isBusy, false);
        Assert.True(done.Wait(TimeSpan.FromSeconds(60)), "no compaction within a minute");
        CheckAllVersions(store);
    }

    [Fact]
    public void AMergeThatNeedsTooMuchMemoryLeavesTheTabletAsItIs()
    {
        var options = new StorageOptions { CompactionRowsetsMin = 3, CompactsInBackground = false, CompactionMemoryMax = 1 << 10 };
        using var store = TabletStore.Open(_files, "/t", _metadata, _clock, options);
        store.Create(Spec(1));
        for (var version = 2; version <= 4; version++) Load(store, version);
        Assert.Throws<MemoryLimitException>(() => store.Compact(1));
        Assert.Equal(3, CountFiles());
        CheckAllVersions(store);
    }

    private void CheckAllVersions(TabletStore store)
    {
        var newest = _loads.Count + 1;
        for (var version = 1; version <= newest; version++)
        {
            Assert.Equal(Text(_loads.Take(version - 1).SelectMany(l => l)), Text(Read(store, 1, version)));
            for (var from = 1; from < version; from++)
            {
                var added = _loads.Skip(from - 1).Take(version - from).SelectMany(l => l);
                Assert.Equal(Text(added), Text(Read(store, 1, version, from)));
            }
        }
    }

    private void Load(TabletStore store, int version)
    {
        var rows = Rows(version, 25);
        _loads.Add(rows);
        Write(store, version, 1, version, rows);
    }

    private int CountFiles() => _files.ListDirectories("/t").Sum(d => _files.ListFiles("/t/" + d).Count);

    private TabletStore Open() => TabletStore.Open(
        _files, "/t", _metadata, _clock, new StorageOptions { CompactionRowsetsMin = 3, CompactsInBackground = false });

    private sealed class HandClock : TimeProvider
    {
        private DateTimeOffset _now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => _now;

        internal void Advance(TimeSpan by) => _now += by;
    }

    /// <summary>Signals the write that only compaction makes: one that replaces rowsets.</summary>
    private sealed class SignallingMetadata(IMetadataStore inner, ManualResetEventSlim done) : IMetadataStore
    {
        public IEnumerable<(byte[] Key, byte[] Value)> ReadAll() => inner.ReadAll();

        public byte[]? Read(byte[] key) => inner.Read(key);

        public void Write(IReadOnlyCollection<(byte[] Key, byte[]? Value)> changes)
        {
            inner.Write(changes);
            var rowsets = changes.Where(c => c.Key[0] == (byte)'r' && c.Value is not null)
                .Select(c => Protocol.StoredRowset.Parser.ParseFrom(c.Value));
            if (rowsets.Any(r => r.ReplacedBy != 0)) done.Set();
        }

        public void Dispose() => inner.Dispose();
    }
}
