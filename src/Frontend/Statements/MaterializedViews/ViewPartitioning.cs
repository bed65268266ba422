using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Partitions;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.MvRewrite.Partitions;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Statements.MaterializedViews;

/// <summary>Reads PARTITION BY of a view and finds the base tables whose partitions its own follow.</summary>
internal static class ViewPartitioning
{
    // No slice holds the whole calendar.
    private const int SlicesMax = 1_000;

    /// <summary>Gives what is followed; null without PARTITION BY. Error 1064 with the reason where rows would have no partition.</summary>
    internal static TracedPartitions? Of(
        CreateMaterializedViewStatement statement, BoundQuery bound, BindingContext binding, Session session,
        ImmutableArray<Column> columns)
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

        return Trace(bound, binding, session, keys);
    }

    /// <summary>Says how a view is cut that follows a table so.</summary>
    internal static Partitioning Of(PartitionTracking tracking, PartitionKind kind, ImmutableArray<string> columns)
    {
        if (tracking.Unit is null) return new Partitioning(kind, columns);
        var step = TimeStep.Of(tracking.Unit);
        return new Partitioning(kind, columns, step.Unit) { Slice = step.IsSlice ? step.Count : null };
    }

    /// <summary>
    /// Traces the partition columns of a view again: its query, or tables of its, may be others now. Error 1064 where the view could
    /// not be partitioned as it is.
    /// </summary>
    internal static MaterializedView Retraced(
        MaterializedView view, BoundQuery bound, BindingContext binding, Session session, IReadOnlyCollection<Table> bases)
    {
        if (view.Tracking is not { } old) return view;
        var keys = old.Columns.Select(c => new PartitionKey(
            bound.Columns[view.PlaceOf(view.StoredColumns.First(s => s.Name == c.MvColumn))].Column, c.MvColumn, old.Unit,
            old.IsDated ? null : old.DateFormat)).ToList();
        var traced = Trace(bound, binding, session, keys);
        var table = bases.First(t => t.Id == traced.Trackings[0].BaseTableId);
        if (PartitionTracer.KindOf(traced.Trackings[0], table) != view.Partitioning.Kind)
        {
            throw CoreErrors.Semantic.With(
                $"base table '{table.Name}' is partitioned in another way than materialized view '{view.Name}'");
        }

        return view with { Tracking = traced.Trackings[0], MoreTrackings = traced.Trackings[1..], Unfollowed = traced.Unfollowed };
    }

    // As joins, nested queries say which rows of theirs belong to which of the view. Where that reads a table once more for it, the
    // query as it was bound may tell more.
    private static TracedPartitions Trace(BoundQuery bound, BindingContext binding, Session session, List<PartitionKey> keys)
    {
        var written = PartitionTracer.Trace(bound.Plan, keys, out var reason);
        var joined = session.Services.Queries.Planner.Unnest(bound, binding, session.Variables.Values);
        if (ReferenceEquals(joined, bound.Plan)) return Require(written, keys, reason);
        var better = PartitionTracer.Trace(joined, keys, out _);
        return better is not null && better.Trackings.Length > (written?.Trackings.Length ?? 0) ? better : Require(written, keys, reason);
    }

    private static TracedPartitions Require(TracedPartitions? traced, List<PartitionKey> keys, string reason)
        => traced ?? throw CoreErrors.Semantic.With(
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
            FunctionCall { Name: "time_slice" or "date_slice", Arguments: [var cut, ..] } call => (cut, SliceOf(call)),
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
        const string Ways =
            "use a column, date_trunc('unit', column), time_slice(column, INTERVAL n unit) or str2date(column, 'format')";
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

        return CoreErrors.Semantic.With($"Materialized view partition expression {text} is not supported: {Ways}");
    }

    // Rows with the same end of a slice have the same start: the partitions are the same.
    private static string SliceOf(FunctionCall call)
    {
        var (value, unit, edge) = call.Arguments switch
        {
            [_, Interval step] => (step.Value, DateUnits.NameOf(step.Unit), null),
            [_, Interval step, var word] => (step.Value, DateUnits.NameOf(step.Unit), word),
            [_, var number, StringLiteral word] => (number, word.Value.ToLowerInvariant(), null),
            [_, var number, StringLiteral word, var last] => (number, word.Value.ToLowerInvariant(), last),
            _ => throw Wrong(call),
        };
        var edgeText = edge switch { null => "floor", ColumnRef name => name.Name, StringLiteral text => text.Value, _ => "" };
        if (value is not IntegerLiteral count || count.Value <= 0 || count.Value > SlicesMax || !TimeStep.IsUnit(unit)
            || edgeText.ToLowerInvariant() is not ("floor" or "ceil"))
        {
            throw CoreErrors.Semantic.With(
                $"{SqlPrinter.Print(call)} cannot cut partitions: a slice is 1 to {SlicesMax} seconds, minutes, hours, days, weeks, "
                + "months, quarters or years, floor or ceil");
        }

        return TimeStep.SliceOf((int)count.Value, unit);
    }

    // Doris' spelling: a property says how the texts say dates.
    private static string? FormatOf(CreateMaterializedViewStatement statement) => statement.Properties
        .FirstOrDefault(p => p.Key.Equals("partition_date_format", StringComparison.OrdinalIgnoreCase))?.Value;
}
