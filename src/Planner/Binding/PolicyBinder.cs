using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Binding;

/// <summary>Leaves of a table the rows that the row policies of the statement's user let through.</summary>
public static class PolicyBinder
{
    public const string Clause = "row policy";

    /// <summary>Puts the policies over the rows of a table; the columns are called as the table calls them.</summary>
    internal static LogicalNode Guard(
        BindingContext context, CatalogRelation relation, Table table, LogicalNode rows,
        IEnumerable<(string Name, PlanColumn Column)> columns)
    {
        var policies = context.Catalog.PoliciesOn(table);
        if (policies.Count == 0) return rows;
        context.Guarded.Add((relation, policies[0]));
        var scope = new Scope([.. columns.Select(c => new ScopeColumn(null, "", c.Name, c.Column))], null);
        var conjuncts = new List<ScalarExpression>();
        foreach (var policy in policies.Where(p => p.Kind == RowPolicyKind.Restrictive)) conjuncts.Add(Bind(context, policy, table, scope));
        var alternatives = policies.Where(p => p.Kind == RowPolicyKind.Permissive).Select(p => Bind(context, p, table, scope)).ToList();
        if (alternatives.Count > 0) conjuncts.Add(Predicates.Or(alternatives));
        if (rows is LogicalScan scan) rows = scan with { IsGuarded = true };
        // Also where the predicate is a constant: what stands above must not look below.
        return new LogicalGuard(new LogicalFilter(rows, Predicates.And(conjuncts)));
    }

    /// <summary>Binds a predicate over a table's columns.</summary>
    public static ScalarExpression Bind(BindingContext context, Expression predicate, Scope scope)
        => ConstantFolder.Fold(new ExpressionBinder(context, new ExpressionScope(scope, Clause)).Bind(predicate));

    // A policy that lost its ground lets nothing through.
    private static ScalarExpression Bind(BindingContext context, RowPolicy policy, Table table, Scope scope)
    {
        try
        {
            var bound = Bind(context, SqlParser.ParseExpression(policy.PredicateSql), scope);
            return bound.Type.Kind == Core.Types.SqlTypeKind.Boolean ? bound : throw CoreErrors.Semantic.With("it is no condition");
        }
        catch (MatViewException problem) when (problem.Kind == ErrorKind.User)
        {
            throw BindingErrors.PolicyBroken.With(policy.Name, table.Name, problem.Message);
        }
    }
}
