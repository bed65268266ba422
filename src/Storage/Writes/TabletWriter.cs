using MatViewDb.Arrow;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;
using MatViewDb.Protocol;
using MatViewDb.Storage.Contracts;
using MatViewDb.Storage.Deletes;
using MatViewDb.Storage.Rollups;
using MatViewDb.Storage.Tablets;

namespace MatViewDb.Storage.Writes;

/// <summary>Writes the rows of one transaction for one tablet into one segment.</summary>
internal sealed class TabletWriter : ITabletWriter
{
    private readonly TabletStore _store;
    private readonly StoredRowset _rowset;
    private readonly Tablet _tablet;
    private readonly MemoryTracker _tracker;
    private readonly Dictionary<long, DeleteVectorBuilder> _deletes = [];
    private RowsetFile? _file;
    private readonly TabletSchema _schema;
    private bool _finished;

    internal TabletWriter(TabletStore store, Tablet tablet, long transactionId, MemoryTracker tracker, RowSchema? schema)
    {
        _store = store;
        _tablet = tablet;
        _tracker = tracker;
        _schema = TabletSchema.ForRows(tablet, schema);
        _rowset = new StoredRowset { TabletId = tablet.Id, TransactionId = transactionId };
        if (_schema.IsAltered) _rowset.Columns.AddRange(_schema.Described);
    }

    public void Append(RecordBatch batch)
    {
        Check.That(!_finished, "rows were added to a finished tablet writer");
        if (batch.RowCount == 0) return;
        CheckTypes(batch);
        try
        {
            _file ??= RowsetFile.Create(_store, _tablet, _schema, _rowset, _tracker);
            _file.Append(batch);
        }
        catch (IOException problem)
        {
            throw StorageErrors.WriteFailed.Because(problem, _tablet.Id, problem.Message);
        }
    }

    public void Delete(long rowsetId, ReadOnlySpan<long> rows)
    {
        Check.That(!_finished, "rows were deleted through a finished tablet writer");
        if (rows.Length == 0) return;
        if (!_deletes.TryGetValue(rowsetId, out var deletes)) _deletes[rowsetId] = deletes = new DeleteVectorBuilder();
        foreach (var row in rows) deletes.Add(row);
    }

    public StagedRowset Finish()
    {
        var staged = Stage();
        _store.Secure(_rowset.TransactionId);
        return staged;
    }

    public StagedRowset Stage()
    {
        Check.That(!_finished, "a tablet writer was finished twice");
        try
        {
            _file?.Finish();
            if (_file is not null) RollupFiles.Write(_store, _tablet, _rowset);
        }
        catch (IOException problem)
        {
            throw StorageErrors.WriteFailed.Because(problem, _tablet.Id, problem.Message);
        }

        if (_deletes.Count > 0) StageDeletes();
        if (_file is not null) _store.Stage(_tablet, _schema, _rowset, _file, _tracker);
        _finished = true;
        // A writer that is staged next to this one takes over its memory; of a refresh's 84 each would ask the system for its own.
        _file?.Dispose();
        _file = null;
        return new StagedRowset
        {
            TabletId = _tablet.Id,
            PartitionId = _tablet.Spec.PartitionId,
            RowsetId = _rowset.RowsetId,
            Rows = _rowset.Rows,
            Bytes = _rowset.Bytes,
            Deletes = _deletes.Values.Sum(d => d.Count),
        };
    }

    private void StageDeletes()
    {
        if (_rowset.RowsetId == 0) _rowset.RowsetId = _store.NextRowsetId();
        var staged = new StagedDeletes
        {
            TabletId = _tablet.Id,
            TransactionId = _rowset.TransactionId,
            RowsetId = _rowset.RowsetId,
        };
        lock (_tablet.Changes)
        {
            var places = new Dictionary<long, DeleteVectorBuilder>();
            var isMoved = false;
            foreach (var (rowsetId, rows) in WithoutJoined())
            {
                var deleted = rows.Build();
                staged.Rows.Add(new RowsetRows { RowsetId = rowsetId, Rows = DeleteVectorFormat.Encode(deleted) });
                var (id, now) = PlaceOf(rowsetId, rows.LastRow, deleted);
                isMoved |= id != rowsetId;
                if (!places.TryGetValue(id, out var all)) places[id] = all = new DeleteVectorBuilder();
                foreach (var row in now.Rows) all.Add(row);
            }

            if (isMoved)
            {
                // The transaction goes on seeing them where it read them.
                _store.Own.KeepPlaces(staged);
                staged.Rows.Clear();
                foreach (var (id, rows) in places)
                    staged.Rows.Add(new RowsetRows { RowsetId = id, Rows = DeleteVectorFormat.Encode(rows.Build()) });
            }

            _store.Stage(staged);
        }
    }

    // What the transaction joined for itself has no place that outlives it: the rows that were joined have.
    private Dictionary<long, DeleteVectorBuilder> WithoutJoined()
    {
        if (!_tablet.JoinsRows || !_deletes.Keys.Any(id => _store.Own.IsJoined(_rowset.TransactionId, _tablet, id))) return _deletes;
        var named = new Dictionary<long, DeleteVectorBuilder>();
        foreach (var (rowsetId, rows) in _deletes)
        {
            if (!_store.Own.IsJoined(_rowset.TransactionId, _tablet, rowsetId)) Add(rowsetId, rows.Build().Rows);
            else _store.Own.FindJoined(_rowset.TransactionId, _tablet, rowsetId, rows.Build(), Add);
        }

        return named;
        void Add(long rowsetId, IEnumerable<long> rows)
        {
            if (!named.TryGetValue(rowsetId, out var all)) named[rowsetId] = all = new DeleteVectorBuilder();
            foreach (var row in rows) all.Add(row);
        }
    }

    // Rows lie in the tablet, in what the same transaction staged before, or where compaction put them since they were read.
    private (long RowsetId, DeleteVector Rows) PlaceOf(long rowsetId, long last, DeleteVector rows)
    {
        if (_tablet.IsDropped) throw StorageErrors.RowsMoved.With(_tablet.Id, rowsetId);
        if (_tablet.FindRowset(rowsetId) is { } rowset)
        {
            Check.That(rowset.Segment() is { } segment && last < (long)segment.Footer.RowGroups * DeleteVector.GroupRows,
                $"rows to delete lie outside rowset {rowsetId}");
            return (rowsetId, rows);
        }

        if (_store.HasStaged(_rowset.TransactionId, _tablet.Id, rowsetId)) return (rowsetId, rows);
        if (_store.Moves.Find(rowsetId, rows) is { } moved && _tablet.FindRowset(moved.RowsetId) is not null) return moved;
        throw StorageErrors.RowsMoved.With(_tablet.Id, rowsetId);
    }

    private void CheckTypes(RecordBatch batch)
    {
        Check.That(batch.Columns.Length == _schema.Columns.Count, "a batch has not the tablet's number of columns");
        for (var i = 0; i < batch.Columns.Length; i++)
        {
            var fits = batch[i].Type.Physical == _schema.Columns[i].Type.Physical || batch[i].IsConstantNull;
            Check.That(fits, $"column {i} of a batch is {batch[i].Type}, the tablet stores {_schema.Columns[i].Type}");
        }
    }

    public void Dispose()
    {
        if (_file is null) return;
        _file.Dispose();
        if (!_finished)
        {
            _file.Delete();
            RollupFiles.Delete(_store.Files, _store.Paths, _tablet.Id, _rowset.Rollups);
        }

        _file = null;
    }
}
