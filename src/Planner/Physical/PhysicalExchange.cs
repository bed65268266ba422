using System.Collections.Immutable;
using Google.Protobuf;
using MatViewDb.Planner.Expressions;
using MatViewDb.Protocol;
using Kind = MatViewDb.Protocol.ExchangeSinkSpec.Types.Kind;

namespace MatViewDb.Planner.Physical;

/// <summary>Moves rows between fragments; the fragmenter cuts the plan here.</summary>
public sealed record PhysicalExchange(
    PhysicalNode Input, Kind Kind, ImmutableArray<PlanColumn> HashColumns) : PhysicalNode
{
    /// <summary>Keeps a sorted input sorted while the streams come together.</summary>
    public ImmutableArray<ColumnOrder> MergeBy { get; init; } = [];

    /// <summary>The backend of each bucket, where rows go by bucket; 0 = any.</summary>
    public ImmutableArray<long> BucketHomes { get; init; } = [];

    public override IReadOnlyList<PhysicalNode> Inputs => [Input];
    public override string Title => MergeBy.IsEmpty ? "EXCHANGE" : "MERGING-EXCHANGE";

    public override IEnumerable<string> Details
        => [$"distribution: {(Kind == Kind.BucketHash ? "BUCKET" : Kind.ToString().ToUpperInvariant())}{HashText}"];

    private string HashText => HashColumns.IsEmpty ? "" : $" ({string.Join(", ", HashColumns.Select(c => c.Name))})";

    public override PhysicalNode WithInputs(IReadOnlyList<PhysicalNode> inputs) => this with { Input = inputs[0] };

    /// <summary>Gives the receiving half; sinks are made by the fragmenter.</summary>
    public override IMessage ToSpec() => ToSource(0);

    public ExchangeSourceSpec ToSource(int exchangeId)
    {
        var spec = new ExchangeSourceSpec { ExchangeId = exchangeId };
        spec.Types_.AddRange(Output.Select(TypeOf));
        spec.MergeBy.AddRange(MergeBy.Select(k => k.Encode(Input)));
        return spec;
    }

    public ExchangeSinkSpec ToSink(int exchangeId)
    {
        var spec = new ExchangeSinkSpec { ExchangeId = exchangeId, Kind = Kind };
        spec.HashColumns.AddRange(HashColumns.Select(c => Input.Positions[c.Id]));
        spec.BucketHomes.AddRange(BucketHomes);
        return spec;
    }
}
