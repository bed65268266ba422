using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Files;
using MatViewDb.Protocol;
using MatViewDb.Storage;
using MatViewDb.Storage.Contracts;
using MatViewDb.Storage.Tablets;
using Xunit;
using static MatViewDb.Unit.Backend.Storage.KeyedTable;
using Join = MatViewDb.Protocol.ColumnDesc.Types.Join;

namespace MatViewDb.Unit.Backend.Storage;

/// <summary>Compares tablets under random inserts, replacements, deletes, compactions and restarts with lists of rows.</summary>
public sealed class DeletesTests
{
    private static readonly int[] s_none = [];

    /// <summary>Row groups of one run each, so that keys repeat across runs of one load too.</summary>
    private static readonly StorageOptions s_options = new()
    {
        CompactionRowsetsMin = 4,
        CompactsInBackground = false,
        SortedRunRows = 500,
        KeyLookupRows = 700,
    };

    [Theory]
    [InlineData(11, new[] { 0 }, new[] { 0 }, Join.Replace, Join.Sum)]
    [InlineData(12, new[] { 0 }, new[] { 0 }, Join.Min, Join.Max)]
    [InlineData(13, new[] { 1 }, new[] { 1 }, Join.None, Join.Sum)]
    [InlineData(14, new[] { 0, 1 }, new[] { 0, 1 }, Join.None, Join.Min)]
    [InlineData(15, new[] { 0 }, new[] { 2 }, Join.Max, Join.ReplaceIfNotNull)]
    [InlineData(16, new[] { 0 }, new int[0], Join.ReplaceIfNotNull, Join.Sum)]
    [InlineData(17, new[] { 0 }, new[] { 0 }, Join.None, Join.Sequence)]
    public void JoinsRowsAsADictionaryDoes(int seed, int[] keys, int[] sort, Join text, Join value)
    {
        // Of keys that are not the number, the number must not depend on the order of rows: the key's first one stays.
        var first = keys.Contains(0) ? Join.None : Join.Min;
        var random = new Random(seed);
        // Half of them keep what is small with the metadata.
        using var run = new Run(keys, sort, joins: [first, text, value], inlineBytes: seed % 2 == 0 ? 16 << 10 : 0);
        Change(run, random);
    }

    [Theory]
    [InlineData(1, true, new[] { 0 }, new[] { 0 })]
    [InlineData(2, true, new[] { 0 }, new[] { 0 })]
    [InlineData(3, true, new[] { 1 }, new[] { 1 })]
    [InlineData(4, true, new[] { 0, 1 }, new[] { 0, 1 })]
    [InlineData(5, true, new[] { 1, 0 }, new[] { 2 })]
    [InlineData(6, true, new[] { 0 }, new int[0])]
    [InlineData(7, false, new int[0], new int[0])]
    [InlineData(8, false, new int[0], new[] { 2, 1 })]
    public void AgreesWithADictionary(int seed, bool hasKey, int[] keys, int[] sort)
    {
        var random = new Random(seed);
        using var run = new Run(hasKey ? keys : s_none, sort);
        Change(run, random);
    }

    private static void Change(Run run, Random random)
    {
        for (var step = 0; step < 60; step++)
        {
            switch (random.Next(11))
            {
                case < 4:
                    run.Commit(run.NewRows(random, random.Next(20) == 0 ? 3000 : random.Next(60)), []);
                    break;
                case < 6:
                    run.Commit([], run.Some(random, random.NextDouble() < 0.1 ? 1 : 0.1));
                    break;
                case < 8:
                    run.Commit(run.NewRows(random, random.Next(40)), run.Some(random, 0.05));
                    break;
                case 8:
                    run.CompactWhile(random);
                    break;
                case 9:
                    run.DeleteAfterMerges(random);
                    break;
                default:
                    run.Restart();
                    break;
            }

            if (step % 6 == 0) run.CheckDifferences(random);
            if (step % 12 == 11) run.CheckCopy(random);
        }

        run.CheckDifferences(random);
    }

    [Fact]
    public void DeletesRowsThatCompactionMovedSinceTheyWereRead()
    {
        using var run = new Run([0], [0]);
        for (var i = 0; i < 4; i++) run.Commit([new Row(i, "a", i)], []);
        var found = run.Some(new Random(1), 1);
        Assert.True(run.Store.Compact(1));
        run.Commit([], [found[1]]);
        for (var i = 4; i < 8; i++) run.Commit([new Row(i, "a", i)], []);
        Assert.True(run.Store.Compact(1));

        // The one that somebody deleted before the second merge is gone, and nobody can delete it again.
        Assert.Equal(7108, Assert.Throws<MatViewException>(() => Stage(run.Store, 99, 1, 11, [], found)).Code);
        run.Store.Abort(99);
        run.Commit([], [found[0], found[2], found[3]]);
        Assert.Equal([4, 5, 6, 7], Read(run.Store, 1, 11).Select(f => (int)f.Row.Key).Order());
    }

