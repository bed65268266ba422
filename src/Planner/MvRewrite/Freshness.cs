using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Planner.MvRewrite.Partitions;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>
/// Says how a view stands against its bases in one catalog snapshot: which of its partitions show exactly the bases' visible
/// versions, and, where they do not, the first reason in words for people.
/// </summary>
public sealed class Freshness
{
    // What was worked out for a view serves until the view or one of its bases is another object; then it is carried on.
    private static readonly ConditionalWeakTable<MaterializedView, FreshnessState> s_states = [];
    private readonly MaterializedView _view;
    private readonly ImmutableArray<Table> _bases;
    private readonly FreshnessState? _state;
    private readonly string? _reason;

    private Freshness(MaterializedView view, ImmutableArray<Table> bases, FreshnessState? state, string? reason)
    {
        (_view, _bases, _state, _reason) = (view, bases, state, reason);
        IsFresh = state?.IsFresh == true && (view.Tracking is not null || !state.IsStale(0));
    }

    public bool IsFresh { get; }

    /// <summary>Gives the partitions that do not show their bases as they are, also those that the view should not have any more.</summary>
    public ImmutableArray<string> StalePartitions
    {
        get
        {
            if (IsFresh) return [];
            if (_state is null) return [.. _view.Partitions.Keys];
            return [.. _state.Partitions.Where((_, place) => _state.IsStale(place)).Select(p => p.Name), .. _state.Surplus];
        }
    }

    /// <summary>Gives what <see cref="StalePartitions"/> would be if only the bases that count could have changed.</summary>
    public ImmutableArray<string> StaleBy(Func<long, bool> counts)
    {
        if (IsFresh) return [];
        if (_state is null) return [.. _view.Partitions.Keys];
        return [.. _state.Partitions.Where((_, place) => _state.IsStale(place, counts)).Select(p => p.Name), .. _state.Surplus];
    }

    public string? Reason
    {
        get
        {
            if (IsFresh || _state is null) return _reason;
            var partitions = _state.Partitions;
            for (var place = 0; place < partitions.Length; place++)
            {
                if (_state.IsStale(place)) return ProblemOf(partitions[place]);
            }

            return $"partition {_state.Surplus[0]} has no base partition any more";
        }
    }

    /// <summary>Gives the partitions that the view has and should not have.</summary>
    public ImmutableArray<string> Surplus => _state?.Surplus ?? [];

    /// <summary>Gives the partitions that the view should have, in order; none when no partition of it can be told to be fresh.</summary>
    public ImmutableArray<PartitionState> Parts
        => _state is null ? [] : [.. _state.Partitions.Select((p, place) => new PartitionState(p, !_state.IsStale(place)))];

    /// <summary>Compares recorded with visible versions; pure, numbers in memory only.</summary>
    public static Freshness Of(MaterializedView view, Func<long, CatalogObject?> objectById)
    {
        var found = ImmutableArray.CreateBuilder<Table>(view.BaseIds.Length);
        foreach (var id in view.BaseIds)
        {
            if (objectById(id) is not Table table) return AllStale(view, $"base table {id} does not exist any more");
            found.Add(table);
        }

        var bases = found.MoveToImmutable();
        foreach (var table in bases)
        {
            if (table is not MaterializedView inner) continue;
            var below = Of(inner, objectById);
            if (!below.IsFresh) return AllStale(view, $"its base view {inner.Name} is stale: {below.Reason}");
        }

        foreach (var tracking in view.Trackings)
        {
            if (bases.All(b => b.Id != tracking.BaseTableId)) return AllStale(view, "a table that its partitions follow is gone");
        }

        s_states.TryGetValue(view, out var state);
        if (state is null || !state.IsOf(bases))
        {
            try
            {
                state = state?.At(bases) ?? new FreshnessState(view, bases);
            }
            catch (MatViewException problem) when (problem.Kind == ErrorKind.User)
            {
                // A partition value that is no date: a refresh says so, queries do without the view.
                return AllStale(view, problem.Message);
            }

            s_states.AddOrUpdate(view, state);
        }

        return new Freshness(view, bases, state, null);
    }

    /// <summary>Gives what view partitions show when computed from the bases as they are now; what they share is there once.</summary>
    public static ImmutableDictionary<string, BaseVersions> VersionsNow(
        MaterializedView view, IReadOnlyCollection<MappedPartition> partitions, IReadOnlyCollection<Table> bases, DateTime? takenAt = null)
    {
        var followed = bases.Where(b => view.Follows(b.Id)).Select(b => b.Id).ToList();
        var others = bases.Where(b => !view.Follows(b.Id)).ToList();
        var shared = others.ToImmutableDictionary(b => b.Id, b => VersionsOf(b.Partitions.Values));
        var changes = others.SelectMany(b => b.Partitions.Values).ToImmutableDictionary(p => p.Id, p => p.Changes);
        return partitions.ToImmutableDictionary(p => p.Name, p => followed.Count == 0
            ? new BaseVersions(shared) { Changes = changes, TakenAt = takenAt }
            : new BaseVersions(shared.SetItems(followed.Select(id => KeyValuePair.Create(id, VersionsOf(p.BasesOf(id))))))
            {
                Changes = changes.SetItems(p.Bases.Select(b => KeyValuePair.Create(b.Id, b.Changes))), TakenAt = takenAt,
            }, StringComparer.Ordinal);
    }

    private static ImmutableDictionary<long, long> VersionsOf(IEnumerable<Partition> partitions)
        => partitions.ToImmutableDictionary(p => p.Id, p => p.VisibleVersion);

    private static Freshness AllStale(MaterializedView view, string reason) => new(view, [], null, reason);

    private string? ProblemOf(MappedPartition partition)
    {
        if (DifferenceOf(partition) is not var (table, problem)) return null;
        var why = table is null ? null : _view.Unfollowed.FirstOrDefault(u => u.TableId == table.Id)?.Reason;
        return why is null ? problem : $"{problem}; {table!.Name} concerns every partition: {why}"; // It has a reason.
    }

    private (Table? Table, string Problem)? DifferenceOf(MappedPartition partition)
    {
        if (!_view.Versions.TryGetValue(partition.Name, out var shown)) return (null, _view.WhyNotShown(partition.Name));
        foreach (var table in _bases)
        {
            var now = _view.Follows(table.Id) ? partition.BasesOf(table.Id) : [.. table.Partitions.Values];
            var then = shown.ByTable.GetValueOrDefault(table.Id) ?? ImmutableDictionary<long, long>.Empty;
            foreach (var basePartition in now)
            {
                if (!then.TryGetValue(basePartition.Id, out var version))
                {
                    if (basePartition.Rows == 0) continue;
                    return (table, $"partition {partition.Name} lacks base partition {table.Name}.{basePartition.Name}");
                }

                if (version != basePartition.VisibleVersion)
                {
                    return (table, $"partition {partition.Name} shows version {version} of {table.Name}.{basePartition.Name}, "
                        + $"which is at {basePartition.VisibleVersion}");
                }
            }

            if (then.Keys.Any(id => now.All(p => p.Id != id)))
                return (table, $"partition {partition.Name} shows a partition of {table.Name} that was dropped or replaced");
        }

        return null;
    }
}
