using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Partitions;
using MatViewDb.Coordinator.Transactions;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Runtime;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.MaterializedViews;
using MatViewDb.Functions;
using MatViewDb.Jobs.Framework;
using MatViewDb.Protocol;
using MatViewDb.Sql.Ast;
using Partition = MatViewDb.Catalog.Model.Partition;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Statements.Tables.Changes;

/// <summary>
/// Writes all rows of a table into new partitions as a changed definition wants them; one commit puts these and the definition in
/// place. It fails where the table changed meanwhile.
/// </summary>
internal sealed class TableRewrite : IDisposable
{
    private readonly FrontendServices _services;
    private readonly SchemaChangeRecord _record;
    private readonly AlterTableAction _action;
    private readonly Job _job;
    private readonly Session _session;

    internal TableRewrite(FrontendServices services, SchemaChangeRecord record, AlterTableAction action, Job job)
    {
        (_services, _record, _action, _job) = (services, record, action, job);
        _session = new Session(services.Sessions.NewInternalId(), new UserAccount(record.User, "%", null, null), "localhost", services)
        {
            CurrentDatabase = record.Database,
        };
    }

    /// <summary>Says whether an error only tells that somebody else changed the table at the same time.</summary>
    internal static bool Passes(MatViewException problem) => problem.Kind == ErrorKind.Retryable
        || problem.Code is AnsweredErrors.VersionMissing or AnsweredErrors.VersionMerged or AnsweredErrors.RowsMoved;

    public void Dispose() => _session.Dispose();

    /// <param name="ended">Gives the records that say that the change has ended.</param>
    internal async Task RunAsync(Func<SchemaChangeRecord, IEnumerable<CatalogRecord>> ended)
    {
        var cancel = _job.Cancellation;
        var snapshot = _services.Store.Current;
        if (!snapshot.TryFindTable(_record.TableId, out var before))
            throw CatalogErrors.UnknownTable.With(_record.Database, _record.Table);
        RequireNoTemporary(before);
        if (before is MaterializedView folded)
        {
            // Its hidden columns move with the others.
            before = folded with { StoredColumns = folded.PhysicalColumns, StateColumns = [] };
            snapshot = new PutObject(before).Apply(snapshot);
        }

        var view = new SessionCatalogView(_session, FunctionCatalog.Default, snapshot) { Trusted = true, RefreshedView = before.Id };
        var changed = TableChanged.Of(before, _action, view, Math.Max(1, snapshot.Backends.Count));
        var after = changed.Table;
        (_job.RowsTotal, _job.Phase) = (before.Rows, "writing");
        var fresh = await CreateAsync(before, after, cancel).ConfigureAwait(false);
        var transaction = _services.Transactions.Begin();
        try
        {
            var query = RowsOf(before, after, snapshot.DatabaseName(before.DatabaseId));
            await _services.Writer.StageAsync(
                _session, after, snapshot.DatabaseName(before.DatabaseId),
                target => _services.Queries.Planner.PlanInsert(
                    query, target, view, _session.Variables.Values, null, _services.Queries.Dispatcher.BackendCount),
                inOrder: false, transaction, cancel, fresh).ConfigureAwait(false);
            _job.Phase = Job.FinishingPhase;
            FaultPoint.Hit("schema_change.before_commit");
            cancel.ThrowIfCancellationRequested();
            var commit = new TableCommit(before.Id)
            {
                Puts = fresh,
                Expected = before.Partitions.ToImmutableDictionary(p => p.Key, p => p.Value.Id),
                ExpectedVersions = before.Partitions.ToImmutableDictionary(p => p.Key, p => p.Value.VisibleVersion),
            };
            await _services.Transactions.CommitAsync(
                transaction, [commit], cancel, null,
                at => Definition(at, before, changed, fresh.Length, transaction.Id, ended)).ConfigureAwait(false);
        }
        catch
        {
            // After the commit the new partitions are the table's own, whatever failed then.
            if (transaction.IsEnded && IsInPlace(fresh)) throw;
            await _services.Transactions.AbortAsync(transaction).ConfigureAwait(false);
            _services.Storage.Discard(fresh);
            throw;
        }

        _services.Storage.Discard(before.Partitions.Values);
    }

    private bool IsInPlace(ImmutableArray<Partition> fresh)
        => _services.Store.Current.TryFindTable(_record.TableId, out var now)
            && fresh.All(f => now.Partitions.GetValueOrDefault(f.Name)?.Id == f.Id);

