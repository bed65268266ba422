using System.Runtime.ExceptionServices;
using Google.Protobuf;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;
using MatViewDb.Files;
using MatViewDb.Protocol;
using MatViewDb.Storage.Checks;
using MatViewDb.Storage.Compaction;
using MatViewDb.Storage.Contracts;
using MatViewDb.Storage.Deletes;
using MatViewDb.Storage.Keys;
using MatViewDb.Storage.Publish;
using MatViewDb.Storage.Rollups;
using MatViewDb.Storage.Scans;
using MatViewDb.Storage.Snapshots;
using MatViewDb.Storage.Writes;

namespace MatViewDb.Storage.Tablets;

/// <summary>
/// Stores the tablets of one backend in segment files and a metadata store. What the metadata names is there; files
/// that it does not name are staged rowsets of transactions not yet published, or are removed at start.
/// </summary>
public sealed class TabletStore : ITabletStore
{
    private readonly IMetadataStore _metadata;
    private readonly TimeProvider _time;
    private readonly Lock _lock = new();
    private readonly Dictionary<long, Tablet> _tablets;
    private readonly StagedRowsets _staged;
    private readonly RowsetIds _ids;
    private readonly Publisher _publisher;
    private readonly CompactionQueue? _compaction;
    private readonly Scrubber? _scrubber;
    private readonly DamagedPages _damaged;
    private readonly HeldTablets _held;
    private int _disposed;

    private TabletStore(
        IFileSystem files, SegmentPaths paths, IMetadataStore metadata, TimeProvider time, StorageOptions options,
        Recovery.Result recovered)
    {
        Files = files;
        Paths = paths;
        Options = options;
        _metadata = metadata;
        _time = time;
        _tablets = recovered.Tablets;
        _staged = new StagedRowsets(files, paths, metadata, recovered.Staged, recovered.StagedDeletes);
        _ids = new RowsetIds(metadata, recovered.NextRowsetId);
        _publisher = new Publisher(this, metadata, _staged, time);
        Own = new OwnChanges(this, _staged);
        _held = new HeldTablets(Find);
        Moves = new RowMoves(options.MovedRowsMax);
        CompactionMemory = MemoryTracker.Process.Child("compaction", options.CompactionMemoryMax);
        foreach (var tablet in _tablets.Values) _publisher.CatchUp(tablet);
        if (options is { CompactionRowsetsMin: > 0, CompactsInBackground: true } && options.CompactionThreads > 0)
            _compaction = new CompactionQueue(this, time);
        _damaged = new DamagedPages(options.DamageFound);
        if (options.ScrubInterval > TimeSpan.Zero) _scrubber = new Scrubber(this, metadata, time);
    }

    internal IFileSystem Files { get; }
    internal SegmentPaths Paths { get; }
    internal StorageOptions Options { get; }
    internal OwnChanges Own { get; }
    internal RowMoves Moves { get; }

    /// <summary>Account of all merges.</summary>
    internal MemoryTracker CompactionMemory { get; }

    /// <summary>Says whether queries run that background work should leave the machine to.</summary>
    public Func<bool> IsBusy { get; set; } = static () => false;

    public IReadOnlyCollection<long> TabletIds
    {
        get
        {
            lock (_lock) return [.. _tablets.Keys];
        }
    }

    public int TabletCount
    {
        get
        {
            lock (_lock) return _tablets.Count;
        }
    }

    public CompactionState Compaction => _compaction?.State ?? new CompactionState(0, 0, 0, 0, []);

    public IReadOnlyCollection<DamagedPage> Damaged => _damaged.All;

    /// <summary>
    /// Opens the store in a directory: loads metadata, finds staged rowsets, removes files that nothing names.
    /// </summary>
    public static TabletStore Open(
        IFileSystem files, string directory, IMetadataStore metadata, TimeProvider time, StorageOptions? options = null)
    {
        var paths = new SegmentPaths(directory);
        var recovered = Recovery.Run(files, paths, metadata);
        return new TabletStore(files, paths, metadata, time, options ?? new StorageOptions(), recovered);
    }

    public void Create(TabletSpec tablet) => Create([tablet]);

    /// <summary>Creates tablets with one durable write; those that exist are left alone.</summary>
    public void Create(IReadOnlyCollection<TabletSpec> tablets)
    {
        lock (_lock)
        {
            var changes = new List<(byte[], byte[]?)>();
            var created = new List<Tablet>();
            foreach (var spec in tablets)
            {
                if (_tablets.ContainsKey(spec.TabletId)) continue;
                changes.Add((MetadataKeys.Tablet(spec.TabletId), Bytes(spec)));
                changes.Add((MetadataKeys.Version(spec.TabletId), MetadataKeys.Number(spec.InitialVersion)));
                created.Add(new Tablet(spec.Clone(), spec.InitialVersion));
            }

            if (created.Count == 0) return;
            _metadata.Write(changes);
            foreach (var tablet in created) _tablets[tablet.Id] = tablet;
        }
    }

