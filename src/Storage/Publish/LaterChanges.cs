using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Errors;
using MatViewDb.Protocol;
using MatViewDb.Storage.Deletes;
using MatViewDb.Storage.Keys;
using MatViewDb.Storage.Tablets;

namespace MatViewDb.Storage.Publish;

/// <summary>
/// Says whether what a transaction staged meets what others committed after its snapshot: it deletes a row that is deleted
/// since, or puts a row under a key whose row somebody else has changed. Rows of aggregate keys are joined in any order.
/// </summary>
internal sealed class LaterChanges(TabletStore store, StagedRowsets staged)
{
    /// <summary>Compares with everything after a version; true also where compaction left too little to tell.</summary>
    internal bool Meet(long transactionId, Tablet tablet, long version)
    {
        lock (tablet.Changes)
        {
            if (tablet.IsDropped) return true;
            if (tablet.Version == version) return false;
            return staged.DeletesOf(transactionId, tablet.Id).Exists(d => IsDeletedSince(tablet, transactionId, d, version))
                || (tablet.HasKey && !tablet.JoinsRows && IsKeyChanged(transactionId, tablet, version));
        }
    }

    private bool IsDeletedSince(Tablet tablet, long transactionId, StagedDeletes deletes, long version)
    {
        var forms = store.Own.FormsOf(deletes);
        // Compaction left out rows that somebody deleted.
        if (CountOf(forms[0], tablet) != CountOf(forms[^1], tablet)) return true;
        foreach (var part in forms[^1])
        {
            if (tablet.FindRowset(part.RowsetId) is not { } rowset)
            {
                if (staged.Find(transactionId, tablet.Id, part.RowsetId) is not null) continue;
                return true;
            }

            var rows = Decode(part, tablet);
            foreach (ref readonly var entry in rowset.Deletes.Entries)
            {
                if (entry.Version > version && Overlap(rows, entry.Rows)) return true;
            }
        }

        return false;
    }

    private bool IsKeyChanged(long transactionId, Tablet tablet, long version)
    {
        var own = staged.On(tablet.Id).FindAll(r => r.TransactionId == transactionId && r.Rows > 0);
        if (own.Count == 0) return false;
        List<RowsetView> before = [], now = [];
        try
        {
            lock (tablet.Guard)
            {
                before = tablet.Snapshot(0, version);
                now = tablet.Snapshot(0, tablet.Version);
            }

            using var tracker = MemoryTracker.Process.Child("key lookup");
            var schema = TabletSchema.OfAll(tablet, [.. before.Concat(now).Select(v => v.Rowset).Distinct()]);
            foreach (var stored in own)
            {
                var rowset = store.NewRowset(stored.Clone());
                try
                {
                    var contents = new KeyContents(tablet, schema, tracker);
                    if (contents.AnyChanged(rowset.Segment()!, before, now, store.Options.KeyLookupRows)) return true; // It has rows.
                }
                finally
                {
                    rowset.Release();
                }
            }

            return false;
        }
        catch (MatViewException compacted) when (AnsweredErrors.IsVersionMissing(compacted.Code))
        {
            return true;
        }
        finally
        {
            foreach (var view in before.Concat(now)) view.Rowset.Release();
        }
    }

    private static bool Overlap(DeleteVector rows, DeleteVector others)
    {
        foreach (var group in rows.Groups)
        {
            if (others.Find(group.Number) is not { } other) continue;
            foreach (var row in group.Rows())
            {
                if (other.Contains(row)) return true;
            }
        }

        return false;
    }

    private static long CountOf(List<RowsetRows> rows, Tablet tablet) => rows.Sum(r => Decode(r, tablet).Count);

    private static DeleteVector Decode(RowsetRows rows, Tablet tablet)
        => DeleteVectorFormat.Decode(rows.Rows.Span, $"staged deletes of tablet {tablet.Id}");
}
