using MatViewDb.Catalog.Model;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.MvRewrite.Partitions;

/// <summary>Follows a view's partition column down its plan to the partition column of a base table, or says why it cannot.</summary>
public static class PartitionTracer
{
    /// <summary>
    /// Traces an output column; <paramref name="unit"/> is the date_trunc unit that PARTITION BY itself asks for. Gives the
    /// tracking, or null and the reason in Doris' words.
    /// </summary>
    /// <param name="plan">The view's query.</param>
    /// <param name="column">Output column of it.</param>
    /// <param name="name">Name of that in the view.</param>
    /// <param name="unit">See above.</param>
    /// <param name="format">How the column's texts say dates, where PARTITION BY or a property says so.</param>
    /// <param name="reason">Why it cannot be traced.</param>
    public static PartitionTracking? Trace(
        LogicalNode plan, PlanColumn column, string name, string? unit, string? format, out string reason)
    {
        var trace = new Trail(unit);
        var scan = trace.Follow(plan, column);
        reason = trace.Reason;
        if (scan is not var (table, stored)) return null;
        reason = table.Partitioning switch
        {
            { Kind: PartitionKind.None } => $"unable to find a suitable base table for partitioning: '{table.Name}' is not partitioned",
            var p when !p.Columns.Contains(stored.Name, StringComparer.OrdinalIgnoreCase)
                => $"column '{stored.Name}' is not the partition column of base table '{table.Name}'",
            // Another occurrence of the table may bring rows of any of its partitions into a row of the view.
            _ when Occurrences(plan, table.Id) > 1 => $"base table '{table.Name}' is read more than once",
            { Kind: PartitionKind.List, Columns.Length: > 1 } when (format ?? trace.Format) is not null
                => $"dates in the texts of '{table.Name}' need one partition column",
            { Kind: PartitionKind.Range } when (format ?? trace.Format) is not null
                => $"base table '{table.Name}' is partitioned by ranges, not by lists of texts",
            { Kind: PartitionKind.List } when trace.Unit is not null && (format ?? trace.Format) is null
                => $"date_trunc over the list partitions of '{table.Name}' is not possible",
            _ => "",
        };
        if (reason.Length > 0) return null;
        format ??= trace.Format;
        if (format is not null)
        {
            reason = TextDates.Problem(format) ?? (stored.Type.IsText ? "" : $"'{stored.Name}' is {stored.Type}, not a text");
            if (unit is "hour" or "minute") reason = $"date_trunc('{unit}') needs a DATETIME column, '{stored.Name}' says dates";
            return reason.Length > 0 ? null : new PartitionTracking(table.Id, stored.Name, name, trace.Unit)
            {
                DateFormat = format, IsDated = trace.Format is not null,
            };
        }

        if (trace.Unit is not null && !stored.Type.IsTemporal)
        {
            reason = $"date_trunc needs a DATE or DATETIME partition column, '{stored.Name}' is {stored.Type}";
            return null;
        }

        if (unit is "hour" or "minute" && stored.Type.Kind == SqlTypeKind.Date)
        {
            reason = $"date_trunc('{unit}') needs a DATETIME column, '{stored.Name}' is a DATE";
            return null;
        }

        if (unit is not null && trace.Inner is { } inner && Trail.IsCoarser(inner, unit))
        {
            reason = $"its unit {unit} is finer than that of the SELECT list, {inner}";
            return null;
        }

        return new PartitionTracking(table.Id, stored.Name, name, trace.Unit);
    }

    private static int Occurrences(LogicalNode plan, long tableId)
    {
        var count = 0;
        foreach (var node in plan.Descendants())
        {
            if (node is LogicalScan scan && scan.Table.Id == tableId) count++;
            foreach (var expression in node.Expressions)
            {
                expression.Visit(e =>
                {
                    if (e is SubqueryExpression nested) count += Occurrences(nested.Plan, tableId);
                });
            }
        }

        return count;
    }

    private static readonly string[] s_units = ["minute", "hour", "day", "week", "month", "quarter", "year"];

    private sealed class Trail(string? unit)
    {
        internal string? Unit { get; private set; } = unit;

        /// <summary>Unit that the query itself cuts the column down to; null = none.</summary>
        internal string? Inner { get; private set; }
        internal string Reason { get; private set; } = "";

        /// <summary>Format by which the query reads dates out of the base's texts; null = it does not.</summary>
        internal string? Format { get; private set; }

