using System.Collections.Immutable;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.Binding;

/// <summary>Groups by grouping sets of which some may be the same: each gives its rows again, as the standard says.</summary>
public static class RepeatedSets
{
    public static LogicalNode Group(
        LogicalAggregate aggregate, ImmutableArray<ImmutableArray<int>> sets, PlanColumn groupingId, BindingContext context)
    {
        var ids = sets.Select(s => IdOf(s, aggregate.Keys.Length)).ToList();
        var grouped = aggregate with { GroupingSets = [.. sets.Where((_, i) => ids.IndexOf(ids[i]) == i)] };
        if (grouped.GroupingSets.Length == sets.Length) return grouped;

        // The aggregate makes a set once; a row of its number for each time that the set was named repeats it.
        var number = context.Columns.Create("grouping_set", SqlType.BigInt);
        var values = new LogicalValues([number], [.. ids.Select(id => ImmutableArray.Create(new LiteralExpression(id, SqlType.BigInt)))]);
        var same = Predicates.Compare("eq", new ColumnExpression(groupingId), new ColumnExpression(number));
        return new LogicalJoin(LogicalJoinKind.Inner, grouped, values, same).ProjectTo(grouped.Output);
    }

    private static Int128 IdOf(ImmutableArray<int> set, int keys)
    {
        Int128 bits = 0;
        for (var i = 0; i < keys; i++) bits = bits << 1 | (set.Contains(i) ? 0 : 1);
        return bits;
    }
}
