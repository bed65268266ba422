using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.Binding;

/// <summary>Is one column of a query's result: the name that clients see and the plan's column behind it.</summary>
public sealed record ResultColumn(string Name, PlanColumn Column)
{
    /// <summary>True when no row can hold NULL there; known after binding.</summary>
    public bool NotNull { get; init; }
}

/// <summary>Is a bound query. The plan's output holds every result column once; two results may share one.</summary>
public sealed record BoundQuery(LogicalNode Plan, IReadOnlyList<ResultColumn> Columns);
