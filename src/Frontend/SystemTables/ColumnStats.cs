using System.Globalization;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists what the planner knows of the values in a table's columns; it comes with the written rows.</summary>
[SystemTable("show", Show = "COLUMN STATS")]
internal sealed class ColumnStats : SystemTableSource
{
    private const long MicrosPerDay = 86_400_000_000;

    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "column_name:! count:bigint ndv:bigint num_null:bigint data_size:bigint avg_size_byte:double min max method type");

    public override string? LikeColumn => "column_name";

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        var (database, name) = context.ShownObject();
        var table = context.Catalog.RequireTable(database, name);
        context.Session.Require("SELECT", database, name);
        // Bounds and counts are of all rows.
        if (RowPolicies.IsGuarded(table, context.Session)) yield break;
        if (context.Services.TabletStats.Find(table) is not { } known) yield break;
        foreach (var column in table.StoredColumns)
        {
            if (!known.Columns.TryGetValue(column.Id, out var facts)) continue;
            yield return
            [
                column.Name, known.Rows, (long)Math.Round(facts.Distinct), (long)Math.Round(facts.NullFraction * known.Rows),
                (long)Math.Round(facts.AverageBytes * known.Rows), Math.Round(facts.AverageBytes, 3), Text(facts.Min, column.Type),
                Text(facts.Max, column.Type), "FULL", "FUNDAMENTALS",
            ];
        }
    }

    private static string? Text(double? value, SqlType type)
    {
        if (value is not { } number) return null;
        return type.Kind switch
        {
            SqlTypeKind.Date => Moment(number * MicrosPerDay).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            SqlTypeKind.DateTime => Moment(number).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            _ => number.ToString("0.############", CultureInfo.InvariantCulture),
        };
    }

    private static DateTime Moment(double micros) => DateTime.UnixEpoch.AddTicks((long)micros * 10);
}
