using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Execution.HashTables;
using MatViewDb.Functions.Aggregates;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Execution.Operators.Aggregates;

/// <summary>
/// Updates a handful of groups by bringing their rows together first: a kernel then adds a run of rows to one state with its
/// vector loop, several times faster than adding row by row to states all over.
/// </summary>
internal sealed unsafe class SortedUpdate(
    AggregatePlan plan, AggregateKernel[] kernels, GroupInitializer initializer, GroupScratch scratch, MemoryTracker tracker)
{
    private const int CodesMax = 64;
    private const int RowsPerGroupMin = 64;

    private readonly int[] _ends = new int[CodesMax + 1];
    private readonly Dictionary<int, Column> _sorted = [];
    private int[] _order = [];

    /// <summary>Adds all rows of the batch to the groups in the scratch, or does nothing and says so.</summary>
    internal bool TryUpdate(RecordBatch input, int codeCount)
    {
        var rowCount = input.RowCount;
        if (codeCount > CodesMax || rowCount < RowsPerGroupMin) return false;
        var ends = _ends.AsSpan(0, codeCount + 1);
        ends.Clear();
        var codes = scratch.Codes;
        for (var i = 0; i < rowCount; i++) ends[codes[i] + 1]++;
        var groups = 0;
        for (var code = 1; code < ends.Length; code++)
        {
            if (ends[code] > 0) groups++;
            ends[code] += ends[code - 1];
        }

        if (groups * RowsPerGroupMin > rowCount) return false;
        if (_order.Length < rowCount) _order = new int[rowCount];
        fixed (int* order = _order)
        {
            for (var i = 0; i < rowCount; i++) order[ends[codes[i]]++] = i;
        }

        // Each entry now stands at the end of its code's rows.
        UpdateRuns(input, ends[..codeCount]);
        foreach (var column in _sorted.Values) column.Dispose();
        _sorted.Clear();
        return true;
    }

    private void UpdateRuns(RecordBatch input, ReadOnlySpan<int> ends)
    {
        var start = 0;
        foreach (var end in ends)
        {
            if (end == start) continue;
            var states = scratch.Rows[_order[start]] + GroupTable.HashBytes + plan.GroupLayout.KeyBytes;
            for (var k = 0; k < kernels.Length; k++)
            {
                if (plan.Calls[k].Distinct >= 0) continue;
                var inputs = plan.Calls[k].Inputs;
                var arguments = new Column[inputs.Length];
                for (var i = 0; i < arguments.Length; i++)
                    arguments[i] = Sorted(input, inputs[i]).Slice(start, end - start, tracker);
                kernels[k].UpdateSingle(states + initializer.Offsets[k], arguments, end - start);
                foreach (var argument in arguments) argument.Dispose();
            }

            start = end;
        }
    }

    private Column Sorted(RecordBatch input, int column)
    {
        if (_sorted.TryGetValue(column, out var sorted)) return sorted;
        sorted = ColumnGather.Take(input[column], _order.AsSpan(0, input.RowCount), tracker);
        _sorted.Add(column, sorted);
        return sorted;
    }
}