    public void Drop(IReadOnlyCollection<long> tabletIds)
    {
        var dropped = new List<Rowset>();
        lock (_lock)
        {
            var changes = new List<(byte[], byte[]?)>();
            var found = new List<Tablet>();
            foreach (var id in tabletIds)
            {
                if (!_tablets.TryGetValue(id, out var tablet)) continue;
                found.Add(tablet);
                changes.Add((MetadataKeys.Tablet(id), null));
                changes.Add((MetadataKeys.Version(id), null));
            }

            if (found.Count == 0) return;
            found.Sort((a, b) => a.Id.CompareTo(b.Id)); // The order in which Publish takes them.
            foreach (var tablet in found) tablet.Changes.Enter();
            try
            {
                // Rowset keys go first in the same batch; a tablet is gone as a whole or not at all.
                foreach (var tablet in found) AddRowsetDeletes(tablet, changes);
                _metadata.Write(changes);
                foreach (var tablet in found)
                {
                    _tablets.Remove(tablet.Id);
                    lock (tablet.Guard) dropped.AddRange(tablet.Drop());
                }
            }
            finally
            {
                foreach (var tablet in found) tablet.Changes.Exit();
            }

            _staged.RemoveTablets(found.ConvertAll(t => t.Id));
        }

        _damaged.Forget(tabletIds);

        Discard(dropped);
    }

    public void SetRollups(IReadOnlyCollection<long> tabletIds, IReadOnlyList<RollupDesc> rollups)
    {
        var builder = new RollupBuilder(this, _metadata);
        foreach (var id in tabletIds)
        {
            if (Find(id) is { } tablet) builder.Set(tablet, rollups);
        }
    }

    public BuildRollupsReply BuildRollups(long tabletId, CancellationToken cancel)
        => Find(tabletId) is { } tablet ? new RollupBuilder(this, _metadata).Build(tablet, cancel) : new BuildRollupsReply();

    public ITabletWriter OpenWriter(long transactionId, long tabletId, MemoryTracker tracker, RowSchema? schema = null)
        => new TabletWriter(this, Require(tabletId), transactionId, tracker, schema);

    public void Secure(long transactionId) => _staged.Secure(transactionId, Find);

    public void Publish(long transactionId, IReadOnlyCollection<TabletVersion> tablets)
    {
        var work = new List<(Tablet Tablet, List<TabletVersion> Versions)>();
        foreach (var versions in tablets.GroupBy(v => v.TabletId).OrderBy(g => g.Key))
        {
            // A tablet dropped since the commit has nothing to publish.
            if (Find(versions.Key) is { } tablet) work.Add((tablet, [.. versions.OrderBy(v => v.Version)]));
        }

        _publisher.Publish(transactionId, work);
        Own.Forget(transactionId);
        foreach (var (tablet, _) in work) _compaction?.Consider(tablet);
    }

    public void Abort(long transactionId)
    {
        Own.Forget(transactionId);
        _staged.RemoveTransaction(transactionId);
    }

    public void AbortAllBut(long transactionId, IReadOnlyCollection<long> rowsetIds)
        => _staged.RemoveAllBut(transactionId, rowsetIds);

    public bool MeetsLaterChanges(long transactionId, IReadOnlyCollection<TabletVersion> since)
    {
        var changes = new LaterChanges(this, _staged);
        return since.Any(s => Find(s.TabletId) is not { } tablet || changes.Meet(transactionId, tablet, s.Version));
    }

    public IReadOnlyCollection<long> StagedTransactions() => _staged.Transactions();

    public IReadOnlyCollection<DamagedPage> Check(IReadOnlyCollection<long> tabletIds, CancellationToken cancel)
    {
        var check = new TabletCheck(_metadata, _time, _ => cancel.ThrowIfCancellationRequested());
        return [.. tabletIds.SelectMany(id => Check(id, check, cancel))];
    }

    /// <summary>Checks one tablet and remembers what is found.</summary>
    internal List<DamagedPage> Check(long tabletId, TabletCheck check, CancellationToken cancel)
    {
        if (Find(tabletId) is not { } tablet) return [];
        var found = check.Run(tablet, cancel);
        _damaged.Replace(tabletId, found);
        return found;
    }

