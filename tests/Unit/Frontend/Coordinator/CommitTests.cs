using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Partitions;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Coordinator.Transactions;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Runtime;
using MatViewDb.Core.Types;
using MatViewDb.Protocol;
using Xunit;

namespace MatViewDb.Unit.Frontend.Coordinator;

/// <summary>Proves that a commit is all or nothing wherever the process dies.</summary>
[Collection("failpoints")]
public sealed class CommitTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    /// <summary>Failpoints are the process's, and other tests commit meanwhile: only what one of these runs dies.</summary>
    private static readonly AsyncLocal<bool> s_dies = new();

    private sealed class Dead : Exception;

    /// <summary>A frontend over a journal and a backend that both outlive it.</summary>
    private sealed class Frontend : IDisposable
    {
        public Frontend(MemoryJournal journal, params FakeBackend[] backends)
        {
            Store = new CatalogStore(journal);
            var set = new BackendSet();
            foreach (var backend in backends) set.Add(backend);
            Publishes = new PublishTracker();
            Reaper = new TabletReaper(set, TimeProvider.System);
            Storage = new TableStorage(Store, set, TimeProvider.System, Reaper);
            Transactions = new TransactionCoordinator(Store, set, Publishes, TimeProvider.System);
        }

        public CatalogStore Store { get; }
        public PublishTracker Publishes { get; }
        public TabletReaper Reaper { get; }
        public TableStorage Storage { get; }
        public TransactionCoordinator Transactions { get; }

        public Table Table => Store.Current.RequireTable("d", "t");

        public async Task CreateTableAsync()
        {
            Store.Commit(new CreateDatabase(1, "d", default));
            var table = new Table(Store.NewId(), 1, "t", "", default)
            {
                StoredColumns = [new Column(1, "a", SqlType.Int, true)],
                Distribution = new Distribution([], 2),
            };
            var made = await Storage.CreateAsync(table, [new PartitionPlan("t", null)], default);
            Store.Commit(new PutObject(table with { Partitions = table.Partitions.Add("t", made[0]) }));
        }

        public Transaction Stage(FakeBackend backend, long rows)
        {
            var transaction = Transactions.Begin();
            var partition = Table.Partitions["t"];
            backend.Staged.Add(transaction.Id);
            transaction.AddStaged([new StagedRowset
            {
                TabletId = partition.Tablets[0].Id, PartitionId = partition.Id, RowsetId = 7, Rows = rows,
                Bytes = rows * 10, BackendId = backend.Id,
            }]);
            return transaction;
        }

        public void Dispose() => Reaper.Dispose();
    }

    [Theory]
    [InlineData("commit.before_record", false)]
    [InlineData("commit.after_record", true)]
    [InlineData("commit.before_publish", true)]
    [InlineData("commit.after_publish", true)]
    public async Task ACrashLeavesAllOrNothing(string point, bool survives)
    {
        var journal = new MemoryJournal();
        var backend = new FakeBackend();
        using var before = new Frontend(journal, backend);
        await before.CreateTableAsync();
        var transaction = before.Stage(backend, 5);
        DieAt(point);
        try
        {
            var commit = before.Transactions.CommitAsync(transaction, [new TableCommit(before.Table.Id)], default);
            // After the record the rows are committed: a failure to tell the backend is not the statement's.
            if (survives) await commit;
            else await Assert.ThrowsAsync<Dead>(() => commit);
        }
        finally
        {
            FaultPoint.Set(point, null);
        }

        using var after = new Frontend(journal, backend);
        await after.Transactions.RecoverAsync(default);
        var partition = after.Table.Partitions["t"];
        Assert.Equal(survives ? (2L, 5L) : (1L, 0L), (partition.VisibleVersion, partition.Rows));
        Assert.All(partition.Tablets, t => Assert.Equal(partition.VisibleVersion, backend.Versions[t.Id]));
        Assert.Empty(backend.Staged);
        Assert.Empty(after.Store.Current.PendingPublishes);
        Assert.Contains(survives ? $"publish {transaction.Id}" : $"abort {transaction.Id}", backend.Log);
    }

    [Fact]
    public async Task ABackendThatMissedACommitIsToldAgain()
    {
        var backend = new FakeBackend();
        using var frontend = new Frontend(new MemoryJournal(), backend);
        await frontend.CreateTableAsync();
        var transaction = frontend.Stage(backend, 5);
        DieAt("commit.before_publish");
        try
        {
            await frontend.Transactions.CommitAsync(transaction, [new TableCommit(frontend.Table.Id)], default);
        }
        finally
        {
            FaultPoint.Set("commit.before_publish", null);
        }

        var partition = frontend.Table.Partitions["t"];
        Assert.All(partition.Tablets, t => Assert.NotEqual(partition.VisibleVersion, backend.Versions[t.Id]));
        await frontend.Transactions.RepublishAsync();
        Assert.All(partition.Tablets, t => Assert.Equal(partition.VisibleVersion, backend.Versions[t.Id]));
        Assert.True(frontend.Publishes.IsQuiet);
    }

    [Fact]
    public async Task WhatALostBackendMissedIsNotForgottenByAnotherCrash()
    {
        var journal = new MemoryJournal();
        var backend = new FakeBackend();
        using (var first = new Frontend(journal, backend))
        {
            await first.CreateTableAsync();
            var transaction = first.Stage(backend, 5);
            backend.IsAlive = false;
            await first.Transactions.CommitAsync(transaction, [new TableCommit(first.Table.Id)], default);
        }

        using (var second = new Frontend(journal, backend)) await second.Transactions.RecoverAsync(default);
        using var third = new Frontend(journal, backend);
        await third.Transactions.RecoverAsync(default);
        var partition = third.Table.Partitions["t"];
        Assert.All(partition.Tablets, t => Assert.NotEqual(partition.VisibleVersion, backend.Versions[t.Id]));

        backend.IsAlive = true;
        await third.Transactions.ClearAsync(backend, await backend.BeatAsync(new HeartbeatRequest(), default));
        Assert.NotEmpty(backend.Staged);
        await third.Transactions.CatchUpAsync(new HashSet<long> { backend.Id }, default);
        Assert.All(partition.Tablets, t => Assert.Equal(partition.VisibleVersion, backend.Versions[t.Id]));
        Assert.Empty(backend.Staged);
    }

    [Fact]
    public async Task WhileItStartsAFrontendClearsNothing()
    {
        var backend = new FakeBackend();
        backend.Staged.UnionWith([7, 8]);
        using var frontend = new Frontend(new MemoryJournal(), backend);
        await frontend.Transactions.ClearAsync(backend, await backend.BeatAsync(new HeartbeatRequest(), default));
        Assert.Equal([7, 8], backend.Staged.Order());
        frontend.Transactions.Reopen(7, "prepared before");
        await frontend.Transactions.RecoverAsync(default);
        Assert.Equal([7], backend.Staged);
    }

    [Fact]
    public async Task OnlyWhatBelongsToNoOpenTransactionIsCleared()
    {
        var backend = new FakeBackend();
        using var frontend = new Frontend(new MemoryJournal(), backend);
        await frontend.CreateTableAsync();
        await frontend.Transactions.RecoverAsync(default);
        var open = frontend.Stage(backend, 5);
        backend.Staged.Add(999);
        await frontend.Transactions.ClearAsync(backend, await backend.BeatAsync(new HeartbeatRequest(), default));
        Assert.Equal([open.Id], backend.Staged);
        await frontend.Transactions.CommitAsync(open, [new TableCommit(frontend.Table.Id)], default);
        Assert.Equal(5, frontend.Table.Rows);
        Assert.Empty(backend.Staged);
    }

    [Fact]
    public async Task AFailedJournalWriteCommitsNothing()
    {
        var journal = new MemoryJournal();
        var backend = new FakeBackend();
        using var frontend = new Frontend(journal, backend);
        await frontend.CreateTableAsync();
        var transaction = frontend.Stage(backend, 5);
        journal.BeforeAppend = _ => throw new IOException("disk full");
        await Assert.ThrowsAsync<MatViewException>(
            () => frontend.Transactions.CommitAsync(transaction, [new TableCommit(frontend.Table.Id)], default));
        await frontend.Transactions.AbortAsync(transaction);
        Assert.Equal(0, frontend.Table.Rows);
        Assert.Empty(backend.Staged);
        Assert.True(frontend.Publishes.IsQuiet);
    }

    [Fact]
    public async Task RowsIntoAReplacedPartitionAreRefused()
    {
        var backend = new FakeBackend();
        using var frontend = new Frontend(new MemoryJournal(), backend);
        await frontend.CreateTableAsync();
        var late = frontend.Stage(backend, 5);
        var fresh = await frontend.Storage.CreateAsync(frontend.Table, [new PartitionPlan("t", null)], default);
        var expected = frontend.Table.Partitions.ToImmutableDictionary(p => p.Key, p => p.Value.Id);
        await frontend.Transactions.CommitAsync(
            frontend.Transactions.Begin(), [new TableCommit(frontend.Table.Id) { Puts = fresh, Expected = expected }], default);

        var stale = await Assert.ThrowsAsync<MatViewException>(
            () => frontend.Transactions.CommitAsync(late, [new TableCommit(frontend.Table.Id)], default));
        Assert.Equal((7013, ErrorKind.Retryable), (stale.Code, stale.Kind));
        Assert.Equal(0, frontend.Table.Rows);
    }

    [Fact]
    public async Task AReaderWaitsForWhatItsSnapshotShows()
    {
        var backend = new FakeBackend();
        using var frontend = new Frontend(new MemoryJournal(), backend);
        await frontend.CreateTableAsync();
        using var reached = new ManualResetEventSlim();
        using var go = new ManualResetEventSlim();
        backend.BeforePublish = () =>
        {
            reached.Set();
            Assert.True(go.Wait(s_patience), "nobody let the publish go on");
        };
        var transaction = frontend.Stage(backend, 5);
        var commit = Task.Factory.StartNew(
            () => frontend.Transactions.CommitAsync(transaction, [new TableCommit(frontend.Table.Id)], default),
            TaskCreationOptions.LongRunning).Unwrap();
        Assert.True(reached.Wait(s_patience), "the publish never began");
        Assert.Equal(5, frontend.Table.Rows);
        var reader = frontend.Publishes.WaitAsync([frontend.Table.Id], default);
        Assert.False(reader.IsCompleted);
        go.Set();
        await reader.AsTask().WaitAsync(s_patience);
        Assert.Equal(2, backend.Versions[frontend.Table.Partitions["t"].Tablets[0].Id]);
        await commit.WaitAsync(s_patience);
        Assert.True(frontend.Publishes.IsQuiet);
    }

    [Fact]
    public async Task TabletsThatEarlierFrontendsLeftAreDroppedAndNoOthers()
    {
        var journal = new MemoryJournal();
        var backend = new FakeBackend();
        using (var first = new Frontend(journal, backend))
        {
            await first.CreateTableAsync();
            await first.Storage.CreateAsync(first.Table, [new PartitionPlan("never named", null)], default);
        }

        using var second = new Frontend(journal, backend);
        var orphans = new OrphanTablets(second.Store, second.Reaper);
        Assert.False(orphans.Wants(backend));
        orphans.Start();
        Assert.True(orphans.Wants(backend));
        var soonNamed = await second.Storage.CreateAsync(second.Table, [new PartitionPlan("soon named", null)], default);
        var reply = new HeartbeatReply { TabletIds = { backend.Versions.Keys } };
        orphans.Clear(backend, reply);
        Assert.False(orphans.Wants(backend));
        await second.Reaper.DropAllAsync();
        var kept = second.Table.Partitions["t"].Tablets.Concat(soonNamed[0].Tablets).Select(t => t.Id).Order();
        Assert.Equal(kept, backend.Versions.Keys.Order());
    }

    [Fact]
    public void TabletsSpreadOverBackends()
    {
        long id = 0;
        var tablets = TabletPlacement.Place(4, 2, [1, 2, 3], 1, () => ++id);
        Assert.Equal(["2,3", "3,1", "1,2", "2,3"], tablets.Select(t => string.Join(',', t.BackendIds)));
        Assert.Equal(7212, Assert.Throws<MatViewException>(() => TabletPlacement.Place(1, 4, [1, 2, 3], 0, () => ++id)).Code);
    }

    private static void DieAt(string point)
    {
        s_dies.Value = true;
        FaultPoint.Set(point, () =>
        {
            if (s_dies.Value) throw new Dead();
        });
    }
}
