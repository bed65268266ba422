using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;
using MatViewDb.Protocol;
using Op = MatViewDb.Protocol.PrunePredicate.Types.Op;

namespace MatViewDb.Planner.Physical;

/// <summary>Turns conjuncts of the form "column op constant" into predicates for zone maps.</summary>
public static class PrunePredicates
{
    /// <summary>Each page is held against each branch.</summary>
    private const int BranchesMax = 16;

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

    /// <summary>
    /// Gives what each branch of an OR says of columns: together they leave less than what all of them say of one. Null where it is
    /// but one column, or a branch says nothing.
    /// </summary>
    public static PrunePredicate? AnyOf(ScalarExpression conjunct, IReadOnlyDictionary<int, int> positions)
    {
        if (conjunct is not CallExpression { Name: "or" } alternatives) return null;
        var branches = Predicates.SplitDisjuncts(alternatives);
        if (branches.Count > BranchesMax) return null;
        var predicate = new PrunePredicate { Op = Op.AnyOf };
        foreach (var branch in branches)
        {
            var made = new PrunePredicate.Types.Branch();
            made.Predicates.AddRange(Predicates.SplitConjuncts(branch).Select(c => TryMake(c, positions)).OfType<PrunePredicate>());
            if (made.Predicates.Count == 0) return null;
            predicate.Branches.Add(made);
        }

        return predicate.Branches.SelectMany(b => b.Predicates).DistinctBy(p => p.Column).Take(2).Count() > 1 ? predicate : null;
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
