using System.Runtime.CompilerServices;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Protocol;
using MatViewDb.Storage.Contracts;
using MatViewDb.Storage.Deletes;
using MatViewDb.Storage.Keys;
using MatViewDb.Storage.Tablets;

namespace MatViewDb.Storage.Publish;

/// <summary>
/// Shows tablets to transactions that changed them and are still open: the rows of a version, with what publishing the
/// transaction's staged rowsets would make of them. It is worked out once per tablet and statement that wrote.
/// </summary>
internal sealed class OwnChanges(TabletStore store, StagedRowsets staged)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(long Transaction, long Tablet), OwnTablet> _tablets = [];

    // Where rows lay that a transaction deletes, before compaction moved them: its snapshot may still show them there.
    private readonly ConditionalWeakTable<StagedDeletes, List<List<RowsetRows>>> _before = [];

    /// <summary>Remembers the places of staged deletes that are about to be replaced by others.</summary>
    internal void KeepPlaces(StagedDeletes deletes)
    {
        var kept = _before.GetOrCreateValue(deletes);
        lock (kept) kept.Add([.. deletes.Rows.Select(r => r.Clone())]);
    }

    /// <summary>Gives what the transaction sees; each view has a reference for the caller, as those given have.</summary>
    internal List<RowsetView> Show(Tablet tablet, List<RowsetView> views, OwnRows own)
    {
        OwnTablet? found;
        lock (_lock)
        {
            if (!_tablets.TryGetValue((own.TransactionId, tablet.Id), out found))
                _tablets[(own.TransactionId, tablet.Id)] = found = new OwnTablet(this, tablet, own.TransactionId);
        }

        return found.Show(views, own.RowsetIds);
    }

    /// <summary>Says that a rowset exists only in what an open transaction sees of a tablet.</summary>
    internal bool IsJoined(long transactionId, Tablet tablet, long rowsetId) => Find(transactionId, tablet)?.IsJoined(rowsetId) == true;

    /// <summary>Names, by rowset, the rows that were joined to some rows of such a rowset.</summary>
    internal void FindJoined(long transactionId, Tablet tablet, long rowsetId, DeleteVector rows, Action<long, IEnumerable<long>> add)
        => Find(transactionId, tablet)!.FindJoined(rowsetId, rows, add); // It is joined.

    private OwnTablet? Find(long transactionId, Tablet tablet)
    {
        lock (_lock) return _tablets.GetValueOrDefault((transactionId, tablet.Id));
    }

    /// <summary>Forgets a transaction that has ended.</summary>
    internal void Forget(long transactionId)
    {
        List<OwnTablet> ended = [];
        lock (_lock)
        {
            foreach (var key in _tablets.Keys.Where(k => k.Transaction == transactionId).ToList())
            {
                ended.Add(_tablets[key]);
                _tablets.Remove(key);
            }
        }

        foreach (var tablet in ended) tablet.Dispose();
    }

    /// <summary>Gives where the rows of staged deletes lay, from the first place to the last.</summary>
    internal List<List<RowsetRows>> FormsOf(StagedDeletes deletes)
    {
        if (!_before.TryGetValue(deletes, out var before)) return [[.. deletes.Rows]];
        lock (before) return [.. before, [.. deletes.Rows]];
    }

    private sealed class OwnTablet(OwnChanges owner, Tablet tablet, long transactionId) : IDisposable
    {
        private readonly Lock _lock = new();
        private readonly Dictionary<long, Rowset> _opened = [];
        private readonly List<Rowset> _made = [];
        private List<RowsetView> _base = [];
        private List<Rowset> _added = [];
        private VersionDeletes _deletes = new(tablet);
        private IReadOnlyList<long> _ids = [];
        private List<RowsetView> _shown = [];

        internal List<RowsetView> Show(List<RowsetView> views, IReadOnlyList<long> ids)
        {
            lock (_lock)
            {
                if (!ids.SequenceEqual(_ids) || !IsSame(views)) Build(views, ids);

                // The callers' references of the views stay; rows that only the transaction has get theirs.
                var given = new List<RowsetView>();
                var shown = _shown.ToDictionary(v => v.Rowset);
                foreach (var view in views)
                {
                    if (shown.Remove(view.Rowset, out var changed)) given.Add(changed);
                    else view.Rowset.Release();
                }

                foreach (var added in _shown.Where(v => shown.ContainsKey(v.Rowset)))
                {
                    added.Rowset.Retain();
                    given.Add(added);
                }

                return given;
            }
        }

        public void Dispose()
        {
            lock (_lock)
            {
                Forget();
                foreach (var rowset in _opened.Values) rowset.Release();
                _opened.Clear();
            }
        }

        internal bool IsJoined(long rowsetId)
        {
            lock (_lock) return _made.Exists(r => r.Id == rowsetId);
        }

        // All rows with one of the keys: those that are deleted already are so again.
        internal void FindJoined(long rowsetId, DeleteVector rows, Action<long, IEnumerable<long>> add)
        {
            lock (_lock)
            {
                using var tracker = MemoryTracker.Process.Child("own changes");
                var search = new KeySearch(tablet, tracker);
                var segment = _made.Find(r => r.Id == rowsetId)!.Segment()!; // Callers asked for it; it was written with rows.
                var own = _ids.Select(_opened.GetValueOrDefault).OfType<Rowset>().Select(r => (r, DeleteVector.Empty));
                search.Run(segment, rows, _base.Select(v => (v.Rowset, v.Rows)).Concat(own), add);
            }
        }

        private bool IsSame(List<RowsetView> views)
        {
            if (views.Count != _base.Count) return false;
            for (var i = 0; i < views.Count; i++)
            {
                if (views[i].Rowset != _base[i].Rowset || views[i].Rows.Count != _base[i].Rows.Count) return false;
            }

            return true;
        }

        // What earlier statements made stays; the rowsets of later ones come on top of it.
        private void Build(List<RowsetView> views, IReadOnlyList<long> ids)
        {
            var known = _ids.Count <= ids.Count && ids.Take(_ids.Count).SequenceEqual(_ids) && IsSame(views) ? _ids.Count : 0;
            // Deletes name rows that may be joined here already: without them they would have been joined otherwise.
            if (tablet.JoinsRows && owner.DeletesOf(transactionId, tablet.Id).Exists(d => ids.Skip(known).Contains(d.RowsetId))) known = 0;
            if (known == 0)
            {
                Forget();
                _base = [.. views];
                _deletes = new VersionDeletes(tablet, views.ToDictionary(v => v.Rowset, v => v.Rows));
            }

            var fresh = ids.Skip(known).ToList();
            _ids = []; // A failure halfway is no state to build on.
            var added = fresh.ConvertAll(Open).OfType<Rowset>().ToList();
            List<Rowset> all = [.. _added, .. added];
            foreach (var staged in owner.DeletesOf(transactionId, tablet.Id))
            {
                if (fresh.Contains(staged.RowsetId)) Delete(staged, views, all);
            }

            _added.AddRange(tablet.HasKey && added.Count > 0 ? ByKey(added) : added);
            _shown = [.. views.Select(v => v with { Rows = v.Rows.Union(_deletes.SoFar(v.Rowset)) }),
                .. _added.Select(r => new RowsetView(r, _deletes.SoFar(r)))];
            _shown.RemoveAll(v => v.RowCount == 0);
            _ids = [.. ids];
        }

        private List<Rowset> ByKey(List<Rowset> added)
        {
            using var tracker = MemoryTracker.Process.Child("own changes");
            List<Rowset> stored = [.. _base.Select(v => v.Rowset), .. _added];
            if (!tablet.JoinsRows)
            {
                new KeyReplacement(tablet, _deletes, owner.Options, tracker).Run(stored, added);
                return added;
            }

            var joining = owner.NewJoining(tablet, _deletes, tracker);
            try
            {
                return joining.Run(stored, added);
            }
            finally
            {
                _made.AddRange(joining.Made);
            }
        }

        private void Forget()
        {
            TabletStore.Discard(_made);
            _made.Clear();
            (_ids, _base, _added, _shown) = ([], [], [], []);
        }

        private Rowset? Open(long id)
        {
            if (_opened.TryGetValue(id, out var rowset)) return rowset;
            if (owner.Find(transactionId, tablet.Id, id) is not { Rows: > 0 } stored) return null;
            return _opened[id] = owner.NewRowset(stored);
        }

        private void Delete(StagedDeletes staged, List<RowsetView> views, List<Rowset> added)
        {
            var forms = owner.FormsOf(staged);
            var missing = forms[0].Sum(r => _deletes.Decode(r).Count);
            var seen = new HashSet<long>();
            foreach (var rows in forms.SelectMany(f => f))
            {
                var rowset = added.Find(r => r.Id == rows.RowsetId) ?? views.Find(v => v.Rowset.Id == rows.RowsetId).Rowset;
                if (rowset is null || !seen.Add(rows.RowsetId)) continue;
                missing -= _deletes.Decode(rows).Count;
                _deletes.AddStaged(rows, rowset);
            }

            // Some were moved before this process knew of them.
            if (missing != 0) throw StorageErrors.RowsMoved.With(tablet.Id, forms[0][0].RowsetId);
        }
    }

    private StorageOptions Options => store.Options;

    private List<StagedDeletes> DeletesOf(long transactionId, long tabletId) => staged.DeletesOf(transactionId, tabletId);

    private StoredRowset? Find(long transactionId, long tabletId, long id) => staged.Find(transactionId, tabletId, id);

    private Rowset NewRowset(StoredRowset stored) => store.NewRowset(stored.Clone());

    private KeyJoining NewJoining(Tablet tablet, VersionDeletes deletes, MemoryTracker tracker)
        => new(store, tablet, deletes, tracker);
}
