using System.Collections.Immutable;
using Google.Protobuf;
using MatViewDb.Planner.Expressions;
using MatViewDb.Protocol;

namespace MatViewDb.Planner.Physical;

/// <summary>Reads columns of rows that a scan below named by reference: those that few rows are left of.</summary>
public sealed record PhysicalFetch(
    PhysicalNode Input, int FetchId, PlanColumn Reference, PhysicalScan Scan, ImmutableArray<PlanColumn> Fetched) : PhysicalNode
{
    public override IReadOnlyList<PhysicalNode> Inputs => [Input];
    public override string Title => "FETCH";

    public override IEnumerable<string> Details
    {
        get
        {
            yield return $"TABLE: {Scan.Source.Table.Name}";
            yield return $"columns: {string.Join(", ", Fetched.Select(c => c.Name))}";
        }
    }

    public override PhysicalNode WithInputs(IReadOnlyList<PhysicalNode> inputs) => this with { Input = inputs[0] };

    public override IMessage ToSpec()
    {
        var spec = new FetchSpec { FetchId = FetchId, Reference = Input.Positions[Reference.Id] };
        foreach (var column in Output)
        {
            var at = Fetched.Contains(column) ? -1 - Scan.PositionOf(column) : Input.Positions[column.Id];
            spec.Outputs.Add(at);
        }

        return spec;
    }
}
