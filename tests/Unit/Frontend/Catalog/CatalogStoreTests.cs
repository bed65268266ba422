using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Core.Errors;
using Xunit;

namespace MatViewDb.Unit.Frontend.Catalog;

public sealed class CatalogStoreTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    [Fact]
    public void IdsNeverComeAgainAfterACrash()
    {
        var journal = new MemoryJournal();
        var before = Enumerable.Range(0, 1500).Select(_ => 0L).ToArray();
        var store = new CatalogStore(journal);
        for (var i = 0; i < before.Length; i++) before[i] = store.NewId();

        var after = new CatalogStore(journal).NewId();
        Assert.Equal(before.Length, before.Distinct().Count());
        Assert.True(after > before[^1]);
    }

    [Fact]
    public void ARefusedCommitChangesNothing()
    {
        var store = new CatalogStore(new MemoryJournal());
        Assert.Throws<MatViewException>(() => store.Commit(s =>
        {
            s.RequireDatabase("none");
            return [new SetClusterId("x")];
        }));
        Assert.Equal("", store.Current.ClusterId);
        Assert.Equal(0, store.Current.Sequence);
    }

    [Fact]
    public void AFailedWriteStopsAllFurtherOnes()
    {
        var journal = new MemoryJournal { BeforeAppend = _ => throw new IOException("disk full") };
        var store = new CatalogStore(journal);
        Assert.Equal(7014, Assert.Throws<MatViewException>(() => store.Commit(new SetClusterId("x"))).Code);
        journal.BeforeAppend = null;
        Assert.Equal(7014, Assert.Throws<MatViewException>(() => store.Commit(new SetClusterId("y"))).Code);
        Assert.Equal("", store.Current.ClusterId);
        Assert.Equal("", journal.Load().ClusterId);
    }

    [Fact]
    public void ANoteIsThereAtOnceAndWaitsForNoDisk()
    {
        var journal = new MemoryJournal();
        var store = new CatalogStore(journal);
        store.Note(_ => [new SetClusterId("noted")]);
        Assert.Equal("noted", store.Current.ClusterId);
        Assert.Equal("noted", journal.Load().ClusterId);
        Assert.False(journal.IsDurable);
        store.Commit(new SetClusterId("committed"));
        Assert.True(journal.IsDurable);
    }

    [Fact]
    public async Task WaitingWritersShareOneAppend()
    {
        var appends = 0;
        using var first = new ManualResetEventSlim();
        using var go = new ManualResetEventSlim();
        var journal = new MemoryJournal
        {
            BeforeAppend = _ =>
            {
                if (Interlocked.Increment(ref appends) != 1) return;
                first.Set();
                Assert.True(go.Wait(s_patience), "nobody let the first append go on");
            },
        };
        var store = new CatalogStore(journal);
        var seen = 0;
        store.Subscribe(change => seen += change.Records.Count);
        var leader = Task.Factory.StartNew(() => store.Commit(new SetClusterId("a")), TaskCreationOptions.LongRunning);
        Assert.True(first.Wait(s_patience), "the first append never began");
        var waiting = new CountdownEvent(20);
        var followers = Enumerable.Range(0, 20).Select(i => Task.Factory.StartNew(
            () =>
            {
                waiting.Signal();
                store.Commit(new SetGlobalVariable("v" + i, "1"));
            }, TaskCreationOptions.LongRunning)).ToArray();
        Assert.True(waiting.Wait(s_patience), "not all writers came");
        go.Set();
        await leader.WaitAsync(s_patience);
        await Task.WhenAll(followers).WaitAsync(s_patience);
        Assert.Equal(21, seen);
        Assert.Equal(20, store.Current.GlobalVariables.Count);
        Assert.True(appends <= 21);
        Assert.Equal(21, journal.Load().Sequence);
    }
}
