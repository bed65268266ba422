using Google.Protobuf;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Protocol;

namespace MatViewDb.Planner.Physical;

/// <summary>Reads columns of Parquet or ORC files.</summary>
public sealed record PhysicalColumnar(ColumnarSourceSpec Source) : PhysicalNode
{
    public override IReadOnlyList<PhysicalNode> Inputs => [];
    public override string Title => "FileScanNode";
    public override IEnumerable<string> Details
        => [$"FILE: {string.Join(", ", Source.Files)}", $"COLUMNS: {string.Join(", ", Source.Columns)}"];

    /// <summary>Reads only the columns that are needed; the last one may be the place of the row.</summary>
    /// <param name="source">The files as a table.</param>
    /// <param name="columnar">All of their columns.</param>
    /// <param name="kept">The columns that are needed.</param>
    /// <param name="rows">How many rows there may be.</param>
    /// <param name="conjuncts">What rows must fulfil to count; row groups that have none of these are not read.</param>
    public static PhysicalColumnar Of(
        LogicalBatchSource source, ColumnarSourceSpec columnar, IReadOnlyList<PlanColumn> kept, double rows,
        IReadOnlyList<ScalarExpression>? conjuncts = null)
    {
        var spec = new ColumnarSourceSpec { FileName = columnar.FileName, Format = columnar.Format };
        spec.Files.AddRange(columnar.Files);
        for (var i = 0; i < source.Columns.Length; i++)
        {
            if (!kept.Contains(source.Columns[i])) continue;
            if (i == columnar.Columns.Count)
            {
                spec.AddsPlace = true;
                continue;
            }

            spec.Columns.Add(columnar.Columns[i]);
            spec.Types_.Add(columnar.Types_[i]);
        }

        // A row that is left out unread is not counted among those of a load.
        if (conjuncts is not null && !spec.AddsPlace)
        {
            var positions = kept.Select((c, i) => (c.Id, i)).ToDictionary(c => c.Id, c => c.i);
            var usable = conjuncts.Where(
                c => !c.Any(e => e is ColumnExpression { Column: var column } && !positions.ContainsKey(column.Id)));
            spec.Prune.AddRange(usable.Select(c => PrunePredicates.TryMake(c, positions)).OfType<PrunePredicate>());
        }

        return new PhysicalColumnar(spec) { Output = kept, Rows = rows };
    }

    public override PhysicalNode WithInputs(IReadOnlyList<PhysicalNode> inputs) => this;

    public override IMessage ToSpec() => Source;
}
