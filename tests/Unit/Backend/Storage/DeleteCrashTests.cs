using MatViewDb.Core.Errors;
using MatViewDb.Files;
using MatViewDb.Protocol;
using MatViewDb.Storage;
using MatViewDb.Storage.Tablets;
using Xunit;
using static MatViewDb.Unit.Backend.Storage.KeyedTable;
using Join = MatViewDb.Protocol.ColumnDesc.Types.Join;

namespace MatViewDb.Unit.Backend.Storage;

/// <summary>
/// Fails every file call and every metadata write of a script of replacements, deletes and compactions over two tablets in
/// turn, restarts, finishes what was committed, and checks that every transaction is there whole or not at all.
/// </summary>
public sealed class DeleteCrashTests
{
    // Segments of a few rows, which lie with the metadata.
    private const int Small = 16 << 10;

    private static readonly StorageOptions s_options = new()
    {
        CompactionRowsetsMin = 2,
        CompactsInBackground = false,
        ReplacedRowsetsKept = TimeSpan.Zero,
        RollupRowsMin = 0,
    };

    private static readonly Join[] s_joins = [Join.None, Join.Max, Join.Sum];

    [Theory]
    [InlineData(FaultKind.Crash, false, 0, false)]
    [InlineData(FaultKind.TornWrite, false, 0, false)]
    [InlineData(FaultKind.InputOutputError, false, 0, false)]
    [InlineData(FaultKind.Crash, true, 0, false)]
    [InlineData(FaultKind.TornWrite, true, 0, false)]
    [InlineData(FaultKind.InputOutputError, true, 0, false)]
    [InlineData(FaultKind.Crash, false, Small, false)]
    [InlineData(FaultKind.TornWrite, true, Small, false)]
    [InlineData(FaultKind.InputOutputError, true, Small, false)]
    [InlineData(FaultKind.Crash, false, 0, true)]
    [InlineData(FaultKind.TornWrite, true, 0, true)]
    [InlineData(FaultKind.InputOutputError, false, 0, true)]
    public void SurvivesAFaultAtEveryFileCall(FaultKind kind, bool joins, int inlineBytes, bool rollups)
    {
        for (var n = 1; ; n++)
        {
            Assert.True(n < 1000, "the script never passes");
            var plan = FaultPlan.NthCall(n, kind);
            var disk = new MemoryFileSystem();
            var run = new Run(new MemoryMetadata(), joins ? s_joins : null, inlineBytes, rollups);
            run.TryAll(new FaultyFileSystem(disk, plan));
            if (kind is FaultKind.Crash or FaultKind.TornWrite) disk.Crash(n % 3 == 0 ? n : null);
            run.CheckAfterRestart(disk, $"{kind} at file call {n}");
            if (!plan.Fired) return;
        }
    }

    [Theory]
    [InlineData(false, 0, false)]
    [InlineData(true, 0, false)]
    [InlineData(false, Small, false)]
    [InlineData(true, Small, false)]
    [InlineData(false, 0, true)]
    [InlineData(true, 0, true)]
    public void SurvivesAFaultAtEveryMetadataWrite(bool joins, int inlineBytes, bool rollups)
    {
        for (var n = 1; ; n++)
        {
            Assert.True(n < 1000, "the script never passes");
            var disk = new MemoryFileSystem();
            var metadata = new MemoryMetadata();
            var writes = 0;
            metadata.BeforeWrite = () =>
            {
                if (++writes >= n) throw new IOException("the metadata store is gone");
            };
            var run = new Run(metadata, joins ? s_joins : null, inlineBytes, rollups);
            run.TryAll(disk);
            metadata.BeforeWrite = null;
            disk.Crash();
            run.CheckAfterRestart(disk, $"metadata write {n}");
            if (writes < n) return;
        }
    }

    private sealed class Run(MemoryMetadata metadata, Join[]? joins, int inlineBytes, bool rollups)
    {
        private readonly StorageOptions _options = s_options with { InlineSegmentBytes = inlineBytes };

        private readonly Dictionary<long, List<TabletVersion>> _committed = [];
        private readonly SortedDictionary<long, Row>[] _expected = [[], []];
        private long _version = 1;
        private int _created;

