using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.MvRewrite.Partitions;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Statements.MaterializedViews;

/// <summary>Reads PARTITION BY of a view and finds the base tables whose partitions its own follow.</summary>
internal static class ViewPartitioning
{
    /// <summary>Gives what is followed; null without PARTITION BY. Error 1064 with the reason where rows would have no partition.</summary>
    internal static TracedPartitions? Of(CreateMaterializedViewStatement statement, BoundQuery bound, ImmutableArray<Column> columns)
    {
        if (statement.PartitionBy.Count == 0) return null;
        var keys = statement.PartitionBy.Select(k => KeyOf(k, statement, bound, columns)).ToList();
        foreach (var key in keys)
        {
            if (keys.Count(k => k.Name == key.Name) > 1)
                throw CoreErrors.Semantic.With($"Materialized view partition column '{key.Name}' is there twice");
            if (keys.Count > 1 && (key.Unit is not null || key.Format is not null))
            {
                throw CoreErrors.Semantic.With(
                    $"of several partition columns each must be a plain column: they follow lists, '{key.Name}' is cut to ranges");
            }
        }

        return Trace(bound, keys);
    }

    /// <summary>
    /// Traces the partition columns of a view again: its query, or tables of its, may be others now. Error 1064 where the view could
    /// not be partitioned as it is.
    /// </summary>
    internal static MaterializedView Retraced(MaterializedView view, BoundQuery bound, IReadOnlyCollection<Table> bases)
    {
        if (view.Tracking is not { } old) return view;
        var keys = old.Columns.Select(c => new PartitionKey(
            bound.Columns[view.PlaceOf(view.StoredColumns.First(s => s.Name == c.MvColumn))].Column, c.MvColumn, old.Unit,
            old.IsDated ? null : old.DateFormat)).ToList();
        var traced = Trace(bound, keys);
        var table = bases.First(t => t.Id == traced.Trackings[0].BaseTableId);
        if (PartitionTracer.KindOf(traced.Trackings[0], table) != view.Partitioning.Kind)
        {
            throw CoreErrors.Semantic.With(
                $"base table '{table.Name}' is partitioned in another way than materialized view '{view.Name}'");
        }

        return view with { Tracking = traced.Trackings[0], MoreTrackings = traced.Trackings[1..], Unfollowed = traced.Unfollowed };
    }

    private static TracedPartitions Trace(BoundQuery bound, List<PartitionKey> keys)
        => PartitionTracer.Trace(bound.Plan, keys, out var reason) ?? throw CoreErrors.Semantic.With(
            $"Unable to partition the materialized view by {string.Join(", ", keys.Select(k => $"'{k.Name}'"))}: {reason}");

    private static PartitionKey KeyOf(
        Expression key, CreateMaterializedViewStatement statement, BoundQuery bound, ImmutableArray<Column> columns)
    {
        SyntaxWalk.Visit(key, node =>
        {
            if (node is ColumnRef { Parts.Count: > 1 } qualified)
            {
                throw CoreErrors.Semantic.With(
                    $"Materialized view partition column {SqlPrinter.Print(qualified)} must be named without its table");
            }
        });
        var (inner, unit) = key switch
        {
            FunctionCall { Name: "date_trunc", Arguments: [StringLiteral word, var cut] } => (cut, word.Value.ToLowerInvariant()),
            FunctionCall { Name: "date_trunc", Arguments: [var cut, StringLiteral word] } => (cut, word.Value.ToLowerInvariant()),
            _ => (key, null),
        };
        var (name, format) = inner switch
        {
            ColumnRef column => (column.Name, null),
            FunctionCall { Name: "str2date" or "str_to_date", Arguments: [ColumnRef column, StringLiteral text] }
                => (column.Name, text.Value),
            _ => throw Wrong(key),
        };
        var at = columns.ToList().FindIndex(c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (at < 0) throw CoreErrors.Semantic.With($"Materialized view partition column '{name}' is not in the SELECT list of the query");
        if (format is null && columns[at].Type.IsText) format = FormatOf(statement);
        return new PartitionKey(bound.Columns[at].Column, columns[at].Name, unit, format);
    }

    private static Exception Wrong(Expression key)
    {
        const string Ways = "use a column, date_trunc('unit', column) or str2date(column, 'format')";
        var columns = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        SyntaxWalk.Visit(key, node =>
        {
            if (node is ColumnRef column) columns.Add(column.Name);
        });
        var text = SqlPrinter.Print(key);
        if (columns.Count != 1)
        {
            return CoreErrors.Semantic.With(
                $"Materialized view partition expression {text} must refer to one column, it refers to {columns.Count}; {Ways}");
        }

        return key is FunctionCall { Name: "time_slice" or "date_slice" }
            ? CoreErrors.NotSupported.With(
                $"PARTITION BY {text}; take the slice in the SELECT list and cut that: date_trunc('unit', slice)")
            : CoreErrors.Semantic.With($"Materialized view partition expression {text} is not supported: {Ways}");
    }

    // Doris' spelling: a property says how the texts say dates.
    private static string? FormatOf(CreateMaterializedViewStatement statement) => statement.Properties
        .FirstOrDefault(p => p.Key.Equals("partition_date_format", StringComparison.OrdinalIgnoreCase))?.Value;
}
