using System.Collections.Immutable;
using Google.Protobuf;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.Statistics;
using MatViewDb.Planner.Writes;
using MatViewDb.Protocol;

namespace MatViewDb.Planner.Physical;

/// <summary>Reads tablets: filters on stored columns, gives the needed ones.</summary>
public sealed record PhysicalScan(
    LogicalScan Source, ImmutableArray<ScanColumn> Columns, ImmutableArray<ScalarExpression> Conjuncts,
    ImmutableArray<TabletRange> Tablets) : PhysicalNode
{
    /// <summary>Filters that joins above fill in while running.</summary>
    public ImmutableArray<(int FilterId, PlanColumn Column)> RuntimeFilters { get; init; } = [];

    /// <summary>What the estimates went by, for EXPLAIN COSTS.</summary>
    public IReadOnlyDictionary<int, ColumnStatistics>? ColumnStatistics { get; init; }

    /// <summary>The column that a top-n above keeps to its first rows.</summary>
    public (int BoundId, PlanColumn Column)? TopBound { get; init; }

    /// <summary>Not 0: the scan gives references by which a fetch above finds its rows again.</summary>
    public int FetchId { get; init; }

    public PlanColumn? Reference { get; init; }

    /// <summary>When there are some: the output, instead of rows.</summary>
    public ImmutableArray<ColumnSummary> Summaries { get; init; } = [];

    /// <summary>The order in which rowsets are read that have it; null: their own.</summary>
    public TableRollup? Rollup { get; init; }

    public long Limit { get; init; }
    public int PartitionsRead { get; init; }
    public int PartitionsTotal { get; init; }

    public override IReadOnlyList<PhysicalNode> Inputs => [];
    public override string Title => "OlapScanNode";

    public override IEnumerable<string> Details
    {
        get
        {
            yield return $"TABLE: {Source.Table.Name}";
            if (Rollup is not null) yield return $"rollup: {Rollup.Name}";
            if (Source.Table is MaterializedView) yield return "MaterializedView: true";
            if (Source.Versions is { Count: > 0 } versions)
            {
                var after = versions.Values.Min(v => v.After);
                var last = versions.Values.Max(v => v.UpTo);
                yield return after > 0 ? $"rows that changed after version {after}, up to {last}" : $"rows of version {last}";
            }

            if (Conjuncts.Length > 0) yield return $"PREDICATES: {string.Join(", ", Conjuncts)}";
            yield return $"partitions={PartitionsRead}/{PartitionsTotal}";
            yield return $"tabletRatio={Tablets.Length}/{TabletsTotal}";
            if (Limit > 0) yield return $"limit: {Limit}";
            if (TopBound is { } bound) yield return $"top-n filter: TF{bound.BoundId} -> {bound.Column.Name}";
            if (Summaries.Length > 0) yield return $"from metadata: {string.Join(", ", Summaries)}";
            if (FetchId > 0) yield return "gives references for FETCH";
            if (RuntimeFilters.Length > 0)
            {
                yield return $"runtime filters: {string.Join(", ", RuntimeFilters.Select(f => $"RF{f.FilterId} -> {f.Column.Name}"))}";
            }
        }
    }

    public int TabletsTotal { get; init; }

    public override PhysicalNode WithInputs(IReadOnlyList<PhysicalNode> inputs) => this;

    /// <summary>Gives the place of a column among those that are read.</summary>
    public int PositionOf(PlanColumn column)
    {
        for (var i = 0; i < Columns.Length; i++)
        {
            if (Columns[i].Column.Equals(column)) return i;
        }

        throw new InvalidOperationException($"the scan does not read {column}");
    }

    public override IMessage ToSpec()
    {
        var spec = new ScanSpec { TableId = Source.Table.Id, TableName = Source.Table.Name, Limit = Limit, RollupId = Rollup?.Id ?? 0 };
        var positions = new Dictionary<int, int>();
        foreach (var column in Columns)
        {
            positions.Add(column.Column.Id, spec.ColumnIds.Count);
            spec.ColumnIds.Add(column.Stored.Id);
            spec.ColumnTypes.Add(column.Stored.Type.ToProto(column.Stored.Nullable));
            if (ColumnDefaults.Missing(column.Stored) is { } missing) spec.Missing.Add(column.Stored.Id, missing);
        }

        spec.Tablets.AddRange(Tablets);
        var stored = ColumnSet.Of(Columns.Where(c => !c.Stored.Nullable).Select(c => c.Column));
        var encoder = new ExpressionEncoder(positions, stored);
        if (Conjuncts.Length > 0) spec.Predicate = encoder.Encode(Predicates.And(Conjuncts));
        spec.Prune.AddRange(Conjuncts.Select(c => PrunePredicates.TryMake(c, positions)).OfType<PrunePredicate>());
        spec.Prune.AddRange(Conjuncts.Select(c => PrunePredicates.AnyOf(c, positions)).OfType<PrunePredicate>());
        foreach (var (id, column) in RuntimeFilters)
        {
            spec.RuntimeFilters.Add(new RuntimeFilterTarget { FilterId = id, Column = positions[column.Id] });
        }

        if (TopBound is { } bound)
            spec.TopBound = new TopBoundTarget { BoundId = bound.BoundId, Column = positions[bound.Column.Id] };
        spec.FetchId = FetchId;
        foreach (var summary in Summaries)
        {
            var column = summary.Column is null ? 0 : positions[summary.Column.Id];
            spec.Summaries.Add(new ScanSummary { Kind = summary.Kind, Column = column });
        }

        if (Summaries.Length > 0) return spec;
        var output = Reference is null ? Output : [.. Output.Where(c => !c.Equals(Reference))];
        if (!output.SequenceEqual(Columns.Select(c => c.Column)))
        {
            spec.Projections.AddRange(output.Select(c => encoder.Encode(new ColumnExpression(c))));
        }

        return spec;
    }
}
