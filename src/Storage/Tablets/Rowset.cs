using MatViewDb.Core.Runtime;
using MatViewDb.Files;
using MatViewDb.Protocol;
using MatViewDb.Storage.Deletes;
using MatViewDb.Storage.Rollups;
using MatViewDb.Storage.Segments;

namespace MatViewDb.Storage.Tablets;

/// <summary>
/// Is an immutable set of rows with the versions that added them. It is reference counted: the tablet holds one
/// reference, each reader one; the last release closes the file, and deletes it when the rowset is doomed.
/// </summary>
internal sealed class Rowset(IFileSystem files, IMetadataStore metadata, SegmentPaths paths, StoredRowset stored)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<long, SegmentReader> _openRollups = [];
    private StoredRowset _stored = stored;
    private SegmentReader? _segment;
    private volatile StoredRollup[] _rollups = [.. stored.Rollups];
    private int _references = 1;
    private volatile bool _doomed;
    private volatile byte[]? _unwritten;

    /// <summary>Gets the record of the rowset; another one when its rollups change, under the tablet's changes.</summary>
    internal StoredRowset Stored
    {
        get => Volatile.Read(ref _stored);
        private set => Volatile.Write(ref _stored, value);
    }

    /// <summary>Gets the segment of a rowset that lies in the metadata, as long as it is not written there.</summary>
    internal byte[]? Unwritten
    {
        get => _unwritten;
        set => _unwritten = value;
    }

    internal long Id => Stored.RowsetId;
    internal long Start => Stored.StartVersion;
    internal long End => Stored.EndVersion;
    internal long Rows => Stored.Rows;
    internal long Bytes => Stored.Bytes;
    internal string Path => IsInline
        ? $"segment of tablet {Stored.TabletId}, rowset {Id}, in the metadata"
        : paths.Path(Stored.TabletId, Stored.File);

    /// <summary>Says that the rows are few and lie in the metadata.</summary>
    internal bool IsInline => Stored.File.Length == 0 && Rows > 0;

    /// <summary>Gives the version up to which deleted rows are not in the file at all.</summary>
    internal long DeletesApplied => Stored.DeletesApplied;

    /// <summary>Gives what later versions deleted; guarded by the tablet, its value is immutable.</summary>
    internal RowsetDeletes Deletes { get; set; } = RowsetDeletes.None;

    internal long LiveRows => Rows - Deletes.All.Count;

    /// <summary>Gives the rowsets that compaction merged into this one, as long as they are kept.</summary>
    internal IReadOnlyList<Rowset>? Sources { get; set; }

    /// <summary>
    /// Says that someone besides the tablet holds a reference; stays false while the tablet's guard is held.
    /// </summary>
    internal bool IsRead => Volatile.Read(ref _references) > 1;

    internal byte[] Key => MetadataKeys.Rowset(Stored.TabletId, Stored.RowsetId, Stored.StartVersion);

    /// <summary>
    /// Opens the segment when it is first needed; null when the rowset has no rows. Callers hold a reference.
    /// </summary>
    internal SegmentReader? Segment()
    {
        if (Rows == 0) return null;
        lock (_lock)
        {
            if (_segment is not null) return _segment;
            try
            {
                _segment = SegmentReader.Open(OpenBytes(mapped: true));
            }
            catch (IOException missing)
            {
                throw StorageErrors.Corrupt.Because(missing, Path, "it cannot be opened: " + missing.Message);
            }

            if (_segment.Footer.Rows == Rows) return _segment;
            var found = _segment.Footer.Rows;
            _segment.Release();
            _segment = null;
            throw StorageErrors.Corrupt.With(Path, $"it holds {found} rows, the metadata says {Rows}");
        }
    }

    /// <summary>Gets the files that hold the rows in other orders.</summary>
    internal IReadOnlyList<StoredRollup> Rollups => _rollups;

    internal bool HasRollup(long rollupId) => Array.Exists(_rollups, r => r.RollupId == rollupId);

    /// <summary>
    /// Says which rollups there are from now on. Whoever reads another one goes on with it. Callers hold the tablet's changes.
    /// </summary>
    internal void SetRollups(IReadOnlyList<StoredRollup> rollups)
    {
        StoredRollup[] now = [.. rollups];
        var record = Stored.Clone();
        record.Rollups.Clear();
        record.Rollups.AddRange(now);
        Stored = record;
        lock (_lock) _rollups = now;
    }

    /// <summary>Opens a rollup when it is first needed; null when the rowset has it not. Callers hold a reference.</summary>
    internal RollupSegment? Rollup(long rollupId)
    {
        if (!HasRollup(rollupId)) return null;
        lock (_lock)
        {
            if (_openRollups.TryGetValue(rollupId, out var open)) return new RollupSegment(open);
            if (Array.Find(_rollups, r => r.RollupId == rollupId) is not { } rollup) return null;
            var path = paths.Path(Stored.TabletId, rollup.File);
            try
            {
                open = SegmentReader.Open(new SegmentBytes(files, path));
            }
            catch (IOException missing)
            {
                throw StorageErrors.Corrupt.Because(missing, path, "it cannot be opened: " + missing.Message);
            }

            var found = open.Footer.Rows;
            if (found != Rows)
            {
                open.Release();
                throw StorageErrors.Corrupt.With(path, $"it holds {found} rows, the metadata says {Rows}");
            }

            _openRollups[rollupId] = open;
            return new RollupSegment(open);
        }
    }

    /// <summary>Opens the bytes of a rollup anew.</summary>
    internal SegmentBytes OpenUnshared(StoredRollup rollup) => new(files, paths.Path(Stored.TabletId, rollup.File), mapped: false);

    /// <summary>Opens the bytes anew, as they are stored now; nothing that readers checked before is trusted.</summary>
    internal SegmentBytes OpenUnshared() => OpenBytes(mapped: false);

    private SegmentBytes OpenBytes(bool mapped)
    {
        if (!IsInline) return new SegmentBytes(files, Path, mapped);
        if (Unwritten is { } content) return new SegmentBytes(content, Path);
        var stored = metadata.Read(MetadataKeys.InlineSegment(Stored.TabletId, Id));
        if (stored is null && OpenedBefore() is { } held) return held;
        if (stored is null) throw StorageErrors.Corrupt.With(Path, "it is not there");
        return new SegmentBytes(InlineSegment.Parser.ParseFrom(stored).Content.Span, Path);
    }

    // What is dropped goes out of the metadata while a reader still holds it.
    private unsafe SegmentBytes? OpenedBefore()
    {
        lock (_lock)
        {
            if (_segment is not { Bytes: { IsInMemory: true } bytes }) return null;
            return new SegmentBytes(new ReadOnlySpan<byte>(bytes.At(0), (int)bytes.Length), Path);
        }
    }

    internal Rowset Retain()
    {
        Check.That(Interlocked.Increment(ref _references) > 1, "a rowset was used after its last release");
        return this;
    }

    /// <summary>Makes the last release delete the file.</summary>
    internal void Doom() => _doomed = true;

    internal void Release()
    {
        var left = Interlocked.Decrement(ref _references);
        if (left == 1 && Stored.ReplacedBy != 0) CloseUnread();
        if (left != 0) return;
        Close();
        if (_doomed && Stored.File.Length > 0) TryDelete();
    }

    // Replaced rowsets are kept by the thousand and hardly ever read: an open file each would be too many.
    private void CloseUnread()
    {
        lock (_lock)
        {
            // Whoever reads holds a reference before he asks for the segment.
            if (Volatile.Read(ref _references) == 1) Close();
        }
    }

    private void Close()
    {
        lock (_lock)
        {
            _segment?.Release();
            _segment = null;
            foreach (var rollup in _openRollups.Values) rollup.Release();
            _openRollups.Clear();
        }
    }

    /// <summary>Deletes the files of the rollups; that of the rowset went before.</summary>
    internal void DeleteRollups() => RollupFiles.Delete(files, paths, Stored.TabletId, _rollups);

    private void TryDelete()
    {
        try
        {
            files.DeleteFile(Path);
        }
        catch (IOException)
        {
            // The next start removes files that no metadata names.
        }

        DeleteRollups();
    }
}
