using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Partitions;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Jobs.BackgroundDdl;
using MatViewDb.Jobs.Framework;
using MatViewDb.Jobs.MaterializedViews;
using MatViewDb.Planner.MvRewrite.Partitions;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;
using Column = MatViewDb.Catalog.Model.Column;
using RefreshScope = MatViewDb.Jobs.MaterializedViews.RefreshScope;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Statements.MaterializedViews;

/// <summary>Refreshes a view: all that is stale, everything, or some partitions; waits for the end with SYNC MODE.</summary>
[Statement(typeof(RefreshMaterializedViewStatement))]
internal sealed class RefreshMaterializedViewHandler(
    CatalogStore store, RefreshService refreshes, CreatingViews creating, ViewActivation activation, RefreshRules rules,
    RefreshDryRun dryRun, FreshBases freshBases, TimeProvider time)
    : StatementHandler<RefreshMaterializedViewStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(
        RefreshMaterializedViewStatement statement, Session session, CancellationToken cancel)
    {
        var (database, name) = session.Resolve(statement.Name);
        var view = store.Current.RequireMaterializedView(database, name);
        session.RequireRefresh(database, name);
        if (view.Creating) throw JobErrors.StillCreating.With(name, creating.JobOf(view.Id)?.Id ?? 0);
        if (statement.DryRun) return await dryRun.ShowAsync(statement, view, session, cancel).ConfigureAwait(false);
        if (!view.Active) await ActivateAsync(view, session).ConfigureAwait(false);

        // A mistyped partition is an error of this statement, not of a run that it does not wait for.
        var scope = ScopeOf(statement, view, store.Current);
        if (!scope.PartitionNames.IsEmpty) RefreshPlanner.Plan(view, store.Current.Find, scope, time.GetUtcNow().UtcDateTime, rules);
        var isSync = statement.Sync == true;
        if (isSync) await freshBases.RefreshAsync(view, PriorityOf(statement), cancel).ConfigureAwait(false);
        var submitted = refreshes.Submit(new RefreshRequest(view.Id, scope, "MANUAL", session.User.User)
        {
            Priority = PriorityOf(statement), IsAwaited = isSync,
        });
        if (isSync)
        {
            await using (cancel.Register(submitted.Job.Cancel).ConfigureAwait(false))
            {
                await submitted.Job.Answer.ConfigureAwait(false);
            }
        }

        return TableResult.Texts(["QUERY_ID"], [submitted.QueryId]);
    }

    private async ValueTask ActivateAsync(MaterializedView view, Session session)
    {
        try
        {
            await activation.ActivateAsync(view, session, byHand: false).ConfigureAwait(false);
        }
        catch (MatViewException problem) when (problem.Kind == ErrorKind.User && problem.Code != JobErrors.Inactive.Code)
        {
            throw JobErrors.StaysInactive.Because(problem, view.Name, view.InactiveReason, problem.Message);
        }
    }

    // Somebody waits: that goes before what nobody waits for.
    private static int PriorityOf(RefreshMaterializedViewStatement statement)
        => statement.Priority is not { } written ? statement.Sync == true ? JobPriority.High : JobPriority.Normal
            : written is >= JobPriority.Lowest and <= JobPriority.Highest ? written
            : throw CoreErrors.Semantic.With(
                $"PRIORITY {written}: it must be between {JobPriority.Lowest} and {JobPriority.Highest}");

    internal static RefreshScope ScopeOf(RefreshMaterializedViewStatement statement, MaterializedView view, CatalogSnapshot snapshot)
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
                if (view is { Partitioning.Kind: PartitionKind.List, Tracking.DateFormat: not null })
                    column = column with { Type = SqlType.Date };
                else if (view.Partitioning.Kind != PartitionKind.Range)
                    throw CoreErrors.Semantic.With($"PARTITION START ... END needs a range-partitioned view; '{view.Name}' is not");
                var start = BoundOf(range.Start, column);
                var end = BoundOf(range.End, column);
                if (start.Number >= end.Number) throw CoreErrors.Semantic.With("PARTITION START must be below its END");
                return new RefreshScope(true, force, [], start.Number, end.Number)
                {
                    StartText = PartitionValues.Print(start, column.Type), EndText = PartitionValues.Print(end, column.Type),
                };
            case RefreshValues values:
                return new RefreshScope(true, force, NamesOf(values, view, snapshot));
            default:
                throw CoreErrors.NotSupported.With("this form of REFRESH");
        }
    }

    private static PartitionValue BoundOf(Expression written, Column column)
        => PartitionValues.Read(written, column.Type) is { Number: not null } value ? value
            : throw CoreErrors.Semantic.With(
                $"{SqlPrinter.Print(written)} is not a value of the partition column '{column.Name}', which is {column.Type}");

    private static ImmutableArray<string> NamesOf(RefreshValues values, MaterializedView view, CatalogSnapshot snapshot)
    {
        PartitionColumn(view);
        var columns = view.Partitioning.Columns.Select(c => view.StoredColumns.First(s => s.Name == c)).ToList();
        if (view.Partitioning.Kind != PartitionKind.List)
            throw CoreErrors.Semantic.With($"PARTITION (values) needs a list-partitioned view; '{view.Name}' is not");
        // Also those that no refresh has made yet.
        var mapped = PartitionMapping.Map(view, [.. view.BaseIds.Select(snapshot.Find).OfType<Table>()]);
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var tuple in values.Values)
        {
            if (tuple.Count != columns.Count)
            {
                var all = string.Join(", ", view.Partitioning.Columns);
                throw CoreErrors.Semantic.With(
                    $"a partition of '{view.Name}' has {columns.Count} values ({all}), not {tuple.Count}");
            }

            var wanted = tuple.Select((v, i) => PartitionValues.Read(v, columns[i].Type) ?? throw CoreErrors.Semantic.With(
                $"{SqlPrinter.Print(v)} is not a value of the partition column '{columns[i].Name}', which is {columns[i].Type}")).ToList();
            var found = mapped.FirstOrDefault(
                p => p.Bounds?.ListValues.Any(v => PartitionValues.Compare(v, wanted) == 0) == true);
            names.Add(found?.Name ?? throw JobErrors.UnknownPartition.With(
                string.Join(", ", wanted.Select((v, i) => PartitionValues.Print(v, columns[i].Type))), view.Name));
        }

        return names.ToImmutable();
    }

    private static Column PartitionColumn(MaterializedView view)
        => view.Tracking is { } tracking ? view.StoredColumns.First(c => c.Name == tracking.MvColumn)
            : throw CoreErrors.Semantic.With($"materialized view '{view.Name}' is not partitioned");
}
