using MatViewDb.Files;
using MatViewDb.Protocol;

namespace MatViewDb.Storage.Tablets;

/// <summary>Knows the rowsets that are durable but belong to transactions not yet published.</summary>
internal sealed class StagedRowsets
{
    private readonly IFileSystem _files;
    private readonly SegmentPaths _paths;
    private readonly Lock _lock = new();
    private readonly Dictionary<long, List<StoredRowset>> _byTransaction = [];

    internal StagedRowsets(IFileSystem files, SegmentPaths paths, IEnumerable<StoredRowset> recovered)
    {
        _files = files;
        _paths = paths;
        foreach (var rowset in recovered) Add(rowset);
    }

    /// <summary>Gives the transactions that nobody has decided on yet.</summary>
    internal IReadOnlyCollection<long> Transactions()
    {
        lock (_lock) return [.. _byTransaction.Keys];
    }

    internal void Add(StoredRowset rowset)
    {
        lock (_lock)
        {
            if (!_byTransaction.TryGetValue(rowset.TransactionId, out var rowsets))
                _byTransaction[rowset.TransactionId] = rowsets = [];
            rowsets.Add(rowset);
        }
    }

    internal StoredRowset? Find(long transactionId, long tabletId, long rowsetId)
    {
        lock (_lock)
        {
            return _byTransaction.GetValueOrDefault(transactionId)
                ?.Find(r => r.TabletId == tabletId && r.RowsetId == rowsetId);
        }
    }

    /// <summary>
    /// Forgets what is published: the metadata names those files now. What else the transaction staged for these
    /// tablets was written by an attempt that did not count, and is deleted.
    /// </summary>
    internal void Published(long transactionId, List<long> tabletIds, List<StoredRowset> published)
    {
        lock (_lock)
        {
            if (!_byTransaction.TryGetValue(transactionId, out var rowsets)) return;
            foreach (var rowset in rowsets.FindAll(r => tabletIds.Contains(r.TabletId)))
            {
                if (!published.Contains(rowset)) Delete(rowset);
                rowsets.Remove(rowset);
            }

            ForgetIfEmpty(transactionId, rowsets);
        }
    }

    internal void RemoveTransaction(long transactionId)
    {
        lock (_lock)
        {
            if (!_byTransaction.Remove(transactionId, out var rowsets)) return;
            foreach (var rowset in rowsets) Delete(rowset);
        }
    }

    internal void RemoveTablet(long tabletId)
    {
        lock (_lock)
        {
            foreach (var (transaction, rowsets) in _byTransaction.ToArray())
            {
                foreach (var rowset in rowsets.FindAll(r => r.TabletId == tabletId))
                {
                    Delete(rowset);
                    rowsets.Remove(rowset);
                }

                ForgetIfEmpty(transaction, rowsets);
            }
        }
    }

    private void ForgetIfEmpty(long transactionId, List<StoredRowset> rowsets)
    {
        if (rowsets.Count == 0) _byTransaction.Remove(transactionId);
    }

    private void Delete(StoredRowset rowset)
    {
        try
        {
            _files.DeleteFile(_paths.Path(rowset.TabletId, rowset.File));
        }
        catch (IOException)
        {
            // It stays staged on disk; after the next start its transaction is asked about again.
        }
    }
}
