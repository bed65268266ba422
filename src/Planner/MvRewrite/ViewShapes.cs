using System.Collections.Concurrent;
using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.Rules;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>
/// Keeps the normal form of each view's query, made once per definition. A shape has columns of its own; matching maps
/// them, so it serves every statement.
/// </summary>
public sealed class ViewShapes(
    Func<MaterializedView, RuleContext, LogicalNode> normalise, Func<MaterializedView, RuleContext, BoundQuery?> bind)
{
    private const int KeptMax = 1000;
    private readonly ConcurrentDictionary<(long Id, string Sql), Entry> _entries = new();

    /// <summary>Gives the view's query over the tables as they are now, under columns of this statement.</summary>
    public LogicalNode Definition(MaterializedView view, RuleContext context) => normalise(view, context);

    /// <summary>Gives the view's query as it is bound, under columns of this statement; null when it gives other rows each time.</summary>
    public BoundQuery? BoundOf(MaterializedView view, RuleContext context) => bind(view, context);

    public QueryShape? Of(MaterializedView view, RuleContext context, out string? reason)
    {
        if (!_entries.TryGetValue((view.Id, view.QuerySql), out var entry))
        {
            var shape = QueryShape.ReadView(normalise(view, context), out var why);
            entry = new Entry(shape, why is null ? null : $"the view's query is not a plain block: {why}");
            if (_entries.Count >= KeptMax) _entries.Clear();
            _entries[(view.Id, view.QuerySql)] = entry;
        }

        reason = entry.Reason;
        return entry.Shape;
    }

    /// <summary>
    /// Gives the stored column of each output of the query. Sort columns are moved to the front of the stored schema, so stored
    /// order need not be output order; ids were given in output order.
    /// </summary>
    public static ImmutableArray<string> ColumnNames(MaterializedView view)
        => [.. view.StoredColumns.OrderBy(c => c.Id).Select(c => c.Name)];

    private sealed record Entry(QueryShape? Shape, string? Reason);
}
