using System.Collections.Immutable;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.MvRewrite.Partitions;

namespace MatViewDb.Planner.MvRewrite.Text;

/// <summary>
/// Puts a view in the place of its own query where that stands in a statement word for word (mv-rewrite section 7, example 13):
/// plans are compared as they were bound, so case, blanks, comments and aliases do not count.
/// </summary>
internal sealed class TextMatch(Candidate candidate, string database, BoundQuery text, ColumnFactory columns)
{
    private readonly Catalog.Model.MaterializedView _view = candidate.View;
    private readonly IReadOnlyList<PlanColumn> _outputs = [.. text.Columns.Select(c => c.Column)];

    /// <summary>Gives the plan with the view read instead, at a number of places at most; null when it stands nowhere.</summary>
    internal LogicalNode? Replace(LogicalNode bound, int most)
    {
        // Which rows a LIMIT keeps, and what order they come in, is not stored.
        if (text.Plan.Descendants().Any(n => n is LogicalLimit or LogicalSort) || text.Plan.Descendants().SelectMany(n => n.Expressions)
            .Any(e => !e.IsDeterministic())) return null;
        var found = 0;
        var result = Visit(bound);
        return found > 0 ? result : null;

        LogicalNode Visit(LogicalNode node)
        {
            if (found < most && node.GetType() == text.Plan.GetType() && Read(node) is { } rows)
            {
                found++;
                return rows;
            }

            return node.MapInputs(Visit);
        }
    }

    private LogicalProject? Read(LogicalNode node)
    {
        var same = new PlanComparison();
        if (!same.AreEqual(node, text.Plan)) return null;
        var scan = new LogicalScan(_view, database, _view.Name, [.. _view.StoredColumns.Select(c => new ScanColumn(
            columns.Create(c.Name, c.Type, new ColumnOrigin(database, _view.Name, _view.Name, c.Name, c.IsKey)), c))]);
        var names = ViewShapes.ColumnNames(_view);
        var items = ImmutableArray.CreateBuilder<NamedExpression>();
        foreach (var column in node.Output)
        {
            var at = same.PartnerOf(column) is { } own ? _outputs.ToList().FindIndex(o => o.Equals(own)) : -1;
            if (at < 0) return null;
            var stored = scan.Columns.First(c => c.Stored.Name.Equals(names[at], StringComparison.OrdinalIgnoreCase)).Column;
            if (stored.Type != column.Type) return null;
            items.Add(new NamedExpression(column, new ColumnExpression(stored)));
        }

        return candidate.Partial is { } part ? InPart(part, scan, items, node) : new LogicalProject(scan, items.ToImmutable());
    }

    // Fresh partitions from the view; the base rows of the others go through the query, which stands there already.
    private LogicalProject? InPart(
        PartialView part, LogicalScan scan, ImmutableArray<NamedExpression>.Builder items, LogicalNode node)
    {
        ImmutableArray<string> fresh = [.. part.FreshNames.Where(_view.Partitions.ContainsKey)];
        if (fresh.IsEmpty || part.Recompute(node, columns) is not { } computed) return null;
        computed = PlanCopy.WithFreshColumns(computed, columns, out var moved);
        var held = new LogicalProject(
            scan with { Partitions = fresh }, [.. items.Select(i => i with { Column = columns.Copy(i.Column) })]);
        var union = new LogicalUnion(
            [held, computed], [.. items.Select(i => columns.Copy(i.Column))],
            [[.. held.Items.Select(i => i.Column)], [.. items.Select(i => moved[i.Column])]]);
        return new LogicalProject(
            union, [.. items.Select((i, at) => new NamedExpression(i.Column, new ColumnExpression(union.Columns[at])))]);
    }
}
