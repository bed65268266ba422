using System.Collections.Concurrent;
using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Incremental;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.MvRewrite.Joins;
using MatViewDb.Planner.MvRewrite.Text;
using MatViewDb.Planner.Rules;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>Binds a view's query and brings it into the form in which queries are compared with it.</summary>
public delegate LogicalProject ViewNormaliser(MaterializedView view, RuleContext context, out bool isVolatile);

/// <summary>
/// Keeps the normal form of each view's query, made once per definition. A shape has columns of its own; matching maps
/// them, so it serves every statement.
/// </summary>
public sealed class ViewShapes(ViewNormaliser normalise, Func<MaterializedView, RuleContext, ViewText?> bind)
{
    private const int KeptMax = 1000;
    private readonly ConcurrentDictionary<(long Id, string Sql), Entry> _entries = new();

    /// <summary>
    /// Gives the view's query over the tables as they are now, under columns of this statement; null when it depends on the
    /// session, the time or chance.
    /// </summary>
    public LogicalProject? Definition(MaterializedView view, RuleContext context)
        => normalise(view, context, out var isVolatile) is var root && isVolatile ? null : root;

    /// <summary>Gives the view's query as it is bound, under columns of this statement; null when it gives other rows each time.</summary>
    public ViewText? BoundOf(MaterializedView view, RuleContext context) => bind(view, context);

    public QueryShape? Of(MaterializedView view, RuleContext context, out string? reason)
    {
        var catalog = context.Catalog as IMaterializedViewCatalog;
        if (!_entries.TryGetValue((view.Id, view.QuerySql), out var entry) || !IsAsItWas(entry, catalog))
        {
            var root = normalise(view, context, out var isVolatile);
            var shape = QueryShape.ReadView(root, out var why, catalog is null ? null : key => catalog.StateOf(key));
            if (shape is { IsAggregate: true } && !isVolatile) shape = shape with { Hidden = [.. HiddenOf(root, context)] };
            entry = new Entry(shape, why is null ? null : $"the view's query is not a plain block: {why}");
            if (_entries.Count >= KeptMax) _entries.Clear();
            _entries[(view.Id, view.QuerySql)] = entry;
        }

        reason = entry.Reason;
        return entry.Shape;
    }

    // The parts that maintenance keeps are aggregates of the same groups.
    private static IEnumerable<(string Column, ScalarExpression Value)> HiddenOf(LogicalProject root, RuleContext context)
    {
        var kept = MaintenanceShape.Of(root, isVolatile: false, context.Columns, context.Catalog.Functions);
        if (kept.Reason is not null || kept.State.IsEmpty) yield break;
        if (QueryShape.Read(kept.Core, out _) is not { IsAggregate: true } core) yield break;
        foreach (var field in kept.State)
        {
            if (field.Value is not ColumnExpression { Column: var column }) continue;
            var value = core.Keys!.Value.FirstOrDefault(k => k.Column.Equals(column))?.Expression
                ?? core.Aggregates.FirstOrDefault(a => a.Column.Equals(column))?.Call;
            if (value is not null) yield return (field.Name, value);
        }
    }

    /// <summary>
    /// Gives the stored column of each output of the query. Sort columns are moved to the front of the stored schema, so stored
    /// order need not be output order; ids were given in output order.
    /// </summary>
    public static ImmutableArray<string> ColumnNames(MaterializedView view)
        => [.. view.StoredColumns.OrderBy(c => c.Id).Select(c => c.Name)];

    // What is declared, or was found of it, may have changed.
    private static bool IsAsItWas(Entry entry, IMaterializedViewCatalog? catalog)
    {
        if (entry.Shape is not { Asked: { Length: > 0 } asked } || catalog is null) return true;
        return asked.All(a => catalog.StateOf(a.Key) == a.State && catalog.FindObject(a.Key.DeclaredBy) is Table table
            && DeclaredKeys.UniqueOf(table).Any(k => k.Text == a.Key.Text));
    }

    private sealed record Entry(QueryShape? Shape, string? Reason);
}
