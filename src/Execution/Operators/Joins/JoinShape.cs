using MatViewDb.Core.Runtime;
using MatViewDb.Protocol;
using Kind = MatViewDb.Protocol.HashJoinSpec.Types.Kind;

namespace MatViewDb.Execution.Operators.Joins;

/// <summary>
/// Says which columns of both sides a join emits and its condition reads; shared by all kinds of joins.
/// </summary>
internal sealed class JoinShape
{
    internal JoinShape(Kind kind, IReadOnlyList<int> output, Expr? condition, PlanNode node)
    {
        Kind = kind;
        LeftTypes = [.. node.Inputs[0].OutputTypes];
        RightTypes = [.. node.Inputs[1].OutputTypes];
        var left = LeftTypes.Length;
        var all = kind switch
        {
            Kind.LeftSemi or Kind.LeftAnti => Enumerable.Range(0, left),
            Kind.Mark => Enumerable.Range(0, left + 1),
            Kind.RightSemi or Kind.RightAnti => Enumerable.Range(left, RightTypes.Length),
            _ => Enumerable.Range(0, left + RightTypes.Length),
        };
        Output = output.Count > 0 ? [.. output] : [.. all];
        foreach (var column in Output)
            Check.That(column >= 0 && column < left + Math.Max(1, RightTypes.Length), "a join emits an unknown column");
        if (condition is not null)
        {
            ConditionColumns = ExpressionColumns.Of(condition);
            Condition = ExpressionColumns.Renumber(condition, ConditionColumns);
        }

        var needed = new SortedSet<int>();
        if (kind != Kind.Mark) needed.UnionWith(Output.Where(c => c >= left));
        needed.UnionWith(ConditionColumns.Where(c => c >= left));
        RightColumns = [.. needed.Select(c => c - left)];
    }

    internal Kind Kind { get; }
    internal TypeDesc[] LeftTypes { get; }
    internal TypeDesc[] RightTypes { get; }

    /// <summary>Emitted columns among left ++ right; a mark join's mark stands behind the left ones.</summary>
    internal int[] Output { get; }

    /// <summary>The condition besides key equality, over <see cref="ConditionColumns"/>.</summary>
    internal Expr? Condition { get; }

    internal int[] ConditionColumns { get; } = [];

    /// <summary>Right columns that have to be kept, ascending.</summary>
    internal int[] RightColumns { get; }

    internal int LeftCount => LeftTypes.Length;

    internal bool KeepsUnmatchedLeft => Kind is Kind.Left or Kind.Full;

    /// <summary>Left rows without a partner count, too.</summary>
    internal bool EmitsLeftAlone => Kind is Kind.Left or Kind.Full or Kind.LeftAnti or Kind.Mark;

    internal bool EmitsRightAlone => Kind is Kind.Right or Kind.Full or Kind.RightSemi or Kind.RightAnti;

    internal bool EmitsPairs => Kind is Kind.Inner or Kind.Left or Kind.Right or Kind.Full;
}
