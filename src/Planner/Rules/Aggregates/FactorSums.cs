using MatViewDb.Core.Types;
using MatViewDb.Functions;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Rules.Aggregates;

/// <summary>
/// Computes sum(k * x + c) and its average over integers from sum(x) and count(x), when several of them share x: k * sum(x) +
/// c * count(x).
/// </summary>
/// <remarks>
/// Only for values below 2^32 in size: then neither the value of a row can overflow, nor any part of the sum of as many as two
/// billion rows, and the answer with or without the rule is the same to the last bit, NULL and errors included.
/// </remarks>
public sealed class FactorSums : IPlanPass
{
    public LogicalNode Run(LogicalNode plan, ColumnSet required, RuleContext context)
        => plan.RewriteUp(node => node is LogicalAggregate aggregate ? new Factoring(aggregate, context).Rewrite() : node);

    private sealed class Factoring(LogicalAggregate aggregate, RuleContext context)
    {
        private readonly IFunctionResolver _functions = context.Catalog.Functions;
        private readonly List<NamedAggregate> _made = [];

        internal LogicalNode Rewrite()
        {
            var forms = new Dictionary<PlanColumn, LinearForm>();
            foreach (var item in aggregate.Aggregates)
            {
                if (item.Call is { Name: "sum" or "avg", Distinct: false, OrderBy.Count: 0 } call
                    && LinearForm.TryRead(call.Arguments[0]) is { } form) forms.Add(item.Column, form);
            }

            var shared = forms.Values.GroupBy(f => f.Variable)
                .Where(g => g.Count() > 1 && g.Any(f => !f.IsPlain))
                .Select(g => g.Key)
                .ToHashSet();
            if (shared.Count == 0) return aggregate;

            bool IsFactored(NamedAggregate item) => forms.TryGetValue(item.Column, out var form) && shared.Contains(form.Variable);

            _made.AddRange(aggregate.Aggregates.Where(a => !IsFactored(a)));
            var computed = aggregate.Aggregates.Where(IsFactored).ToDictionary(a => a.Column, a => Compute(a.Call, forms[a.Column]));
            var outputs = aggregate.Output
                .Select(c => computed.TryGetValue(c, out var value) ? new NamedExpression(c, value) : NamedExpression.Of(c))
                .ToList();
            return new LogicalProject(aggregate with { Aggregates = [.. _made] }, [.. outputs]);
        }

        private ScalarExpression Compute(AggregateExpression call, LinearForm form)
        {
            var sum = Column("sum", form.Variable);
            if (form.Factor != 1) sum = Arithmetic("multiply", sum, Literal(form.Factor));
            if (form.Added != 0)
            {
                var count = Column("count", form.Variable);
                sum = Arithmetic("add", sum, form.Added == 1 ? count : Arithmetic("multiply", Literal(form.Added), count));
            }

            return call.Name == "sum" ? sum : Arithmetic("divide", sum, Column("count", form.Variable));
        }

        private ScalarExpression Column(string function, ScalarExpression argument)
        {
            var call = new AggregateExpression(_functions.Resolve(function, [argument.Type]), [argument]);
            if (_made.Find(m => m.Call.Equals(call)) is { } known) return new ColumnExpression(known.Column);
            var made = aggregate.Aggregates.FirstOrDefault(a => a.Call.Equals(call))
                ?? new NamedAggregate(context.Columns.Create(call.ToString(), call.Type), call);
            _made.Add(made);
            return new ColumnExpression(made.Column);
        }

        private ScalarExpression Arithmetic(string name, ScalarExpression left, ScalarExpression right)
        {
            var signature = _functions.Resolve(name, [left.Type, right.Type]);
            NodeList<ScalarExpression> arguments = [Cast(left, signature.ArgumentTypes[0]), Cast(right, signature.ArgumentTypes[1])];
            return new CallExpression(signature, arguments);
        }

        private static LiteralExpression Literal(long value) => new((Int128)value, SqlType.BigInt);

        private static ScalarExpression Cast(ScalarExpression value, SqlType type)
            => value.Type == type ? value : new CastExpression(value, type, Strict: true);
    }
}
