using System.Collections.Immutable;
using Google.Protobuf;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Protocol;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Physical;

/// <summary>Turns elements of arrays into rows; keeps the input's columns that are asked for.</summary>
public sealed record PhysicalUnnest(
    PhysicalNode Input, NodeList<ScalarExpression> Arrays, ImmutableArray<PlanColumn> Kept, bool IsOuter) : PhysicalNode
{
    public override IReadOnlyList<PhysicalNode> Inputs => [Input];
    public override string Title => "TableValueFunction";
    public override IEnumerable<string> Details => [$"unnest: {string.Join(", ", Arrays)}{(IsOuter ? " (outer)" : "")}"];

    public static PhysicalNode Plan(PhysicalPlanner planner, LogicalUnnest unnest, ColumnSet required)
    {
        var passed = required.Intersect(unnest.Input.OutputSet);
        var input = planner.Plan(unnest.Input, passed.Union(PhysicalPlanner.ColumnsOf(unnest.Arrays)));
        var kept = input.Output.Where(passed.Contains).ToImmutableArray();
        return new PhysicalUnnest(input, unnest.Arrays, kept, unnest.IsOuter)
        {
            Output = [.. kept, .. unnest.Columns],
            Rows = planner.RowsOf(unnest),
            NotNull = input.NotNull.Intersect(ColumnSet.Of(kept)),
        };
    }

    public override PhysicalNode WithInputs(IReadOnlyList<PhysicalNode> inputs) => this with { Input = inputs[0] };

    public override IMessage ToSpec()
    {
        var encoder = ExpressionEncoder.Over(Input);
        var spec = new UnnestSpec { Outer = IsOuter };
        spec.Arrays.AddRange(Arrays.Select(encoder.Encode));
        spec.Keep.AddRange(Kept.Select(encoder.PositionOf));
        return spec;
    }
}
