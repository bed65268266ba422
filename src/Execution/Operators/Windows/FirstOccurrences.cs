using MatViewDb.Arrow.Arrays;
using MatViewDb.Core.Runtime;
using MatViewDb.Execution.HashTables;
using MatViewDb.Functions.Kernels;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Windows;

/// <summary>
/// Leaves of the arguments of a DISTINCT call only the first of equal ones in each partition, NULL in place of the others: a running
/// aggregate that passes over NULLs then sees each value once.
/// </summary>
internal static unsafe class FirstOccurrences
{
    private const int BlockRows = 4096;

    /// <summary>Says whether the call passes over NULLs, whatever else it does.</summary>
    internal static bool Serve(AggregateCall call) => call is { Distinct: true, Function: "count" or "sum" or "avg", OrderBy.Count: 0 };

    internal static Column[] Of(Column[] arguments, WindowRows rows)
    {
        var layout = new KeyLayout([.. arguments.Select(a => a.Type)], [.. arguments.Select(_ => true)]);
        using var none = new GroupInitializer([], rows.Tracker);
        var table = new GroupTable(layout, none, rows.Tracker);
        using var scratch = new Aggregates.GroupScratch(rows.Tracker);
        var picked = new int[rows.Count];
        var slices = new Column[arguments.Length];
        for (var first = 0; first < rows.Count;)
        {
            Interruption.Check();
            if (rows.PartitionStart[first] == first) table.Free();
            var count = Math.Min(BlockRows, rows.PartitionEnd[first] - first);
            for (var i = 0; i < slices.Length; i++) slices[i] = arguments[i].Slice(first, count, rows.Tracker);
            scratch.Reserve(count);
            var keys = scratch.Keys(count, layout.KeyBytes);
            layout.Encode(slices, count, keys);
            layout.Hash(keys, count, scratch.Hashes);
            for (var i = 0; i < count; i++)
            {
                var known = table.Count;
                table.FindOrAdd(keys + (long)i * layout.KeyBytes, scratch.Hashes + i, 1, scratch.Rows);
                picked[first + i] = table.Count > known ? first + i : -1;
            }

            foreach (var slice in slices) slice.Dispose();
            first += count;
        }

        table.Free();
        return Array.ConvertAll(arguments, argument => ColumnGather.Take(argument, picked, rows.Tracker));
    }
}
