using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Runtime;
using MatViewDb.Protocol;

namespace MatViewDb.Coordinator.Transactions;

/// <summary>Hears of commits after they are visible and before their statement is acknowledged.</summary>
public interface ICommitObserver
{
    ValueTask CommittedAsync(CommitTransaction record, CatalogSnapshot snapshot, CancellationToken cancel);
}

/// <summary>
/// Turns staged rowsets into visible rows: one journal record is the commit point, then backends are told. A crash
/// before
/// the record leaves nothing, one after it is finished at the next start.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "The semaphore has no wait handle; a republish may outlive the frontend's end.")]
public sealed class TransactionCoordinator(
    CatalogStore store, BackendSet backends, PublishTracker publishes, TimeProvider time)
{
    private static readonly TimeSpan s_retryPause = TimeSpan.FromMilliseconds(200);
    private const int PublishAttemptsMax = 5;
    private readonly ConcurrentDictionary<long, PendingPublish> _unheard = new();
    private readonly ConcurrentDictionary<long, Transaction> _open = new();
    private readonly SemaphoreSlim _republishing = new(1);
    private volatile bool _knowsAll;

    /// <summary>Observers in the order of registration; fill it before the first commit.</summary>
    public List<ICommitObserver> Observers { get; } = [];

    public Transaction Begin(string? label = null)
    {
        var begun = new Transaction(store.NewId(), label);
        _open[begun.Id] = begun;
        return begun;
    }

    /// <summary>Takes up a transaction of before the last end of the process, whose staged rows are to be kept.</summary>
    public Transaction Reopen(long id, string? label)
    {
        var known = new Transaction(id, label);
        _open[id] = known;
        return known;
    }

    /// <summary>
    /// Commits, together with further records and those that <paramref name="then"/> makes over what it leaves; when it returns
    /// every reader sees the rows and a crash cannot take them back.
    /// </summary>
    public async Task<CatalogSnapshot> CommitAsync(
        Transaction transaction, IReadOnlyList<TableCommit> tables, CancellationToken cancel, IReadOnlyList<CatalogRecord>? beside = null,
        Func<CatalogSnapshot, IReadOnlyList<CatalogRecord>>? then = null)
    {
        Check.That(!transaction.IsEnded, $"transaction {transaction.Id} has ended");
        cancel.ThrowIfCancellationRequested();
        FaultPoint.Hit("commit.before_record");
        PublishTurn? turn = null;
        CommitTransaction? record = null;
        ImmutableArray<long> finished = [];
        CatalogSnapshot after;
        try
        {
            after = store.Commit(before =>
            {
                finished = publishes.TakeFinished();
                (record, var own) = CommitPlanner.Plan(before, transaction, tables, time.GetUtcNow().UtcDateTime, finished);
                IReadOnlyList<CatalogRecord> last = then is null ? [] : then(record.Apply(before));
                turn = publishes.Enter(tables.Select(t => t.TableId));
                return [record, .. own, .. beside ?? [], .. last];
            });
        }
        catch
        {
            foreach (var id in finished) publishes.Finished(id);
            turn?.Leave();
            throw;
        }

        transaction.IsEnded = true;
        _open.TryRemove(transaction.Id, out _);
        await PublishAsync(new PendingPublish(transaction.Id, record!.Publishes), turn!).ConfigureAwait(false); // Set by the decision.
        foreach (var observer in Observers) await observer.CommittedAsync(record, after, cancel).ConfigureAwait(false);
        return after;
    }

    /// <summary>
    /// Says whether what a transaction staged meets rows or keys that others changed in partitions after versions; also when a
    /// backend that should know is not there.
    /// </summary>
    public async ValueTask<bool> MeetsChangesAsync(
        Transaction transaction, IReadOnlyList<(Catalog.Model.Partition Partition, long Since)> changed, CancellationToken cancel)
    {
        var byBackend = changed.SelectMany(c => c.Partition.Tablets.SelectMany(
            t => t.BackendIds.Select(home => (Home: home, Since: new TabletVersion { TabletId = t.Id, Version = c.Since }))));
        foreach (var group in byBackend.GroupBy(t => t.Home))
        {
            if (backends.Find(group.Key) is not { IsAlive: true } backend) return true;
            var request = new MeetChangesRequest { TransactionId = transaction.Id };
            request.Since.AddRange(group.Select(t => t.Since));
            if ((await backend.MeetChangesAsync(request, cancel).ConfigureAwait(false)).Meets) return true;
        }

        return false;
    }

    /// <summary>Deletes what a transaction staged; a lost backend finds out when it comes back.</summary>
    public async Task AbortAsync(Transaction transaction)
    {
        if (transaction.IsEnded) return;
        transaction.IsEnded = true;
        _open.TryRemove(transaction.Id, out _);
        FaultPoint.Hit("abort");
        foreach (var backend in backends.Alive) await TryAbortAsync(backend, transaction.Id).ConfigureAwait(false);
    }

    /// <summary>Deletes what a failed statement of a transaction staged; the rowsets of earlier ones stay.</summary>
    public async Task AbortStatementAsync(Transaction transaction)
    {
        foreach (var backend in backends.Alive)
        {
            var request = new AbortRequest { TransactionId = transaction.Id, KeepSome = true };
            request.KeptRowsets.AddRange(
                transaction.Staged.Where(s => s.BackendId == 0 || s.BackendId == backend.Id).Select(s => s.RowsetId));
            await TryAbortAsync(backend, request).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Finishes what a crash left: committed transactions are published (again), staged ones that no record names are
    /// aborted.
    /// </summary>
    public async Task RecoverAsync(CancellationToken cancel)
    {
        _knowsAll = true;
        foreach (var (_, publish) in store.Current.PendingPublishes)
            await PublishAsync(publish, publishes.Enter([])).ConfigureAwait(false);

        // What a backend that is not there has not heard stays pending, also over the next crash.
        var heard = publishes.TakeFinished();
        if (!heard.IsEmpty) store.Commit(new FinishPublishes(heard));
        foreach (var backend in backends.Alive)
        {
            try
            {
                var beat = await backend.BeatAsync(
                    new HeartbeatRequest { ClusterId = store.Current.ClusterId, BackendId = backend.Id }, cancel)
                    .ConfigureAwait(false);
                await ClearAsync(backend, beat).ConfigureAwait(false);
            }
            catch (MatViewException) when (!backend.IsAlive)
            {
                // The others can serve without it; what it staged for nobody stays invisible.
            }
        }
    }

    /// <summary>Makes a backend delete what it stages for transactions that ended without a commit.</summary>
    public async Task ClearAsync(IBackend backend, HeartbeatReply beat)
    {
        // A heartbeat may come before the prepared loads of the last run are taken up.
        if (!_knowsAll) return;
        foreach (var staged in beat.StagedTransactions)
        {
            // One that is still open may commit yet; one that is pending has, and the backend will be told.
            if (!_open.ContainsKey(staged) && !store.Current.PendingPublishes.ContainsKey(staged))
                await TryAbortAsync(backend, staged).ConfigureAwait(false);
        }
    }

    /// <summary>Tells backends again of commits that they have not heard of; call it now and then.</summary>
    public async Task RepublishAsync()
    {
        if (_unheard.IsEmpty) return;
        await _republishing.WaitAsync().ConfigureAwait(false);
        try
        {
            foreach (var (id, publish) in _unheard.OrderBy(p => p.Key))
            {
                // A backend that is there need not wait for one that is not.
                if (!publish.Tablets.Any(t => backends.Find(t.BackendId) is { IsAlive: true })) continue;
                if (!await TellBackendsAsync(publish, attempts: 1).ConfigureAwait(false)) continue;
                _unheard.TryRemove(id, out _);
                publishes.Finished(id);
            }
        }
        catch (Exception)
        {
            // The rest stays unheard until the next round.
        }
        finally
        {
            _republishing.Release();
        }
    }

    /// <summary>
    /// Tells backends whose tablets are about to be read what they missed; one that comes back must not answer with what was
    /// there before.
    /// </summary>
    public ValueTask CatchUpAsync(IReadOnlySet<long> readers, CancellationToken cancel)
        => _unheard.IsEmpty || !_unheard.Values.Any(p => p.Tablets.Any(t => readers.Contains(t.BackendId)))
            ? ValueTask.CompletedTask
            : new ValueTask(RepublishAsync().WaitAsync(cancel));

    // Does not throw: the record is written, so the rows are committed whatever happens here. A caller that saw an
    // exception would take back what readers already count on.
    private async Task PublishAsync(PendingPublish publish, PublishTurn turn)
    {
        try
        {
            await turn.WaitAsync().ConfigureAwait(false);
            for (var attempt = 1; attempt <= PublishAttemptsMax; attempt++)
            {
                try
                {
                    FaultPoint.Hit("commit.after_record");
                    if (!await TellBackendsAsync(publish, PublishAttemptsMax).ConfigureAwait(false)) break;
                    publishes.Finished(publish.TransactionId);
                    return;
                }
                catch (Exception) when (attempt < PublishAttemptsMax)
                {
                    await Task.Delay(s_retryPause * attempt, time).ConfigureAwait(false);
                }
                catch (Exception)
                {
                    // It stays unheard until the next round of RepublishAsync.
                }
            }

            _unheard[publish.TransactionId] = publish;
        }
        finally
        {
            turn.Leave();
        }
    }

    private async Task<bool> TellBackendsAsync(PendingPublish publish, int attempts)
    {
        FaultPoint.Hit("commit.before_publish");
        var everywhere = true;
        foreach (var group in publish.Tablets.GroupBy(t => t.BackendId))
        {
            var request = new PublishRequest { TransactionId = publish.TransactionId };
            foreach (var tablet in group)
            {
                request.Tablets.Add(new TabletVersion
                {
                    TabletId = tablet.TabletId, Version = tablet.Version, RowsetId = tablet.RowsetId,
                });
            }

            everywhere &= await TryPublishAsync(group.Key, request, attempts).ConfigureAwait(false);
        }

        FaultPoint.Hit("commit.after_publish");
        return everywhere;
    }

    // The transaction is committed: a backend that cannot be reached is told when it comes back.
    private async Task<bool> TryPublishAsync(long backendId, PublishRequest request, int attempts)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (backends.Find(backendId) is not { IsAlive: true } backend) return false;
            try
            {
                await backend.PublishAsync(request, CancellationToken.None).ConfigureAwait(false);
                return true;
            }
            catch (Exception) when (attempt < attempts)
            {
                await Task.Delay(s_retryPause * attempt, time).ConfigureAwait(false);
            }
            catch (Exception) when (attempt >= attempts)
            {
                return false;
            }
        }
    }

    private static Task TryAbortAsync(IBackend backend, long transactionId)
        => TryAbortAsync(backend, new AbortRequest { TransactionId = transactionId });

    private static async Task TryAbortAsync(IBackend backend, AbortRequest request)
    {
        try
        {
            await backend.AbortAsync(request, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception)
        {
            // What stays staged is never visible, and the next start of either side clears it.
        }
    }
}
