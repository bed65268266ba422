using System.Collections.Immutable;
using Google.Protobuf;
using MatViewDb.Planner.Expressions;
using MatViewDb.Protocol;

namespace MatViewDb.Planner.Physical;

/// <summary>Is a sort key that is a column.</summary>
public sealed record ColumnOrder(PlanColumn Column, bool Descending, bool NullsLast)
{
    public SortKey Encode(PhysicalNode input)
        => new() { Column = input.Positions[Column.Id], Descending = Descending, NullsLast = NullsLast };

    public override string ToString()
        => $"{Column.Name} {(Descending ? "DESC" : "ASC")}{(NullsLast == Descending ? "" : NullsLast ? " NULLS LAST" : " NULLS FIRST")}";
}

/// <summary>Sorts; with a limit it keeps only the first rows.</summary>
public sealed record PhysicalSort(
    PhysicalNode Input, ImmutableArray<ColumnOrder> Keys, long Limit, long Offset) : PhysicalNode
{
    public override IReadOnlyList<PhysicalNode> Inputs => [Input];
    /// <summary>Not 0: a scan below keeps to what this top-n still wants.</summary>
    public int BoundId { get; init; }

    public override string Title => Limit > 0 ? "TOP-N" : "SORT";

    public override IEnumerable<string> Details
    {
        get
        {
            yield return $"order by: {string.Join(", ", Keys)}";
            if (Limit > 0) yield return $"limit: {Limit}{(Offset > 0 ? $", offset: {Offset}" : "")}";
            if (BoundId > 0) yield return $"top-n filter: TF{BoundId} <- {Keys[0].Column.Name}";
        }
    }

    public override PhysicalNode WithInputs(IReadOnlyList<PhysicalNode> inputs) => this with { Input = inputs[0] };

    public override IMessage ToSpec()
    {
        var spec = new SortSpec { Limit = Limit, Offset = Offset, BoundId = BoundId };
        spec.Keys.AddRange(Keys.Select(k => k.Encode(Input)));
        return spec;
    }
}
