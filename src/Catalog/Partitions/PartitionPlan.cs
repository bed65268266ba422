using System.Collections.Immutable;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Catalog.Partitions;

/// <summary>Is a partition before it has an id and tablets: its name and bounds.</summary>
public sealed record PartitionPlan(string Name, PartitionBounds? Bounds)
{
    public static PartitionPlan Range(
        string name, ImmutableArray<PartitionValue>? lower, ImmutableArray<PartitionValue>? upper)
        => new(name, new PartitionBounds(lower, upper, []));

    public static PartitionPlan List(string name, ImmutableArray<ImmutableArray<PartitionValue>> values)
        => new(name, new PartitionBounds(null, null, values));
}

/// <summary>Is a table's partitioning with the partitions it starts with.</summary>
public sealed record PartitionSchemePlan(Partitioning Partitioning, ImmutableArray<PartitionPlan> Partitions);
