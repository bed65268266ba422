using Google.Protobuf;
using MatViewDb.Protocol;

namespace MatViewDb.Planner.Physical;

/// <summary>Counts from start to stop.</summary>
public sealed record PhysicalSeries(long Start, long Stop, long Step) : PhysicalNode
{
    public override IReadOnlyList<PhysicalNode> Inputs => [];
    public override string Title => "SeriesNode";
    public override IEnumerable<string> Details => [$"from {Start} to {Stop} step {Step}"];

    public override PhysicalNode WithInputs(IReadOnlyList<PhysicalNode> inputs) => this;

    public override IMessage ToSpec()
        => new SeriesSpec { Start = Start, Stop = Stop, Step = Step, Type = TypeOf(Output[0]) };
}
