using Google.Protobuf;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Protocol;

namespace MatViewDb.Planner.Physical;

/// <summary>Reads columns of Parquet files.</summary>
public sealed record PhysicalParquet(ParquetSourceSpec Source) : PhysicalNode
{
    public override IReadOnlyList<PhysicalNode> Inputs => [];
    public override string Title => "FileScanNode";
    public override IEnumerable<string> Details
        => [$"FILE: {string.Join(", ", Source.Files)}", $"COLUMNS: {string.Join(", ", Source.Columns)}"];

    /// <summary>Reads only the columns that are needed; the last one may be the place of the row.</summary>
    public static PhysicalParquet Of(LogicalBatchSource source, ParquetSourceSpec parquet, IReadOnlyList<PlanColumn> kept, double rows)
    {
        var spec = new ParquetSourceSpec { FileName = parquet.FileName };
        spec.Files.AddRange(parquet.Files);
        for (var i = 0; i < source.Columns.Length; i++)
        {
            if (!kept.Contains(source.Columns[i])) continue;
            if (i == parquet.Columns.Count)
            {
                spec.AddsPlace = true;
                continue;
            }

            spec.Columns.Add(parquet.Columns[i]);
            spec.Types_.Add(parquet.Types_[i]);
        }

        return new PhysicalParquet(spec) { Output = kept, Rows = rows };
    }

    public override PhysicalNode WithInputs(IReadOnlyList<PhysicalNode> inputs) => this;

    public override IMessage ToSpec() => Source;
}
