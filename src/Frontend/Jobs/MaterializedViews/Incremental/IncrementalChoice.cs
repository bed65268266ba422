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
        string? why = null;
        foreach (var target in plan.Targets)
        {
            if (WindowsOf(view, target, bases, out var reason) is not { } windows)
            {
                recomputed.Add(target);
                why ??= reason;
                continue;
            }

            var key = KeyOf(view, windows);
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

        return new IncrementalChoice(steps.ToImmutable(), recomputed.ToImmutable(), why);
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
        foreach (var target in targets)
        {
            if (WindowsOf(view, target, bases, out reason) is not { } windows) return null;
            group.Add((target, windows));
        }

        if (group.Select(g => KeyOf(view, g.Item2)).Distinct().Count() == 1) return Together(view, shape.Kind, group);
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
        var mode = view.Properties.GetValueOrDefault("refresh_mode")?.ToUpperInvariant();
        return mode is "FULL" or "PCT" ? $"its property refresh_mode is {mode}" : null;
    }

    private static string? Ruled(MaterializedView view, RefreshPlan plan, RefreshScope scope)
    {
        if (scope.Force) return plan.Reason;
        return scope.PartitionNames.IsEmpty ? RuledBy(view) : "the statement names partitions";
    }

    private static List<BaseWindow>? WindowsOf(MaterializedView view, MappedPartition target, List<Table> bases, out string? reason)
    {
        reason = null;
        if (!view.Versions.TryGetValue(target.Name, out var shown) || !view.Partitions.ContainsKey(target.Name))
        {
            reason = $"partition {target.Name} was never refreshed";
            return null;
        }

        var windows = new List<BaseWindow>();
        foreach (var table in bases)
        {
            var now = table.Id == view.Tracking?.BaseTableId ? target.Bases : [.. table.Partitions.Values];
            if (BaseWindow.TryMake(table, now, shown.ByTable.GetValueOrDefault(table.Id), shown.Changes, out reason) is not { } window)
                return null;
            windows.Add(window);
        }

        return windows;
    }

    // Partitions go together when they show the same versions of the tables that they do not follow.
    private static string KeyOf(MaterializedView view, List<BaseWindow> windows)
        => string.Join(';', windows.Where(w => w.Table.Id != view.Tracking?.BaseTableId)
            .Select(w => $"{w.Table.Id}:{string.Join(',', w.Old.OrderBy(o => o.Key).Select(o => $"{o.Key}@{o.Value.UpTo}"))}"));

    private static IncrementalStep? Together(
        MaterializedView view, MaintenanceKind kind, List<(MappedPartition Target, List<BaseWindow> Windows)> group)
    {
        var windows = ImmutableDictionary.CreateBuilder<long, BaseWindow>();
        foreach (var window in group.SelectMany(g => g.Windows))
        {
            if (!windows.TryGetValue(window.Table.Id, out var known))
            {
                windows[window.Table.Id] = window;
            }
            else if (window.Table.Id == view.Tracking?.BaseTableId)
            {
                if (window.New.Keys.Any(known.New.ContainsKey)) return null;
                windows[window.Table.Id] = known with
                {
                    Old = known.Old.AddRange(window.Old), New = known.New.AddRange(window.New),
                    Changed = known.Changed.AddRange(window.Changed),
                    OldRows = known.OldRows + window.OldRows, NewRows = known.NewRows + window.NewRows,
                    ChangedRows = known.ChangedRows + window.ChangedRows, OnlyAdds = known.OnlyAdds && window.OnlyAdds,
                };
            }
        }

        var viewRows = group.Sum(g => view.Partitions[g.Target.Name].Rows);
        return new IncrementalStep(
            [.. group.Select(g => g.Target)], windows.ToImmutable(), RefreshCost.Of(kind, [.. windows.Values], viewRows));
    }
}
