using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Errors;
using MatViewDb.Files;
using MatViewDb.Protocol;
using MatViewDb.Storage.Deletes;
using MatViewDb.Storage.Segments;

namespace MatViewDb.Storage.Tablets;

/// <summary>
/// Restores the tablets after a start, by one rule: what the metadata names is there; complete files and small segments of
/// known tablets that it does not name are staged rowsets; all others are removed.
/// </summary>
internal static class Recovery
{
    internal sealed record Result(
        Dictionary<long, Tablet> Tablets, List<StoredRowset> Staged, List<StagedDeletes> StagedDeletes, long NextRowsetId);

    internal static Result Run(IFileSystem files, SegmentPaths paths, IMetadataStore metadata)
    {
        var records = StoredRecords.Read(metadata);
        var (versions, rowsets, deletes) = (records.Versions, records.Rowsets, records.Deletes);
        var (stagedDeletes, inline) = (records.StagedDeletes, records.Inline);
        var garbage = new List<(byte[], byte[]?)>();
        var tablets = new Dictionary<long, Tablet>();
        foreach (var spec in records.Specs)
        {
            if (!versions.TryGetValue(spec.TabletId, out var version))
                throw StorageErrors.MetadataLost.With(spec.TabletId, "its record is there, its version is not");
            tablets[spec.TabletId] = new Tablet(spec, version);
        }

        var present = Present(files, paths);
        ForgetHalfRemoved(files, paths, records, present, garbage);
        var named = Link(files, metadata, paths, tablets, records, present);
        foreach (var entry in rowsets)
        {
            // Empty versions that waited are part of the tablet's version by now.
            var known = tablets.ContainsKey(entry.TabletId);
            if (!known || (entry.RowsetId == 0 && entry.StartVersion <= versions[entry.TabletId]))
                garbage.Add((MetadataKeys.Rowset(entry.TabletId, entry.RowsetId, entry.StartVersion), null));
        }

        var recorded = rowsets.Select(r => (r.TabletId, r.RowsetId)).ToHashSet();
        foreach (var entry in deletes)
        {
            if (!recorded.Contains((entry.TabletId, entry.RowsetId)) || !tablets.ContainsKey(entry.TabletId))
                garbage.Add((MetadataKeys.Deletes(entry.TabletId, entry.RowsetId, entry.Version), null));
        }

        foreach (var entry in stagedDeletes)
        {
            if (!tablets.ContainsKey(entry.TabletId))
                garbage.Add((MetadataKeys.StagedDeletes(entry.TabletId, entry.RowsetId), null));
        }

        // A small segment without a record is staged, as a file is; one that compaction wrote has its record in the same write.
        foreach (var entry in inline.Where(s => !tablets.ContainsKey(s.TabletId)))
            garbage.Add((MetadataKeys.InlineSegment(entry.TabletId, entry.RowsetId), null));
        inline.RemoveAll(s => !tablets.ContainsKey(s.TabletId) || recorded.Contains((s.TabletId, s.RowsetId)));

        var staged = Sweep(files, tablets, present, named);
        var described = inline.Where(StagedRowsets.IsDescribed).ToDictionary(s => s.File, StringComparer.Ordinal);
        foreach (var rowset in staged)
        {
            if (described.TryGetValue(rowset.File, out var known)) rowset.Columns.AddRange(known.Columns);
        }

        var found = staged.Select(s => s.File).ToHashSet(StringComparer.Ordinal);
        foreach (var lost in described.Values.Where(d => !found.Contains(d.File)))
            garbage.Add((MetadataKeys.InlineSegment(lost.TabletId, lost.RowsetId), null));
        if (garbage.Count > 0) metadata.Write(garbage);
        staged.AddRange(inline.Where(s => s.File.Length == 0));
        stagedDeletes.RemoveAll(d => d.Version > 0 || !tablets.ContainsKey(d.TabletId));
        return new Result(tablets, staged, stagedDeletes, records.NextRowsetId);
    }

    private static Dictionary<string, string> Present(IFileSystem files, SegmentPaths paths)
    {
        var present = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var directory in paths.ShardDirectories())
        {
            if (!files.DirectoryExists(directory)) files.CreateDirectory(directory);
            else foreach (var file in files.ListFiles(directory)) present[file] = $"{directory}/{file}";
        }

