using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner.MvRewrite.Partitions;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>
/// Is what comparing one state of a view with one state of its base tables gave: a bit a partition and table. When a table
/// moves on, only the partitions that it moved are looked at again.
/// </summary>
internal sealed class FreshnessState
{
    private readonly MaterializedView _view;
    private readonly ImmutableArray<Table> _bases;
    private readonly bool[] _isFollowed;
    private readonly PartitionMap? _map;

    /// <summary>What each partition shows, in the map's order; null = nothing yet.</summary>
    private readonly BaseVersions?[] _shown;
    private readonly ulong[][] _stale;

    internal FreshnessState(MaterializedView view, ImmutableArray<Table> bases)
    {
        _view = view;
        _bases = bases;
        _isFollowed = [.. bases.Select(b => view.Follows(b.Id))];
        _map = view.Tracking is null ? null : PartitionMap.Of(view, bases);
        _shown = _map is null
            ? [view.Versions.GetValueOrDefault(PartitionMapping.NameOfWhole(view))]
            : [.. _map.Partitions.Select(p => view.Versions.GetValueOrDefault(p.Name))];
        _stale = new ulong[bases.Length][];
        for (var table = 0; table < bases.Length; table++) _stale[table] = Compare(table);
        Surplus = _map is null ? [] : SurplusOf(view, _map);
    }

    private FreshnessState(FreshnessState before, ImmutableArray<Table> bases)
    {
        (_view, _bases, _isFollowed, _shown, Surplus) = (before._view, bases, before._isFollowed, before._shown, before.Surplus);
        (_map, _stale) = (before._map, [.. before._stale]);
        for (var table = 0; table < bases.Length; table++)
        {
            if (ReferenceEquals(bases[table], before._bases[table])) continue;
            var change = TableChange.Between(before._bases[table], bases[table]);
            if (_isFollowed[table]) _map = _map!.After(change, _view, bases); // It follows some.
            _stale[table] = _isFollowed[table] ? Follow(before._stale[table], table, change) : Add(before._stale[table], table, change);
        }
    }

    /// <summary>Names of partitions that the view has and should not have.</summary>
    internal ImmutableArray<string> Surplus { get; }

    internal bool IsFresh => Surplus.IsEmpty && _stale.All(s => Array.TrueForAll(s, word => word == 0));

    /// <summary>The partitions that the view should have, in order.</summary>
    internal ImmutableArray<MappedPartition> Partitions
        => _map?.Partitions ?? PartitionMapping.Map(_view, _bases);

    internal bool IsOf(ImmutableArray<Table> bases)
    {
        for (var i = 0; i < bases.Length; i++)
        {
            if (!ReferenceEquals(bases[i], _bases[i])) return false;
        }

        return true;
    }

    internal bool IsStale(int place)
    {
        if (_shown.Length == 1 && _shown[0] is null && _map is null) return true;
        foreach (var stale in _stale)
        {
            if ((stale[place >> 6] >> (place & 63) & 1) != 0) return true;
        }

        return false;
    }

    /// <summary>Does the same for the tables that count alone.</summary>
    internal bool IsStale(int place, Func<long, bool> counts)
    {
        if (_shown.Length == 1 && _shown[0] is null && _map is null) return true;
        for (var table = 0; table < _bases.Length; table++)
        {
            if ((_stale[table][place >> 6] >> (place & 63) & 1) != 0 && counts(_bases[table].Id)) return true;
        }

        return false;
    }

    /// <summary>Gives the state over newer tables; null when it has to be worked out anew.</summary>
    internal FreshnessState? At(ImmutableArray<Table> bases)
    {
        for (var i = 0; i < bases.Length; i++)
        {
            if (!ReferenceEquals(bases[i], _bases[i]) && !TableChange.Between(_bases[i], bases[i]).MovesOn) return null;
        }

        return new FreshnessState(this, bases);
    }

