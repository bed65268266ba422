using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Partitions;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.Dml;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Tables;

/// <summary>Creates a table, empty or filled from a query.</summary>
[Statement(typeof(CreateTableStatement))]
internal sealed class CreateTableHandler(TableCreation creation, BackendSet backends, TableWriter writer)
    : StatementHandler<CreateTableStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(
        CreateTableStatement statement, Session session, CancellationToken cancel)
    {
        var (database, name) = session.Resolve(statement.Name);
        session.RequireDatabase("CREATE", database);
        if (SystemDatabases.IsSystem(database)) throw FrontendErrors.DatabaseDenied.With(session.UserAtHost, database);
        session.Catalog.RequireDatabase(database);
        Warn(statement, session);
        var queryColumns = statement.Query is null
            ? []
            : await QueryColumnsAsync(statement, session).ConfigureAwait(false);
        var definition = TableDefinition.Build(statement, queryColumns, Math.Max(1, backends.Alive.Count));
        var scheme = PartitionFactory.FromScheme(statement.Partitioning, definition.StoredColumns, name);
        definition = definition with { Partitioning = scheme.Partitioning };
        var table = await creation.CreateAsync(definition, database, scheme.Partitions, statement.IfNotExists, cancel)
            .ConfigureAwait(false);
        if (table is null)
        {
            session.AddWarning(Warning.Note(1050, CatalogErrors.TableExists.With(name).Message));
            return StatementResult.Ok;
        }

        return statement.Query is null
            ? StatementResult.Ok
            : await FillAsync(statement, session, table, database, queryColumns, cancel).ConfigureAwait(false);
    }

    private async ValueTask<StatementResult> FillAsync(
        CreateTableStatement statement, Session session, Table table, string database, IReadOnlyList<Column> columns,
        CancellationToken cancel)
    {
        try
        {
            var rows = await writer.InsertAsync(
                session, new WriteTarget(table, database, [.. columns.Select(c => c.Name)]),
                new InsertQuery(statement.Query!), cancel).ConfigureAwait(false); // Only called with a query.
            return new OkResult(rows, $"Records: {rows}  Duplicates: 0  Warnings: 0");
        }
        catch
        {
            // A table that a failed query left behind would be half of what was asked for.
            await writer.DropAsync(table).ConfigureAwait(false);
            throw;
        }
    }

    private static async ValueTask<IReadOnlyList<Column>> QueryColumnsAsync(CreateTableStatement statement, Session session)
    {
        var fields = await session.Services.Queries.DescribeAsync(session, statement.Query!, preparing: false) // Checked by the caller.
            .ConfigureAwait(false);
        var names = statement.ColumnNames;
        if (names.Count > 0 && names.Count != fields.Count) throw FrontendErrors.ColumnCount.With(1);
        return [.. fields.Select((f, i) => new Column(
            i + 1, names.Count > 0 ? names[i] : f.Name, Stored(f.Type), f.Nullable))];
    }

    // A bare NULL and texts of unknown length need a type that can be stored.
    private static SqlType Stored(SqlType type) => type.Kind switch
    {
        SqlTypeKind.Null => SqlType.TinyInt,
        SqlTypeKind.Varchar or SqlTypeKind.Char when type.Length == 0 => SqlType.String,
        _ => type,
    };

    private static void Warn(CreateTableStatement statement, Session session)
    {
        if (statement.Engine is { } engine && !engine.Equals("olap", StringComparison.OrdinalIgnoreCase))
            session.AddWarning(Warning.Note(1266, $"Using storage engine OLAP for table '{statement.Name.Name}' instead of {engine}"));
        if (statement.Indexes.Count > 0)
            session.AddWarning(Warning.Note(1235, "Index clauses have no effect: zone maps are kept for every column"));
        if (statement.ForeignKeys.Count + statement.Checks.Count > 0)
            session.AddWarning(Warning.Note(1235, "FOREIGN KEY and CHECK are not enforced"));
    }
}

/// <summary>Creates an empty table with the columns, partitions and properties of another.</summary>
[Statement(typeof(CreateTableLikeStatement))]
internal sealed class CreateTableLikeHandler(TableCreation creation) : StatementHandler<CreateTableLikeStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(
        CreateTableLikeStatement statement, Session session, CancellationToken cancel)
    {
        var (database, name) = session.Resolve(statement.Name);
        var (sourceDatabase, sourceName) = session.Resolve(statement.Source);
        session.RequireDatabase("CREATE", database);
        session.Require("SELECT", sourceDatabase, sourceName);
        var source = session.Catalog.RequireTable(sourceDatabase, sourceName);
        var definition = new Table(0, 0, name, source.Comment, default)
        {
            StoredColumns = source.StoredColumns,
            NextColumnId = source.NextColumnId,
            KeyModel = source.KeyModel,
            SortColumns = source.SortColumns,
            Partitioning = source.Partitioning,
            Distribution = source.Distribution,
            Properties = source is MaterializedView ? source.Properties.Clear() : source.Properties,
        };
        var partitions = source.Partitioning.Kind == PartitionKind.None
            ? [new PartitionPlan(name, null)]
            : source.Partitions.Values.Select(p => new PartitionPlan(p.Name, p.Bounds)).ToArray();
        var table = await creation.CreateAsync(definition, database, partitions, statement.IfNotExists, cancel)
            .ConfigureAwait(false);
        if (table is null) session.AddWarning(Warning.Note(1050, CatalogErrors.TableExists.With(name).Message));
        return StatementResult.Ok;
    }
}
