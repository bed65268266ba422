using System.Collections.Concurrent;
using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Execution.HashTables;
using MatViewDb.Execution.Operators.Aggregates;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Execution.Spill;

namespace MatViewDb.Execution.Operators.Joins;

/// <summary>Is the same part of both sides of a join on disk: rows with equal keys are in the same part.</summary>
/// <param name="Final">Its rows cannot be divided further, as when most have one key.</param>
internal sealed record JoinPart(SpillFile Build, SpillFile Probe, int Level, bool Final) : IDisposable
{
    public void Dispose()
    {
        Build.Dispose();
        Probe.Dispose();
    }
}

/// <summary>Holds both sides of a join that did not fit into memory, divided by the hash of the key.</summary>
internal sealed unsafe class JoinSpill(HashJoin join, QueryContext query) : IDisposable
{
    private const int Bits = 4;
    private readonly ConcurrentQueue<JoinPart> _parts = new();

    internal SpillPartitions Build { get; } = new(query, join.Profile, Bits, 0);
    internal SpillPartitions Probe { get; } = new(query, join.Profile, Bits, 0);

    /// <summary>Says that both sides are complete; gives how many parts there are.</summary>
    internal int Seal()
    {
        Probe.Seal();
        for (var i = 0; i < Build.Count; i++) Add(new JoinPart(Build.Take(i), Probe.Take(i), 0, false));
        return _parts.Count;
    }

    /// <summary>Gives a part to join, whose owner the caller becomes; null when none is left.</summary>
    internal JoinPart? Take() => _parts.TryDequeue(out var part) ? part : null;

    /// <summary>Divides a part that is still too large into smaller ones; it is disposed.</summary>
    internal void Divide(JoinPart part)
    {
        using (part)
        using (var build = new SpillPartitions(query, join.Profile, Bits, part.Level + 1))
        using (var probe = new SpillPartitions(query, join.Profile, Bits, part.Level + 1))
        {
            Route(part.Build, build, join.StoredKeys);
            Route(part.Probe, probe, join.LeftKeys);
            var canDivide = SpillPartitions.CanDivide(Bits, part.Level + 2);
            for (var i = 0; i < build.Count; i++)
            {
                var isSame = build[i].RowCount > part.Build.RowCount / 10 * 9;
                Add(new JoinPart(build.Take(i), probe.Take(i), part.Level + 1, isSame || !canDivide));
            }
        }
    }

    public void Dispose()
    {
        Build.Dispose();
        Probe.Dispose();
        while (_parts.TryDequeue(out var part)) part.Dispose();
    }

    private void Add(JoinPart part)
    {
        var shape = join.Shape;
        var needsLeft = !shape.EmitsLeftAlone;
        var needsRight = !shape.EmitsRightAlone;
        var isEmpty = part.Build.RowCount == 0 && part.Probe.RowCount == 0
            || needsLeft && part.Build.RowCount == 0 || needsRight && part.Probe.RowCount == 0;
        if (isEmpty) part.Dispose();
        else _parts.Enqueue(part);
    }

    private void Route(SpillFile from, SpillPartitions to, int[] keys)
    {
        using var router = new SpillRouter(to, query.Tracker);
        using var reader = from.OpenReader(query.Tracker);
        using var hasher = new JoinHasher(join.KeyLayout, keys, query.Tracker);
        while (reader.Next() is { } batch)
        {
            query.ThrowIfFailed();
            router.Add(batch, hasher.Hash(batch));
        }

        router.Flush();
        to.Seal();
    }
}

/// <summary>Hashes the key columns of batches as the join's table does.</summary>
internal sealed unsafe class JoinHasher(KeyLayout layout, int[] keys, MemoryTracker tracker) : IDisposable
{
    private readonly GroupScratch _scratch = new(tracker);
    private readonly Column[] _columns = new Column[keys.Length];

    /// <summary>Gives a hash a row, until the next call.</summary>
    internal ulong* Hash(RecordBatch batch)
    {
        for (var i = 0; i < keys.Length; i++) _columns[i] = batch[keys[i]];
        _scratch.Reserve(batch.RowCount);
        var words = _scratch.Keys(batch.RowCount, layout.KeyBytes);
        layout.Encode(_columns, batch.RowCount, words);
        layout.Hash(words, batch.RowCount, _scratch.Hashes);
        return _scratch.Hashes;
    }

    public void Dispose() => _scratch.Dispose();
}