    private ulong[] Compare(int table)
    {
        var stale = new ulong[(_shown.Length + 63) >> 6];
        // Partitions that were refreshed together show the same of a table that they do not follow.
        ImmutableDictionary<long, long>? last = null;
        var lastIsStale = false;
        for (var place = 0; place < _shown.Length; place++)
        {
            if (_shown[place] is not { } shown || _isFollowed[table])
            {
                if (IsBehind(place, table)) stale[place >> 6] |= 1UL << (place & 63);
                continue;
            }

            var then = Then(shown, table);
            if (!ReferenceEquals(then, last)) (last, lastIsStale) = (then, IsBehind(place, table));
            if (lastIsStale) stale[place >> 6] |= 1UL << (place & 63);
        }

        return stale;
    }

    private bool IsBehind(int place, int table)
    {
        // What was never filled lacks rows only where a table that it follows has some; what is no more known to be right may hold rows
        // of partitions that were emptied since.
        if (_shown[place] is not { } shown)
        {
            return _map is null || _isFollowed[table] && (_map.Partitions[place].BasesOf(_bases[table].Id).Any(b => b.Rows > 0)
                || _view.Partitions.GetValueOrDefault(_map.Partitions[place].Name) is { Rows: > 0 });
        }

        var then = Then(shown, table);
        var known = 0;
        if (_isFollowed[table])
        {
            foreach (var partition in _map!.Partitions[place].BasesOf(_bases[table].Id)) // Followed tables are mapped.
            {
                if (IsBehind(partition, then, ref known)) return true;
            }
        }
        else
        {
            foreach (var (_, partition) in _bases[table].Partitions)
            {
                if (IsBehind(partition, then, ref known)) return true;
            }
        }

        // One that is not there any more was dropped or replaced.
        return known < then.Count;
    }

    private static bool IsBehind(Partition now, ImmutableDictionary<long, long> then, ref int known)
    {
        if (!then.TryGetValue(now.Id, out var version)) return now.Rows > 0;
        known++;
        return version != now.VisibleVersion;
    }

    private ulong[] Follow(ulong[] before, int table, TableChange change)
    {
        var stale = before.AsSpan().ToArray();
        foreach (var moved in change.Moved)
        {
            foreach (var place in _map!.PlacesOf(moved.Id)) // Followed tables are mapped.
            {
                if (IsBehind(place, table)) stale[place >> 6] |= 1UL << (place & 63);
                else stale[place >> 6] &= ~(1UL << (place & 63));
            }
        }

        return stale;
    }

    // Versions only rose: what was behind still is.
    private ulong[] Add(ulong[] before, int table, TableChange change)
    {
        var stale = before.AsSpan().ToArray();
        ImmutableDictionary<long, long>? last = null;
        var lastIsStale = false;
        for (var place = 0; place < _shown.Length; place++)
        {
            if ((stale[place >> 6] >> (place & 63) & 1) != 0)
            {
                if (stale[place >> 6] == ulong.MaxValue) place |= 63;
                continue;
            }

            if (_shown[place] is not { } shown) continue;
            var then = Then(shown, table);
            if (!ReferenceEquals(then, last))
            {
                (last, lastIsStale) = (then, false);
                var known = 0;
                foreach (var moved in change.Moved) lastIsStale |= IsBehind(moved, then, ref known);
            }

            if (lastIsStale) stale[place >> 6] |= 1UL << (place & 63);
        }

        return stale;
    }

    private ImmutableDictionary<long, long> Then(BaseVersions shown, int table)
        => shown.ByTable.GetValueOrDefault(_bases[table].Id) ?? ImmutableDictionary<long, long>.Empty;

    private static ImmutableArray<string> SurplusOf(MaterializedView view, PartitionMap map)
    {
        if (view.Partitions.IsEmpty) return [];
        var wanted = map.Partitions.Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        return [.. view.Partitions.Keys.Where(name => !wanted.Contains(name))];
    }
}
