using System.Collections.Immutable;
using Google.Protobuf;
using MatViewDb.Planner.Expressions;
using MatViewDb.Protocol;

namespace MatViewDb.Planner.Physical;

/// <summary>Keeps rows for which all conjuncts are true.</summary>
public sealed record PhysicalFilter(PhysicalNode Input, ImmutableArray<ScalarExpression> Conjuncts) : PhysicalNode
{
    public override IReadOnlyList<PhysicalNode> Inputs => [Input];
    public override string Title => "FilterNode";
    public override IEnumerable<string> Details => [$"PREDICATES: {string.Join(", ", Conjuncts)}"];

    public override PhysicalNode WithInputs(IReadOnlyList<PhysicalNode> inputs) => this with { Input = inputs[0] };

    public override IMessage ToSpec()
        => new FilterSpec { Predicate = ExpressionEncoder.Over(Input).Encode(Predicates.And(Conjuncts)) };
}
