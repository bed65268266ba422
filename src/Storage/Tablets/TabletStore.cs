using Google.Protobuf;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;
using MatViewDb.Files;
using MatViewDb.Protocol;
using MatViewDb.Storage.Compaction;
using MatViewDb.Storage.Contracts;
using MatViewDb.Storage.Scans;
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
    private readonly CompactionQueue? _compaction;
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
        _staged = new StagedRowsets(files, paths, recovered.Staged);
        _ids = new RowsetIds(metadata, recovered.NextRowsetId);
        if (options is { CompactionRowsetsMin: > 0, CompactsInBackground: true })
            _compaction = new CompactionQueue(this, time);
    }

    internal IFileSystem Files { get; }
    internal SegmentPaths Paths { get; }
    internal StorageOptions Options { get; }

    public IReadOnlyCollection<long> TabletIds
    {
        get
        {
            lock (_lock) return [.. _tablets.Keys];
        }
    }

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
            foreach (var tablet in found) tablet.Guard.Enter();
            try
            {
                // Rowset keys go first in the same batch; a tablet is gone as a whole or not at all.
                foreach (var tablet in found) AddRowsetDeletes(tablet, changes);
                _metadata.Write(changes);
                foreach (var tablet in found)
                {
                    _tablets.Remove(tablet.Id);
                    dropped.AddRange(tablet.Drop());
                }
            }
            finally
            {
                foreach (var tablet in found) tablet.Guard.Exit();
            }

            foreach (var tablet in found) _staged.RemoveTablet(tablet.Id);
        }

        Discard(dropped);
    }

    public ITabletWriter OpenWriter(long transactionId, long tabletId, MemoryTracker tracker)
        => new TabletWriter(this, Require(tabletId), transactionId, tracker);

    public void Publish(long transactionId, IReadOnlyCollection<TabletVersion> tablets)
    {
        var work = new List<(Tablet Tablet, TabletVersion Version)>();
        foreach (var version in tablets)
        {
            // A tablet dropped since the commit has nothing to publish.
            if (Find(version.TabletId) is { } tablet) work.Add((tablet, version));
        }

        work.Sort((a, b) => a.Version.TabletId != b.Version.TabletId
            ? a.Version.TabletId.CompareTo(b.Version.TabletId)
            : a.Version.Version.CompareTo(b.Version.Version));
        // A tablet may be listed with several versions; locks are taken once each, in order of ids.
        var entered = 0;
        try
        {
            for (; entered < work.Count; entered++) work[entered].Tablet.Guard.Enter();
            PublishLocked(transactionId, work);
        }
        finally
        {
            for (var i = 0; i < entered; i++) work[i].Tablet.Guard.Exit();
        }

        foreach (var (tablet, _) in work) _compaction?.Consider(tablet);
    }

    public void Abort(long transactionId) => _staged.RemoveTransaction(transactionId);

    public IReadOnlyCollection<long> StagedTransactions() => _staged.Transactions();

    public IReadOnlyCollection<TabletStats> Stats(IReadOnlyCollection<long> tabletIds)
    {
        var all = new List<TabletStats>();
        foreach (var id in tabletIds)
        {
            if (Find(id) is not { } tablet) continue;
            List<Rowset> rowsets;
            long version;
            lock (tablet.Guard)
            {
                if (tablet.IsDropped) continue;
                version = tablet.Version;
                rowsets = tablet.Snapshot(0, version);
            }

            try
            {
                all.Add(TabletStatistics.Of(tablet, version, rowsets));
            }
            finally
            {
                foreach (var rowset in rowsets) rowset.Release();
            }
        }

        return all;
    }

    public ITabletScan OpenScan(long tabletId, long version, long fromVersion, ScanColumns columns)
    {
        var tablet = Find(tabletId)
            ?? throw StorageErrors.VersionMissing.With(tabletId, version, "this backend does not have the tablet");
        List<Rowset> rowsets;
        lock (tablet.Guard) rowsets = tablet.Snapshot(fromVersion, version);
        try
        {
            return new TabletScan(rowsets, columns);
        }
        catch
        {
            foreach (var rowset in rowsets) rowset.Release();
            throw;
        }
    }

    /// <summary>Merges rowsets of a tablet now, if its rowsets call for it; gives whether any were merged.</summary>
    public bool Compact(long tabletId, CancellationToken cancel = default)
        => Find(tabletId) is { } tablet && new Compactor(this, _metadata, _time).Run(tablet, cancel);

    /// <summary>Deletes rowsets that compaction replaced and whose time is over.</summary>
    public void RemoveExpired()
    {
        List<Tablet> tablets;
        lock (_lock) tablets = [.. _tablets.Values];
        var compactor = new Compactor(this, _metadata, _time);
        foreach (var tablet in tablets) compactor.RemoveExpired(tablet);
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0) return;
        _compaction?.Dispose();
        List<Tablet> tablets;
        lock (_lock)
        {
            tablets = [.. _tablets.Values];
            _tablets.Clear();
        }

        foreach (var tablet in tablets)
        {
            lock (tablet.Guard)
            {
                foreach (var rowset in tablet.Drop()) rowset.Release();
            }
        }

        _metadata.Dispose();
    }

    internal long NextRowsetId() => _ids.Next();

    internal void Stage(StoredRowset rowset) => _staged.Add(rowset);

    internal Rowset NewRowset(StoredRowset stored) => new(Files, Paths, stored);

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

    private void PublishLocked(long transactionId, List<(Tablet Tablet, TabletVersion Version)> work)
    {
        var changes = new List<(byte[], byte[]?)>();
        var added = new List<(Tablet Tablet, long Version, Rowset? Rowset)>();
        var published = new List<StoredRowset>();
        foreach (var (tablet, version) in work)
        {
            if (tablet.IsDropped || tablet.Has(version.Version)) continue;
            var stored = TakeStaged(transactionId, tablet, version, published);
            // An empty version needs a record only while it waits for earlier ones.
            var waits = version.Version != tablet.Version + 1;
            if (stored.RowsetId != 0 || waits)
                changes.Add((MetadataKeys.Rowset(tablet.Id, stored.RowsetId, version.Version), Bytes(stored)));
            added.Add((tablet, version.Version, stored.RowsetId == 0 ? null : NewRowset(stored)));
        }

        foreach (var byTablet in added.GroupBy(a => a.Tablet))
        {
            var visible = byTablet.Key.VersionAfter(byTablet.Select(a => a.Version));
            changes.Add((MetadataKeys.Version(byTablet.Key.Id), MetadataKeys.Number(visible)));
        }

        FaultPoint.Hit("storage.publish.before_metadata");
        if (changes.Count > 0) _metadata.Write(changes);
        FaultPoint.Hit("storage.publish.after_metadata");
        foreach (var (tablet, version, rowset) in added) tablet.Add(version, rowset);
        foreach (var (tablet, _) in work) tablet.Advance();
        _staged.Published(transactionId, work.ConvertAll(w => w.Tablet.Id), published);
    }

    private StoredRowset TakeStaged(
        long transactionId, Tablet tablet, TabletVersion version, List<StoredRowset> published)
    {
        var stored = new StoredRowset { TabletId = tablet.Id, TransactionId = transactionId };
        if (version.RowsetId != 0)
        {
            var staged = _staged.Find(transactionId, tablet.Id, version.RowsetId)
                ?? throw StorageErrors.StagedRowsetMissing.With(tablet.Id, version.RowsetId, transactionId);
            published.Add(staged);
            stored = staged.Clone();
        }

        stored.StartVersion = stored.EndVersion = version.Version;
        return stored;
    }

    private static void AddRowsetDeletes(Tablet tablet, List<(byte[], byte[]?)> changes)
    {
        foreach (var rowset in tablet.AllRowsets()) changes.Add((rowset.Key, null));
    }
}
