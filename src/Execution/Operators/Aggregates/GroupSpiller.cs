using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Execution.HashTables;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Execution.Spill;

namespace MatViewDb.Execution.Operators.Aggregates;

/// <summary>Puts one worker's groups, and the pairs that hang on them, on disk.</summary>
internal sealed unsafe class GroupSpiller : IDisposable
{
    private readonly AggregatePlan _plan;
    private readonly GroupingSink _sink;
    private readonly QueryContext _query;
    private readonly StoredGroups _groups;
    private readonly SpillRouter _groupRouter;
    private readonly SpillRouter[] _pairRouters;
    private readonly GroupScratch _scratch;
    private NativeBuffer? _rows;

    internal GroupSpiller(AggregateSpill spill, AggregatePlan plan, GroupingSink sink, QueryContext query)
    {
        _plan = plan;
        _sink = sink;
        _query = query;
        _groups = new StoredGroups(plan, sink.Kernels, sink.Initializer, sink.Groups, query);
        _groupRouter = new SpillRouter(spill.Groups, query.Tracker);
        _pairRouters = [.. spill.Pairs.Select(pairs => new SpillRouter(pairs, query.Tracker))];
        _scratch = new GroupScratch(query.Tracker);
    }

    /// <summary>Writes all that the worker holds; it starts with empty tables then.</summary>
    internal void Write()
    {
        _scratch.Reserve(RecordBatch.DefaultRows);
        if (_pairRouters.Length > 0) ListRows();
        for (var i = 0; i < _pairRouters.Length; i++)
        {
            WriteWords(i);
            WriteRows(i);
            _pairRouters[i].Flush();
            _sink.Distinct[i].Clear();
        }

        _rows?.Release();
        _rows = null;
        _groups.MoveTo(_groupRouter);
    }

    public void Dispose()
    {
        _groups.FreeScratch();
        _groupRouter.Dispose();
        foreach (var router in _pairRouters) router.Dispose();
        _scratch.Dispose();
    }

    /// <summary>Lists the groups' rows by number.</summary>
    private void ListRows()
    {
        var arena = _sink.Groups.Arena;
        _rows = NativeBuffer.Allocate(_query.Tracker, Math.Max(1, arena.RowCount) * sizeof(void*));
        var next = (byte**)_rows.Pointer;
        arena.ForEachBlock((row, count) =>
        {
            for (var i = 0; i < count; i++) *next++ = row + (long)i * arena.RowBytes;
        });
    }

    private void WriteWords(int index)
    {
        var list = _plan.Distinct[index];
        var words = _scratch.OtherHashes;
        for (var part = 0; part < WordSet.PartCount; part++)
        {
            var table = _sink.Distinct[index].Words[part];
            for (var slot = 0; slot < table.SlotCount;)
            {
                slot = table.Read(slot, words, RecordBatch.DefaultRows, out var count);
                if (count == 0) continue;
                for (var i = 0; i < count; i++)
                    _scratch.Rows[i] = RowOf(list.NumberOffset < 0 ? 0 : words[i] >> list.ValueBits);
                Write(index, [list.Values(words, count, _query.Tracker)], count);
            }
        }
    }

    private void WriteRows(int index)
    {
        var list = _plan.Distinct[index];
        var pairs = _sink.Distinct[index].Rows;
        pairs.Arena.ForEachBlock((row, total) =>
        {
            for (var at = 0; at < total; at += RecordBatch.DefaultRows)
            {
                var count = Math.Min(RecordBatch.DefaultRows, total - at);
                var keys = _scratch.OtherRows;
                for (var i = 0; i < count; i++)
                {
                    keys[i] = row + (long)(at + i) * pairs.Arena.RowBytes + GroupTable.HashBytes;
                    _scratch.Rows[i] = RowOf(list.NumberOffset < 0 ? 0 : *(ulong*)(keys[i] + list.NumberOffset));
                }

                var values = new Column[list.Columns.Length];
                for (var i = 0; i < values.Length; i++) values[i] = list.Layout.Decode(keys, count, i, _query.Tracker);
                Write(index, values, count);
            }
        });
    }

    private byte* RowOf(ulong number) => ((byte**)_rows!.Pointer)[number];

    /// <summary>Writes pairs of the groups in the scratch and values, which are taken over.</summary>
    private void Write(int index, Column[] values, int count)
    {
        _query.ThrowIfFailed();
        var layout = _plan.Distinct[index].StoredLayout;
        var columns = new Column[layout.ColumnCount];
        var keyCount = _plan.GroupTypes.Count;
        GroupScratch.Offset(_scratch.Rows, _scratch.States, count, GroupTable.HashBytes);
        for (var i = 0; i < keyCount; i++) columns[i] = _plan.GroupLayout.Decode(_scratch.States, count, i, _query.Tracker);
        values.CopyTo(columns, keyCount);
        var keys = _scratch.Keys(count, layout.KeyBytes);
        layout.Encode(columns, count, keys);
        layout.Hash(keys, count, _scratch.Hashes);
        _pairRouters[index].Add(new RecordBatch(columns, count), _scratch.Hashes);
    }
}
