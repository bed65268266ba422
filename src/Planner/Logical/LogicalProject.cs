using System.Collections.Immutable;
using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Logical;

/// <summary>Computes expressions; its output is exactly its items.</summary>
public sealed record LogicalProject(LogicalNode Input, ImmutableArray<NamedExpression> Items) : LogicalNode
{
    private Dictionary<PlanColumn, ScalarExpression>? _substitution;

    private LogicalProject(LogicalProject original)
        : base(original)
        => (Input, Items) = (original.Input, original.Items);

    public override IReadOnlyList<LogicalNode> Inputs => [Input];
    public override IEnumerable<ScalarExpression> Expressions => Items.Select(i => i.Expression);
    public bool IsDeterministic => Items.All(i => i.Expression.IsDeterministic());

    /// <summary>Gives what each output column stands for, to move an expression below this node.</summary>
    public IReadOnlyDictionary<PlanColumn, ScalarExpression> Substitution
        => _substitution ??= Items.ToDictionary(i => i.Column, i => i.Expression);

    public override LogicalNode WithInputs(IReadOnlyList<LogicalNode> inputs) => this with { Input = inputs[0] };

    public override LogicalNode MapExpressions(Func<ScalarExpression, ScalarExpression> change)
    {
        var changed = false;
        var items = ImmutableArray.CreateBuilder<NamedExpression>(Items.Length);
        foreach (var item in Items)
        {
            var expression = change(item.Expression);
            changed |= !ReferenceEquals(expression, item.Expression);
            items.Add(item with { Expression = expression });
        }

        return changed ? this with { Items = items.MoveToImmutable() } : this;
    }

    protected override IReadOnlyList<PlanColumn> ComputeOutput() => [.. Items.Select(i => i.Column)];

    protected override ColumnSet ComputeNotNull()
        => ColumnSet.Of(Items.Where(i => !i.Expression.IsNullable(Input.NotNull)).Select(i => i.Column));
}
