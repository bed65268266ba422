using System.Globalization;
using MatViewDb.Core.Errors;
using MatViewDb.Files;
using MatViewDb.Protocol;
using MatViewDb.Storage.Deletes;
using MatViewDb.Storage.Segments;
using MatViewDb.Storage.Tablets;

namespace MatViewDb.Storage.Checks;

/// <summary>
/// Compares the files of a store that nobody has open with its metadata: every file belongs to a rowset or to a transaction
/// that is not decided yet, every record to a tablet, and what records name is there. It changes nothing.
/// </summary>
public sealed class StoreCheck
{
    private readonly IFileSystem _files;
    private readonly SegmentPaths _paths;
    private readonly string _directory;
    private readonly IMetadataStore _metadata;
    private readonly StoredRecords _records;
    private readonly Dictionary<(long Tablet, long Rowset), StoredRowset> _rowsets = [];
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private readonly SortedSet<long> _tablets;

    private StoreCheck(IFileSystem files, string directory, IMetadataStore metadata)
    {
        _files = files;
        _directory = directory;
        _metadata = metadata;
        _paths = new SegmentPaths(directory);
        _records = StoredRecords.Read(metadata);
        _tablets = [.. _records.Specs.Select(s => s.TabletId)];
    }

    /// <summary>Gets the visible version of each tablet.</summary>
    public IReadOnlyDictionary<long, long> Tablets => _records.Versions;

    public int Rowsets => _rowsets.Count;
    public int Files { get; private set; }
    public long Bytes { get; private set; }

    /// <summary>Gets what is damaged or missing.</summary>
    public List<string> Damage { get; } = [];

    /// <summary>Gets what is there and belongs to nothing.</summary>
    public List<string> Leaks { get; } = [];

    /// <summary>Gets what the next start decides on: transactions that have not ended, removals that were cut off.</summary>
    public List<string> Staged { get; } = [];

    /// <summary>Checks a store; with pages every byte of it is read.</summary>
    public static StoreCheck Run(IFileSystem files, string directory, IMetadataStore metadata, bool pages)
    {
        var check = new StoreCheck(files, directory, metadata);
        check.CheckTablets();
        check.CheckRowsets();
        check.CheckOthers();
        check.CheckFiles();
        if (pages) check.CheckPages();
        return check;
    }

    private void CheckTablets()
    {
        foreach (var id in _tablets.Where(id => !_records.Versions.ContainsKey(id))) Damage.Add(Text($"tablet {id} has no version"));
        foreach (var id in _records.Versions.Keys.Where(id => !_tablets.Contains(id))) Leaks.Add(Text($"version of unknown tablet {id}"));
        foreach (var key in _records.Unknown) Leaks.Add("record of unknown kind: " + Convert.ToHexString(key));
    }

    private void CheckRowsets()
    {
        foreach (var rowset in _records.Rowsets)
        {
            if (!_tablets.Contains(rowset.TabletId))
            {
                Leaks.Add($"{Name(rowset)} of a tablet that is not there");
                continue;
            }

            if (rowset.RowsetId == 0)
            {
                if (rowset.StartVersion <= _records.Versions.GetValueOrDefault(rowset.TabletId))
                    Leaks.Add(Text($"empty version {rowset.StartVersion} of tablet {rowset.TabletId}, which waits for nothing"));
                continue;
            }

            if (!_rowsets.TryAdd((rowset.TabletId, rowset.RowsetId), rowset)) Damage.Add($"{Name(rowset)} is recorded twice");
            if (rowset.File.Length > 0) _named.Add(rowset.File);
            foreach (var rollup in rowset.Rollups) _named.Add(rollup.File);
        }

        foreach (var rowset in _rowsets.Values)
        {
            if (rowset.ReplacedBy != 0 && !_rowsets.ContainsKey((rowset.TabletId, rowset.ReplacedBy)))
                Leaks.Add(Text($"{Name(rowset)}, replaced by rowset {rowset.ReplacedBy}, which is not there"));
        }
    }

    private void CheckOthers()
    {
        var inline = new HashSet<(long, long)>();
        foreach (var segment in _records.Inline)
        {
            inline.Add((segment.TabletId, segment.RowsetId));
            if (_rowsets.TryGetValue((segment.TabletId, segment.RowsetId), out var known))
            {
                if (known.File.Length > 0) Leaks.Add($"inline segment of {Name(known)}, which is a file");
            }
            else if (!_tablets.Contains(segment.TabletId)) Leaks.Add($"inline segment of {Name(segment)} of a tablet that is not there");
            else if (segment.File.Length == 0) Staged.Add(Text($"inline segment of transaction {segment.TransactionId}, {Name(segment)}"));
            else if (!_files.FileExists(_paths.Path(segment.TabletId, segment.File)))
                Leaks.Add($"columns of staged file {segment.File}, which is not there");
        }

        foreach (var rowset in _rowsets.Values)
        {
            if (rowset is { File.Length: 0, Rows: > 0 } && !inline.Contains((rowset.TabletId, rowset.RowsetId)))
                Damage.Add($"the inline segment of {Name(rowset)} is not there");
        }

        foreach (var deletes in _records.Deletes)
        {
            var what = Text($"deletes of version {deletes.Version} of rowset {deletes.RowsetId} of tablet {deletes.TabletId}");
            if (!_rowsets.ContainsKey((deletes.TabletId, deletes.RowsetId))) Leaks.Add(what);
            else Try(() => DeleteVectorFormat.Decode(deletes.Rows.Span, what));
        }

        foreach (var deletes in _records.StagedDeletes)
        {
            var what = Text(
                $"staged deletes of transaction {deletes.TransactionId}, rowset {deletes.RowsetId} of tablet {deletes.TabletId}");
            if (!_tablets.Contains(deletes.TabletId)) Leaks.Add(what);
            else if (deletes.Version == 0) Staged.Add(what);
        }
    }

