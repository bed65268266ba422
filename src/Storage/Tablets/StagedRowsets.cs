using MatViewDb.Files;
using MatViewDb.Protocol;

namespace MatViewDb.Storage.Tablets;

/// <summary>Knows the rowsets and deletes that belong to transactions not yet published.</summary>
internal sealed class StagedRowsets
{
    private readonly IFileSystem _files;
    private readonly SegmentPaths _paths;
    private readonly IMetadataStore _metadata;
    private readonly Lock _lock = new();
    private readonly Dictionary<long, Dictionary<(long Tablet, long Rowset), StoredRowset>> _byTransaction = [];
    private readonly Dictionary<long, List<StagedDeletes>> _deletes = [];
    private readonly Dictionary<long, UnsecuredWork> _unsecured = [];

    internal StagedRowsets(
        IFileSystem files, SegmentPaths paths, IMetadataStore metadata, IEnumerable<StoredRowset> recovered,
        IEnumerable<StagedDeletes> deletes)
    {
        _files = files;
        _paths = paths;
        _metadata = metadata;
        foreach (var rowset in recovered) Add(rowset);
        foreach (var staged in deletes) ListOf(staged.TransactionId).Add(staged);
    }

    /// <summary>Gives the transactions that nobody has decided on yet.</summary>
    internal IReadOnlyCollection<long> Transactions()
    {
        lock (_lock) return [.. _byTransaction.Keys.Union(_deletes.Keys)];
    }

    /// <summary>Adds a finished rowset, which <see cref="Secure"/> makes durable.</summary>
    internal void Add(StoredRowset rowset, byte[]? inline, string? unsyncedDirectory)
    {
        var work = UnsecuredOf(rowset.TransactionId);
        if (inline is not null) work.Add(rowset, inline);
        else if (IsDescribed(rowset)) work.Add(rowset, []);
        if (unsyncedDirectory is not null) work.AddDirectory(unsyncedDirectory);
        Add(rowset);
    }

    /// <summary>Adds deletes, which <see cref="Secure"/> makes durable. Callers hold the tablet's changes, so that compaction
    /// does not miss them.</summary>
    internal void Add(StagedDeletes deletes)
    {
        UnsecuredOf(deletes.TransactionId).Add(deletes);
        lock (_lock) ListOf(deletes.TransactionId).Add(deletes);
    }

    /// <summary>Makes all that the transaction staged so far durable.</summary>
    internal void Secure(long transactionId, Func<long, Tablet?> find)
    {
        UnsecuredWork? work;
        lock (_lock) work = _unsecured.GetValueOrDefault(transactionId);
        work?.Secure(_files, _metadata, find);
    }

    /// <summary>Says that the metadata tells of a staged file what its columns are.</summary>
    internal static bool IsDescribed(StoredRowset rowset) => rowset.File.Length > 0 && rowset.Columns.Count > 0;

    private UnsecuredWork UnsecuredOf(long transactionId)
    {
        lock (_lock)
        {
            if (!_unsecured.TryGetValue(transactionId, out var work)) _unsecured[transactionId] = work = new UnsecuredWork();
            return work;
        }
    }

    private void Add(StoredRowset rowset)
    {
        lock (_lock)
        {
            if (!_byTransaction.TryGetValue(rowset.TransactionId, out var rowsets))
                _byTransaction[rowset.TransactionId] = rowsets = [];
            rowsets[(rowset.TabletId, rowset.RowsetId)] = rowset;
        }
    }

    internal List<StagedDeletes> DeletesOf(long transactionId, long tabletId)
    {
        lock (_lock) return _deletes.GetValueOrDefault(transactionId)?.FindAll(d => d.TabletId == tabletId) ?? [];
    }

    /// <summary>Gives all staged deletes of a tablet; compaction changes them when rows move.</summary>
    internal List<StagedDeletes> DeletesOn(long tabletId)
    {
        lock (_lock) return [.. _deletes.Values.SelectMany(d => d).Where(d => d.TabletId == tabletId)];
    }

    /// <summary>Gives all staged rowsets of a tablet.</summary>
    internal List<StoredRowset> On(long tabletId)
    {
        lock (_lock) return [.. _byTransaction.Values.SelectMany(r => r.Values).Where(r => r.TabletId == tabletId)];
    }

    internal StoredRowset? Find(long transactionId, long tabletId, long rowsetId)
    {
        lock (_lock)
        {
            return _byTransaction.GetValueOrDefault(transactionId)?.GetValueOrDefault((tabletId, rowsetId));
        }
    }