        internal void TryAll(IFileSystem files)
        {
            try
            {
                using var store = TabletStore.Open(files, "/data", metadata, TimeProvider.System, _options);
                for (var tablet = 1; tablet <= 2; tablet++)
                {
                    store.Create(Spec(tablet, [0], [0], joins));
                    _created = tablet;
                }

                Commit(store, [1, 2, 3, 4], [], "a");
                if (rollups) SetRollups(store, [8, 9]);
                Commit(store, [2, 5], [], "b");
                if (rollups) store.BuildRollups(1, default);
                Commit(store, [], [1], "c");
                store.Compact(1);
                Commit(store, [1, 3], [2], "d");
                StageBoth(store, 99, [4], [5], "never");
                store.Abort(99);
                store.Compact(2);
                Commit(store, [], [3, 4], "e");
                if (rollups) SetRollups(store, [9]);
                store.RemoveExpired();
                StageBoth(store, 98, [1], [1], "never");
            }
            catch (Exception fault) when (fault is IOException or MatViewException)
            {
                // What was committed before is checked after the restart.
            }
        }

        private static void SetRollups(TabletStore store, int[] ids)
            => store.SetRollups([1, 2], [.. ids.Select(id => new RollupDesc { RollupId = id, ColumnIds = { 3, 2, 1 }, SortColumns = 2 })]);

        internal void CheckAfterRestart(MemoryFileSystem disk, string fault)
        {
            for (var start = 1; start <= 2; start++)
            {
                using var store = TabletStore.Open(disk, "/data", metadata, TimeProvider.System, _options);
                foreach (var transaction in store.StagedTransactions())
                {
                    if (!_committed.ContainsKey(transaction)) store.Abort(transaction);
                }

                foreach (var (transaction, versions) in _committed.OrderBy(c => c.Key)) store.Publish(transaction, versions);
                Assert.Empty(store.StagedTransactions());
                Check(store, $"{fault}, start {start}");
                if (rollups) SetRollups(store, [8]);
                for (var tablet = 1; tablet <= _created; tablet++)
                {
                    store.Compact(tablet);
                    if (rollups) store.BuildRollups(tablet, default);
                }

                store.RemoveExpired();
                Check(store, $"{fault}, start {start}, then compaction");
            }

            using (var store = TabletStore.Open(disk, "/data", metadata, TimeProvider.System, _options)) store.Drop([1, 2]);
            Assert.DoesNotContain(metadata.ReadAll(), e => e.Key[0] != (byte)'n');
            var left = disk.ListDirectories("/data").SelectMany(d => disk.ListFiles("/data/" + d));
            Assert.True(!left.Any(), $"after {fault} these files are left over: {string.Join(", ", left)}");
        }

        private void Commit(TabletStore store, long[] keys, long[] deleted, string text)
        {
            var transaction = 10 + _version;
            var versions = StageBoth(store, transaction, keys, deleted, text);
            _committed[transaction] = versions;
            _version++;
            for (var tablet = 1; tablet <= 2; tablet++)
            {
                foreach (var key in deleted) _expected[tablet - 1].Remove(key);
                foreach (var row in RowsOf(keys, text, tablet)) 
                {
                    var old = _expected[tablet - 1].GetValueOrDefault(row.Key);
                    _expected[tablet - 1][row.Key] = joins is null || old is null ? row : Joined(old, row, joins);
                }
            }

            store.Publish(transaction, versions);
        }

        private List<TabletVersion> StageBoth(TabletStore store, long transaction, long[] keys, long[] deleted, string text)
        {
            var versions = new List<TabletVersion>();
            for (var tablet = 1; tablet <= 2; tablet++)
            {
                var found = Read(store, tablet, _version).Where(f => deleted.Contains(f.Row.Key)).ToList();
                versions.Add(Stage(store, transaction, tablet, _version + 1, RowsOf(keys, text, tablet), found));
            }

            return versions;
        }

        private static List<Row> RowsOf(long[] keys, string text, int tablet) => [.. keys.Select(k => new Row(k, text, tablet))];

        private void Check(TabletStore store, string fault)
        {
            for (var tablet = 1; tablet <= _created; tablet++)
            {
                var found = Read(store, tablet, _version).Select(f => f.Row).OrderBy(r => r.Key);
                Assert.True(_expected[tablet - 1].Values.SequenceEqual(found), $"tablet {tablet} is wrong after {fault}");
                foreach (var rollup in rollups ? [8, 9] : Array.Empty<long>())
                {
                    var ordered = ReadRollup(store, tablet, _version, rollup, out _).OrderBy(r => r.Key);
                    Assert.True(_expected[tablet - 1].Values.SequenceEqual(ordered), $"rollup {rollup} of {tablet} is wrong after {fault}");
                }
            }
        }
    }
}