    [Fact]
    public void SaysThatRowsHaveMovedWhereThatIsNotRemembered()
    {
        using var run = new Run([0], [0], movedRows: 3);
        for (var i = 0; i < 4; i++) run.Commit([new Row(i, "a", i)], []);
        var found = run.Some(new Random(1), 1);
        Assert.True(run.Store.Compact(1));
        Assert.Equal(7108, Assert.Throws<MatViewException>(() => Stage(run.Store, 99, 1, 6, [], found)).Code);
        run.Store.Abort(99);
        run.Commit([], run.Some(new Random(1), 1));
        Assert.Empty(Read(run.Store, 1, 6));
    }

    [Fact]
    public void LeavesRowsWhereTheyAreWhileAReaderMeansToDeleteThem()
    {
        using var run = new Run([0], [0]);
        for (var i = 0; i < 4; i++) run.Commit([new Row(i, "a", i)], []);
        var found = run.Some(new Random(1), 1);
        var places = new ScanColumns([VirtualColumns.Row], [SqlType.BigInt], []);
        TabletVersion staged;
        var merged = false;
        var compaction = new Thread(() => merged = run.Store.Compact(1, null, TimeSpan.FromMinutes(5), CancellationToken.None));
        using (run.Store.OpenScan(1, 5, 0, places))
        {
            compaction.Start();
            // Nothing is proved by waiting; without the reader it would be over long before.
            Assert.False(compaction.Join(TimeSpan.FromMilliseconds(300)));
            staged = Stage(run.Store, 99, 1, 6, [], found);
        }

        compaction.Join();
        Assert.True(merged);
        run.Store.Publish(99, [staged]);
        Assert.Empty(Read(run.Store, 1, 6));
    }

    [Fact]
    public void AppliesWaitingVersionsInTheirOrder()
    {
        var files = new MemoryFileSystem();
        var metadata = new MemoryMetadata();
        var first = new Row(1, "first", 1);
        using (var store = TabletStore.Open(files, "/t", metadata, TimeProvider.System, s_options))
        {
            store.Create(Spec(1, [0], [0]));
            Write(store, 5, 1, 2, [first, new Row(2, "b", 2)]);
            var third = Stage(store, 7, 1, 4, [new Row(1, "third", 3)], Read(store, 1, 2).Where(f => f.Row.Key == 2));
            var second = Stage(store, 6, 1, 3, [new Row(1, "second", 2)]);
            store.Publish(7, [third]);
            Assert.Equal(7101, Assert.Throws<MatViewException>(() => Read(store, 1, 3)).Code);
            Assert.NotEqual(0, second.RowsetId);
        }

        using (var store = TabletStore.Open(files, "/t", metadata, TimeProvider.System, s_options))
        {
            Assert.Equal([6L], store.StagedTransactions());
            store.Publish(6, [Restaged(store)]);
            Assert.Equal([new Row(1, "second", 2), new Row(2, "b", 2)], Read(store, 1, 3).Select(f => f.Row).OrderBy(r => r.Key));
            Assert.Equal([new Row(1, "third", 3)], Read(store, 1, 4).Select(f => f.Row));
            Assert.Equal(1, store.Stats([1]).Single().Rows);
        }

        using (var store = TabletStore.Open(files, "/t", metadata, TimeProvider.System, s_options))
            Assert.Equal([new Row(1, "third", 3)], Read(store, 1, 4).Select(f => f.Row));

        // The staged rowset of transaction 6 has the highest id but one.
        Protocol.TabletVersion Restaged(TabletStore store) => new() { TabletId = 1, Version = 3, RowsetId = 3 };
    }

