using Google.Protobuf;
using MatViewDb.Core.Errors;
using MatViewDb.Protocol;
using MatViewDb.RocksDb;
using MatViewDb.Storage.Deletes;
using MatViewDb.Storage.Tablets;

namespace MatViewDb.Storage.Checks;

/// <summary>Reads all that is stored of a tablet that is in use: records, segments in files and in the metadata, deletes.</summary>
internal sealed class TabletCheck(IMetadataStore metadata, TimeProvider time, Action<int> pace)
{
    /// <summary>Gives what is not as it was written. Readers and writers of the tablet do not wait for it.</summary>
    internal List<DamagedPage> Run(Tablet tablet, CancellationToken cancel)
    {
        List<Rowset> rowsets;
        lock (tablet.Guard)
        {
            if (tablet.IsDropped) return [];
            rowsets = tablet.AllRowsets();
            foreach (var rowset in rowsets) rowset.Retain();
        }

        var damaged = new List<DamagedPage>();
        try
        {
            CheckRecord(tablet, damaged);
            foreach (var rowset in rowsets)
            {
                cancel.ThrowIfCancellationRequested();
                CheckSegment(tablet, rowset, damaged);
                CheckDeletes(tablet, rowset, damaged);
            }
        }
        finally
        {
            foreach (var rowset in rowsets) rowset.Release();
        }

        return damaged;
    }

    private void CheckRecord(Tablet tablet, List<DamagedPage> damaged)
    {
        try
        {
            byte[]? stored;
            TabletSpec known;
            lock (tablet.Changes) (stored, known) = (metadata.Read(MetadataKeys.Tablet(tablet.Id)), tablet.Spec);
            if ((stored is null || !TabletSpec.Parser.ParseFrom(stored).Equals(known)) && !tablet.IsDropped)
                Add(tablet, 0, Of("METADATA", $"the record of tablet {tablet.Id} is not what it was at the start"), damaged);
        }
        catch (Exception problem) when (IsDamage(problem))
        {
            Add(tablet, 0, Of("METADATA", $"the record of tablet {tablet.Id} cannot be read: {problem.Message}"), damaged);
        }
    }

    private void CheckSegment(Tablet tablet, Rowset rowset, List<DamagedPage> damaged)
    {
        if (rowset.Rows == 0) return;
        try
        {
            using var bytes = rowset.OpenUnshared();
            SegmentCheck.Run(bytes, rowset.Rows, pace, found => Add(tablet, rowset.Id, found, damaged));
        }
        catch (Exception problem) when (IsDamage(problem))
        {
            var what = StorageErrors.Corrupt.With(rowset.Path, $"it cannot be opened: {problem.Message} (tablet {tablet.Id})").Message;
            Add(tablet, rowset.Id, Of("FILE", what), damaged);
        }

        foreach (var rollup in rowset.Rollups) CheckRollup(tablet, rowset, rollup, damaged);
    }

    private void CheckRollup(Tablet tablet, Rowset rowset, StoredRollup rollup, List<DamagedPage> damaged)
    {
        try
        {
            using var bytes = rowset.OpenUnshared(rollup);
            SegmentCheck.Run(bytes, rowset.Rows, pace, found => Add(tablet, rowset.Id, found, damaged));
        }
        catch (Exception problem) when (IsDamage(problem))
        {
            // It may have been dropped in the meantime.
            if (!rowset.HasRollup(rollup.RollupId)) return;
            var what = StorageErrors.Corrupt.With(rollup.File, $"it cannot be opened: {problem.Message} (tablet {tablet.Id})").Message;
            Add(tablet, rowset.Id, Of("FILE", what), damaged);
        }
    }

    private void CheckDeletes(Tablet tablet, Rowset rowset, List<DamagedPage> damaged)
    {
        RowsetDeletes deletes;
        lock (tablet.Guard) deletes = rowset.Deletes;
        foreach (var entry in deletes.Entries)
        {
            var what = $"the deletes of version {entry.Version} of rowset {rowset.Id} of tablet {tablet.Id}";
            try
            {
                var stored = metadata.Read(MetadataKeys.Deletes(tablet.Id, rowset.Id, entry.Version));
                // Compaction folds old ones into one, or removes the rowset, in the meantime.
                if (stored is null && !IsKnown(tablet, rowset, entry.Version)) continue;
                if (stored is null) Add(tablet, rowset.Id, Of("DELETES", $"{what} are not there"), damaged);
                else DeleteVectorFormat.Decode(StoredDeletes.Parser.ParseFrom(stored).Rows.Span, what);
                pace(stored?.Length ?? 0);
            }
            catch (Exception problem) when (IsDamage(problem))
            {
                Add(tablet, rowset.Id, Of("DELETES", $"{what} cannot be read: {problem.Message}"), damaged);
            }
        }
    }

    private static bool IsKnown(Tablet tablet, Rowset rowset, long version)
    {
        lock (tablet.Guard)
        {
            if (tablet.IsDropped) return false;
            foreach (ref readonly var entry in rowset.Deletes.Entries)
            {
                if (entry.Version == version) return tablet.AllRowsets().Contains(rowset);
            }
        }

        return false;
    }

    private void Add(Tablet tablet, long rowsetId, DamagedPage found, List<DamagedPage> damaged)
    {
        found.TabletId = tablet.Id;
        found.TableId = tablet.Spec.TableId;
        found.PartitionId = tablet.Spec.PartitionId;
        found.RowsetId = rowsetId;
        found.FoundAtMicros = time.GetUtcNow().ToUnixTimeMilliseconds() * 1000;
        damaged.Add(found);
    }

    private static DamagedPage Of(string kind, string problem)
        => new() { Kind = kind, RowGroup = -1, ColumnId = -1, Page = -1, Problem = problem };

    private static bool IsDamage(Exception problem)
        => problem is MatViewException or IOException or UnauthorizedAccessException or InvalidProtocolBufferException or RocksDbException;
}