    public IReadOnlyCollection<TabletStats> Stats(IReadOnlyCollection<long> tabletIds, bool brief = false)
    {
        var all = new List<TabletStats>();
        foreach (var id in tabletIds)
        {
            if (Find(id) is not { } tablet) continue;
            List<RowsetView> views;
            long version;
            lock (tablet.Guard)
            {
                if (tablet.IsDropped) continue;
                version = tablet.Version;
                views = tablet.Snapshot(0, version);
            }

            try
            {
                all.Add(brief ? TabletStatistics.Brief(tablet, version, views) : TabletStatistics.Of(tablet, version, views));
            }
            finally
            {
                foreach (var view in views) view.Rowset.Release();
            }
        }

        return all;
    }

    public BoundsReply Bounds(BoundsRequest request)
    {
        var bounds = new ColumnBounds(request.ColumnId);
        foreach (var window in request.Windows)
        {
            var tablet = Require(window.TabletId);
            List<RowsetView> views;
            lock (tablet.Guard) views = tablet.Snapshot(window.After, window.UpTo, request.WithRemoved);
            try
            {
                if (!bounds.Add(tablet, views)) return new BoundsReply();
            }
            finally
            {
                foreach (var view in views) view.Rowset.Release();
            }
        }

        return bounds.Tell();
    }

    public ITabletScan OpenScan(long tabletId, long version, long fromVersion, ScanColumns columns)
    {
        var tablet = Find(tabletId)
            ?? throw StorageErrors.VersionMissing.With(tabletId, version, "this backend does not have the tablet");
        List<RowsetView> views;
        var removed = columns.ColumnIds.Contains(VirtualColumns.Weight);
        var tellsPlaces = columns.ColumnIds.Contains(VirtualColumns.Row);
        lock (tablet.Guard)
        {
            views = tablet.Snapshot(fromVersion, version, removed);
            if (tellsPlaces) tablet.PlaceReaders++;
        }

        return Scan(tablet, views, columns, tellsPlaces);
    }

    public ITabletScan OpenScan(long tabletId, long version, OwnRows own, ScanColumns columns)
    {
        var tablet = Find(tabletId)
            ?? throw StorageErrors.VersionMissing.With(tabletId, version, "this backend does not have the tablet");
        List<RowsetView> views;
        var tellsPlaces = columns.ColumnIds.Contains(VirtualColumns.Row);
        lock (tablet.Guard)
        {
            views = tablet.Snapshot(0, version);
            if (tellsPlaces) tablet.PlaceReaders++;
        }

        return Scan(tablet, views, columns, tellsPlaces, own);
    }

    private TabletScan Scan(Tablet tablet, List<RowsetView> views, ScanColumns columns, bool tellsPlaces, OwnRows? own = null)
    {
        var held = views;
        try
        {
            if (own is not null) held = Own.Show(tablet, views, own);
            return new TabletScan(tablet.Id, held, columns, tellsPlaces ? tablet : null);
        }
        catch
        {
            foreach (var view in held) view.Rowset.Release();
            lock (tablet.Guard) tablet.PlaceReaders -= tellsPlaces ? 1 : 0;
            throw;
        }
    }

    public void Keep(IReadOnlyDictionary<long, long[]> versions)
    {
        List<Tablet> tablets;
        lock (_lock) tablets = [.. _tablets.Values];
        foreach (var tablet in tablets) tablet.Kept = versions.GetValueOrDefault(tablet.Id) ?? [];
    }

    public void Hold(HoldTabletsRequest request)
    {
        if (request.Release) _held.Release(request.BackupId);
        else _held.Hold(request.BackupId, request.Tablets);
    }

    public CopyTabletReply Copy(CopyTabletRequest request, CancellationToken cancel)
        => TabletCopyWriter.Run(_held.Require(request.BackupId, request.TabletId), Files, request.Path, cancel);

    public void Restore(RestoreTabletRequest request, CancellationToken cancel)
    {
        if (Find(request.TabletId) is not null) return;
        var restore = new TabletRestore(this, request, cancel);
        var (tablet, changes) = restore.Run();
        try
        {
            lock (_lock)
            {
                _metadata.Write(changes);
                _tablets[tablet.Id] = tablet;
            }
        }
        catch
        {
            restore.Discard();
            throw;
        }
    }

    /// <summary>Merges rowsets of a tablet now, if its rowsets call for it; gives whether any were merged.</summary>
    public bool Compact(long tabletId, CancellationToken cancel = default) => Compact(tabletId, null, TimeSpan.Zero, cancel);

