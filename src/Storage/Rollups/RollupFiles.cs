using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;
using MatViewDb.Files;
using MatViewDb.Protocol;
using MatViewDb.Storage.Segments;
using MatViewDb.Storage.Tablets;

namespace MatViewDb.Storage.Rollups;

/// <summary>
/// Writes the rollups of a rowset whose segment is finished. A rowset without them is whole: scans read it in its own order.
/// </summary>
internal static class RollupFiles
{
    /// <summary>Says that a rowset is worth a rollup.</summary>
    internal static bool AreFor(StoredRowset rowset, StorageOptions options)
        => rowset.Rows > options.RollupRowsMin && rowset.File.Length > 0;

    /// <summary>Writes all rollups of the tablet durably, but for their names, and lists them in the rowset.</summary>
    internal static void Write(TabletStore store, Tablet tablet, StoredRowset rowset, CancellationToken cancel = default)
    {
        var rollups = tablet.Spec.Rollups;
        if (rollups.Count == 0 || !AreFor(rowset, store.Options)) return;
        var segment = SegmentReader.Open(new SegmentBytes(store.Files, store.Paths.Path(tablet.Id, rowset.File)));
        try
        {
            foreach (var rollup in rollups) rowset.Rollups.Add(Write(store, tablet, rowset, rollup, segment, cancel));
        }
        catch
        {
            Delete(store.Files, store.Paths, rowset.TabletId, rowset.Rollups);
            rowset.Rollups.Clear();
            throw;
        }
        finally
        {
            segment.Release();
        }
    }

    /// <summary>Writes one rollup of a rowset.</summary>
    internal static StoredRollup Write(
        TabletStore store, Tablet tablet, StoredRowset rowset, RollupDesc rollup, SegmentReader segment, CancellationToken cancel)
    {
        var stored = new StoredRollup
        {
            RollupId = rollup.RollupId,
            File = SegmentPaths.RollupName(tablet.Id, rowset.TransactionId, rowset.RowsetId, rollup.RollupId),
        };
        var path = store.Paths.Path(tablet.Id, stored.File);
        try
        {
            // An attempt that failed may have left it.
            if (store.Files.FileExists(path)) store.Files.DeleteFile(path);
            using var tracker = MemoryTracker.Process.Child("rollup");
            using var writer = new RollupWriter(
                store, path, tablet.Spec.Compression,
                rowset.Columns.Count > 0 ? rowset.Columns : tablet.Spec.Columns, rollup, segment, tracker);
            writer.Run(cancel);
            FaultPoint.Hit("storage.rollup.written");
            stored.Bytes = writer.Bytes;
        }
        catch
        {
            Delete(store.Files, store.Paths, tablet.Id, [stored]);
            throw;
        }

        StorageMetrics.BytesWritten.Add(stored.Bytes);
        return stored;
    }

    internal static void Delete(IFileSystem files, SegmentPaths paths, long tabletId, IEnumerable<StoredRollup> rollups)
    {
        foreach (var rollup in rollups)
        {
            try
            {
                files.DeleteFile(paths.Path(tabletId, rollup.File));
            }
            catch (IOException)
            {
                // The next start removes files that no metadata names.
            }
        }
    }
}
