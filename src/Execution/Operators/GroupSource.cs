using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Execution.HashTables;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Functions.Aggregates;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators;

/// <summary>Merges partitions of all workers' groups, one after another, and emits their results.</summary>
internal sealed unsafe class GroupSource : SourceStage
{
    private readonly HashAggregate _owner;
    private readonly AggregatePlan _plan;
    private readonly MemoryTracker _tracker;
    private readonly AggregateKernel[] _kernels;
    private readonly GroupInitializer _initializer;
    private readonly GroupInitializer _noStates;
    private readonly GroupScratch _scratch;
    private readonly int _batchRows;
    private GroupTable? _table;
    private NativeBuffer? _results;
    private int _resultCount;
    private int _resultAt;

    internal GroupSource(HashAggregate owner, WorkerContext worker)
    {
        _owner = owner;
        _plan = owner.Plan;
        _tracker = worker.Tracker;
        _kernels = _plan.CreateKernels();
        _initializer = new GroupInitializer(_kernels, _tracker);
        _noStates = new GroupInitializer([], _tracker);
        _batchRows = worker.Query.BatchRows;
        _scratch = new GroupScratch(_tracker);
        _scratch.Reserve(_batchRows);
    }

    private int StateOffset => GroupTable.HashBytes + _plan.GroupLayout.KeyBytes;

    public override SourceState Next(out RecordBatch? batch)
    {
        batch = null;
        if (_resultAt == _resultCount)
        {
            var partition = _owner.TakePartition();
            if (partition < 0) return SourceState.Finished;
            Merge(partition);
            return SourceState.Nothing;
        }

        var count = Math.Min(_batchRows, _resultCount - _resultAt);
        batch = Emit((byte**)_results!.Pointer + _resultAt, count);
        _resultAt += count;
        return SourceState.Batch;
    }

    public override void Dispose()
    {
        // Arenas stay: texts of emitted batches point into them until the query ends.
        _table?.FreeSlots();
        _results?.Release();
        _scratch.Dispose();
        _initializer.Dispose();
        _noStates.Dispose();
        foreach (var kernel in _kernels) kernel.Dispose();
    }

    private void Merge(int partition)
    {
        var parts = _owner.Partitions[0];
        long total = 1;
        foreach (var part in parts) total += part.Count(partition);
        _results?.Release();
        _results = NativeBuffer.Allocate(_tracker, total * sizeof(void*));
        _resultCount = _resultAt = 0;
        _table?.FreeSlots();
        _table = new GroupTable(_plan.GroupLayout, _initializer, _tracker);
        if (parts.Length > 1) _table.Reserve((int)total);
        for (var worker = 0; worker < parts.Length; worker++)
        {
            var rows = parts[worker].Rows(partition);
            var count = parts[worker].Count(partition);
            for (var at = 0; at < count; at += _batchRows)
                MergeRows(rows + at, Math.Min(_batchRows, count - at), _owner.Sinks[worker]);
        }

        for (var i = 0; i < _plan.DistinctArguments.Count; i++) MergeDistinct(i, partition);
        if (partition == 0) AddEmptySets();
    }

    private void MergeRows(byte** rows, int count, GroupingSink from)
    {
        var targets = _scratch.Rows;
        var sources = _scratch.OtherRows;
        var results = (byte**)_results!.Pointer;
        var merges = 0;
        if (_plan.HasExternalState)
        {
            // States that own memory belong to their kernel, so every group starts empty here and takes over the
            // others'.
            FindOwn(rows, count, targets);
            for (var i = 0; i < count; i++) sources[i] = rows[i];
            merges = count;
        }
        else
        {
            _table!.FindOrAdopt(rows, count, targets);
            for (var i = 0; i < count; i++)
            {
                if (targets[i] == rows[i])
                {
                    results[_resultCount++] = rows[i];
                    continue;
                }

                targets[merges] = targets[i];
                sources[merges++] = rows[i];
            }
        }

        if (merges == 0) return;
        for (var k = 0; k < _kernels.Length; k++)
        {
            var offset = StateOffset + _initializer.Offsets[k];
            GroupScratch.Offset(targets, _scratch.States, merges, offset);
            GroupScratch.Offset(sources, (byte**)_scratch.Hashes, merges, offset);
            _kernels[k].Merge(_scratch.States, (byte**)_scratch.Hashes, from.Kernels[k], merges);
        }
    }

    private void FindOwn(byte** rows, int count, byte** targets)
    {
        var keyBytes = _plan.GroupLayout.KeyBytes;
        var keys = _scratch.Keys(count, keyBytes);
        for (var i = 0; i < count; i++)
        {
            _scratch.Hashes[i] = *(ulong*)rows[i];
            Buffer.MemoryCopy(rows[i] + GroupTable.HashBytes, keys + (long)i * keyBytes, keyBytes, keyBytes);
        }

        var before = _table!.Arena.RowCount;
        _table.FindOrAdd(keys, _scratch.Hashes, count, targets);
        if (_table.Arena.RowCount > before) CollectOwn();
    }

