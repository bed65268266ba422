using System.Collections.Concurrent;
using MatViewDb.Core.Errors;
using MatViewDb.Files;
using MatViewDb.Protocol;
using MatViewDb.Storage;
using MatViewDb.Storage.Tablets;
using Xunit;
using static MatViewDb.Unit.Backend.Storage.RandomTable;

namespace MatViewDb.Unit.Backend.Storage;

public sealed class ConcurrencyTests : IDisposable
{
    private const int Loads = 60;
    private const int RowsPerLoad = 20;
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("matviewdb-storage-");
    private readonly ConcurrentQueue<string> _problems = new();

    [Fact]
    public void ReadersSeeWholeVersionsWhileOthersWriteCompactAndDrop()
    {
        var options = new StorageOptions { CompactionRowsetsMin = 3, ReplacedRowsetsKept = TimeSpan.Zero };
        using var store = TabletStore.Open(
            new LocalFileSystem(), _directory.FullName, new MemoryMetadata(), TimeProvider.System, options);
        foreach (var id in new long[] { 1, 2, 3 }) store.Create(Spec(id));
        long published = 1;
        var threads = new List<Thread>
        {
            Start(() =>
            {
                for (var version = 2; version <= Loads + 1; version++)
                {
                    var rows = Rows(version, RowsPerLoad);
                    List<TabletVersion> versions =
                        [Staged(store, version, 1, version, rows), Staged(store, version, 2, version, rows)];
                    store.Publish(version, versions);
                    Volatile.Write(ref published, version);
                }
            }),
            Start(() =>
            {
                for (long id = 100; Volatile.Read(ref published) <= Loads; id++)
                {
                    store.Create(Spec(id));
                    Write(store, id, id, 2, Rows((int)id, 5));
                    store.Drop([id]);
                    store.RemoveExpired();
                }
            }),
        };
        for (var reader = 0; reader < 2; reader++)
        {
            var tablet = reader + 1;
            threads.Add(Start(() =>
            {
                while (Volatile.Read(ref published) is var version && version <= Loads) CheckCount(store, tablet, version);
                CheckCount(store, tablet, Loads + 1);
            }));
        }

        foreach (var thread in threads) Assert.True(thread.Join(TimeSpan.FromSeconds(120)), "a thread hangs");
        Assert.Empty(_problems);
        Assert.Equal([1L, 2L, 3L], store.TabletIds.Order());
        store.Drop([1, 2, 3]);
        store.Dispose();
        Assert.Empty(_directory.GetFiles("*.seg", SearchOption.AllDirectories));
    }

    public void Dispose() => _directory.Delete(recursive: true);

    private void CheckCount(TabletStore store, long tablet, long version)
    {
        try
        {
            var count = Read(store, tablet, version).Count;
            if (count != (version - 1) * RowsPerLoad) _problems.Enqueue($"{count} rows at version {version}");
        }
        catch (MatViewException error) when (error.Code is 7101 or 7111)
        {
            // With no time to keep replaced rowsets, an older version may be gone by the time it is read.
        }
    }

    private Thread Start(Action work)
    {
        var thread = new Thread(() =>
        {
            try
            {
                work();
            }
            catch (Exception error)
            {
                _problems.Enqueue(error.ToString());
            }
        });
        thread.Start();
        return thread;
    }
}
