using System.Collections.Immutable;
using MatViewDb.Core.Errors;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Binding;

/// <summary>Binds UNION, EXCEPT and INTERSECT: brings both sides to common types.</summary>
public sealed class SetOperationBinder(BindingContext context, QueryBinder queries, CteScope? visible)
{
    public BoundQuery Bind(SetOperation operation)
    {
        if (operation.Operator == SetOperator.Union) return BindUnion(operation);
        var sides = Unify([queries.BindBody(operation.Left, visible), queries.BindBody(operation.Right, visible)]);
        var pairs = sides[0].Columns.Zip(sides[1].Columns, (l, r) => (Left: l.Column, Right: r.Column)).ToList();
        var (left, right) = (sides[0].Plan, sides[1].Plan);
        if (operation.All)
        {
            // The copies of a row are numbered on both sides; then they are different rows and the rule for sets holds.
            var (first, second) = (Number(ref left, sides[0].Columns), Number(ref right, sides[1].Columns));
            pairs.Add((first, second));
        }
        else
        {
            left = JsonOrder.Group(context, left, pairs.Select(p => p.Left), out var renamed);
            pairs = [.. pairs.Select(p => (renamed.GetValueOrDefault(p.Left, p.Left), p.Right))];
        }

        ScalarExpression Value(PlanColumn column) => JsonOrder.KeyOf(context, new ColumnExpression(column));
        var condition = Predicates.And(pairs.Select(p => Predicates.Compare("eq_null_safe", Value(p.Left), Value(p.Right))));
        var kind = operation.Operator == SetOperator.Except ? LogicalJoinKind.LeftAnti : LogicalJoinKind.LeftSemi;
        LogicalNode plan = new LogicalJoin(kind, left, right, condition);
        var results = sides[0].Columns.Select((c, i) => c with { Column = pairs[i].Left }).ToList();
        plan = plan.ProjectTo([.. results.Select(c => c.Column).Distinct()]);
        return new BoundQuery(plan, results);
    }

    private PlanColumn Number(ref LogicalNode plan, IReadOnlyList<ResultColumn> columns)
    {
        var keys = NodeList.Create<ScalarExpression>([.. columns.Select(c => c.Column).Distinct()
            .Select(c => JsonOrder.KeyOf(context, new ColumnExpression(c)))]);
        var call = new WindowExpression(context.Functions.Resolve("row_number", []), [], keys, []);
        var number = context.Columns.Create("copy", call.Type);
        plan = new LogicalWindow(plan, keys, [], [new NamedWindow(number, call)]);
        return number;
    }

    private BoundQuery BindUnion(SetOperation operation)
    {
        var parts = new List<BoundQuery>();
        Flatten(operation, operation.All, parts);
        var sides = Unify(parts);
        var names = sides[0].Columns.Select(c => c.Name).ToList();
        var columns = sides[0].Columns
            .Select((c, i) => context.Columns.Create(names[i], c.Column.Type))
            .ToImmutableArray();
        LogicalNode plan = new LogicalUnion(
            [.. sides.Select(s => s.Plan)], columns,
                [.. sides.Select(s => s.Columns.Select(c => c.Column).ToImmutableArray())]);
        Dictionary<PlanColumn, PlanColumn> renamed = [];
        if (!operation.All) plan = JsonOrder.Group(context, plan, columns, out renamed);
        return new BoundQuery(
            plan.ProjectTo([.. columns.Select(c => renamed.GetValueOrDefault(c, c))]),
            [.. columns.Select((c, i) => new ResultColumn(names[i], renamed.GetValueOrDefault(c, c)))]);
    }

    // A chain of one kind of UNION is one node; a distinct UNION may swallow any union below its left side.
    private void Flatten(QueryBody body, bool all, List<BoundQuery> parts)
    {
        if (body is SetOperation { Operator: SetOperator.Union } union && (union.All == all || !all))
        {
            Flatten(union.Left, all, parts);
            Flatten(union.Right, all, parts);
        }
        else
        {
            parts.Add(queries.BindBody(body, visible));
        }
    }

    private List<BoundQuery> Unify(IReadOnlyList<BoundQuery> parts)
    {
        var width = parts[0].Columns.Count;
        if (parts.Any(p => p.Columns.Count != width)) throw BindingErrors.SetOperationColumns.With();
        var types = Enumerable.Range(0, width)
            .Select(i => Conversion.CommonType(context, parts.Select(p => p.Columns[i].Column.Type), "UNION"))
            .ToList();
        var unified = new List<BoundQuery>();
        foreach (var part in parts)
        {
            var items = ImmutableArray.CreateBuilder<NamedExpression>();
            var results = new List<ResultColumn>();
            for (var i = 0; i < width; i++)
            {
                var column = part.Columns[i].Column;
                var value = Conversion.To(new ColumnExpression(column), types[i]);

                // Every result gets a column of its own, so that the sides stay apart even when one repeats a column.
                var fresh = value.Type == column.Type && !results.Any(r => r.Column.Equals(column))
                    ? column
                    : context.Columns.Create(part.Columns[i].Name, types[i]);
                items.Add(new NamedExpression(fresh, value));
                results.Add(new ResultColumn(part.Columns[i].Name, fresh));
            }

            var plan = items.All(i => i.IsPassThrough) && items.Count == part.Plan.Output.Count
                ? part.Plan
                : new LogicalProject(part.Plan, items.ToImmutable());
            unified.Add(new BoundQuery(plan, results));
        }

        return unified;
    }
}