    /// <summary>Lists the rows of the own arena; it grows only, so the list is rebuilt from it.</summary>
    private void CollectOwn()
    {
        var results = (byte**)_results!.Pointer;
        var at = 0;
        var step = _table!.Arena.RowBytes;
        _table.Arena.ForEachBlock((row, count) =>
        {
            for (var i = 0; i < count; i++, row += step) results[at++] = row;
        });
        _resultCount = at;
    }

    private void MergeDistinct(int index, int partition)
    {
        var parts = _owner.Partitions[index + 1];
        var seen = new GroupTable(_plan.DistinctLayouts[index], _noStates, _tracker);
        for (var worker = 0; worker < parts.Length; worker++)
        {
            var rows = parts[worker].Rows(partition);
            var total = parts[worker].Count(partition);
            for (var at = 0; at < total; at += _batchRows)
            {
                var count = Math.Min(_batchRows, total - at);
                var targets = _scratch.OtherRows;
                seen.FindOrAdopt(rows + at, count, targets);
                var fresh = 0;
                for (var i = 0; i < count; i++)
                {
                    if (targets[i] == rows[at + i]) targets[fresh++] = targets[i] + GroupTable.HashBytes;
                }

                if (fresh > 0) UpdateDistinct(index, targets, fresh);
            }
        }

        seen.FreeSlots();
    }

    private void UpdateDistinct(int index, byte** distinctKeys, int count)
    {
        var layout = _plan.DistinctLayouts[index];
        var columns = new Column[layout.ColumnCount];
        for (var i = 0; i < columns.Length; i++) columns[i] = layout.Decode(distinctKeys, count, i, _tracker);
        var groupColumns = columns.AsSpan(0, _plan.GroupTypes.Count);
        var arguments = columns.AsSpan(_plan.GroupTypes.Count);
        var keys = _scratch.Keys(count, _plan.GroupLayout.KeyBytes);
        _plan.GroupLayout.Encode(groupColumns, count, keys);
        _plan.GroupLayout.Hash(keys, count, _scratch.Hashes);
        _table!.FindOrAdd(keys, _scratch.Hashes, count, _scratch.Rows);
        for (var k = 0; k < _kernels.Length; k++)
        {
            if (_plan.Calls[k].Distinct != index) continue;
            GroupScratch.Offset(_scratch.Rows, _scratch.States, count, StateOffset + _initializer.Offsets[k]);
            _kernels[k].Update(_scratch.States, arguments, count);
        }

        foreach (var column in columns) column.Dispose();
    }

    /// <summary>A grouping set without columns has a row even when there is no input.</summary>
    private void AddEmptySets()
    {
        if (_owner.Sinks.Any(sink => sink.Groups.Arena.RowCount > 0)) return;
        var needsRow = _plan.GroupBy.Length == 0 || _plan.Sets.Any(set => set.Length == 0);
        if (!needsRow) return;
        var columns = new Column[_plan.GroupTypes.Count];
        for (var i = 0; i < _plan.GroupBy.Length; i++)
            columns[i] = Column.ConstantNull(_tracker, _plan.GroupTypes[i], 1);
        if (_plan.Sets.Length > 0)
        {
            var id = NativeBuffer.AllocateZeroed(_tracker, 64);
            *(long*)id.Pointer = _plan.GroupingId([]);
            columns[^1] = Column.Constant(_plan.GroupTypes[^1], 1, id, null);
        }

        var keys = _scratch.Keys(1, _plan.GroupLayout.KeyBytes);
        _plan.GroupLayout.Encode(columns, 1, keys);
        _plan.GroupLayout.Hash(keys, 1, _scratch.Hashes);
        _table!.FindOrAdd(keys, _scratch.Hashes, 1, (byte**)_results!.Pointer);
        _resultCount = 1;
        foreach (var column in columns) column.Dispose();
    }

    private RecordBatch Emit(byte** rows, int count)
    {
        var columns = new List<Column>();
        GroupScratch.Offset(rows, _scratch.Rows, count, GroupTable.HashBytes);
        for (var i = 0; i < _plan.GroupTypes.Count; i++)
            columns.Add(_plan.GroupLayout.Decode(_scratch.Rows, count, i, _tracker));
        for (var k = 0; k < _kernels.Length; k++)
        {
            GroupScratch.Offset(rows, _scratch.States, count, StateOffset + _initializer.Offsets[k]);
            if (_plan.Phase == AggregateSpec.Types.Phase.Partial)
                columns.AddRange(_kernels[k].Export(_scratch.States, count, _tracker));
            else columns.Add(_kernels[k].Finalize(_scratch.States, count, _tracker));
        }

        return new RecordBatch([.. columns], count);
    }
}
