using System.Text;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Partitions;
using MatViewDb.Core.Types;
using MatViewDb.Sql;

namespace MatViewDb.Frontend.Statements.Show;

/// <summary>
/// Prints objects as the statements that create them; clients read the column lines and the ENGINE line. Pure.
/// </summary>
public static class CreateText
{
    public static string Of(View view) => $"CREATE VIEW {Name(view.Name)} AS {view.QuerySql}";

    public static string Of(Table table, bool isTemporary = false)
    {
        var text = new StringBuilder(isTemporary ? "CREATE TEMPORARY TABLE " : "CREATE TABLE ").Append(Name(table.Name)).Append(" (\n");
        text.AppendJoin(",\n", table.StoredColumns.Select(Line).Concat(table.AllIndexes.Select(Line)));
        text.Append("\n) ENGINE=OLAP DEFAULT CHARSET=utf8mb4");
        if (table.Comment.Length > 0) text.Append(" COMMENT=").Append(SqlPrinter.QuoteText(table.Comment));
        var keys = table.StoredColumns.Where(c => c.IsKey).Select(c => Name(c.Name)).ToArray();
        if (keys.Length > 0)
            text.Append('\n').Append(table.KeyModel.ToString().ToUpperInvariant()).Append(" KEY (").AppendJoin(", ", keys).Append(')');
        AppendPartitions(text, table);
        text.Append('\n').Append(table.Distribution.IsRandom
            ? "DISTRIBUTED BY RANDOM"
            : $"DISTRIBUTED BY HASH ({string.Join(", ", table.Distribution.HashColumns.Select(Name))})");
        text.Append(" BUCKETS ").Append(table.Distribution.Buckets);
        if (table.SortColumns.Length > 0 && !table.SortColumns.SequenceEqual(
            table.StoredColumns.Where(c => c.IsKey).Select(c => c.Name), StringComparer.OrdinalIgnoreCase))
            text.Append("\nORDER BY (").AppendJoin(", ", table.SortColumns.Select(Name)).Append(')');
        if (table.AllRollups.Count > 0)
            text.Append("\nROLLUP (").AppendJoin(", ", table.AllRollups.Select(r => Line(r, table))).Append(')');
        if (table.Properties.Count > 0)
        {
            text.Append("\nPROPERTIES (\n").AppendJoin(",\n", table.Properties.Select(
                p => $"  \"{p.Key}\" = \"{p.Value.Replace("\"", "\\\"", StringComparison.Ordinal)}\"")).Append("\n)");
        }

        return text.ToString();
    }

    private static string Line(Column column)
    {
        var line = new StringBuilder("  ").Append(Name(column.Name)).Append(' ').Append(TypeText(column));
        if (column.Aggregation is { } aggregation) line.Append(' ').Append(aggregation);
        if (!column.Nullable) line.Append(" NOT NULL");
        if (column.GeneratedSql is { } generated) line.Append(" AS (").Append(generated).Append(')');
        else if (column.IsAutoIncrement) line.Append(" AUTO_INCREMENT");
        else if (column.DefaultExpression is { } sql) line.Append(" DEFAULT (").Append(sql).Append(')');
        else if (column.DefaultText is { } text) line.Append(" DEFAULT ").Append(DefaultOf(text, column.Type));
        else if (column.Nullable) line.Append(" DEFAULT NULL");
        if (column.Comment.Length > 0) line.Append(" COMMENT ").Append(SqlPrinter.QuoteText(column.Comment));
        return line.ToString();
    }

    private static string Line(TableIndex index)
    {
        var line = new StringBuilder("  INDEX ").Append(Name(index.Name));
        line.Append(" (").AppendJoin(", ", index.Columns.Select(Name)).Append(") USING ").Append(index.Kind);
        if (index.Properties.Count > 0)
            line.Append(" (").AppendJoin(", ", index.Properties.Select(p => $"\"{p.Key}\" = \"{p.Value}\"")).Append(')');
        if (index.Comment.Length > 0) line.Append(" COMMENT ").Append(SqlPrinter.QuoteText(index.Comment));
        return line.ToString();
    }

    private static string Line(TableRollup rollup, Table table)
    {
        var columns = rollup.Columns.Select(id => Name(table.StoredColumns.First(c => c.Id == id).Name)).ToArray();
        var keys = table.KeyModel == KeyModel.Duplicate ? $" DUPLICATE KEY ({string.Join(", ", columns.Take(rollup.SortColumns))})" : "";
        return $"{Name(rollup.Name)} ({string.Join(", ", columns)}){keys}";
    }

    // Types under names that MySQL's tools can read back, and we too.
    internal static string TypeText(SqlType type) => type.Kind switch
    {
        SqlTypeKind.Boolean => "boolean",
        SqlTypeKind.String => "text",
        SqlTypeKind.VarBinary when type.Length == 0 => "blob",
        SqlTypeKind.VarBinary => $"varbinary({type.Length})",
        _ => type.ToString(),
    };

    internal static string TypeText(Column column) => column.UnsignedMax switch
    {
        null => TypeText(column.Type),
        byte.MaxValue => "tinyint unsigned",
        ushort.MaxValue => "smallint unsigned",
        uint.MaxValue => "int unsigned",
        < uint.MaxValue => "mediumint unsigned",
        _ when column.Type.IsInteger => "bigint unsigned",
        _ => TypeText(column.Type) + " unsigned",
    };

    private static string DefaultOf(string text, SqlType type)
        => text.StartsWith("CURRENT_", StringComparison.OrdinalIgnoreCase) && type.IsTemporal ? text : SqlPrinter.QuoteText(text);

    private static void AppendPartitions(StringBuilder text, Table table)
    {
        var partitioning = table.Partitioning;
        if (partitioning.Kind == PartitionKind.None) return;
        var columns = PartitionFactory.KeyColumns(partitioning, table.StoredColumns);
        if (partitioning.Automatic)
        {
            text.Append("\nPARTITION BY ").Append(
                partitioning.Expression ?? $"({string.Join(", ", partitioning.Columns.Select(Name))})");
            return;
        }

        text.Append("\nPARTITION BY ").Append(partitioning.Kind.ToString().ToUpperInvariant()).Append(" (")
            .AppendJoin(", ", partitioning.Columns.Select(Name)).Append(")\n(");
        var partitions = table.Partitions.Values.OrderBy(
            p => p.Bounds?.Lower, Comparer<System.Collections.Immutable.ImmutableArray<PartitionValue>?>.Create(
                (a, b) => a is null || b is null ? (a is null ? 0 : 1) - (b is null ? 0 : 1) : PartitionValues.Compare(a.Value, b.Value)));
        text.AppendJoin(",\n", partitions.Select(p => PartitionLine(p, columns))).Append(')');
    }

    private static string PartitionLine(Partition partition, System.Collections.Immutable.ImmutableArray<Column> columns)
    {
        string Tuple(IReadOnlyList<PartitionValue> values)
            => "(" + string.Join(", ", values.Select(
                (v, i) => v.IsNull ? "NULL" : SqlPrinter.QuoteText(PartitionValues.Print(v, columns[i].Type)))) + ")";

        var bounds = partition.Bounds;
        if (bounds is null) return $"PARTITION {Name(partition.Name)}";
        if (!bounds.ListValues.IsEmpty)
        {
            var values = bounds.ListValues.Select(v => columns.Length == 1 ? Tuple(v)[1..^1] : Tuple(v));
            return $"PARTITION {Name(partition.Name)} VALUES IN ({string.Join(", ", values)})";
        }

        if (bounds.Lower is { } lower && bounds.Upper is { } upper)
            return $"PARTITION {Name(partition.Name)} VALUES [{Tuple(lower)}, {Tuple(upper)})";
        return $"PARTITION {Name(partition.Name)} VALUES LESS THAN {(bounds.Upper is { } end ? Tuple(end) : "MAXVALUE")}";
    }

    private static string Name(string name) => $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";
}
