using System.Runtime.CompilerServices;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Planner.MvRewrite.Partitions;

/// <summary>
/// Says how a table at one moment differs from itself at an earlier one: which partitions moved on. It is worked out once for
/// all views that ask.
/// </summary>
internal sealed class TableChange
{
    private static readonly ConditionalWeakTable<Table, TableChange> s_latest = [];
    private readonly WeakReference<Table> _before;

    private TableChange(Table before, Table after)
    {
        _before = new WeakReference<Table>(before);
        var moved = new List<Partition>();
        MovesOn = before.Partitions.Count == after.Partitions.Count && ReferenceEquals(before.Partitioning, after.Partitioning);
        if (!MovesOn) return;
        using var old = before.Partitions.GetEnumerator();
        foreach (var (_, partition) in after.Partitions)
        {
            old.MoveNext();
            var then = old.Current.Value;
            if (ReferenceEquals(then, partition)) continue;
            // What went back, or was emptied, could make fresh what was stale.
            MovesOn = then.Id == partition.Id && then.Name == partition.Name && partition.VisibleVersion > then.VisibleVersion
                && partition.Rows > 0;
            if (!MovesOn) return;
            moved.Add(partition);
        }

        Moved = moved;
    }

    /// <summary>True when the partitions are the same and none went back; only then is <see cref="Moved"/> filled.</summary>
    internal bool MovesOn { get; }

    /// <summary>The partitions whose versions rose, as they are now.</summary>
    internal IReadOnlyList<Partition> Moved { get; } = [];

    internal static TableChange Between(Table before, Table after)
    {
        if (s_latest.TryGetValue(after, out var known) && known._before.TryGetTarget(out var then) && ReferenceEquals(then, before))
            return known;
        var made = new TableChange(before, after);
        s_latest.AddOrUpdate(after, made);
        return made;
    }
}
