using MatViewDb.Files;
using MatViewDb.Protocol;
using MatViewDb.Storage;
using MatViewDb.Storage.Tablets;
using Xunit;
using static MatViewDb.Unit.Backend.Storage.RandomTable;

namespace MatViewDb.Unit.Backend.Storage;

/// <summary>
/// Fails every file call and every metadata write of a script in turn, restarts, and checks: committed rows are there,
/// others are not, and no file is left over.
/// </summary>
public sealed class CrashTests
{
    // Segments of a few rows, which lie with the metadata.
    private const int Small = 16 << 10;

    private static readonly StorageOptions s_options = new()
    {
        CompactionRowsetsMin = 2,
        CompactsInBackground = false,
        ReplacedRowsetsKept = TimeSpan.Zero,
    };

    [Theory]
    [InlineData(FaultKind.Crash, 0)]
    [InlineData(FaultKind.Crash, Small)]
    [InlineData(FaultKind.TornWrite, 0)]
    [InlineData(FaultKind.TornWrite, Small)]
    [InlineData(FaultKind.InputOutputError, 0)]
    [InlineData(FaultKind.InputOutputError, Small)]
    [InlineData(FaultKind.DiskFull, 0)]
    [InlineData(FaultKind.DiskFull, Small)]
    [InlineData(FaultKind.ShortWrite, 0)]
    [InlineData(FaultKind.ShortWrite, Small)]
    [InlineData(FaultKind.DamagedRead, 0)]
    [InlineData(FaultKind.DamagedRead, Small)]
    public void SurvivesAFaultAtEveryFileCall(FaultKind kind, int inlineBytes)
    {
        for (var n = 1; ; n++)
        {
            Assert.True(n < 1000, "the script never passes");
            var plan = FaultPlan.NthCall(n, kind);
            var disk = new MemoryFileSystem();
            var run = new Run(new FaultyFileSystem(disk, plan), new MemoryMetadata(), inlineBytes);
            run.TryAll();
            if (kind is FaultKind.Crash or FaultKind.TornWrite) disk.Crash(n % 3 == 0 ? n : null);
            run.CheckAfterRestart(disk, $"{kind} at file call {n}");
            if (!plan.Fired) return;
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(Small)]
    public void SurvivesAFaultAtEveryMetadataWrite(int inlineBytes)
    {
        for (var n = 1; ; n++)
        {
            Assert.True(n < 1000, "the script never passes");
            var disk = new MemoryFileSystem();
            var metadata = new MemoryMetadata();
            var writes = 0;
            var failed = false;
            metadata.BeforeWrite = () =>
            {
                if (++writes < n) return;
                failed = true;
                throw new IOException("the metadata store is gone");
            };
            var run = new Run(disk, metadata, inlineBytes);
            run.TryAll();
            metadata.BeforeWrite = null;
            disk.Crash();
            run.CheckAfterRestart(disk, $"metadata write {n}");
            if (!failed) return;
        }
    }

    /// <summary>Plays the frontend: its commit records survive everything.</summary>
    private sealed class Run(IFileSystem files, MemoryMetadata metadata, int inlineBytes)
    {
        private readonly StorageOptions _options = s_options with { InlineSegmentBytes = inlineBytes };

        private readonly Dictionary<long, List<TabletVersion>> _committed = [];
        private readonly Dictionary<long, List<object?[]>> _expected = new() { [1] = [], [2] = [] };
        private readonly HashSet<long> _created = [];
        private bool _dropped;

        internal void TryAll()
        {
            try
            {
                using var store = TabletStore.Open(files, "/data/tablets", metadata, TimeProvider.System, _options);
                Script(store);
            }
            catch (Exception fault) when (fault is IOException or Core.Errors.MatViewException)
            {
                // What was acknowledged before is checked after the restart.
            }
        }

        internal void CheckAfterRestart(MemoryFileSystem disk, string fault)
        {
            using (var store = TabletStore.Open(disk, "/data/tablets", metadata, TimeProvider.System, _options))
            {
                foreach (var transaction in store.StagedTransactions())
                {
                    if (!_committed.ContainsKey(transaction)) store.Abort(transaction);
                }

                foreach (var (transaction, versions) in _committed.OrderBy(c => c.Key)) store.Publish(transaction, versions);
                Assert.Empty(store.StagedTransactions());
                foreach (var id in _created.Where(id => !(_dropped && id == 2))) CheckRows(store, id, fault);
                store.Compact(1);
                store.RemoveExpired();
                if (_created.Contains(1)) CheckRows(store, 1, fault + ", then compaction");
            }

            using (var store = TabletStore.Open(disk, "/data/tablets", metadata, TimeProvider.System, _options))
            {
                Assert.Empty(store.StagedTransactions());
                if (_created.Contains(1)) CheckRows(store, 1, fault + ", then another restart");
                store.Drop([1, 2]);
            }

            var left = disk.ListDirectories("/data/tablets").SelectMany(d => disk.ListFiles("/data/tablets/" + d));
            Assert.True(!left.Any(), $"after {fault} these files are left over: {string.Join(", ", left)}");
            Assert.DoesNotContain(metadata.ReadAll(), e => e.Key[0] != (byte)'n');
        }

        private void Script(TabletStore store)
        {
            store.Create(Spec(1, 0));
            _created.Add(1);
            store.Create(Spec(2));
            _created.Add(2);
            Load(store, 10, 2, 1);
            Load(store, 11, 3, 2);
            var aborted = Staged(store, 12, 1, 4, Rows(9, 30));
            store.Abort(12);
            Assert.NotEqual(0, aborted.RowsetId);
            store.Compact(1);
            Load(store, 13, 4, 3);
            store.RemoveExpired();
            Staged(store, 14, 1, 5, Rows(9, 30));
            _dropped = true;
            store.Drop([2]);
        }

        private void Load(TabletStore store, long transaction, long version, int seed)
        {
            var first = Rows(seed, 40);
            var second = Rows(seed + 100, 10);
            List<TabletVersion> versions =
                [Staged(store, transaction, 1, version, first), Staged(store, transaction, 2, version, second)];
            _committed[transaction] = versions;
            _expected[1].AddRange(first);
            _expected[2].AddRange(second);
            store.Publish(transaction, versions);
        }

        private void CheckRows(TabletStore store, long tablet, string fault)
        {
            var version = 1 + _committed.Count;
            var found = Text(Read(store, tablet, version)).Order(StringComparer.Ordinal);
            var expected = Text(_expected[tablet]).Order(StringComparer.Ordinal);
            Assert.True(expected.SequenceEqual(found), $"tablet {tablet} is wrong after {fault}");
        }
    }
}
