using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.Rules.Limits;

/// <summary>Moves LIMIT below projections and unions and into sorts, which then keep only the first rows.</summary>
public sealed class PushLimits : IPlanPass
{
    public LogicalNode Run(LogicalNode plan, ColumnSet required, RuleContext context) => Walk(plan);

    private static LogicalNode Walk(LogicalNode node)
    {
        var at = node is LogicalLimit limit ? Push(limit) : node;
        return at.MapInputs(Walk);
    }

    private static LogicalNode Push(LogicalLimit limit)
    {
        if (limit.Count == 0) return LogicalValues.Empty(limit.Output);
        switch (limit.Input)
        {
            case LogicalProject project:
                return project with { Input = Push(limit with { Input = project.Input }) };
            case LogicalSort { Limit: null } sort when limit.Count >= 0:
                return sort with { Limit = limit.Count, Offset = limit.Offset };
            case LogicalSort { Limit: { } inner } sort:
                var (offset, count) = Combine(sort.Offset, inner, limit.Offset, limit.Count);
                return sort with { Offset = offset, Limit = count };
            case LogicalLimit below when below.Count >= 0:
                var (skip, take) = Combine(below.Offset, below.Count, limit.Offset, limit.Count);
                return Push(new LogicalLimit(below.Input, skip, take));
            case LogicalUnion union when limit.Count >= 0 && limit.Count < int.MaxValue:
                var branches = union.Branches.Select(b => b is LogicalLimit or LogicalSort { Limit: not null }
                    ? b
                    : Push(new LogicalLimit(b, 0, limit.Offset + limit.Count)));
                return limit with { Input = union with { Branches = [.. branches] } };
            default:
                return limit;
        }
    }

    private static (long Offset, long Count) Combine(long innerOffset, long innerCount, long offset, long count)
    {
        var left = Math.Max(0, innerCount - offset);
        return (innerOffset + offset, count < 0 ? left : Math.Min(left, count));
    }
}