    private void CheckFiles()
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var shards = _paths.ShardDirectories().ToHashSet(StringComparer.Ordinal);
        foreach (var name in _files.DirectoryExists(_directory) ? _files.ListDirectories(_directory) : [])
        {
            var directory = $"{_directory}/{name}";
            if (!shards.Contains(directory))
            {
                Leaks.Add($"directory {directory}");
                continue;
            }

            foreach (var file in _files.ListFiles(directory))
            {
                Files++;
                Bytes += LengthOf($"{directory}/{file}");
                if (_named.Contains(file)) found.Add(file);
                else if (SegmentPaths.Parse(file) is { TransactionId: > 0 } ids && _tablets.Contains(ids.TabletId))
                    AddStaged($"{directory}/{file}", ids.TransactionId);
                else if (SegmentPaths.TabletOfRollup(file) is { } tablet && _tablets.Contains(tablet))
                    Staged.Add($"rollup {directory}/{file}, which the next start removes");
                else Leaks.Add($"file {directory}/{file}");
            }
        }

        foreach (var rowset in _rowsets.Values.Where(r => r.File.Length > 0))
        {
            var path = _paths.Path(rowset.TabletId, rowset.File);
            var isGone = !found.Contains(rowset.File);
            // Files of replaced rowsets go before their records.
            if (isGone && rowset.ReplacedBy != 0) Staged.Add($"{Name(rowset)}, which is replaced and whose file {path} is removed");
            else if (isGone) Damage.Add($"file {path} of {Name(rowset)} is not there");
            else if (LengthOf(path) is var length && length != rowset.Bytes)
                Damage.Add(Text($"file {path} has {length} bytes, {Name(rowset)} says {rowset.Bytes}"));
            foreach (var rollup in rowset.Rollups) CheckRollup(rowset, rollup, found.Contains(rollup.File));
        }
    }

    private void CheckRollup(StoredRowset rowset, StoredRollup rollup, bool isThere)
    {
        var path = _paths.Path(rowset.TabletId, rollup.File);
        if (!isThere && rowset.ReplacedBy == 0) Damage.Add(Text($"file {path} of a rollup of {Name(rowset)} is not there"));
        else if (isThere && LengthOf(path) is var length && length != rollup.Bytes)
            Damage.Add(Text($"file {path} has {length} bytes, {Name(rowset)} says {rollup.Bytes} of its rollup"));
    }

    // What a writer was at when the process ended has no footer; the next start removes it.
    private void AddStaged(string path, long transaction)
    {
        try
        {
            using var bytes = new SegmentBytes(_files, path);
            using var footer = SegmentFooter.Read(bytes);
            Staged.Add(Text($"file {path} of transaction {transaction}"));
        }
        catch (MatViewException)
        {
            Leaks.Add($"unfinished file {path}");
        }
    }

    private void CheckPages()
    {
        foreach (var rowset in _rowsets.Values.Where(r => r.Rows > 0 && (r.File.Length == 0 || HasFile(r))))
        {
            Try(() =>
            {
                using var bytes = new Rowset(_files, _metadata, _paths, rowset).OpenUnshared();
                SegmentCheck.Run(bytes, rowset.Rows, _ => { }, found => Damage.Add(found.Problem));
            });
            foreach (var path in rowset.Rollups.Select(r => _paths.Path(rowset.TabletId, r.File)).Where(_files.FileExists))
            {
                Try(() =>
                {
                    using var bytes = new SegmentBytes(_files, path, mapped: false);
                    SegmentCheck.Run(bytes, rowset.Rows, _ => { }, found => Damage.Add(found.Problem));
                });
            }
        }
    }

    private void Try(Action work)
    {
        try
        {
            work();
        }
        catch (Exception problem) when (problem is MatViewException or IOException)
        {
            Damage.Add(problem.Message);
        }
    }

    private bool HasFile(StoredRowset rowset) => _files.FileExists(_paths.Path(rowset.TabletId, rowset.File));

    private long LengthOf(string path)
    {
        using var file = _files.OpenRead(path);
        return file.Length;
    }

    private static string Name(StoredRowset rowset) => Text($"rowset {rowset.RowsetId} of tablet {rowset.TabletId}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
