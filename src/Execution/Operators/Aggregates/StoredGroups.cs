using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Execution.HashTables;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Execution.Spill;
using MatViewDb.Functions.Aggregates;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Execution.Operators.Aggregates;

/// <summary>
/// Turns groups into batches for spill files, key columns and then states, and such batches into groups again.
/// </summary>
internal sealed unsafe class StoredGroups(
    AggregatePlan plan, AggregateKernel[] kernels, GroupInitializer initializer, GroupTable table, QueryContext query)
    : IDisposable
{
    private readonly GroupScratch _scratch = new(query.Tracker);

    internal GroupTable Table => table;

    /// <summary>Makes empty groups of its own.</summary>
    internal static StoredGroups Create(AggregatePlan plan, AggregateKernel[] kernels, QueryContext query)
    {
        var initializer = new GroupInitializer(kernels, query.Tracker);
        return new StoredGroups(plan, kernels, initializer, new GroupTable(plan.GroupLayout, initializer, query.Tracker), query);
    }

    private int StateOffset => GroupTable.HashBytes + plan.GroupLayout.KeyBytes;

    /// <summary>Merges a batch of groups, which is disposed.</summary>
    internal void Add(RecordBatch batch)
    {
        using (batch)
        {
            var rows = Find(batch.Columns.AsSpan(0, plan.GroupTypes.Count), batch.RowCount);
            var at = plan.GroupTypes.Count;
            for (var k = 0; k < kernels.Length; k++)
            {
                var states = batch.Columns.AsSpan(at, kernels[k].StateTypes.Count);
                at += states.Length;
                GroupScratch.Offset(rows, _scratch.States, batch.RowCount, StateOffset + initializer.Offsets[k]);
                kernels[k].MergeColumns(_scratch.States, states, batch.RowCount);
            }
        }
    }

    /// <summary>Feeds some calls with rows of key columns and arguments.</summary>
    internal void Update(ReadOnlySpan<Column> keys, ReadOnlySpan<Column> arguments, IEnumerable<int> calls, int rowCount)
    {
        var rows = Find(keys, rowCount);
        foreach (var k in calls)
        {
            GroupScratch.Offset(rows, _scratch.States, rowCount, StateOffset + initializer.Offsets[k]);
            kernels[k].Update(_scratch.States, arguments, rowCount);
        }
    }

    /// <summary>Writes all groups and forgets them.</summary>
    internal void MoveTo(SpillRouter router)
    {
        _scratch.Reserve(RecordBatch.DefaultRows);
        var step = table.Arena.RowBytes;
        table.Arena.ForEachBlock((row, total) =>
        {
            for (var at = 0; at < total; at += RecordBatch.DefaultRows)
            {
                query.ThrowIfFailed();
                var count = Math.Min(RecordBatch.DefaultRows, total - at);
                var rows = _scratch.Rows;
                for (var i = 0; i < count; i++) rows[i] = row + (long)(at + i) * step;
                for (var i = 0; i < count; i++) _scratch.Hashes[i] = *(ulong*)rows[i];
                router.Add(Export(rows, count), _scratch.Hashes);
            }
        });
        // The router's texts point into the arena.
        router.Flush();
        Clear();
    }

    internal void Clear()
    {
        table.Free();
        foreach (var kernel in kernels) kernel.Reset();
    }

    /// <summary>Gives finished groups as columns that own their texts.</summary>
    internal RecordBatch Finish(byte** rows, int count, bool isPartial)
    {
        _scratch.Reserve(count);
        var columns = Keys(rows, count, ownTexts: true);
        for (var k = 0; k < kernels.Length; k++)
        {
            GroupScratch.Offset(rows, _scratch.States, count, StateOffset + initializer.Offsets[k]);
            if (isPartial) columns.AddRange(kernels[k].Export(_scratch.States, count, query.Tracker));
            else columns.Add(kernels[k].Finalize(_scratch.States, count, query.Tracker));
        }

        return new RecordBatch([.. columns], count);
    }

    public void Dispose()
    {
        Clear();
        _scratch.Dispose();
        initializer.Dispose();
        foreach (var kernel in kernels) kernel.Dispose();
    }

    internal void FreeScratch() => _scratch.Dispose();

    private byte** Find(ReadOnlySpan<Column> keyColumns, int rowCount)
    {
        _scratch.Reserve(rowCount);
        var keys = _scratch.Keys(rowCount, plan.GroupLayout.KeyBytes);
        plan.GroupLayout.Encode(keyColumns, rowCount, keys);
        plan.GroupLayout.Hash(keys, rowCount, _scratch.Hashes);
        table.FindOrAdd(keys, _scratch.Hashes, rowCount, _scratch.Rows);
        return _scratch.Rows;
    }

    private RecordBatch Export(byte** rows, int count)
    {
        var columns = Keys(rows, count, ownTexts: false);
        for (var k = 0; k < kernels.Length; k++)
        {
            GroupScratch.Offset(rows, _scratch.States, count, StateOffset + initializer.Offsets[k]);
            columns.AddRange(kernels[k].Export(_scratch.States, count, query.Tracker));
        }

        return new RecordBatch([.. columns], count);
    }

    private List<Column> Keys(byte** rows, int count, bool ownTexts)
    {
        var columns = new List<Column>();
        GroupScratch.Offset(rows, _scratch.OtherRows, count, GroupTable.HashBytes);
        for (var i = 0; i < plan.GroupTypes.Count; i++)
        {
            var column = plan.GroupLayout.Decode(_scratch.OtherRows, count, i, query.Tracker);
            columns.Add(ownTexts ? TextCopy.Own(column, query.Tracker) : column);
        }

        return columns;
    }
}