    /// <summary>Does the same, and waits so long with putting them in place while statements are about to delete rows there.</summary>
    internal bool Compact(long tabletId, CompactionPace? pace, TimeSpan patience, CancellationToken cancel)
        => Find(tabletId) is { } tablet && new Compactor(this, _metadata, _staged, _time, pace).Run(tablet, patience, cancel);

    /// <summary>Deletes rowsets that compaction replaced and whose time is over.</summary>
    public void RemoveExpired()
    {
        List<Tablet> tablets;
        lock (_lock) tablets = [.. _tablets.Values];
        var compactor = new Compactor(this, _metadata, _staged, _time);
        Exception? failed = null;
        foreach (var tablet in tablets)
        {
            try
            {
                compactor.RemoveExpired(tablet);
            }
            catch (IOException problem)
            {
                // One tablet must not keep the others from it.
                failed ??= problem;
            }
        }

        if (failed is not null) ExceptionDispatchInfo.Throw(failed);
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0) return;
        _scrubber?.Dispose();
        _compaction?.Dispose();
        _held.ReleaseAll();
        Moves.Dispose();
        List<Tablet> tablets;
        lock (_lock)
        {
            tablets = [.. _tablets.Values];
            _tablets.Clear();
        }

        foreach (var tablet in tablets)
        {
            lock (tablet.Changes)
            {
                lock (tablet.Guard)
                {
                    foreach (var rowset in tablet.Drop()) rowset.Release();
                }
            }
        }

        _metadata.Dispose();
    }

    internal long NextRowsetId() => _ids.Next();

    /// <summary>Stages a finished rowset. Sums of several writers are checked one after the other.</summary>
    internal void Stage(Tablet tablet, TabletSchema schema, StoredRowset rowset, RowsetFile file, MemoryTracker tracker)
    {
        if (!schema.HasSums)
        {
            _staged.Add(rowset, file.Inline, file.UnsyncedDirectory);
            return;
        }

        lock (tablet.Changes)
        {
            if (!tablet.IsDropped) (tablet.Sums ??= new SumLimits(this, tablet, _staged)).Check(rowset, file.Inline, schema, tracker);
            _staged.Add(rowset, file.Inline, file.UnsyncedDirectory);
        }
    }

    internal void Stage(StagedDeletes deletes) => _staged.Add(deletes);

    internal bool HasStaged(long transactionId, long tabletId, long rowsetId)
        => _staged.Find(transactionId, tabletId, rowsetId) is { Rows: > 0 };

    internal Rowset NewRowset(StoredRowset stored) => new(Files, _metadata, Paths, stored);

    internal static byte[] Bytes(IMessage message) => message.ToByteArray();

    /// <summary>Deletes the files of rowsets once their readers are done.</summary>
    internal static void Discard(List<Rowset> rowsets)
    {
        foreach (var rowset in rowsets)
        {
            rowset.Doom();
            rowset.Release();
        }
    }

    private Tablet? Find(long tabletId)
    {
        lock (_lock) return _tablets.GetValueOrDefault(tabletId);
    }

    private Tablet Require(long tabletId)
        => Find(tabletId) ?? throw StorageErrors.WriteFailed.With(tabletId, "this backend does not have the tablet");

    private static void AddRowsetDeletes(Tablet tablet, List<(byte[], byte[]?)> changes)
    {
        foreach (var rowset in tablet.AllRowsets())
        {
            AddRemoval(rowset, changes);
            AddDeletes(rowset, changes);
        }

        foreach (var waiting in tablet.WaitingDeletes())
            changes.Add((MetadataKeys.StagedDeletes(tablet.Id, waiting.RowsetId), null));
    }

    /// <summary>Adds the removal of a rowset's record, and of its rows where they are in the metadata.</summary>
    internal static void AddRemoval(Rowset rowset, List<(byte[], byte[]?)> changes)
    {
        changes.Add((rowset.Key, null));
        if (!rowset.IsInline) return;
        // Who holds it may not have looked at its rows yet.
        if (rowset.IsRead) rowset.Segment();
        changes.Add((MetadataKeys.InlineSegment(rowset.Stored.TabletId, rowset.Id), null));
    }

    /// <summary>Adds the removal of all that a rowset's versions deleted.</summary>
    internal static void AddDeletes(Rowset rowset, List<(byte[], byte[]?)> changes)
    {
        foreach (ref readonly var entry in rowset.Deletes.Entries)
            changes.Add((MetadataKeys.Deletes(rowset.Stored.TabletId, rowset.Id, entry.Version), null));
    }
}
