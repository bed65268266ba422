using MatViewDb.MySql.Client;

namespace MatViewDb.Golden.Running;

/// <summary>Asks a server why a query does not read a view, and whether it gives the same without any.</summary>
internal sealed class RewriteCheck(MySqlClient client)
{
    /// <summary>Gives the reason in TRACE REASON; empty when the view is used.</summary>
    internal string WhyNot(string sql, string view)
    {
        var begin = $"MV rewrite fail for {view}: ";
        var lines = client.Query("TRACE REASON MV " + sql).Rows.Select(row => row[0] ?? "").ToList();
        return lines.Find(line => line.StartsWith(begin, StringComparison.Ordinal)) is { } line ? line[begin.Length..]
            : lines.Exists(l => l.StartsWith($"MV rewrite success for {view}", StringComparison.Ordinal)) ? ""
            : "nothing is said of it";
    }

    /// <summary>Compares names and types of columns and all rows with those without rewriting; null when they are the same.</summary>
    internal string? DifferenceWithout(string sql, QueryResult with, GoldenBlock block)
    {
        client.Execute("SET enable_materialized_view_rewrite = false");
        try
        {
            var without = client.Query(sql);
            var (one, other) = (ColumnsOf(with), ColumnsOf(without));
            if (one != other) return $"the columns are {one}, but {other} without rewriting";
            var (rows, plain) = (AnswerText.Of(with, block), AnswerText.Of(without, block));
            return AnswerText.IsSame(block with { Expected = plain }, rows) ? null
                : $"answers\n{string.Join('\n', rows)}\nbut without rewriting\n{string.Join('\n', plain)}";
        }
        finally
        {
            client.Execute("SET enable_materialized_view_rewrite = true");
        }
    }

    private static string ColumnsOf(QueryResult result)
        => string.Join(", ", result.Columns.Select(c => $"{c.Name} {c.Type} ({c.Length}, {c.Decimals})"));
}
