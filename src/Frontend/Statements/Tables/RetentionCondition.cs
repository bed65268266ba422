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
        if (!PrunePartitions.Decides(filter))
        {
            throw CoreErrors.NotSupported.With(
                $"{IPartitionRetention.Property} other than comparisons of partition columns with values");
        }
    }

    public IReadOnlyList<Partition> Expired(Table table)
        => PrunePartitions.Kept(Bind(table)) is { } kept ? [.. table.Partitions.Values.Where(p => !kept.Contains(p.Name))] : [];

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
        var bound = ConstantFolder.Fold(binder.BindCondition(SqlParser.ParseExpression(condition)));
        return new LogicalFilter(new LogicalScan(table, "", table.Name, columns), bound);
    }
}