    [Fact]
    public void JoinsWaitingVersionsInTheirOrder()
    {
        var files = new MemoryFileSystem();
        var metadata = new MemoryMetadata();
        Join[] joins = [Join.None, Join.Replace, Join.Sum];
        using (var store = TabletStore.Open(files, "/t", metadata, TimeProvider.System, s_options))
        {
            store.Create(Spec(1, [0], [0], joins));
            Write(store, 5, 1, 2, [new Row(1, "first", 1), new Row(2, "b", 2)]);
            var second = Stage(store, 6, 1, 3, [new Row(1, "second", 10)]);
            store.Publish(7, [Stage(store, 7, 1, 4, [new Row(1, "third", 100), new Row(3, "c", 3)])]);
            Assert.Equal(7101, Assert.Throws<MatViewException>(() => Read(store, 1, 3)).Code);
            store.Publish(6, [second]);
            Check(store);
        }

        // Rowsets that went into others have left no file behind.
        Assert.Equal(4, files.ListDirectories("/t").SelectMany(d => files.ListFiles("/t/" + d)).Count());
        using (var store = TabletStore.Open(files, "/t", metadata, TimeProvider.System, s_options)) Check(store);

        static void Check(TabletStore store)
        {
            Assert.Empty(store.StagedTransactions());
            Assert.Equal([new Row(1, "second", 11), new Row(2, "b", 2)], Read(store, 1, 3).Select(f => f.Row).OrderBy(r => r.Key));
            Row[] last = [new Row(1, "third", 111), new Row(2, "b", 2), new Row(3, "c", 3)];
            Assert.Equal(last, Read(store, 1, 4).Select(f => f.Row).OrderBy(r => r.Key));
        }
    }

    [Fact]
    public void FoldsOldDeletesAndSaysSo()
    {
        using var run = new Run([0], [0], kept: TimeSpan.Zero);
        run.Commit([.. Enumerable.Range(0, 300).Select(i => new Row(i, "a", i))], []);
        for (var i = 0; i < 100; i++) run.Commit([], run.Some(new Random(i), 0.02));
        var expected = Read(run.Store, 1, run.Version).Select(f => f.Row).ToList();
        var before = run.MetadataEntries;
        run.Pass(TimeSpan.FromSeconds(1));
        run.Store.RemoveExpired();
        Assert.True(run.MetadataEntries < before - 80);
        Assert.Equal(expected, Read(run.Store, 1, run.Version).Select(f => f.Row));
        Assert.Equal(7111, Assert.Throws<MatViewException>(() => Read(run.Store, 1, 50)).Code);
        Assert.Equal(7102, Assert.Throws<MatViewException>(() => Read(run.Store, 1, run.Version, 50)).Code);
        run.Restart();
        Assert.Equal(expected, Read(run.Store, 1, run.Version).Select(f => f.Row));
    }

    /// <summary>Is one tablet with what every version of it must hold.</summary>
    private sealed class Run : IDisposable
    {
        private readonly HookedFiles _files = new(new MemoryFileSystem());
        private readonly MemoryMetadata _metadata = new();
        private readonly Clock _clock = new();
        private readonly StorageOptions _options;
        private readonly int[] _keys;
        private readonly Join[]? _joins;
        private readonly List<List<Row>> _versions = [[], []];
        private long _transaction = 10;

        internal Run(int[] keys, int[] sort, TimeSpan? kept = null, Join[]? joins = null, int inlineBytes = 0, long movedRows = 1 << 20)
        {
            _keys = keys;
            _joins = joins;
            _options = s_options with
            {
                ReplacedRowsetsKept = kept ?? TimeSpan.FromHours(1), InlineSegmentBytes = inlineBytes, MovedRowsMax = movedRows,
            };
            Store = Open();
            Store.Create(Spec(1, keys, sort, joins));
        }

        internal TabletStore Store { get; private set; }
        internal long Version => _versions.Count - 1;
        internal int MetadataEntries => _metadata.ReadAll().Count();

        internal List<Row> NewRows(Random random, int count)
            => [.. Enumerable.Range(0, count).Select(i => new Row(
                random.Next(800), $"text {random.Next(30)}", _joins?[2] == Join.Sum ? random.Next(-100_000, 100_000) : random.Next()))];

        internal List<Found> Some(Random random, double part)
            => [.. Read(Store, 1, Version).Where(_ => random.NextDouble() < part)];

        internal void Commit(List<Row> rows, List<Found> deleted)
        {
            var staged = Stage(Store, ++_transaction, 1, Version + 1, rows, deleted);
            Expect(rows, deleted);
            Store.Publish(_transaction, [staged]);
            Check(Version);
        }

        /// <summary>Commits while a merge runs, and stages deletes that the merge finds.</summary>
        internal void CompactWhile(Random random)
        {
            var staged = Some(random, 0.1);
            var rows = NewRows(random, 5);
            var version = Stage(Store, ++_transaction, 1, Version + 1, rows, staged);
            var merged = false;
            _files.BeforeSync = () =>
            {
                _files.BeforeSync = null;
                merged = true;
                Store.Publish(_transaction, [version]);
            };
            Store.Compact(1);
            _files.BeforeSync = null;
            Expect(rows, staged);
            if (!merged) Store.Publish(_transaction, [version]);
            Check(Version);
            version = Stage(Store, ++_transaction, 1, Version + 1, [], staged = Some(random, 0.1));
            Store.Compact(1);
            Expect([], staged);
            Store.Publish(_transaction, [version]);
            Check(Version);
        }

