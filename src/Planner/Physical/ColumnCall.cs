using System.Collections.Immutable;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;
using MatViewDb.Protocol;

namespace MatViewDb.Planner.Physical;

/// <summary>Is an aggregate or window call whose arguments are columns.</summary>
public sealed record ColumnCall(
    PlanColumn Column, string Function, ImmutableArray<PlanColumn> Arguments, ImmutableArray<SqlType> ArgumentTypes,
    bool Distinct, ImmutableArray<LiteralExpression> Constants, ImmutableArray<ColumnOrder> OrderBy)
{
    /// <summary>Types of the state columns that the partial phase gives; empty = the call is not split.</summary>
    public ImmutableArray<PlanColumn> States { get; init; } = [];

    public AggregateCall Encode(PhysicalNode input, bool nullable)
    {
        var call = new AggregateCall { Function = Function, Type = Column.Type.ToProto(nullable), Distinct = Distinct };
        call.ArgTypes.AddRange(ArgumentTypes.Select(t => t.ToProto()));
        call.Constants.AddRange(Constants.Select(ExpressionEncoder.Encode));
        call.ConstantTypes.AddRange(Constants.Select(c => c.Type.ToProto()));
        for (var i = 0; i < Arguments.Length; i++)
        {
            // The final phase reads states, whose places follow from the order of the calls.
            if (!input.Positions.TryGetValue(Arguments[i].Id, out var position)) continue;
            call.Args.Add(position);
            if (i < call.ArgTypes.Count) call.ArgTypes[i].Nullable = !input.NotNull.Contains(Arguments[i]);
        }

        foreach (var key in OrderBy)
        {
            if (input.Positions.ContainsKey(key.Column.Id)) call.OrderBy.Add(key.Encode(input));
        }

        return call;
    }

    public override string ToString()
    {
        if (Function == "count_star") return "count(*)";
        var arguments =
            string.Join(", ", Arguments.Select(a => a.Name).Concat(Constants.Select(ExpressionPrinter.Print)));
        return $"{Function}({(Distinct ? "DISTINCT " : "")}{arguments})";
    }
}
