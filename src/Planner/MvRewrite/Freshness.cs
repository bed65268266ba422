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
    private readonly Table? _tracked;
    private readonly FreshnessState? _state;
    private readonly string? _reason;

    private Freshness(MaterializedView view, ImmutableArray<Table> bases, Table? tracked, FreshnessState? state, string? reason)
    {
        (_view, _bases, _tracked, _state, _reason) = (view, bases, tracked, state, reason);
        IsFresh = state?.IsFresh == true && (tracked is not null || !state.IsStale(0));
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
        Table? tracked = null;
        foreach (var table in bases)
        {
            if (table.Id == view.Tracking?.BaseTableId) tracked ??= table;
            if (table is not MaterializedView inner) continue;
            var below = Of(inner, objectById);
            if (!below.IsFresh) return AllStale(view, $"its base view {inner.Name} is stale: {below.Reason}");
        }

        if (view.Tracking is not null && tracked is null) return AllStale(view, "the table that its partitions follow is gone");
        s_states.TryGetValue(view, out var state);
        if (state is null || !state.IsOf(bases))
        {
            try
            {
                state = state?.At(bases) ?? new FreshnessState(view, bases, tracked);
            }
            catch (MatViewException problem) when (problem.Kind == ErrorKind.User)
            {
                // A partition value that is no date: a refresh says so, queries do without the view.
                return AllStale(view, problem.Message);
            }

            s_states.AddOrUpdate(view, state);
        }

        return new Freshness(view, bases, tracked, state, null);
    }

    /// <summary>Gives what view partitions show when computed from the bases as they are now; what they share is there once.</summary>
    public static ImmutableDictionary<string, BaseVersions> VersionsNow(
        IReadOnlyCollection<MappedPartition> partitions, IReadOnlyCollection<Table> bases, long? trackedId)
    {
        var others = bases.Where(b => b.Id != trackedId).ToImmutableDictionary(b => b.Id, b => VersionsOf(b.Partitions.Values));
        var changes = bases.Where(b => b.Id != trackedId).SelectMany(b => b.Partitions.Values)
            .ToImmutableDictionary(p => p.Id, p => p.Changes);
        return partitions.ToImmutableDictionary(p => p.Name, p => trackedId is not { } id
            ? new BaseVersions(others) { Changes = changes }
            : new BaseVersions(others.SetItem(id, VersionsOf(p.Bases)))
            {
                Changes = changes.SetItems(p.Bases.Select(b => KeyValuePair.Create(b.Id, b.Changes))),
            }, StringComparer.Ordinal);
    }

    private static ImmutableDictionary<long, long> VersionsOf(IEnumerable<Partition> partitions)
        => partitions.ToImmutableDictionary(p => p.Id, p => p.VisibleVersion);

    private static Freshness AllStale(MaterializedView view, string reason) => new(view, [], null, null, reason);

    private string? ProblemOf(MappedPartition partition)
    {
        if (!_view.Versions.TryGetValue(partition.Name, out var shown)) return $"partition {partition.Name} was never refreshed";
        foreach (var table in _bases)
        {
            var now = table.Id == _tracked?.Id ? partition.Bases : [.. table.Partitions.Values];
            var then = shown.ByTable.GetValueOrDefault(table.Id) ?? ImmutableDictionary<long, long>.Empty;
            foreach (var basePartition in now)
            {
                if (!then.TryGetValue(basePartition.Id, out var version))
                {
                    if (basePartition.Rows == 0) continue;
                    return $"partition {partition.Name} lacks base partition {table.Name}.{basePartition.Name}";
                }

                if (version != basePartition.VisibleVersion)
                {
                    return $"partition {partition.Name} shows version {version} of {table.Name}.{basePartition.Name}, "
                        + $"which is at {basePartition.VisibleVersion}";
                }
            }

            if (then.Keys.Any(id => now.All(p => p.Id != id)))
                return $"partition {partition.Name} shows a partition of {table.Name} that was dropped or replaced";
        }

        return null;
    }
}
