using System.Collections.Immutable;
using MatViewDb.Planner.Incremental;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.MvRewrite.Deltas;

/// <summary>Reads a view that is behind its bases together with what it lacks.</summary>
internal sealed class BehindSource(MatchInput input, BehindView behind)
{
    internal string? Reason { get; private set; }

    /// <summary>Gives the plan, in the order of the scan's columns; null with the reason when a difference cannot tell.</summary>
    internal LogicalNode? Read(LogicalScan scan)
    {
        var (context, view) = (input.Context, input.Object);
        var stored = scan with { Partitions = [.. behind.Partitions.Where(view.Partitions.ContainsKey)] };
        if (input.Definition() is not { } definition) return Fail("its query depends on the session, the time or chance");
        var shape = MaintenanceShape.Of(definition, isVolatile: false, context.Columns, context.Catalog.Functions);
        if (shape.Reason is not null) return Fail(shape.Reason);
        if (!MaintenancePlans.Fits(shape, view)) return Fail("its hidden columns are missing: it was created before they were known");
        if (shape.Core.Descendants().OfType<LogicalScan>().Any(s => !behind.Windows.ContainsKey(s.Table.Id)))
            return Fail("it reads a table through a view that is never behind");
        var visible = shape.Visible.Zip(input.ViewColumnNames, (value, name) => (value.Type, Name: name));
        foreach (var (type, name) in visible)
        {
            var held = view.StoredColumns.First(c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Type;
            if (held != type) return Fail($"its column '{name}' is stored as {held} but computed as {type}");
        }

        var rows = new FreshRows(shape, view, context.Columns, context.Catalog.Functions);
        try
        {
            return behind.IsExact ? rows.Exact(stored, behind.Windows, behind.Partitions)
                : rows.BesideEachOther(stored, behind.Windows) ?? Fail("what it lacks cannot stand beside its groups");
        }
        catch (MaintenanceException impossible)
        {
            return Fail(impossible.Message);
        }
    }

    private LogicalNode? Fail(string reason)
    {
        Reason = $"it is stale ({behind.Reason}), and a difference does not help: {reason}";
        return null;
    }
}
