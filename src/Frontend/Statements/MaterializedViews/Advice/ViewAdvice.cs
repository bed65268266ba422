using MatViewDb.Sql;

namespace MatViewDb.Frontend.Statements.MaterializedViews.Advice;

/// <summary>
/// Proposes a view: how to create it, what it would hold, and what it would save. Costs are the planner's, in rows touched.
/// </summary>
public sealed record ViewAdvice(string Database, string Name, string Body)
{
    public long Id { get; init; }
    public string User { get; init; } = "";
    public DateTime CreatedAt { get; init; }

    /// <summary>Queries that would read the view, each once, as they were written.</summary>
    public IReadOnlyList<string> Queries { get; init; } = [];

    /// <summary>How often those ran; 0 where it is not known.</summary>
    public long Runs { get; init; }

    public double CostWithout { get; init; }
    public double CostWith { get; init; }

    /// <summary>Seconds of those runs that the view would have saved, by the planner's costs; null where nothing ran.</summary>
    public double? SecondsSaved { get; init; }

    public double Rows { get; init; }
    public double Bytes { get; init; }

    /// <summary>The planner's cost of computing the view as a whole.</summary>
    public double RefreshCost { get; init; }

    /// <summary>INCREMENTAL, PARTITION or FULL: the smallest step by which a refresh can bring the view up to date.</summary>
    public string RefreshMode { get; init; } = "FULL";

    /// <summary>Name of the view that was created from it; null = none yet.</summary>
    public string? CreatedAs { get; init; }

    public string Definition => DefinitionOf(Database, Name, Body);

    internal static string DefinitionOf(string database, string name, string body)
        => $"CREATE MATERIALIZED VIEW {SqlPrinter.QuoteName(database)}.{SqlPrinter.QuoteName(name)}{body}";

    public double Gain => CostWith <= 0 ? 0 : CostWithout / CostWith;
}

/// <summary>Keeps the proposals since the start, by number. One that comes again keeps its number.</summary>
public sealed class AdviceRegistry
{
    private const int KeptMax = 500;
    private readonly Lock _lock = new();
    private readonly SortedDictionary<long, ViewAdvice> _byId = [];
    private long _last;

    public IReadOnlyList<ViewAdvice> All
    {
        get
        {
            lock (_lock) return [.. _byId.Values];
        }
    }

    public ViewAdvice? Find(long id)
    {
        lock (_lock) return _byId.GetValueOrDefault(id);
    }

    public ViewAdvice Put(ViewAdvice advice)
    {
        lock (_lock)
        {
            var known = advice.Id > 0 ? advice.Id : _byId.Values.FirstOrDefault(
                a => a.Database == advice.Database && a.Body == advice.Body && a.User == advice.User && a.CreatedAs is null)?.Id;
            var kept = advice with { Id = known ?? ++_last };
            _byId[kept.Id] = kept;
            if (_byId.Count > KeptMax) _byId.Remove(_byId.Keys.First());
            return kept;
        }
    }

    /// <summary>Says whether a name is taken by a proposal for another view.</summary>
    internal bool IsTaken(string database, string name, string user)
    {
        lock (_lock) return _byId.Values.Any(a => a.Database == database && a.Name == name && a.User == user && a.CreatedAs is null);
    }
}
