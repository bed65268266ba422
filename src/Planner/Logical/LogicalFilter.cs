using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Logical;

/// <summary>Keeps the rows for which the predicate is true.</summary>
public sealed record LogicalFilter(LogicalNode Input, ScalarExpression Predicate) : LogicalNode
{
    public override IReadOnlyList<LogicalNode> Inputs => [Input];
    public override IEnumerable<ScalarExpression> Expressions => [Predicate];

    /// <summary>Gives the predicate split at its ANDs.</summary>
    public IReadOnlyList<ScalarExpression> Conjuncts => Predicates.SplitConjuncts(Predicate);

    public override LogicalNode WithInputs(IReadOnlyList<LogicalNode> inputs) => this with { Input = inputs[0] };

    public override LogicalNode MapExpressions(Func<ScalarExpression, ScalarExpression> change)
    {
        var predicate = change(Predicate);
        return ReferenceEquals(predicate, Predicate) ? this : this with { Predicate = predicate };
    }

    protected override IReadOnlyList<PlanColumn> ComputeOutput() => Input.Output;

    protected override ColumnSet ComputeNotNull()
    {
        var builder = new ColumnSetBuilder();
        foreach (var conjunct in Conjuncts)
        {
            foreach (var id in conjunct.Columns.Ids())
            {
                var column = Input.Output.FirstOrDefault(c => c.Id == id);
                if (column is not null && conjunct.RejectsNull(ColumnSet.Of(column))) builder.Add(id);
            }
        }

        return Input.NotNull.Union(builder.ToSet());
    }
}