    // A table that is not bucketed anew keeps the number of buckets of each partition.
    private async Task<ImmutableArray<Partition>> CreateAsync(Table before, Table after, CancellationToken cancel)
    {
        var made = ImmutableArray.CreateBuilder<Partition>();
        var same = after.Distribution == before.Distribution || _action is not SetDistributionAction;
        try
        {
            foreach (var group in before.Partitions.Values.GroupBy(p => same ? p.Buckets : after.Distribution.Buckets))
            {
                var like = after with { Distribution = after.Distribution with { Buckets = group.Key } };
                made.AddRange(await _services.Storage.CreateAsync(
                    like, [.. group.Select(p => new PartitionPlan(p.Name, p.Bounds))], cancel).ConfigureAwait(false));
            }
        }
        catch
        {
            _services.Storage.Discard(made);
            throw;
        }

        return made.ToImmutable();
    }

    // Columns are the same by id, whatever they are called.
    private static Query RowsOf(Table before, Table after, string database)
    {
        const string Alias = "stored";
        var source = new TableRef(new ObjectName(database, before.Name), Alias) { WithRowPlaces = true };
        var items = after.PlainColumns.Select(column =>
        {
            var stored = before.StoredColumns.FirstOrDefault(c => c.Id == column.Id);
            Check.That(stored is not null, $"column {column.Name} of {before.Name} has no stored rows");
            return new SelectItem(new ColumnRef(NodeList.Create<string>([Alias, stored!.Name])), column.Name); // Checked.
        });
        return new Query(new SelectBody(NodeList.Create<SelectItem>([.. items]), source));
    }

    private IReadOnlyList<CatalogRecord> Definition(
        CatalogSnapshot at, Table before, TableChanged changed, int partitions, long transactionId,
        Func<SchemaChangeRecord, IEnumerable<CatalogRecord>> ended)
    {
        if (!at.TryFindTable(before.Id, out var now) || now.SchemaVersion != before.SchemaVersion || now.Partitions.Count != partitions)
            throw CatalogErrors.StaleWrite.With("*", before.Name);
        RequireNoTemporary(now);
        var after = now with
        {
            StoredColumns = now is MaterializedView shown
                ? [.. changed.Table.StoredColumns.Where(c => shown.StoredColumns.Any(s => s.Id == c.Id))] : changed.Table.StoredColumns,
            NextColumnId = changed.Table.NextColumnId,
            SchemaVersion = changed.Table.SchemaVersion,
            SortColumns = changed.Table.SortColumns,
            Distribution = changed.Table.Distribution,
            Indexes = changed.Table.Indexes,
        };
        if (after is MaterializedView sorted && _action is ReorderAction)
            after = sorted with { OriginalSql = ViewText.WithOrder(sorted, sorted.SortColumns) };
        var done = _record with
        {
            State = SchemaChangeRecord.Finished,
            FinishedAt = _services.Time.GetUtcNow().UtcDateTime,
            SchemaVersion = after.SchemaVersion,
            TransactionId = transactionId,
        };
        return [new PutObject(after), .. ViewColumnUse.Inactivate(at, after, changed, _session),
            .. _action is ModifyColumnAction ? [] : Followed(at, before, after), .. ended(done)];
    }

    // The same rows lie in other partitions now: what views know of the old ones holds for the new ones.
    private static IEnumerable<CatalogRecord> Followed(CatalogSnapshot at, Table before, Table after)
    {
        var moved = before.Partitions.Values.ToDictionary(p => p.Id, p => (Old: p, New: after.Partitions[p.Name]));
        foreach (var view in at.MaterializedViews)
        {
            if (!view.BaseIds.Contains(after.Id) || view.Versions.IsEmpty) continue;
            yield return new PutObject(view with
            {
                Versions = view.Versions.ToImmutableDictionary(v => v.Key, v => Followed(v.Value, after.Id, moved), StringComparer.Ordinal),
            });
        }
    }

    private static BaseVersions Followed(BaseVersions shown, long tableId, Dictionary<long, (Partition Old, Partition New)> moved)
    {
        if (!shown.ByTable.TryGetValue(tableId, out var versions)) return shown;
        var changes = shown.Changes;
        foreach (var (id, version) in versions)
        {
            // Rows that the view had not seen yet cannot be told from the others any more.
            if (!moved.TryGetValue(id, out var pair) || pair.Old.VisibleVersion != version) continue;
            versions = versions.Remove(id).SetItem(pair.New.Id, pair.New.VisibleVersion);
            changes = changes.Remove(id).SetItem(pair.New.Id, pair.New.Changes);
        }

        return shown with { ByTable = shown.ByTable.SetItem(tableId, versions), Changes = changes };
    }

    internal static void RequireNoTemporary(Table table)
    {
        if (!table.TemporaryPartitions.IsEmpty)
            throw CoreErrors.Semantic.With($"table '{table.Name}' has temporary partitions; drop them or put them in place first");
    }
}
