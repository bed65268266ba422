using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;
using MatViewDb.Protocol;
using Op = MatViewDb.Protocol.PrunePredicate.Types.Op;

namespace MatViewDb.Planner.Physical;

/// <summary>Turns conjuncts of the form "column op constant" into predicates for zone maps.</summary>
public static class PrunePredicates
{
    public static PrunePredicate? TryMake(ScalarExpression conjunct, IReadOnlyDictionary<int, int> positions)
    {
        // Zone maps order nested values by their bytes, which says nothing about the values.
        if (conjunct.Any(e => e.Type.IsNested && e is not ColumnExpression)) return null;
        switch (conjunct)
        {
            case CallExpression { Name: "like", Arguments: [ColumnExpression column, LiteralExpression { Value: string } pattern] }:
                return Make(column, Op.Like, [pattern], positions);
            case CallExpression { Arguments: [ColumnExpression column, LiteralExpression { IsNull: false } value] } call
                when OpOf(call.Name) is { } op:
                return Make(column, op, [value], positions);
            case CallExpression { Arguments: [LiteralExpression { IsNull: false } value, ColumnExpression column] } call
                when OpOf(Predicates.Mirror(call.Name)) is { } op:
                return Make(column, op, [value], positions);
            case InListExpression { Negated: false, Input: ColumnExpression column } list when !list.Values.Any(
                v => v.IsNull):
                return Make(column, Op.In, list.Values, positions);
            case ColumnExpression { Type.Kind: SqlTypeKind.Boolean } flag:
                return Make(flag, Op.Eq, [LiteralExpression.True], positions);
            case CallExpression { Name: "not", Arguments: [ColumnExpression { Type.Kind: SqlTypeKind.Boolean } flag] }:
                return Make(flag, Op.Eq, [LiteralExpression.False], positions);
            case CallExpression { Name: "is_null", Arguments: [ColumnExpression column] }:
                return Make(column, Op.IsNull, [], positions);
            case CallExpression { Name: "not",
                Arguments: [CallExpression { Name: "is_null", Arguments: [ColumnExpression column] }] }:
                return Make(column, Op.IsNotNull, [], positions);
            case CallExpression { Name: "or" } branches when BranchRanges.Of(branches) is { } found:
                return Make(found.Column, Op.Ranges, found.Ranges, positions);
            default:
                return null;
        }
    }

    private static PrunePredicate Make(
        PlanColumn column, Op op, IEnumerable<BranchRanges.Range> ranges, IReadOnlyDictionary<int, int> positions)
    {
        var predicate = new PrunePredicate { Column = positions[column.Id], Op = op };
        foreach (var range in ranges)
        {
            predicate.Values.Add(range.Low is null ? new LiteralValue() : ExpressionEncoder.Encode(range.Low));
            predicate.Values.Add(range.High is null ? new LiteralValue() : ExpressionEncoder.Encode(range.High));
        }

        return predicate;
    }

    private static Op? OpOf(string name) => name switch
    {
        "eq" => Op.Eq,
        "ne" => Op.Ne,
        "lt" => Op.Lt,
        "le" => Op.Le,
        "gt" => Op.Gt,
        "ge" => Op.Ge,
        _ => null,
    };

    private static PrunePredicate Make(
        ColumnExpression column, Op op, IEnumerable<LiteralExpression> values, IReadOnlyDictionary<int, int> positions)
    {
        var predicate = new PrunePredicate { Column = positions[column.Column.Id], Op = op };
        predicate.Values.AddRange(values.Select(ExpressionEncoder.Encode));
        return predicate;
    }
}
