using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Binding;

/// <summary>
/// Binds table_changes('db.t', a, b): the rows by which every partition's version b differs from its version a, with the
/// column __weight, +1 for added and -1 for deleted ones. Bounds outside a partition's versions stand for its first and newest.
/// </summary>
internal static class ChangesBinder
{
    internal const string Name = "table_changes";
    private const string WeightName = "__weight";
    private const long FirstVersion = 1;

    internal static BoundTable Bind(TableFunction function, BindingContext context)
    {
        if (function.Arguments.Count != 3 || function.Arguments[0] is not StringLiteral text)
            throw CoreErrors.WrongArguments.With($"{Name}: it takes a table's name as text and two versions");
        var (after, upTo) = (Version(function.Arguments[1], context), Version(function.Arguments[2], context));
        if (after > upTo) throw CoreErrors.WrongArguments.With($"{Name}: the second version comes before the first");
        var (relation, table) = Find(text.Value, context);
        context.Relations.Add(relation);
        var columns = table.Columns.Append(RowColumns.Weight)
            .Select(c => new ScanColumn(
                context.Columns.Create(c.Id < 0 ? WeightName : c.Name, c.Type), c))
            .ToImmutableArray();
        var alias = function.Alias ?? Name;
        var scan = new LogicalScan(table, relation.Database, alias, columns)
        {
            Versions = table.Partitions.Values.ToImmutableDictionary(
                p => p.Id, p => (Within(after, p.VisibleVersion), Within(upTo, p.VisibleVersion))),
        };
        var rows = PolicyBinder.Guard(context, table, scan, [.. scan.Columns.Select(c => (c.Column.Name, c.Column))]);
        return new BoundTable(
            rows.Plan, [.. scan.Columns.Select((c, i) => new ScopeColumn(null, alias, c.Column.Name, rows.Columns[i]))]);
    }

    private static (CatalogRelation Relation, Table Table) Find(string name, BindingContext context)
    {
        var parts = name.Split('.');
        var found = parts.Length switch
        {
            1 => context.Catalog.Resolve(new ObjectName(parts[0])),
            2 => context.Catalog.Resolve(new ObjectName(parts[0], parts[1])),
            _ => null,
        };
        return found switch
        {
            CatalogRelation { Object: Table table } relation => (relation, table),
            null => throw BindingErrors.UnknownTable.With(
                parts.Length == 2 ? parts[0] : context.Catalog.Session.CurrentDatabase ?? "", parts[^1]),
            _ => throw CoreErrors.WrongArguments.With($"{Name}: '{name}' is not a stored table"),
        };
    }

    private static long Within(long version, long newest) => Math.Clamp(version, FirstVersion, newest);

    private static long Version(Expression argument, BindingContext context)
    {
        var value = new ExpressionBinder(context, new ExpressionScope(Scope.Empty(null), "table function")).Bind(argument);
        return ConstantFolder.Fold(value) is LiteralExpression constant
            && ConstantCast.TryCastExactly(constant, SqlType.BigInt) is { Value: Int128 number } && number >= 0
            ? (long)number
            : throw CoreErrors.WrongArguments.With($"{Name}: a version is a whole number that is not negative");
    }
}
