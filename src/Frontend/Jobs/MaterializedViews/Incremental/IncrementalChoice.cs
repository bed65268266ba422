using System.Collections.Immutable;
using System.Globalization;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Incremental;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.MvRewrite.Partitions;

namespace MatViewDb.Jobs.MaterializedViews.Incremental;

/// <summary>
/// Says which partitions of a refresh are brought up to date by differences, which need nothing after all, which are
/// recomputed, and why those.
/// </summary>
public sealed record IncrementalChoice(
    ImmutableArray<IncrementalStep> Steps, ImmutableArray<MappedPartition> Recomputed, string? WhyNot)
{
    /// <summary>Decides from one snapshot; pure. The shape is null when the view's query could not be taken apart.</summary>
    public static IncrementalChoice Of(
        MaterializedView view, Func<long, CatalogObject?> objectById, RefreshPlan plan, RefreshScope scope, MaintenanceShape shape)
    {
        var problem = Ruled(view, plan, scope) ?? shape.Reason
            ?? (MaintenancePlans.Fits(shape, view) ? null : "its hidden columns are missing: it was created before they were known");
        if (problem is not null) return new IncrementalChoice([], plan.Targets, problem);

        var bases = view.BaseIds.Select(objectById).OfType<Table>().ToList();
        var used = shape.Core.Descendants().OfType<LogicalScan>().Select(s => s.Table.Id).ToHashSet();
        if (used.FirstOrDefault(id => bases.All(b => b.Id != id)) is var strange and not 0)
            return new IncrementalChoice([], plan.Targets, $"it reads table {strange} through a view that is never behind");

        var recomputed = ImmutableArray.CreateBuilder<MappedPartition>();
        var groups = new Dictionary<string, List<(MappedPartition Target, List<BaseWindow> Windows)>>();
        var shown = new ShownWindows(view, bases);
        string? why = null;
        foreach (var target in plan.Targets)
        {
            if (shown.Of(target, out var reason) is not { } windows)
            {
                recomputed.Add(target);
                why ??= reason;
                continue;
            }

            var key = shown.KeyOf(windows);
            if (!groups.TryGetValue(key, out var group)) groups[key] = group = [];
            group.Add((target, windows));
        }

        var steps = ImmutableArray.CreateBuilder<IncrementalStep>();
        foreach (var group in groups.Values)
        {
            var step = Together(view, shape.Kind, group);
            if (step is not null && (step.IsEmpty || step.Cost.IsWorthwhile || IsAsked(view)))
            {
                steps.Add(step);
                continue;
            }

            recomputed.AddRange(group.Select(g => g.Target));
            why ??= step is null ? "its partitions share base partitions" : string.Create(
                CultureInfo.InvariantCulture,
                $"recomputing touches fewer rows ({step.Cost.Whole:0} against {step.Cost.Incremental:0})");
        }

        // In the order of the plan: batches go from the oldest to the newest.
        var again = recomputed.Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        return new IncrementalChoice(steps.ToImmutable(), [.. plan.Targets.Where(t => again.Contains(t.Name))], why);
    }

    /// <summary>Does the same for the partitions of a step over a newer snapshot; null with the reason when they cannot any more.</summary>
    public static IncrementalStep? Again(
        MaterializedView view, Func<long, CatalogObject?> objectById, ImmutableArray<MappedPartition> targets, MaintenanceShape shape,
        out string? reason)
    {
        reason = shape.Reason;
        if (reason is not null) return null;
        var bases = view.BaseIds.Select(objectById).OfType<Table>().ToList();
        var group = new List<(MappedPartition, List<BaseWindow>)>();
        var shown = new ShownWindows(view, bases);
        foreach (var target in targets)
        {
            if (shown.Of(target, out reason) is not { } windows) return null;
            group.Add((target, windows));
        }

        if (group.Select(g => shown.KeyOf(g.Item2)).Distinct().Count() == 1) return Together(view, shape.Kind, group);
        reason = "its partitions show different versions";
        return null;
    }

    /// <summary>Says whether a view may be refreshed by row differences alone.</summary>
    public static bool IsStrict(MaterializedView view) => IsAsked(view) && !view.Refresh.Fallback;

    private static bool IsAsked(MaterializedView view) => view.Refresh.Method == RefreshMethod.Incremental
        || "INCREMENTAL".Equals(view.Properties.GetValueOrDefault("refresh_mode"), StringComparison.OrdinalIgnoreCase);

    /// <summary>Says which part of a view's definition rules row differences out; null when none does.</summary>
    public static string? RuledBy(MaterializedView view)
    {
        if (view.Refresh.Method is RefreshMethod.Complete or RefreshMethod.Partitions)
            return $"the view's method is {view.Refresh.Method.ToString().ToUpperInvariant()}";
        if ("force".Equals(view.Properties.GetValueOrDefault("partition_refresh_strategy"), StringComparison.OrdinalIgnoreCase))
            return "its property partition_refresh_strategy is force";
        var mode = view.Properties.GetValueOrDefault("refresh_mode")?.ToUpperInvariant();
        return mode is "FULL" or "PCT" ? $"its property refresh_mode is {mode}" : null;
    }

    private static string? Ruled(MaterializedView view, RefreshPlan plan, RefreshScope scope)
    {
        if (scope.Force) return plan.Reason;
        return scope.PartitionNames.IsEmpty ? RuledBy(view) : "the statement names partitions";
    }

    private static IncrementalStep? Together(
        MaterializedView view, MaintenanceKind kind, List<(MappedPartition Target, List<BaseWindow> Windows)> group)
    {
        if (ShownWindows.Together(view, group.SelectMany(g => g.Windows)) is not { } windows) return null;
        var viewRows = group.Sum(g => view.Partitions[g.Target.Name].Rows);
        return new IncrementalStep(
            [.. group.Select(g => g.Target)], windows, RefreshCost.Of(kind, [.. windows.Values], viewRows));
    }
}
