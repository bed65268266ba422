using Google.Protobuf;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Protocol;

namespace MatViewDb.Planner.Physical;

/// <summary>Parses delimited text or JSON from a registered stream or from files.</summary>
public sealed record PhysicalCsv(CsvSourceSpec Format) : PhysicalNode
{
    public override IReadOnlyList<PhysicalNode> Inputs => [];
    public override string Title => "FileScanNode";
    public override IEnumerable<string> Details
        => [$"FILE: {(Format.Files.Count > 0 ? string.Join(", ", Format.Files) : Format.FileName)}"];

    /// <summary>Reads only the columns that are needed; the last one may be the place of the row.</summary>
    public static PhysicalCsv Of(LogicalBatchSource source, CsvSourceSpec format, IReadOnlyList<PlanColumn> kept, double rows)
    {
        var spec = format.Clone();
        spec.Types_.Clear();
        spec.Fields.Clear();
        spec.ColumnNames.Clear();
        spec.AddsLine = false;
        for (var i = 0; i < source.Columns.Length; i++)
        {
            if (!kept.Contains(source.Columns[i])) continue;
            if (i == format.Types_.Count)
            {
                spec.AddsLine = true;
                continue;
            }

            spec.Types_.Add(format.Types_[i]);
            spec.Fields.Add(format.Fields[i]);
            spec.ColumnNames.Add(format.ColumnNames[i]);
        }

        return new PhysicalCsv(spec) { Output = kept, Rows = rows };
    }

    public override PhysicalNode WithInputs(IReadOnlyList<PhysicalNode> inputs) => this;

    public override IMessage ToSpec() => Format;
}
