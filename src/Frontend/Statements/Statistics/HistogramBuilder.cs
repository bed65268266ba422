using System.Globalization;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner.Constants;
using MatViewDb.Sql;

namespace MatViewDb.Frontend.Statements.Statistics;

/// <summary>Computes the histogram of a column by queries over its table: of all rows, or of a sample of many.</summary>
internal sealed class HistogramBuilder(Session session, string database, Table table, int buckets)
{
    internal const int DefaultBuckets = 64;
    internal const int BucketsMax = 1024;
    private const int CommonMax = 100;

    /// <summary>Never only a sample of the rows.</summary>
    internal bool ReadsAll { get; init; }

    /// <summary>Of more rows than these a sample of so many is read.</summary>
    internal long SampleRows { get; init; } = 1_000_000;

    /// <summary>Says whether there are histograms of a type.</summary>
    internal static bool IsFor(SqlType type) => HasOrder(type) || type.IsText;

    internal async ValueTask<HistogramRecord> BuildAsync(Column column, CancellationToken cancel)
    {
        var from = $"FROM {Quote(database)}.{Quote(table.Name)}";
        var name = Quote(column.Name);
        var rows = (long)(await ReadAsync($"SELECT count(*) {from}", cancel).ConfigureAwait(false))[0][0]!; // A count is never NULL.
        var whole = ReadsAll || rows <= SampleRows;
        var where = $"WHERE {name} IS NOT NULL" + (whole ? ""
            : string.Create(CultureInfo.InvariantCulture, $" AND rand() < {(double)SampleRows / rows:0.########}"));
        var sampled = whole ? rows : SampleRows;
        var record = new HistogramRecord(table.Id, column.Id)
        {
            UpdatedAt = session.Services.Time.GetUtcNow().UtcDateTime,
            SampledRows = sampled,
            Buckets = buckets,
        };
        if (rows == 0) return record;
        record = await WithCommonAsync(record, column, $"{from} {where}", cancel).ConfigureAwait(false);
        return HasOrder(column.Type)
            ? await WithBoundsAsync(record, column, $"{from} {where}", cancel).ConfigureAwait(false)
            : record;
    }

    private async ValueTask<HistogramRecord> WithCommonAsync(HistogramRecord record, Column column, string from, CancellationToken cancel)
    {
        var name = Quote(column.Name);
        var values = await ReadAsync(
            $"SELECT {name}, count(*), (SELECT count(DISTINCT {name}) {from}) {from} GROUP BY {name} ORDER BY 2 DESC LIMIT {CommonMax}",
            cancel).ConfigureAwait(false);

        // A value counts as common when it is clearly more frequent than the average one.
        var average = values.Count == 0 ? 0 : (double)record.SampledRows / Math.Max(1, (long)values[0][2]!);
        // Counts are no NULLs.
        var common = values.Where(v => (long)v[1]! > Math.Max(1, average * 1.25) || values.Count < CommonMax).ToList();
        return record with
        {
            CommonValues = [.. common.Select(v => LiteralText.Of(BoundValues.ToLiteral(v[0], column.Type)) ?? "")],
            CommonShares = [.. common.Select(v => (long)v[1]! / (double)record.SampledRows)],
        };
    }

    private async ValueTask<HistogramRecord> WithBoundsAsync(HistogramRecord record, Column column, string from, CancellationToken cancel)
    {
        var name = Quote(column.Name);
        var found = await ReadAsync(
            $"SELECT min(v), max(v), count(*) FROM (SELECT {name} AS v, ntile({buckets}) OVER (ORDER BY {name}) AS b {from}) s "
            + "GROUP BY b ORDER BY 2, 1", cancel).ConfigureAwait(false);
        if (found.Count == 0) return record;
        var total = found.Sum(f => (long)f[2]!);
        var bounds = new List<double> { NumberOf(found[0][0]!, column.Type) };
        var shares = new List<double>();
        var sum = 0L;
        foreach (var bucket in found)
        {
            bounds.Add(NumberOf(bucket[1]!, column.Type));
            sum += (long)bucket[2]!;
            shares.Add(sum / (double)total);
        }

        return record with { Bounds = [.. bounds], Shares = [.. shares] };
    }

    private ValueTask<IReadOnlyList<object?[]>> ReadAsync(string sql, CancellationToken cancel)
        => session.Services.Queries.ReadAsync(session, SqlParser.ParseQuery(sql), cancel);

    internal static bool HasOrder(SqlType type)
        => type.IsNumeric && type.Kind != SqlTypeKind.Boolean || type.Kind is SqlTypeKind.Date or SqlTypeKind.DateTime;

    // As bounds of columns are kept: days, microseconds, numbers.
    private static double NumberOf(object value, SqlType type) => value switch
    {
        DateTime moment when type.Kind == SqlTypeKind.Date => (moment - DateTime.UnixEpoch).Days,
        DateTime moment => (moment.Ticks - DateTime.UnixEpoch.Ticks) / (double)TimeSpan.TicksPerMicrosecond,
        Int128 number => (double)number,
        string text => double.Parse(text, CultureInfo.InvariantCulture),
        _ => Convert.ToDouble(value, CultureInfo.InvariantCulture),
    };

    private static string Quote(string name) => $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";
}
