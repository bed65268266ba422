using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.MvRewrite.Deltas;
using MatViewDb.Planner.MvRewrite.Joins;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>Gives the rows of a view for a query: stored ones, and computed ones for the partitions that are stale.</summary>
internal sealed class ViewSource(MatchInput input)
{
    internal string? Reason { get; private set; }

    /// <summary>True when a group may stand both in the view and in what was computed.</summary>
    internal bool IsSplit { get; private set; }

    /// <summary>Gives the plan, with its columns by the names of the view's; null with the reason when nothing stored is of use.</summary>
    internal LogicalNode? Read(
        RelationMapping mapping, IReadOnlyList<ScalarExpression> query, out Dictionary<string, PlanColumn> columns)
    {
        columns = new Dictionary<string, PlanColumn>(StringComparer.OrdinalIgnoreCase);
        if (input.Behind is { } behind) return Behind(Scan(), behind, columns);
        var scan = Scan(withHidden: true);
        if (input.Partial is not { } all)
        {
            foreach (var column in scan.Columns) columns[column.Stored.Name] = column.Column;
            return input.Rows is { } rows ? rows.Keep(scan) : scan;
        }

        var touched = all.Touched(TrackedColumn(mapping), query);
        var stored = touched.FreshNames.Where(input.Object.Partitions.ContainsKey).ToImmutableArray();
        if (stored.IsEmpty)
        {
            Reason = $"every partition of it that the query reads is stale: {all.Reason}";
            return null;
        }

        var fresh = scan with { Partitions = stored };
        if (touched.IsFresh)
        {
            foreach (var column in scan.Columns) columns[column.Stored.Name] = column.Column;
            return fresh;
        }

        if (!all.MayUnion)
        {
            Reason = $"its stale parts may not be computed (enable_materialized_view_union_rewrite and others forbid it): {all.Reason}";
            return null;
        }

        var computed = input.Definition() is { } definition ? touched.Recompute(definition, input.Context.Columns) : null;
        if (computed is not null) return Union(scan, fresh, computed, columns);
        Reason = $"it is stale, and its stale partitions cannot be told by their bounds: {all.Reason}";
        return null;
    }

    private LogicalNode? Behind(LogicalScan scan, BehindView behind, Dictionary<string, PlanColumn> columns)
    {
        var source = new BehindSource(input, behind);
        var rows = source.Read(scan);
        Reason = source.Reason;
        if (rows is null) return null;
        IsSplit = !behind.IsExact;
        for (var i = 0; i < scan.Columns.Length; i++) columns[scan.Columns[i].Stored.Name] = rows.Output[i];
        return rows;
    }

    /// <summary>Gives all rows of the view with those that its query has outside of its bounds.</summary>
    internal LogicalNode? ReadWider(PredicateUnion union, out Dictionary<string, PlanColumn> columns)
    {
        columns = new Dictionary<string, PlanColumn>(StringComparer.OrdinalIgnoreCase);
        var scan = Scan();
        return input.Definition() is { } definition && union.Outside(definition) is { } outside
            ? Union(scan, scan, outside, columns) : null;
    }

    /// <summary>Gives the view's whole units of time with what its query makes of the rows at the edges of a range.</summary>
    internal LogicalNode? ReadUnits(TimeGrain grain, out Dictionary<string, PlanColumn> columns)
    {
        columns = new Dictionary<string, PlanColumn>(StringComparer.OrdinalIgnoreCase);
        if (input.IsStale || input.Definition() is not { } definition || grain.Edges(definition) is not { } edges) return null;
        var scan = Scan();
        var unit = scan.Columns.First(c => c.Stored.Name.Equals(grain.ViewColumn, StringComparison.OrdinalIgnoreCase)).Column;
        return Union(scan, scan.FilterBy(grain.Whole(unit)), edges, columns);
    }

    // Outputs stand in the order of the view's columns; the stored order may be another.
    private LogicalUnion? Union(LogicalScan scan, LogicalNode held, LogicalNode computed, Dictionary<string, PlanColumn> columns)
    {
        var outputs = ImmutableArray.CreateBuilder<PlanColumn>();
        var first = ImmutableArray.CreateBuilder<PlanColumn>();
        for (var i = 0; i < input.ViewColumnNames.Length; i++)
        {
            var name = input.ViewColumnNames[i];
            var stored = scan.Columns.First(c => c.Stored.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Column;
            if (stored.Type != computed.Output[i].Type)
            {
                Reason = $"its column '{name}' is stored as {stored.Type} but computed as {computed.Output[i].Type}";
                return null;
            }

            columns[name] = input.Context.Columns.Copy(stored);
            outputs.Add(columns[name]);
            first.Add(stored);
        }

        return new LogicalUnion([held, computed], outputs.ToImmutable(), [first.ToImmutable(), [.. computed.Output]]);
    }

    // Hidden columns are there for stored rows only.
    private LogicalScan Scan(bool withHidden = false)
        => new(input.Object, input.Database, input.Object.Name, [.. Columns(withHidden).Select(c => new ScanColumn(
            input.Context.Columns.Create(
                c.Name, c.Type, new ColumnOrigin(input.Database, input.Object.Name, input.Object.Name, c.Name, c.IsKey)), c))]);

    private IEnumerable<Column> Columns(bool withHidden) => withHidden && !input.View.Hidden.IsEmpty
        ? input.Object.StoredColumns.Concat(input.Object.StateColumns.Where(
            s => input.View.Hidden.Any(h => h.Column == s.Name && h.Value.Type == s.Type)))
        : input.Object.StoredColumns;

    // Only when the query reads the base's partition column can it leave partitions out.
    private PlanColumn? TrackedColumn(RelationMapping mapping)
    {
        var tracking = input.Partial!.Trackings[0];
        var tracked = input.View.Scans.Where(s => s.Table.Id == tracking.BaseTableId).ToList();
        return tracked.Count != 1 ? null : mapping.Find(tracked[0])?.Columns.FirstOrDefault(
            c => c.Stored.Name.Equals(tracking.BaseColumn, StringComparison.OrdinalIgnoreCase))?.Column;
    }
}
