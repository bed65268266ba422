using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner.Writes;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Dml;

/// <summary>Adds rows from VALUES or a query, or puts them in place of those that are there.</summary>
[Statement(typeof(InsertStatement))]
internal sealed class InsertHandler : StatementHandler<InsertStatement>
{
    public override TimeSpan? TimeLimit(Statement statement, Session session) => TimeLimits.OfWrite(session);

    public override TransactionUse UseOf(Statement statement, Session session) => TransactionUse.Joins;

    public override async ValueTask<StatementResult> HandleAsync(
        InsertStatement statement, Session session, CancellationToken cancel)
    {
        Refuse(statement);
        var (database, name) = session.Resolve(statement.Table);
        if (SystemDatabases.IsSystem(database)) throw FrontendErrors.TableDenied.With("INSERT", session.UserAtHost, name);
        session.Require("INSERT", database, name);
        var table = session.ReadCatalog.RequireTable(database, name);
        RowOwner.RequireWritable(table);
        if (statement.Mode == InsertMode.Replace && table.KeyModel is (KeyModel.Duplicate or KeyModel.Aggregate))
            throw CoreErrors.NotSupported.With("REPLACE INTO a table without a primary or unique key");
        if (statement.OnDuplicateKeyUpdate.Count > 0 && table.KeyModel == KeyModel.Aggregate)
            throw CoreErrors.NotSupported.With($"ON DUPLICATE KEY UPDATE of the aggregate-key table '{name}'");
        if (DuplicateKeyRows.MergeCondition(statement) is not null && table.KeyModel is not (KeyModel.Primary or KeyModel.Unique))
            throw CoreErrors.NotSupported.With($"merge_condition of table '{name}', which has no primary or unique key");
        if (statement.OnDuplicateKeyUpdate.Count > 0 && statement.Ignore)
            throw CoreErrors.NotSupported.With("INSERT IGNORE ... ON DUPLICATE KEY UPDATE");
        statement = GeneratedColumns.Without(statement, table);
        var before = session.LastInsertId;
        session.LastInsertId = 0;
        // What a row keeps of one that is not seen could be read in it from then on.
        if (statement.OnDuplicateKeyUpdate.Count > 0) session.RequireAllRows(table, "ON DUPLICATE KEY UPDATE");
        var meeting = DuplicateKeyInsert.Applies(statement, table) ? new DuplicateKeyInsert(session, database, cancel) : null;
        Task<long> RunAsync(InsertStatement filled) => filled.Mode == InsertMode.Overwrite
            ? OverwriteAsync(filled, session, table, database, cancel)
            : meeting?.RunAsync(filled, table) ?? session.Services.Writer.AppendAsync(session, filled, table, database, cancel);
        var rows = await session.Services.Numbers.RunAsync(session, statement, table, database, RunAsync, cancel).ConfigureAwait(false);
        var generated = session.LastInsertId;
        if (generated == 0) session.LastInsertId = before;
        var info = statement.Source is InsertValues { Rows.Count: 1 }
            ? ""
            : $"Records: {meeting?.Given ?? rows}  Duplicates: {(statement.Ignore ? meeting?.Met : meeting?.Changed) ?? 0}"
                + $"  Warnings: {session.Warnings.Count}";
        return new OkResult(rows, info) { LastInsertId = generated };
    }

    private static void Refuse(InsertStatement statement)
    {
        foreach (var property in statement.Properties)
        {
            var name = property.Key.ToLowerInvariant();
            if (name == "merge_condition" && statement is { Ignore: false, OnDuplicateKeyUpdate.Count: 0, Mode: InsertMode.Into }) continue;
            // An INSERT is always strict.
            if (name == "strict_mode" && property.Value is "true" || name == "max_filter_ratio" && property.Value is "0") continue;
            throw CoreErrors.NotSupported.With($"property {property.Key} = {property.Value} of this INSERT");
        }

        if (statement.StaticPartition.Count > 0) throw CoreErrors.NotSupported.With("PARTITION (column = value)");
        if (statement.Label is not null) throw CoreErrors.NotSupported.With("INSERT ... WITH LABEL");
    }

    private static async Task<long> OverwriteAsync(
        InsertStatement statement, Session session, Table table, string database, CancellationToken cancel)
    {
        var services = session.Services;
        if (!statement.TemporaryPartitions)
            table = await services.Missing.AddAsync(session, statement, table, database, cancel).ConfigureAwait(false);
        var insert = statement with { Mode = InsertMode.Into };
        return await services.Writer.OverwriteAsync(
            session, table, database, statement.Partitions.Count == 0 ? null : [.. statement.Partitions],
            target => services.Queries.PlanInsert(session, insert, target), cancel, statement.TemporaryPartitions).ConfigureAwait(false);
    }
}
