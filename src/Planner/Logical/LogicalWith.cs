using System.Collections.Immutable;

namespace MatViewDb.Planner.Logical;

/// <summary>Is a subplan that is computed once and read in several places.</summary>
public sealed record SharedPlan(int Id, LogicalNode Plan);

/// <summary>Computes shared subplans, then a body that reads them through <see cref="LogicalSharedScan"/>.</summary>
public sealed record LogicalWith(ImmutableArray<SharedPlan> Shared, LogicalNode Body) : LogicalNode
{
    public override IReadOnlyList<LogicalNode> Inputs => [.. Shared.Select(s => s.Plan), Body];

    public override LogicalNode WithInputs(IReadOnlyList<LogicalNode> inputs) => new LogicalWith(
        [.. Shared.Select((s, i) => s with { Plan = inputs[i] })], inputs[^1]);

    protected override IReadOnlyList<Expressions.PlanColumn> ComputeOutput() => Body.Output;

    protected override Expressions.ColumnSet ComputeNotNull() => Body.NotNull;
}
