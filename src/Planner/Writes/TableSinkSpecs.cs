using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Properties;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Physical;
using MatViewDb.Protocol;
using Partition = MatViewDb.Catalog.Model.Partition;

namespace MatViewDb.Planner.Writes;

/// <summary>Describes a table's partitions and tablets to the sink that stages rows into them.</summary>
public static class TableSinkSpecs
{
    public static TableSinkSpec Make(
        WriteTarget target, ImmutableArray<string>? onlyPartitions,
        TableSinkSpec.Types.Mode mode = TableSinkSpec.Types.Mode.Insert)
    {
        var table = target.Table;
        var spec = new TableSinkSpec
        {
            TableId = table.Id,
            TableName = table.Name,
            TransactionId = target.TransactionId,
            ListPartitioned = table.Partitioning.Kind == PartitionKind.List,
            IgnoreUnmatched = target.IgnoreUnmatched,
            Mode = mode,
        };
        foreach (var column in table.PhysicalColumns)
        {
            var filter = ColumnFilter.Of(table, column);
            spec.Columns.Add(new ColumnDesc
            {
                Id = column.Id,
                Name = column.Name,
                Type = column.Type.ToProto(column.Nullable),
                Missing = ColumnDefaults.Missing(column),
                Join = ColumnJoins.Of(table, column),
                UnsignedMax = column.UnsignedMax ?? 0,
                BloomFpp = filter.Fpp, GramSize = filter.GramSize, GramsIgnoreCase = filter.GramsIgnoreCase,
            });
        }

        if (table.Partitioning.Kind != PartitionKind.None)
        {
            spec.PartitionColumns.AddRange(table.Partitioning.Columns.Select(c => IndexOf(table, c)));
        }

        spec.BucketColumns.AddRange(table.Distribution.HashColumns.Select(c => IndexOf(table, c)));
        spec.SortColumns.AddRange(table.SortColumns.Select(c => IndexOf(table, c)));
        var partitions = target.Partitions ?? [.. table.Partitions.Values];
        foreach (var name in onlyPartitions ?? [])
        {
            if (!partitions.Any(p => p.Name == name)) throw CatalogErrors.UnknownPartition.With(name, table.Name);
        }

        foreach (var partition in partitions)
        {
            if (onlyPartitions is { } names && !names.Contains(partition.Name)) continue;
            spec.Partitions.Add(MakePartition(target, partition));
        }

        return spec;
    }

    private static PartitionTarget MakePartition(WriteTarget target, Partition partition)
    {
        var table = target.Table;
        var made = new PartitionTarget { PartitionId = partition.Id, Name = partition.Name };
        var types = table.Partitioning.Kind == PartitionKind.None
            ? []
            : table.Partitioning.Columns.Select(c => table.Columns[IndexOf(table, c)].Type).ToList();
        if (partition.Bounds is { } bounds)
        {
            if (bounds.Lower is { } lower) made.Lower.AddRange(lower.Select((v, i) => Encode(v, types[i])));
            if (bounds.Upper is { } upper) made.Upper.AddRange(upper.Select((v, i) => Encode(v, types[i])));
            foreach (var values in bounds.ListValues.IsDefault ? [] : bounds.ListValues)
            {
                var tuple = new PartitionTarget.Types.ValueTuple();
                tuple.Values.AddRange(values.Select((v, i) => Encode(v, types[i])));
                made.ListValues.Add(tuple);
            }
        }

        foreach (var tablet in partition.Tablets.OrderBy(t => t.Bucket))
        {
            var backend = tablet.BackendIds.IsDefaultOrEmpty ? 0 : tablet.BackendIds[0];
            made.Tablets.Add(new TabletTarget { TabletId = tablet.Id, BackendId = backend, Address = target.AddressOf(backend) });
        }

        return made;
    }

    private static LiteralValue Encode(PartitionValue value, SqlType type)
        => ExpressionEncoder.Encode(new LiteralExpression(value.Number is { } number ? number : value.Text, type));

    private static int IndexOf(Table table, string name)
    {
        for (var i = 0; i < table.Columns.Length; i++)
        {
            if (table.Columns[i].Name.Equals(name, StringComparison.OrdinalIgnoreCase)) return i;
        }

        throw Core.Errors.CoreErrors.Internal.With($"table {table.Name} has no column {name}");
    }
}
