using System.Collections.Concurrent;
using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Execution.HashTables;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Execution.Spill;

namespace MatViewDb.Execution.Operators.Aggregates;

/// <summary>Is a part of an aggregation on disk: equal keys are in the same part.</summary>
/// <param name="Final">Its rows cannot be divided further, as when most have one key.</param>
internal sealed record AggregatePart(SpillFile File, int Level, bool Final) : IDisposable
{
    public void Dispose() => File.Dispose();
}

/// <summary>
/// Holds an aggregation that does not fit into memory: groups with their states, divided by the key, and for each DISTINCT
/// list the pairs of group and value, divided by both. Pairs are told apart first, part by part, and become groups with the
/// states of their calls; then groups are merged part by part.
/// </summary>
internal sealed unsafe class AggregateSpill : IDisposable
{
    private const int Bits = 4;
    private const int GroupsBeforeMoving = 32 << 10;

    /// <summary>Slots and row pointers of a table that is filled.</summary>
    private const int TableBytesPerRow = 40;

    private readonly AggregatePlan _plan;
    private readonly QueryContext _query;
    private readonly Operator _owner;
    private readonly ConcurrentQueue<AggregatePart> _groupParts = new();
    private readonly ConcurrentQueue<(int List, AggregatePart Part)> _pairParts = new();

    internal AggregateSpill(Operator owner, AggregatePlan plan)
    {
        _owner = owner;
        _plan = plan;
        _query = owner.Fragment.Query;
        Groups = new SpillPartitions(_query, owner.Profile, Bits, 0);
        Pairs = [.. plan.Distinct.Select(_ => new SpillPartitions(_query, owner.Profile, Bits, 0))];
    }

    internal SpillPartitions Groups { get; }
    internal SpillPartitions[] Pairs { get; }

    /// <summary>Says that all pairs are on disk; gives how many parts of them there are.</summary>
    internal int SealPairs()
    {
        for (var list = 0; list < Pairs.Length; list++)
        {
            foreach (var part in Parts(Pairs[list], long.MaxValue)) _pairParts.Enqueue((list, part));
        }

        return _pairParts.Count;
    }

    /// <summary>Tells the pairs of one more part apart and hands them on as groups.</summary>
    internal void MergePairs()
    {
        if (!_pairParts.TryDequeue(out var next)) return;
        using var router = new SpillRouter(Groups, _query.Tracker);
        MergePairs(next.List, next.Part, router);
        router.Flush();
    }

    /// <summary>Says that all groups are on disk; gives how many parts of them there are.</summary>
    internal int SealGroups()
    {
        foreach (var part in Parts(Groups, long.MaxValue)) _groupParts.Enqueue(part);
        return _groupParts.Count;
    }

    /// <summary>Gives a part of the groups, whose owner the caller becomes; null when none is left.</summary>
    internal AggregatePart? TakeGroups() => _groupParts.TryDequeue(out var part) ? part : null;

    /// <summary>
    /// Says whether a part's groups can be held, after asking others to make room. What was promised for them is redeemed once
    /// they are loaded.
    /// </summary>
    internal bool Fits(AggregatePart part, int rowBytes, out long promised)
    {
        promised = 0;
        if (part.Final || part.File.RowCount <= _query.BatchRows) return true;
        var needed = part.File.RawBytes + part.File.RowCount * (rowBytes + TableBytesPerRow);
        if (!_query.Pressure.TryPromise(needed)) return false;
        promised = needed;
        return true;
    }

    /// <summary>Divides a part of the groups that is too large into smaller ones; it is disposed.</summary>
    internal void DivideGroups(AggregatePart part)
    {
        foreach (var smaller in Divide(part, _plan.GroupLayout)) _groupParts.Enqueue(smaller);
    }

    public void Dispose()
    {
        Groups.Dispose();
        foreach (var pairs in Pairs) pairs.Dispose();
        while (_groupParts.TryDequeue(out var part)) part.Dispose();
        while (_pairParts.TryDequeue(out var pair)) pair.Part.Dispose();
    }