        internal (Table Table, Column Stored)? Follow(LogicalNode node, PlanColumn column)
        {
            switch (node)
            {
                case LogicalScan scan:
                    var found = scan.Columns.FirstOrDefault(c => c.Column.Equals(column));
                    return found is null ? Fail("no valid track column") : (scan.Table, found.Stored);
                case LogicalProject project:
                    return Through(project.Items.First(i => i.Column.Equals(column)).Expression, project.Input);
                case LogicalAggregate aggregate:
                    var key = aggregate.Keys.FirstOrDefault(k => k.Column.Equals(column));
                    if (key is null) return Fail("the partition column is not among the GROUP BY columns");
                    return aggregate.GroupingSets.IsEmpty ? Through(key.Expression, aggregate.Input) : Fail("empty grouping sets");
                case LogicalFilter filter:
                    return Follow(filter.Input, column);
                case LogicalWindow window when window.Input.OutputSet.Contains(column):
                    // Its calls look at rows of other partitions, too, unless each stays within one value of the column.
                    return window.PartitionBy.Any(p => p is ColumnExpression key && key.Column.Equals(column))
                        ? Follow(window.Input, column) : Fail("a window function without the partition column in its PARTITION BY");
                case LogicalJoin join:
                    return FollowJoin(join, column);
                default:
                    return Fail($"unsupported operator {node.GetType().Name["Logical".Length..]}");
            }
        }

        private (Table, Column)? FollowJoin(LogicalJoin join, PlanColumn column)
        {
            var left = join.Left.OutputSet.Contains(column);
            var nullable = join.Kind switch
            {
                LogicalJoinKind.Left or LogicalJoinKind.Single => !left,
                LogicalJoinKind.Right => left,
                LogicalJoinKind.Full => true,
                _ => false,
            };
            return nullable ? Fail("the partition column comes from the null-generating side of an outer join")
                : Follow(left ? join.Left : join.Right, column);
        }

        private (Table, Column)? Through(ScalarExpression expression, LogicalNode input)
        {
            switch (expression)
            {
                case ColumnExpression plain:
                    return Follow(input, plain.Column);
                case CastExpression { Input: var inner } cast when cast.Type.IsTemporal && inner.Type.IsTemporal:
                    return Through(inner, input);
                case CallExpression { Name: "date_trunc" } call:
                    var literal = call.Arguments.OfType<LiteralExpression>().FirstOrDefault();
                    var source = call.Arguments.FirstOrDefault(a => a is not LiteralExpression);
                    if (literal?.Value is not string word || source is null) return Invalid(expression);
                    Inner = Coarser(Inner, word.ToLowerInvariant());
                    Unit = Coarser(Unit, Inner);
                    return Through(source, input);
                case CallExpression { Name: "str2date" or "str_to_date" } call
                    when call.Arguments[1] is LiteralExpression { Value: string format }:
                    Format = format;
                    return Through(call.Arguments[0], input);
                case CallExpression { Name: "time_slice" or "date_slice" } call when Slices(call) is { } sliced:
                    return Through(sliced, input);
                case CallExpression { Name: "date" or "to_date" } call when call.Arguments[0].Type.IsTemporal:
                    return Through(call.Arguments[0], input);
                default:
                    return Invalid(expression);
            }
        }

        // Slices that end where the unit does keep rows in the partition of their own time; null = not so.
        private ScalarExpression? Slices(CallExpression call)
        {
            if (Unit is null || call.Arguments.Count < 3 || call.Arguments[2] is not LiteralExpression { Value: string word }) return null;
            if (call.Arguments[1] is not LiteralExpression { Value: { } written }) return null;
            if (call.Arguments.Count > 3 && call.Arguments[3] is not LiteralExpression { Value: "floor" }) return null;
            if (!long.TryParse(written.ToString(), out var count)) return null;
            var one = word.ToLowerInvariant() switch { "second" => 1, "minute" => 60, "hour" => 3_600, "day" => 86_400, _ => 0 };
            var seconds = count * one;
            var whole = Unit switch { "minute" => 60, "hour" => 3_600, _ => 86_400 };
            var isFiner = seconds < whole || (seconds == whole && IsCoarser(Unit, "day"));
            return seconds > 0 && isFiner && whole % seconds == 0 ? call.Arguments[0] : null;
        }

        private (Table, Column)? Invalid(ScalarExpression expression)
            => Fail($"because column to check use invalid implicit expression, invalid expression is {expression}");

        private (Table, Column)? Fail(string reason)
        {
            if (Reason.Length == 0) Reason = reason;
            return null;
        }

        private static string Coarser(string? one, string other) => one is null || IsCoarser(other, one) ? other : one;

        internal static bool IsCoarser(string one, string other) => Array.IndexOf(s_units, one) > Array.IndexOf(s_units, other);
    }
}