        return present;
    }

    /// <summary>
    /// Finishes the removal of rowsets that compaction replaced: their files go before their records, all that one rowset
    /// replaced together. So one whose file is not there takes the others along, and what they replaced themselves; the same for those
    /// whose successor is not there.
    /// </summary>
    private static void ForgetHalfRemoved(
        IFileSystem files, SegmentPaths paths, StoredRecords records, Dictionary<string, string> present,
        List<(byte[], byte[]?)> garbage)
    {
        var rowsets = records.Rowsets;
        var gone = rowsets.Where(r => r.ReplacedBy != 0 && r.File.Length > 0 && !present.ContainsKey(r.File))
            .Select(r => r.ReplacedBy).ToHashSet();
        var known = rowsets.Select(r => r.RowsetId).ToHashSet();
        gone.UnionWith(rowsets.Where(r => r.ReplacedBy != 0 && !known.Contains(r.ReplacedBy)).Select(r => r.ReplacedBy));
        if (gone.Count == 0) return;
        var replaced = rowsets.Where(r => r.ReplacedBy != 0).ToLookup(r => r.ReplacedBy);
        var forgotten = new HashSet<StoredRowset>(ReferenceEqualityComparer.Instance);
        var next = new Queue<long>(gone);
        while (next.TryDequeue(out var merged))
        {
            foreach (var source in replaced[merged])
            {
                if (forgotten.Add(source)) next.Enqueue(source.RowsetId);
            }
        }

        foreach (var rowset in forgotten)
        {
            if (rowset.File.Length > 0)
            {
                files.DeleteFile(paths.Path(rowset.TabletId, rowset.File));
                present.Remove(rowset.File);
            }
            else garbage.Add((MetadataKeys.InlineSegment(rowset.TabletId, rowset.RowsetId), null));
            garbage.Add((MetadataKeys.Rowset(rowset.TabletId, rowset.RowsetId, rowset.StartVersion), null));
        }

        rowsets.RemoveAll(forgotten.Contains);
        var ids = forgotten.Select(r => (r.TabletId, r.RowsetId)).ToHashSet();
        records.Inline.RemoveAll(s => ids.Contains((s.TabletId, s.RowsetId)));
    }

    private static HashSet<string> Link(
        IFileSystem files, IMetadataStore metadata, SegmentPaths paths, Dictionary<long, Tablet> tablets, StoredRecords records,
        Dictionary<string, string> present)
    {
        var (stored, deletes, stagedDeletes) = (records.Rowsets, records.Deletes, records.StagedDeletes);
        var waiting = stagedDeletes.Where(d => d.Version > 0).ToDictionary(d => (d.TabletId, d.RowsetId));
        var named = new HashSet<string>(StringComparer.Ordinal);
        var rowsets = new Dictionary<long, Rowset>();
        var sources = new Dictionary<long, List<Rowset>>();
        foreach (var entry in stored)
        {
            if (!tablets.TryGetValue(entry.TabletId, out var tablet)) continue;
            if (entry.File.Length > 0) named.Add(entry.File);
            // Without it the rowset is read in its own order.
            foreach (var lost in entry.Rollups.Where(r => !present.ContainsKey(r.File)).ToList()) entry.Rollups.Remove(lost);
            foreach (var rollup in entry.Rollups) named.Add(rollup.File);
            if (entry.RowsetId == 0 && entry.StartVersion <= tablet.Version) continue;
            var rowset = new Rowset(files, metadata, paths, entry);
            if (entry.RowsetId != 0) rowsets[entry.RowsetId] = rowset;
            if (entry.ReplacedBy == 0) tablet.Load(rowset, waiting.GetValueOrDefault((entry.TabletId, entry.RowsetId)));
            else if (sources.TryGetValue(entry.ReplacedBy, out var list)) list.Add(rowset);
            else sources[entry.ReplacedBy] = [rowset];
        }

        foreach (var (id, list) in sources)
        {
            list.Sort((a, b) => a.Start.CompareTo(b.Start));
            if (rowsets.TryGetValue(id, out var merged)) merged.Sources = list;
        }

        foreach (var ((tabletId, rowsetId), alone) in waiting)
        {
            if (!rowsets.ContainsKey(rowsetId) && tablets.TryGetValue(tabletId, out var tablet))
                tablet.Wait(alone.Version, new PublishedRowset(null, alone));
        }

        foreach (var entry in deletes)
        {
            if (!rowsets.TryGetValue(entry.RowsetId, out var rowset)) continue;
            var rows = DeleteVectorFormat.Decode(entry.Rows.Span, $"deletes of version {entry.Version} in {rowset.Path}");
            rowset.Deletes = rowset.Deletes.With(
                new RowsetDeletes.Entry(entry.FromVersion, entry.Version, entry.PublishedAtMicros, rows));
        }

        foreach (var tablet in tablets.Values) tablet.FinishLoading();
        return named;
    }

    private static List<StoredRowset> Sweep(
        IFileSystem files, Dictionary<long, Tablet> tablets, Dictionary<string, string> present, HashSet<string> named)
    {
        var staged = new List<StoredRowset>();
        foreach (var (file, path) in present.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            if (named.Contains(file)) continue;
            if (TryStage(files, path, file, tablets) is { } rowset) staged.Add(rowset);
            else files.DeleteFile(path);
        }

        return staged;
    }

    private static StoredRowset? TryStage(
        IFileSystem files, string path, string file, Dictionary<long, Tablet> tablets)
    {
        if (SegmentPaths.Parse(file) is not { } ids) return null;
        if (ids.TransactionId == 0 || !tablets.ContainsKey(ids.TabletId)) return null;
        try
        {
            using var bytes = new SegmentBytes(files, path);
            using var footer = SegmentFooter.Read(bytes);
            return new StoredRowset
            {
                TabletId = ids.TabletId,
                TransactionId = ids.TransactionId,
                RowsetId = ids.RowsetId,
                File = file,
                Rows = footer.Rows,
                Bytes = bytes.Length,
            };
        }
        catch (MatViewException)
        {
            // An unfinished file was never acknowledged.
            return null;
        }
    }
}
