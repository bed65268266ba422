using System.Collections.Immutable;
using MatViewDb.Planner.Incremental;
using MatViewDb.Planner.MvRewrite.Partitions;

namespace MatViewDb.Jobs.MaterializedViews.Incremental;

/// <summary>Is one refresh by differences: view partitions that show the same versions, and the windows they move over.</summary>
public sealed record IncrementalStep(
    ImmutableArray<MappedPartition> Targets, ImmutableDictionary<long, BaseWindow> Windows, RefreshCost Cost)
{
    public ImmutableArray<string> Names => [.. Targets.Select(t => t.Name)];

    public bool IsEmpty => Windows.Values.All(w => !w.IsChanged);
}

/// <summary>Compares ways to refresh by the rows that they touch, as far as the catalog tells.</summary>
public sealed record RefreshCost(double Incremental, double Whole)
{
    // A row of a difference is read, joined and merged; rows of the other tables mostly fall to filters on the join keys.
    private const double ChangedRow = 2;
    private const double FilteredRow = 0.1;
    private const double RegroupedRow = 0.5;
    private const double ReplacedRow = 2;

    public bool IsWorthwhile => Incremental < Whole;

    /// <summary>Prices a step over so many rows of the view.</summary>
    public static RefreshCost Of(MaintenanceKind kind, IReadOnlyCollection<BaseWindow> windows, long viewRows)
    {
        double whole = windows.Sum(w => w.NewRows);
        double incremental = 0;
        if (kind != MaintenanceKind.Rows || windows.Any(w => !w.OnlyAdds))
            incremental = (FilteredRow * viewRows) + (ReplacedRow * Math.Min(viewRows, windows.Sum(w => w.ChangedRows)));
        foreach (var window in windows)
        {
            if (window.IsChanged) incremental += (ChangedRow * window.ChangedRows) + (FilteredRow * (whole - window.NewRows));
        }

        if (kind == MaintenanceKind.Keys) incremental += RegroupedRow * whole;
        return new RefreshCost(incremental, whole);
    }
}
