using System.Collections.Immutable;
using System.Globalization;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Partitions;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Jobs.BackgroundDdl;
using MatViewDb.Jobs.Framework;
using MatViewDb.Jobs.MaterializedViews;
using MatViewDb.Sql.Ast;
using RefreshScope = MatViewDb.Jobs.MaterializedViews.RefreshScope;

namespace MatViewDb.Frontend.Statements.MaterializedViews;

/// <summary>Refreshes a view: all that is stale, everything, or some partitions; waits for the end with SYNC MODE.</summary>
[Statement(typeof(RefreshMaterializedViewStatement))]
internal sealed class RefreshMaterializedViewHandler(
    CatalogStore store, RefreshService refreshes, CreatingViews creating, ViewActivation activation, TimeProvider time)
    : StatementHandler<RefreshMaterializedViewStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(
        RefreshMaterializedViewStatement statement, Session session, CancellationToken cancel)
    {
        if (statement.DryRun) throw CoreErrors.NotSupported.With("REFRESH ... WITH DRY RUN");
        var (database, name) = session.Resolve(statement.Name);
        var view = store.Current.RequireMaterializedView(database, name);
        session.Require("ALTER", database, name);
        if (view.Creating) throw JobErrors.StillCreating.With(name, creating.JobOf(view.Id)?.Id ?? 0);
        if (!view.Active) await activation.ActivateAsync(view, session, byHand: false).ConfigureAwait(false);

        // A mistyped partition is an error of this statement, not of a run that it does not wait for.
        var scope = ScopeOf(statement, view);
        if (!scope.PartitionNames.IsEmpty) RefreshPlanner.Plan(view, store.Current.Find, scope, time.GetUtcNow().UtcDateTime);
        var job = refreshes.Submit(new RefreshRequest(view.Id, scope, "MANUAL", session.User.User));
        if (statement.Sync == true)
        {
            await using (cancel.Register(job.Cancel).ConfigureAwait(false))
            {
                await job.Completion.ConfigureAwait(false);
            }
        }

        return TableResult.Texts(["QUERY_ID"], [job.Id.ToString(CultureInfo.InvariantCulture)]);
    }

    internal static RefreshScope ScopeOf(RefreshMaterializedViewStatement statement, MaterializedView view)
    {
        var force = statement.Force || statement.Method == Sql.Ast.RefreshMethod.Complete;
        switch (statement.Scope)
        {
            case null:
                return force ? RefreshScope.Everything : RefreshScope.ManualAuto;
            case RefreshNames names:
                return new RefreshScope(true, force, [.. names.Names]);
            case RefreshRange range:
                var column = PartitionColumn(view);
                if (view.Partitioning.Kind != PartitionKind.Range)
                    throw CoreErrors.Semantic.With($"PARTITION START ... END needs a range-partitioned view; '{view.Name}' is not");
                var start = PartitionValues.Read(range.Start, column.Type)?.Number;
                var end = PartitionValues.Read(range.End, column.Type)?.Number;
                if (start is null || end is null || start >= end)
                    throw CoreErrors.Semantic.With("PARTITION START must be below its END");
                return new RefreshScope(true, force, [], start, end);
            case RefreshValues values:
                return new RefreshScope(true, force, NamesOf(values, view));
            default:
                throw CoreErrors.NotSupported.With("this form of REFRESH");
        }
    }

    private static ImmutableArray<string> NamesOf(RefreshValues values, MaterializedView view)
    {
        var column = PartitionColumn(view);
        if (view.Partitioning.Kind != PartitionKind.List)
            throw CoreErrors.Semantic.With($"PARTITION (values) needs a list-partitioned view; '{view.Name}' is not");
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var tuple in values.Values)
        {
            var value = PartitionValues.Read(tuple[0], column.Type)
                ?? throw CoreErrors.Semantic.With("a partition value must be a literal of the partition column's type");
            var found = view.Partitions.Values.FirstOrDefault(p => p.Bounds?.ListValues.Any(v => v[0].CompareTo(value) == 0) == true);
            names.Add(found?.Name ?? throw JobErrors.UnknownPartition.With(value.Text ?? value.Number?.ToString(), view.Name));
        }

        return names.ToImmutable();
    }

    private static Column PartitionColumn(MaterializedView view)
        => view.Tracking is { } tracking ? view.StoredColumns.First(c => c.Name == tracking.MvColumn)
            : throw CoreErrors.Semantic.With($"materialized view '{view.Name}' is not partitioned");
}
