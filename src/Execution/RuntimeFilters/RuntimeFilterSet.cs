using System.Collections.Concurrent;

namespace MatViewDb.Execution.RuntimeFilters;

/// <summary>
/// Carries filters from join builds to the scans of the same fragment; builds end before those scans begin.
/// </summary>
public sealed class RuntimeFilterSet
{
    private readonly ConcurrentDictionary<int, RuntimeFilter> _filters = new();

    public void Publish(int filterId, RuntimeFilter filter) => _filters[filterId] = filter;

    public RuntimeFilter? Find(int filterId) => _filters.GetValueOrDefault(filterId);
}
