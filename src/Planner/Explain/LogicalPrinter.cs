using System.Text;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.Explain;

/// <summary>Prints logical trees, a node a line, inputs indented.</summary>
public static class LogicalPrinter
{
    public static string Print(LogicalNode node)
    {
        var text = new StringBuilder();
        Append(text, node, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, LogicalNode node, int depth)
    {
        text.Append(' ', depth * 2).Append(Describe(node)).Append('\n');
        foreach (var input in node.Inputs) Append(text, input, depth + 1);
    }

    private static string Describe(LogicalNode node) => node switch
    {
        LogicalScan scan => DescribeScan(scan),
        LogicalSystemScan scan => $"SYSTEM SCAN [{scan.Table.Name}]",
        LogicalValues values => $"VALUES [{values.Rows.Length} row(s)]",
        LogicalSeries series => $"SERIES [{series.Start}, {series.Stop}, {series.Step}]",
        LogicalBatchSource source => $"SOURCE [{source.Name}]",
        LogicalFilter filter => $"FILTER [{filter.Predicate}]",
        LogicalGuard => "ROW POLICIES",
        LogicalProject project => $"PROJECT [{string.Join(", ", project.Items)}]",
        LogicalJoin join => DescribeJoin(join),
        LogicalAggregate aggregate => DescribeAggregate(aggregate),
        LogicalWindow window => $"WINDOW [{string.Join(", ", window.Calls)}]",
        LogicalSort sort => DescribeSort(sort),
        LogicalLimit limit
            => $"LIMIT [{(limit.Count < 0 ? "all" : limit.Count)}{(limit.Offset > 0 ? $" OFFSET {limit.Offset}" : "")}]",
        LogicalUnnest unnest => $"UNNEST [{string.Join(", ", unnest.Arrays)}]",
        LogicalUnion => "UNION ALL",
        LogicalWith with => $"WITH [{string.Join(", ", with.Shared.Select(s => $"#{s.Id}"))}]",
        LogicalSharedScan scan => $"SHARED SCAN [#{scan.Id}] ({string.Join(", ", scan.Columns.Select(c => c.Column.Name))})",
        LogicalSingleRow => "SINGLE ROW",
        LogicalTableSink sink => $"INSERT INTO [{sink.Table.Name}]",
        _ => node.GetType().Name,
    };

    private static string DescribeScan(LogicalScan scan)
    {
        var name = scan.Alias == scan.Table.Name ? scan.Table.Name : $"{scan.Table.Name} {scan.Alias}";
        var partitions = scan.Partitions is { } some ? $" partitions={some.Length}/{scan.Table.Partitions.Count}" : "";
        var view = scan.Table is MaterializedView ? " MaterializedView: true" : "";
        return $"SCAN [{name}]{partitions}{view} ({string.Join(", ", scan.Columns.Select(c => c.Stored.Name))})";
    }

    private static string DescribeJoin(LogicalJoin join)
    {
        var kind = join.Kind switch
        {
            LogicalJoinKind.LeftSemi => "LEFT SEMI",
            LogicalJoinKind.LeftAnti => join.NullAware ? "NULL AWARE LEFT ANTI" : "LEFT ANTI",
            _ => join.Kind.ToString().ToUpperInvariant(),
        };
        return $"{kind} JOIN [{join.Condition}]";
    }

    private static string DescribeAggregate(LogicalAggregate aggregate)
    {
        var keys = string.Join(", ", aggregate.Keys);
        var sets = aggregate.GroupingSets.IsEmpty ? "" : $" {aggregate.GroupingSets.Length} grouping sets";
        return $"AGGREGATE [{keys}]{sets} [{string.Join(", ", aggregate.Aggregates)}]";
    }

    private static string DescribeSort(LogicalSort sort)
    {
        var limit = sort.Limit is { } count ? $" LIMIT {count}{(sort.Offset > 0 ? $" OFFSET {sort.Offset}" : "")}" : "";
        return $"{(sort.Limit is null ? "SORT" : "TOP-N")} [{string.Join(", ", sort.Keys)}]{limit}";
    }
}
