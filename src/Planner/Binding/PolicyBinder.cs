using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Binding;

/// <summary>Is what a user sees of a table: its rows, and the columns in the order in which they were given.</summary>
internal sealed record GuardedRows(LogicalNode Plan, IReadOnlyList<PlanColumn> Columns);

/// <summary>
/// Leaves of a table the rows that the row policies of the statement's user let through, and puts masks in the place of columns.
/// </summary>
public static class PolicyBinder
{
    public const string Clause = "row policy";
    public const string MaskClause = "masking policy";

    /// <summary>Puts policies over the rows of a table; the columns are called as the table calls them.</summary>
    internal static GuardedRows Guard(
        BindingContext context, Table table, LogicalNode rows, IReadOnlyList<(string Name, PlanColumn Column)> columns)
    {
        var policies = context.Catalog.PoliciesOn(table);
        var masks = context.Catalog.MasksOn(table);
        if (policies.Count == 0 && masks.Count == 0) return new GuardedRows(rows, [.. columns.Select(c => c.Column)]);
        var scope = new Scope([.. columns.Select(c => new ScopeColumn(null, "", c.Name, c.Column))], null);
        if (rows is LogicalScan scan) rows = scan with { IsGuarded = true };
        if (policies.Count > 0) rows = Filtered(context, policies, table, rows, scope);
        return masks.Count == 0 ? new GuardedRows(rows, [.. columns.Select(c => c.Column)])
            : Masked(context, masks, table, rows, columns, scope);
    }

    /// <summary>Binds a predicate over a table's columns.</summary>
    public static ScalarExpression Bind(BindingContext context, Expression predicate, Scope scope, string clause = Clause)
        => ConstantFolder.Fold(new ExpressionBinder(context, new ExpressionScope(scope, clause)).Bind(predicate));

    /// <summary>Says whether a mask shows the statement's user anything but the column's own values; also where it does not fit.</summary>
    public static bool Hides(ICatalogView catalog, ColumnMask mask, Table table)
    {
        var context = new BindingContext(catalog, new ColumnFactory());
        var columns = table.Columns.Select(c => new ScopeColumn(null, "", c.Name, context.Columns.Create(c.Name, c.Type))).ToList();
        try
        {
            return Bind(context, SqlParser.ParseExpression(mask.ExpressionSql), new Scope(columns, null), MaskClause)
                is not ColumnExpression shown || columns.Find(c => IsNamed(c.Name, mask.Column))?.Column != shown.Column;
        }
        catch (MatViewException problem) when (problem.Kind == ErrorKind.User)
        {
            return true;
        }
    }

    private static bool IsNamed(string name, string wanted) => name.Equals(wanted, StringComparison.OrdinalIgnoreCase);

    private static LogicalGuard Filtered(
        BindingContext context, IReadOnlyList<RowPolicy> policies, Table table, LogicalNode rows, Scope scope)
    {
        var conjuncts = new List<ScalarExpression>();
        foreach (var policy in policies.Where(p => p.Kind == RowPolicyKind.Restrictive)) conjuncts.Add(Bind(context, policy, table, scope));
        var alternatives = policies.Where(p => p.Kind == RowPolicyKind.Permissive).Select(p => Bind(context, p, table, scope)).ToList();
        if (alternatives.Count > 0) conjuncts.Add(Predicates.Or(alternatives));
        // Also where the predicate is a constant: what stands above must not look below.
        return new LogicalGuard(new LogicalFilter(rows, Predicates.And(conjuncts)));
    }

    private static GuardedRows Masked(
        BindingContext context, IReadOnlyList<ColumnMask> masks, Table table, LogicalNode rows,
        IReadOnlyList<(string Name, PlanColumn Column)> columns, Scope scope)
    {
        var shown = new Dictionary<PlanColumn, NamedExpression>();
        foreach (var mask in masks)
        {
            var hidden = columns.FirstOrDefault(c => IsNamed(c.Name, mask.Column)).Column
                ?? throw BindingErrors.PolicyBroken.With(mask.Policy, table.Name, $"it has no column '{mask.Column}'");
            var value = Bind(context, mask, table, hidden.Type, scope);
            shown[hidden] = new NamedExpression(context.Columns.Create(hidden.Name, value.Type, hidden.Origin), value);
        }

        var items = rows.Output.Select(c => shown.GetValueOrDefault(c) ?? NamedExpression.Of(c));
        return new GuardedRows(
            new LogicalProject(rows, [.. items]), [.. columns.Select(c => shown.GetValueOrDefault(c.Column)?.Column ?? c.Column)]);
    }

    private static ScalarExpression Bind(BindingContext context, ColumnMask mask, Table table, SqlType type, Scope scope)
    {
        try
        {
            var value = Bind(context, SqlParser.ParseExpression(mask.ExpressionSql), scope, MaskClause);
            return value.Type.IsText && type.IsText ? value : ConstantFolder.Fold(Conversion.To(value, type));
        }
        catch (MatViewException problem) when (problem.Kind == ErrorKind.User)
        {
            throw BindingErrors.PolicyBroken.With(mask.Policy, table.Name, problem.Message);
        }
    }

    // A policy that lost its ground lets nothing through.
    private static ScalarExpression Bind(BindingContext context, RowPolicy policy, Table table, Scope scope)
    {
        try
        {
            var bound = Bind(context, SqlParser.ParseExpression(policy.PredicateSql), scope);
            return bound.Type.Kind == SqlTypeKind.Boolean ? bound : throw CoreErrors.Semantic.With("it is no condition");
        }
        catch (MatViewException problem) when (problem.Kind == ErrorKind.User)
        {
            throw BindingErrors.PolicyBroken.With(policy.Name, table.Name, problem.Message);
        }
    }
}
