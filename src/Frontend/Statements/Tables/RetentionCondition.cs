using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Functions;
using MatViewDb.Jobs.Partitions;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.Rules.Pruning;
using MatViewDb.Sql;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Statements.Tables;

/// <summary>
/// Reads a table's partition_retention_condition at this moment and asks what a query with it would leave out: those partitions are
/// over.
/// </summary>
internal sealed class RetentionCondition(FrontendServices services) : IPartitionRetention
{
    public void Check(Table table)
    {
        var filter = Bind(table);
        if (table.Partitioning.Kind == PartitionKind.List)
        {
            var sample = Columns(filter, table).Select(
                c => c.Type.IsText ? new PartitionValue(null, "2024-01-01") : new PartitionValue(1, null));
            if (Passes(filter, table, [.. sample]) is null)
                throw CoreErrors.NotSupported.With($"{IPartitionRetention.Property} that the values of partitions do not decide alone");
        }
        else if (!PrunePartitions.Decides(filter))
        {
            throw CoreErrors.NotSupported.With(
                $"{IPartitionRetention.Property} other than comparisons of partition columns with values");
        }
    }

    /// <summary>
    /// Gives the partitions that are over: of lists those of whose values none passes, of ranges those that a query would not read.
    /// </summary>
    public IReadOnlyList<Partition> Expired(Table table)
    {
        var filter = Bind(table);
        if (table.Partitioning.Kind != PartitionKind.List)
            return PrunePartitions.Kept(filter) is { } kept ? [.. table.Partitions.Values.Where(p => !kept.Contains(p.Name))] : [];
        return [.. table.Partitions.Values.Where(p => p.Bounds?.ListValues is { IsDefaultOrEmpty: false } values
            && values.All(v => Passes(filter, table, v) == false))];
    }

    private static IEnumerable<PlanColumn> Columns(LogicalFilter filter, Table table)
        => table.Partitioning.Columns.Select(name => ((LogicalScan)filter.Input).Columns
            .First(c => c.Stored.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Column);

    // Null: that depends on more than the values.
    private static bool? Passes(LogicalFilter filter, Table table, ImmutableArray<PartitionValue> values)
    {
        var constants = Columns(filter, table).Zip(values).ToDictionary(
            p => p.First, p => (ScalarExpression)new LiteralExpression((object?)p.Second.Text ?? p.Second.Number, p.First.Type));
        return ConstantFolder.Fold(filter.Predicate.Substitute(constants)) is LiteralExpression result ? result.IsTrue : null;
    }

    private LogicalFilter Bind(Table table)
    {
        var condition = table.Properties[IPartitionRetention.Property];
        using var session = new Session(
            services.Sessions.NewInternalId(), new UserAccount(Privileges.Root, "%", null, null), "localhost", services);
        var view = new SessionCatalogView(session, FunctionCatalog.Default, services.Store.Current) { Trusted = true };
        var context = new BindingContext(view, new ColumnFactory());
        var columns = table.StoredColumns.Select(c => new ScanColumn(context.Columns.Create(c.Name, c.Type), c)).ToImmutableArray();
        var scope = columns.Where(c => table.Partitioning.Columns.Contains(c.Stored.Name, StringComparer.OrdinalIgnoreCase))
            .Select(c => new ScopeColumn(null, table.Name, c.Stored.Name, c.Column)).ToList();
        var binder = new ExpressionBinder(context, new ExpressionScope(new Scope(scope, null), IPartitionRetention.Property));
        var parsed = SqlParser.ParseExpression(condition);
        SyntaxWalk.Visit(parsed, node =>
        {
            if (node is Sql.Ast.Query)
                throw CatalogErrors.WrongProperty.With(IPartitionRetention.Property, condition, "it must do without queries");
        });
        var bound = ConstantFolder.Fold(binder.BindCondition(parsed));
        return new LogicalFilter(new LogicalScan(table, "", table.Name, columns), bound);
    }
}
