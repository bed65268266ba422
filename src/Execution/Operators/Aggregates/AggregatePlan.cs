using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Execution.Expressions;
using MatViewDb.Execution.HashTables;
using MatViewDb.Functions.Aggregates;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Aggregates;

/// <summary>
/// Says what an aggregation computes, read once from its spec: key layout, calls, distinct argument lists.
/// </summary>
internal sealed class AggregatePlan
{
    private readonly MemoryTracker _tracker;
    private readonly List<DistinctList> _distinct = [];
    private readonly IReadOnlyList<TypeDesc> _inputTypes;
    private readonly IReadOnlyList<bool> _groupNullable;

    internal AggregatePlan(AggregateSpec spec, IReadOnlyList<TypeDesc> inputTypes, MemoryTracker tracker)
    {
        _tracker = tracker;
        _inputTypes = inputTypes;
        Phase = spec.Phase;
        GroupBy = [.. spec.GroupBy];
        Sets = [.. spec.GroupingSets.Select(s => s.Columns.ToArray())];
        var types = GroupBy.Select(c => inputTypes[c].ToSqlType().ToArrow()).ToList();
        var nullable = GroupBy.Select(c => Sets.Length > 0 || inputTypes[c].Nullable).ToList();
        if (Sets.Length > 0)
        {
            types.Add(SqlType.BigInt.ToArrow());
            nullable.Add(false);
        }

        GroupLayout = new KeyLayout(types, nullable);
        GroupTypes = types;
        _groupNullable = nullable;
        // Partial rows are groups of all keys, so the states follow the keys directly also where sets are made of them.
        var stateAt = GroupBy.Length;
        var calls = new List<AggregatePlanCall>();
        foreach (var call in spec.Aggregates)
        {
            var deduplicates = call.Distinct && !IgnoresDoubles(call) && Phase == AggregateSpec.Types.Phase.Single
                && call.OrderBy.Count == 0;
            using var probe = CreateKernel(call, deduplicates);
            var isFinal = Phase == AggregateSpec.Types.Phase.Final;
            var inputs = isFinal
                ? Enumerable.Range(stateAt, probe.StateTypes.Count).ToArray()
                : [.. call.Args, .. call.OrderBy.Select(k => k.Column)];
            stateAt += probe.StateTypes.Count;
            HasExternalState |= probe.HasExternalState;
            calls.Add(new AggregatePlanCall(call, inputs, deduplicates ? DistinctOf(inputs) : -1));
            if (deduplicates) _distinct[calls[^1].Distinct].Add(calls.Count - 1, call.Function);
        }

        Calls = [.. calls];
    }

    internal AggregateSpec.Types.Phase Phase { get; }
    internal int[] GroupBy { get; }

    /// <summary>Indexes into <see cref="GroupBy"/> of each grouping set; empty: plain grouping.</summary>
    internal int[][] Sets { get; }

    internal KeyLayout GroupLayout { get; }
    internal IReadOnlyList<ArrowType> GroupTypes { get; }
    internal AggregatePlanCall[] Calls { get; }
    internal bool HasExternalState { get; }

    /// <summary>False when all rows are one group.</summary>
    internal bool HasKeys => GroupBy.Length > 0 || Sets.Length > 0;

    /// <summary>Lists of arguments that DISTINCT calls share.</summary>
    internal IReadOnlyList<DistinctList> Distinct => _distinct;

    /// <summary>Makes the kernels of all calls, save those that are given.</summary>
    internal AggregateKernel[] CreateKernels(AggregateKernel?[]? given = null)
        => [.. Calls.Select((c, i) => given?[i] ?? CreateKernel(c.Call, c.Distinct >= 0))];

    /// <summary>Makes a kernel; one that gets its values de-duplicated need not do that itself.</summary>
    private AggregateKernel CreateKernel(AggregateCall call, bool deduplicated)
    {
        if (!deduplicated && !IgnoresDoubles(call)) return AggregateCatalog.Create(call, _tracker);
        var plain = call.Clone();
        plain.Distinct = false;
        return AggregateCatalog.Create(plain, _tracker);
    }

    /// <summary>
    /// Gives the number that tells the groups of a set from those of others: a bit per group column, 1 where the set leaves it
    /// out, and above these how often the same set came before.
    /// </summary>
    internal long GroupingId(int index)
    {
        var set = Sets[index];
        long id = Sets.Take(index).Count(s => s.ToHashSet().SetEquals(set));
        for (var i = 0; i < GroupBy.Length; i++) id = id << 1 | (set.Contains(i) ? 0L : 1L);
        return id;
    }

    private static bool IgnoresDoubles(AggregateCall call)
        => call.Function is "min" or "max" or "any_value" or "bitmap_union" or "hll_union";

    private int DistinctOf(int[] inputs)
    {
        var index = _distinct.FindIndex(list => list.Columns.AsSpan().SequenceEqual(inputs));
        if (index >= 0) return index;
        _distinct.Add(new DistinctList(inputs, [.. inputs.Select(i => _inputTypes[i])], GroupTypes, _groupNullable));
        return _distinct.Count - 1;
    }
}

/// <summary>
/// Is one call: its input columns (arguments, or states in the final phase) and its distinct list (-1: none).
/// </summary>
internal sealed record AggregatePlanCall(AggregateCall Call, int[] Inputs, int Distinct);