    private void MergePairs(int index, AggregatePart part, SpillRouter router)
    {
        var list = _plan.Distinct[index];
        if (!Fits(part, GroupTable.HashBytes + list.StoredLayout.KeyBytes, out var promised))
        {
            foreach (var smaller in Divide(part, list.StoredLayout)) MergePairs(index, smaller, router);
            return;
        }

        using (part)
        using (var none = new GroupInitializer([], _query.Tracker))
        using (var scratch = new GroupScratch(_query.Tracker))
        {
            var pairs = new GroupTable(list.StoredLayout, none, _query.Tracker);
            try
            {
                Load(part, pairs, scratch);
            }
            finally
            {
                _query.Pressure.Redeem(promised);
            }

            pairs.FreeSlots();
            using (var groups = StoredGroups.Create(_plan, _plan.CreateKernels(), _query))
            {
                pairs.Arena.ForEachBlock((row, count) => Feed(list, pairs, row, count, scratch, groups, router));
                groups.MoveTo(router);
            }

            pairs.Free();
        }
    }

    private void Load(AggregatePart part, GroupTable pairs, GroupScratch scratch)
    {
        using var reader = part.File.OpenReader(_query.Tracker);
        while (reader.Next() is { } batch)
        {
            using (batch)
            {
                _query.ThrowIfFailed();
                scratch.Reserve(batch.RowCount);
                var keys = scratch.Keys(batch.RowCount, pairs.Layout.KeyBytes);
                pairs.Layout.Encode(batch.Columns, batch.RowCount, keys);
                pairs.Layout.Hash(keys, batch.RowCount, scratch.Hashes);
                pairs.FindOrAdd(keys, scratch.Hashes, batch.RowCount, scratch.Rows);
            }
        }
    }

    private void Feed(
        DistinctList list, GroupTable pairs, byte* row, int total, GroupScratch scratch, StoredGroups groups, SpillRouter router)
    {
        scratch.Reserve(RecordBatch.DefaultRows);
        var columns = new Column[pairs.Layout.ColumnCount];
        for (var at = 0; at < total; at += RecordBatch.DefaultRows)
        {
            _query.ThrowIfFailed();
            var count = Math.Min(RecordBatch.DefaultRows, total - at);
            for (var i = 0; i < count; i++) scratch.Rows[i] = row + (long)(at + i) * pairs.Arena.RowBytes + GroupTable.HashBytes;
            for (var i = 0; i < columns.Length; i++) columns[i] = pairs.Layout.Decode(scratch.Rows, count, i, _query.Tracker);
            var keyCount = _plan.GroupTypes.Count;
            groups.Update(columns.AsSpan(0, keyCount), columns.AsSpan(keyCount), list.Calls, count);
            foreach (var column in columns) column.Dispose();
            if (groups.Table.Count > GroupsBeforeMoving) groups.MoveTo(router);
        }
    }

    /// <summary>Gives the files of partitions as parts; the partitions are empty then.</summary>
    private static List<AggregatePart> Parts(SpillPartitions partitions, long rowsBefore)
    {
        partitions.Seal();
        var parts = new List<AggregatePart>();
        var canDivide = SpillPartitions.CanDivide(partitions.Bits, partitions.Level + 1);
        for (var i = 0; i < partitions.Count; i++)
        {
            var part = partitions.Take(i);
            var isSame = rowsBefore < long.MaxValue && part.RowCount > rowsBefore / 10 * 9;
            if (part.RowCount == 0) part.Dispose();
            else parts.Add(new AggregatePart(part, partitions.Level, isSame || !canDivide));
        }

        return parts;
    }

    private List<AggregatePart> Divide(AggregatePart part, KeyLayout layout)
    {
        using (part)
        using (var partitions = new SpillPartitions(_query, _owner.Profile, Bits, part.Level + 1))
        using (var router = new SpillRouter(partitions, _query.Tracker))
        using (var scratch = new GroupScratch(_query.Tracker))
        using (var reader = part.File.OpenReader(_query.Tracker))
        {
            while (reader.Next() is { } batch)
            {
                _query.ThrowIfFailed();
                scratch.Reserve(batch.RowCount);
                var keys = scratch.Keys(batch.RowCount, layout.KeyBytes);
                layout.Encode(batch.Columns.AsSpan(0, layout.ColumnCount), batch.RowCount, keys);
                layout.Hash(keys, batch.RowCount, scratch.Hashes);
                router.Add(batch, scratch.Hashes);
            }

            router.Flush();
            return Parts(partitions, part.File.RowCount);
        }
    }
}
