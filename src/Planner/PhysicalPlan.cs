using System.Collections.Immutable;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Physical;
using MatViewDb.Protocol;

namespace MatViewDb.Planner;

/// <summary>Describes a column of a result for the client.</summary>
public sealed record OutputColumn(string Name, SqlType Type, bool Nullable, ColumnOrigin? Origin);

/// <summary>Names a partition that a plan reads, at its version.</summary>
public sealed record PartitionRead(long TableId, string TableName, long PartitionId, long Version);

/// <summary>
/// Is one fragment: an operator tree that runs in one or more instances and ends in a result, table or exchange sink.
/// Fragment 0 is the root; a fragment's exchanges name the fragments that feed them.
/// </summary>
public sealed record Fragment(int Id, PlanNode Root, FragmentPlacement Placement)
{
    /// <summary>Fragments that send to this one, by exchange id.</summary>
    public ImmutableDictionary<int, int> Senders { get; init; } = ImmutableDictionary<int, int>.Empty;

    /// <summary>Backends that hold the tablets of its scans (0: any); found once, since a cached plan runs often.</summary>
    public IReadOnlySet<long> Holders => field ??= TabletsOf(Root).Select(t => t.BackendId).ToHashSet();

    private static IEnumerable<TabletRange> TabletsOf(PlanNode node)
    {
        IEnumerable<TabletRange> own = DeepMessages.Unpack<ScanSpec>(node.Spec) is { } scan ? scan.Tablets : [];
        return own.Concat(node.Inputs.SelectMany(TabletsOf));
    }
}

/// <summary>Says where the instances of a fragment run.</summary>
public enum FragmentPlacement
{
    /// <summary>One instance, on any backend (with tablets: where they lie).</summary>
    Single,

    /// <summary>One instance on each backend that holds tablets of its scans.</summary>
    AtTablets,

    /// <summary>One instance on each backend that takes part in the query.</summary>
    Everywhere,
}

/// <summary>Is a plan ready to run.</summary>
public sealed record PhysicalPlan(
    IReadOnlyList<Fragment> Fragments, IReadOnlyList<OutputColumn> Columns, IReadOnlyList<PartitionRead> Reads,
    PhysicalNode Root)
{
    /// <summary>Views, tables and materialized views that the text names, for privileges and audit.</summary>
    public IReadOnlyList<CatalogRelation> Relations { get; init; } = [];

    /// <summary>Names of materialized views that the optimizer put into the plan.</summary>
    public IReadOnlyList<string> UsedViews { get; init; } = [];

    /// <summary>
    /// True when session facts, time or randomness were folded in: not to be kept for another statement.
    /// </summary>
    public bool IsVolatile { get; init; }

    /// <summary>True when no tablet is read: the plan can run in the frontend's own process.</summary>
    public bool IsLocal { get; init; }

    /// <summary>User variables that get the value of a result column in the last row.</summary>
    public IReadOnlyList<(string Name, int Column)> Assignments { get; init; } = [];

    public Logical.LogicalNode? Logical { get; init; }
}