        /// <summary>Deletes rows by the places that they had before some merges.</summary>
        internal void DeleteAfterMerges(Random random)
        {
            var found = Some(random, 0.1);
            for (var merges = 0; merges < 3; merges++)
            {
                // With keys the new rows would replace some of them.
                if (_keys.Length == 0) Commit(NewRows(random, 20), []);
                while (Store.Compact(1))
                {
                }
            }

            Commit([], found);
        }

        internal void Restart()
        {
            Store.Dispose();
            Store = Open();
            Check(Version);
        }

        internal void Pass(TimeSpan time) => _clock.Now += time;

        internal void CheckDifferences(Random random)
        {
            for (var i = 0; i < 15; i++)
            {
                var from = random.Next(1, _versions.Count);
                var to = random.Next(from, _versions.Count);
                Check(from);
                var net = Net(Read(Store, 1, to, from));
                Assert.Equal(KeyedTable.Net(_versions[from], _versions[to]), net);
            }
        }

        /// <summary>Copies the tablet at some version into another store, which then shows the same and takes the next commit.</summary>
        internal void CheckCopy(Random random)
        {
            var version = random.Next(Math.Max(1, _versions.Count - 4), _versions.Count);
            var path = $"/copy-{++_transaction}";
            Store.Hold(new HoldTabletsRequest { BackupId = 1, Tablets = { new TabletVersion { TabletId = 1, Version = version } } });
            Store.Compact(1);
            var made = Store.Copy(new CopyTabletRequest { BackupId = 1, TabletId = 1, Path = path }, default);
            Store.Hold(new HoldTabletsRequest { BackupId = 1, Release = true });
            Assert.Equal(_versions[version].Count, made.Rows);

            var metadata = new MemoryMetadata();
            var home = path + "-store";
            using (var other = TabletStore.Open(_files, home, metadata, _clock, _options))
            {
                other.Create(Spec(5, _keys, []));
                Write(other, 3, 5, 2, [new Row(1, "other", 1)]);
                other.Restore(new RestoreTabletRequest
                {
                    Path = path, Bytes = made.Bytes, Checksum = made.Checksum, Version = version, TabletId = 77,
                }, default);
                CheckCopied(other, version, random);
            }

            using var opened = TabletStore.Open(_files, home, metadata, _clock, _options);
            Assert.Empty(opened.StagedTransactions());
            CheckCopied(opened, version, random);
            var rows = NewRows(random, 20);
            Write(opened, 9, 77, version + 1, rows);
            Assert.Equal(KeyedTable.Net([], Next(_versions[version], rows, [])), Net(Read(opened, 77, version + 1)));
        }

        private void CheckCopied(TabletStore store, int version, Random random)
        {
            Assert.Equal(KeyedTable.Net([], _versions[version]), Net(Read(store, 77, version)));
            var from = random.Next(1, version + 1);
            try
            {
                Assert.Equal(KeyedTable.Net(_versions[from], _versions[version]), Net(Read(store, 77, version, from)));
            }
            catch (MatViewException merged) when (merged.Code == 7102)
            {
                // What compaction had merged was not copied apart.
            }
        }

        public void Dispose() => Store.Dispose();

        private void Expect(List<Row> rows, List<Found> deleted) => _versions.Add(Next(_versions[^1], rows, deleted));

        private List<Row> Next(List<Row> before, List<Row> rows, List<Found> deleted)
        {
            var next = new List<Row>(before);
            foreach (var found in deleted) next.Remove(found.Row);
            if (_keys.Length == 0) next.AddRange(rows);
            else
            {
                var byKey = next.ToDictionary(KeyOf);
                foreach (var row in rows)
                    byKey[KeyOf(row)] = _joins is not null && byKey.TryGetValue(KeyOf(row), out var old) ? Joined(old, row, _joins) : row;
                next = [.. byKey.Values];
            }

            return next;
        }

        private string KeyOf(Row row) => string.Join('|', _keys.Select(k => k switch { 0 => row.Key.ToString(), 1 => row.Text, _ => "" }));

        private void Check(long version)
        {
            var expected = KeyedTable.Net([], _versions[(int)version]);
            Assert.Equal(expected, Net(Read(Store, 1, version)));
            if (version == Version) Assert.Equal(_versions[^1].Count, Store.Stats([1]).Single().Rows);
        }

        private TabletStore Open() => TabletStore.Open(_files, "/t", _metadata, _clock, _options);
    }

    private sealed class Clock : TimeProvider
    {
        internal DateTimeOffset Now { get; set; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
