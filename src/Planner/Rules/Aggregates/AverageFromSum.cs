using MatViewDb.Core.Types;
using MatViewDb.Functions;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Rules.Aggregates;

/// <summary>
/// Computes avg(x) beside sum(x) from that sum and a count, which is count(*) when x is never NULL: two aggregates less to keep a
/// group for. Only where a division gives the type and every digit of the average.
/// </summary>
public sealed class AverageFromSum : IPlanPass
{
    public LogicalNode Run(LogicalNode plan, ColumnSet required, RuleContext context)
        => plan.RewriteUp(node => node is LogicalAggregate aggregate ? Rewrite(aggregate, context) : node);

    private static LogicalNode Rewrite(LogicalAggregate aggregate, RuleContext context)
    {
        var averages = aggregate.Aggregates.Where(a => IsPlain(a.Call, "avg") && IsExact(a.Call.Arguments[0].Type)
            && SumOf(aggregate, a.Call.Arguments[0]) is not null).ToList();
        if (averages.Count == 0) return aggregate;

        var functions = context.Catalog.Functions;
        var made = aggregate.Aggregates.Where(a => !averages.Contains(a)).ToList();
        var computed = new Dictionary<PlanColumn, ScalarExpression>();
        foreach (var average in averages)
        {
            var argument = average.Call.Arguments[0];
            var sum = new ColumnExpression(SumOf(aggregate, argument)!.Column); // Looked for above.
            var quotient = Divide(functions, sum, new ColumnExpression(Count(aggregate, argument, made, context)));
            if (quotient.Type != average.Call.Type) return aggregate;
            computed.Add(average.Column, quotient);
        }

        return new LogicalProject(aggregate with { Aggregates = [.. made] }, [.. aggregate.Output
            .Select(c => computed.TryGetValue(c, out var value) ? new NamedExpression(c, value) : NamedExpression.Of(c))]);
    }

    private static bool IsPlain(AggregateExpression call, string name) => call.Name == name && !call.Distinct && call.OrderBy.Count == 0;

    /// <summary>An average has six digits behind the point and a quotient four more than its dividend.</summary>
    internal static bool IsExact(SqlType type)
        => type.IsFloating || type.IsInteger && type.Kind != SqlTypeKind.LargeInt
            || type is { Kind: SqlTypeKind.Decimal, Scale: 2, Precision: <= SqlType.MaxDecimal64Precision };

    private static NamedAggregate? SumOf(LogicalAggregate aggregate, ScalarExpression argument)
        => aggregate.Aggregates.FirstOrDefault(a => IsPlain(a.Call, "sum") && a.Call.Arguments[0].Equals(argument));

    private static PlanColumn Count(
        LogicalAggregate aggregate, ScalarExpression argument, List<NamedAggregate> made, RuleContext context)
    {
        var functions = context.Catalog.Functions;
        var call = argument.IsNullable(aggregate.Input.NotNull)
            ? new AggregateExpression(functions.Resolve("count", [argument.Type]), [argument])
            : new AggregateExpression(functions.Resolve("count_star", []), []);
        if (made.Find(m => m.Call.Equals(call)) is { } known) return known.Column;
        var column = context.Columns.Create(call.ToString(), call.Type);
        made.Add(new NamedAggregate(column, call));
        return column;
    }

    /// <summary>Gives an average from a sum and the count of the values that went into it.</summary>
    internal static CallExpression Divide(IFunctionResolver functions, ScalarExpression left, ScalarExpression right)
    {
        var signature = functions.Resolve("divide", [left.Type, right.Type]);
        NodeList<ScalarExpression> arguments = [Cast(left, signature.ArgumentTypes[0]), Cast(right, signature.ArgumentTypes[1])];
        return new CallExpression(signature, arguments);
    }

    private static ScalarExpression Cast(ScalarExpression value, SqlType type)
        => value.Type == type ? value : new CastExpression(value, type, Strict: true);
}
