using System.Collections.Immutable;
using MatViewDb.Planner.Expressions;
using MatViewDb.Protocol;

namespace MatViewDb.Planner.Logical;

/// <summary>
/// Reads rows that another part of the process hands over by name: bulk INSERT batches or delimited text.
/// </summary>
public sealed record LogicalBatchSource(string Name, ImmutableArray<PlanColumn> Columns) : LogicalNode
{
    /// <summary>How to read delimited text; null = ready-made batches of the columns' types.</summary>
    public CsvSourceSpec? Csv { get; init; }

    /// <summary>Parquet or ORC files to read instead; the last column may be the place of the row.</summary>
    public ColumnarSourceSpec? Columnar { get; init; }

    public override IReadOnlyList<LogicalNode> Inputs => [];

    public override LogicalNode WithInputs(IReadOnlyList<LogicalNode> inputs) => this;

    protected override IReadOnlyList<PlanColumn> ComputeOutput() => Columns;
}