    /// <summary>
    /// Forgets what is published: the metadata names those files now. What else the transaction staged for these
    /// tablets was written by an attempt that did not count, and is deleted.
    /// </summary>
    internal void Published(long transactionId, IEnumerable<long> tablets, IEnumerable<StoredRowset> taken)
    {
        var tabletIds = tablets.ToHashSet();
        var published = taken.Select(r => (r.TabletId, r.RowsetId)).ToHashSet();
        lock (_lock)
        {
            _deletes.GetValueOrDefault(transactionId)?.RemoveAll(d => tabletIds.Contains(d.TabletId));
            if (_byTransaction.TryGetValue(transactionId, out var rowsets))
            {
                foreach (var rowset in rowsets.Values.Where(r => tabletIds.Contains(r.TabletId)).ToList())
                {
                    if (!published.Contains((rowset.TabletId, rowset.RowsetId))) Delete(rowset);
                    rowsets.Remove((rowset.TabletId, rowset.RowsetId));
                }
            }

            ForgetIfEmpty(transactionId);
        }
    }

    internal void RemoveTransaction(long transactionId)
    {
        lock (_lock)
        {
            if (_deletes.GetValueOrDefault(transactionId) is { } deletes) Delete(deletes);
            _deletes.Remove(transactionId);
            _unsecured.Remove(transactionId);
            if (!_byTransaction.Remove(transactionId, out var rowsets)) return;
            foreach (var rowset in rowsets.Values) Delete(rowset);
        }
    }

    /// <summary>Deletes what a transaction staged but some rowsets and the deletes that go with them.</summary>
    internal void RemoveAllBut(long transactionId, IReadOnlyCollection<long> rowsetIds)
    {
        lock (_lock)
        {
            if (_deletes.GetValueOrDefault(transactionId) is { } deletes)
            {
                Delete(deletes.FindAll(d => !rowsetIds.Contains(d.RowsetId)));
                deletes.RemoveAll(d => !rowsetIds.Contains(d.RowsetId));
            }

            if (_byTransaction.GetValueOrDefault(transactionId) is { } rowsets)
            {
                foreach (var rowset in rowsets.Values.Where(r => !rowsetIds.Contains(r.RowsetId)).ToList())
                {
                    Delete(rowset);
                    rowsets.Remove((rowset.TabletId, rowset.RowsetId));
                }
            }

            ForgetIfEmpty(transactionId);
        }
    }

    internal void RemoveTablets(IEnumerable<long> tablets)
    {
        var tabletIds = tablets.ToHashSet();
        lock (_lock)
        {
            foreach (var (transaction, deletes) in _deletes.ToArray())
            {
                Delete(deletes.FindAll(d => tabletIds.Contains(d.TabletId)));
                deletes.RemoveAll(d => tabletIds.Contains(d.TabletId));
                ForgetIfEmpty(transaction);
            }

            foreach (var (transaction, rowsets) in _byTransaction.ToArray())
            {
                foreach (var rowset in rowsets.Values.Where(r => tabletIds.Contains(r.TabletId)).ToList())
                {
                    Delete(rowset);
                    rowsets.Remove((rowset.TabletId, rowset.RowsetId));
                }

                ForgetIfEmpty(transaction);
            }
        }
    }

    private List<StagedDeletes> ListOf(long transactionId)
    {
        if (!_deletes.TryGetValue(transactionId, out var list)) _deletes[transactionId] = list = [];
        return list;
    }

    private void ForgetIfEmpty(long transactionId)
    {
        if (_byTransaction.GetValueOrDefault(transactionId) is { Count: 0 }) _byTransaction.Remove(transactionId);
        if (_deletes.GetValueOrDefault(transactionId) is { Count: 0 }) _deletes.Remove(transactionId);
        if (!_byTransaction.ContainsKey(transactionId) && !_deletes.ContainsKey(transactionId)) _unsecured.Remove(transactionId);
    }

    private void Delete(List<StagedDeletes> deletes)
    {
        if (deletes.Count == 0) return;
        _metadata.Write(deletes.ConvertAll(d => (MetadataKeys.StagedDeletes(d.TabletId, d.RowsetId), (byte[]?)null)));
    }

    private void Delete(StoredRowset rowset)
    {
        try
        {
            if (rowset.File.Length > 0) _files.DeleteFile(_paths.Path(rowset.TabletId, rowset.File));
            Rollups.RollupFiles.Delete(_files, _paths, rowset.TabletId, rowset.Rollups);
            if (rowset.File.Length == 0 || IsDescribed(rowset))
                _metadata.Write([(MetadataKeys.InlineSegment(rowset.TabletId, rowset.RowsetId), null)]);
        }
        catch (IOException)
        {
            // It stays staged on disk; after the next start its transaction is asked about again.
        }
    }
}
