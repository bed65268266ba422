using System.Collections.Immutable;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Partitions;
using MatViewDb.Catalog.Properties;
using MatViewDb.Catalog;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Jobs.Partitions;
using MatViewDb.Planner.Writes;
using MatViewDb.Sql.Ast;
using Distribution = MatViewDb.Catalog.Model.Distribution;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Statements.Tables;

/// <summary>Creates a table, with AS query also its rows.</summary>
[Statement(typeof(CreateTableStatement))]
internal sealed class CreateTableHandler(CatalogStore store, TableStorage storage, PartitionKeeper keeper, TimeProvider time)
    : StatementHandler<CreateTableStatement>
{
    public override TimeSpan? TimeLimit(Statement statement, Session session)
        => ((CreateTableStatement)statement).Query is null ? null : TimeLimits.OfWrite(session);

    public override ValueTask<StatementResult> HandleAsync(CreateTableStatement statement, Session session, CancellationToken cancel)
        => MakeAsync(statement, session, table => [new PutObject(table)], cancel);

    /// <summary>Makes a table by the records that put it into the catalog, one commit.</summary>
    internal async ValueTask<StatementResult> MakeAsync(
        CreateTableStatement statement, Session session, Func<Table, IReadOnlyList<CatalogRecord>> records, CancellationToken cancel,
        Action<Table>? check = null)
    {
        RefuseWhatIsMissing(statement);
        var (databaseName, name) = session.Resolve(statement.Name);
        session.Require("CREATE", databaseName, name);
        NewName.CheckTable(name);
        foreach (var column in statement.Columns) NewName.CheckColumn(column.Name);
        var database = store.Current.RequireDatabase(databaseName);
        if (statement.Temporary)
        {
            var named = new ObjectName(session.Temporary.MakeHome(databaseName), name);
            return await HandleAsync(statement with { Temporary = false, Name = named }, session, cancel).ConfigureAwait(false);
        }

        if (Exists(statement, session, store.Current, databaseName, name)) return StatementResult.Ok;

        var definitions = statement.Query is null ? statement.Columns : await ColumnsOfQueryAsync(statement, session).ConfigureAwait(false);
        await CheckDefaultsAsync(definitions, session, cancel).ConfigureAwait(false);
        var (table, partitions) = Define(statement with { Columns = definitions }, database, name);
        table = Indexes.AddAll(table, statement.Indexes, session);
        foreach (var rollup in statement.Rollups.Where(r => !TableRollups.Joins(table, r)))
            table = TableRollups.Add(table, rollup, store.NewId(), isReady: true);
        keeper.Check(table);
        ColocateGroups.Check(table, store.Current);
        var catalog = session.Services.Queries.View(session);
        foreach (var column in table.StoredColumns) GeneratedColumns.Check(column, table.StoredColumns, table.KeyModel, catalog);
        check?.Invoke(table);
        var made = await storage.CreateAsync(table, partitions, cancel).ConfigureAwait(false);
        table = table with { Partitions = table.Partitions.AddRange(made.Select(p => KeyValuePair.Create(p.Name, p))) };
        try
        {
            store.Commit(before => Exists(statement, session, before, databaseName, name) ? [] : records(table));
        }
        catch
        {
            storage.Discard(made);
            throw;
        }

        if (store.Current.Find(table.Id) is null) storage.Discard(made);
        else
        {
            await keeper.KeepAsync(table.Id, cancel).ConfigureAwait(false);
            await AddJoiningRollupsAsync(statement, databaseName, table, session, cancel).ConfigureAwait(false);
        }

        return statement.Query is null ? StatementResult.Ok
            : await FillAsync(statement, databaseName, table, session, cancel).ConfigureAwait(false);
    }

    // Rollups over fewer keys are views of the table, which has to be there first.
    private async Task AddJoiningRollupsAsync(
        CreateTableStatement statement, string database, Table table, Session session, CancellationToken cancel)
    {
        AlterTableAction[] actions = [.. statement.Rollups.Where(r => TableRollups.Joins(table, r)).Select(r => new AddRollupAction(r))];
        if (actions.Length == 0) return;
        try
        {
            var alter = new AlterTableStatement(new ObjectName(database, table.Name), NodeList.Create(actions));
            await session.Services.Statements.Require(alter).HandleAsync(alter, session, cancel).ConfigureAwait(false);
        }
        catch
        {
            var drop = new DropTableStatement([new ObjectName(database, table.Name)], IfExists: true, Force: true);
            await session.Services.Statements.Require(drop).HandleAsync(drop, session, CancellationToken.None).ConfigureAwait(false);
            throw;
        }
    }

    internal static int BucketsOf(Sql.Ast.Distribution? written, int backends) => written?.Buckets switch
    {
        null => Math.Max(1, backends),
        <= 0 => throw CatalogErrors.WrongPartitions.With("BUCKETS must be at least 1"),
        var count => count.Value,
    };

    private static bool Exists(CreateTableStatement statement, Session session, CatalogSnapshot snapshot, string database, string name)
    {
        if (snapshot.Find(database, name) is null) return false;
        if (!statement.IfNotExists) throw CatalogErrors.TableExists.With(name);
        session.AddWarning(new Warning("Note", 1050, $"Table '{name}' already exists"));
        return true;
    }

    // A default is computed without a row, so that columns are unknown to it.
    private static async ValueTask CheckDefaultsAsync(NodeList<ColumnDefinition> columns, Session session, CancellationToken cancel)
    {
        foreach (var column in columns)
        {
            if (!ColumnReader.IsComputed(column.Default)) continue;
            try
            {
                await session.Services.Queries.EvaluateAsync(session, column.Default, cancel).ConfigureAwait(false);
            }
            catch (MatViewException problem) when (problem.Code == CatalogErrors.UnknownColumn.Code)
            {
                throw CoreErrors.NotSupported.With($"the default of '{column.Name}', which reads another column");
            }
        }
    }

    private static void RefuseWhatIsMissing(CreateTableStatement statement)
    {
        if (statement.External) throw CoreErrors.NotSupported.With("external tables");
        if (statement.PartitionedBy.Count > 0) throw CoreErrors.NotSupported.With("PARTITIONED BY of Hive tables");
    }

    private (Table Table, ImmutableArray<PartitionPlan> Partitions) Define(CreateTableStatement statement, Database database, string name)
    {
        if (statement.Columns.Count == 0) throw CoreErrors.Semantic.With("A table must have at least 1 column");
        var (model, sort, columns) = ColumnReader.Keys(statement, ColumnReader.ReadAll(statement.Columns));
        NestedColumns.Check(columns, sort, statement.Distribution?.Columns ?? []);
        var scheme = PartitionFactory.FromScheme(statement.Partitioning, columns, name);
        NestedColumns.CheckPartition(columns, scheme.Partitioning.Columns);
        var properties = PropertyCatalog.Check(statement.Properties, On.Table);
        var hash = statement.Distribution is { Kind: DistributionKind.Hash } written
            ? written.Columns.Select(c => ColumnReader.Require(columns, c).Name).ToImmutableArray() : [];
        properties = BloomFilterColumns.Checked(properties, columns, model);
        AggregateKeys.Check(model, columns);
        if (model != KeyModel.Duplicate)
            hash = UniqueKeys.Check(model, columns, scheme.Partitioning, statement.Distribution, hash);
        var buckets = BucketsOf(statement.Distribution, Math.Max(1, store.Current.Backends.Count));
        var table = new Table(store.NewId(), database.Id, name, statement.Comment ?? "", time.GetUtcNow().UtcDateTime)
        {
            StoredColumns = columns,
            NextColumnId = columns.Length + 1,
            KeyModel = model,
            SortColumns = sort,
            Partitioning = scheme.Partitioning,
            Distribution = new Distribution(hash, buckets),
            Properties = properties,
        };
        UniqueKeys.CheckSequence(table);
        return (table, scheme.Partitions);

    }

    private static async ValueTask<NodeList<ColumnDefinition>> ColumnsOfQueryAsync(CreateTableStatement statement, Session session)
    {
        var query = statement.Query!; // Checked by the caller.
        var outputs = await session.Services.Queries.DescribeAsync(session, query).ConfigureAwait(false);
        if (statement.Columns.Count > 0)
        {
            return statement.Columns.Count == outputs.Count ? statement.Columns
                : throw CoreErrors.Semantic.With("the column list and the query have different numbers of columns");
        }

        if (statement.ColumnNames.Count > 0 && statement.ColumnNames.Count != outputs.Count)
            throw CoreErrors.Semantic.With("the column list and the query have different numbers of columns");
        return NodeList.Create<ColumnDefinition>([.. outputs.Select((o, i) => new ColumnDefinition(
            statement.ColumnNames.Count > 0 ? statement.ColumnNames[i] : o.Name, NameOf(o.Type))
            { Nullable = o.Nullable ? null : false })]);
    }

    internal static TypeName NameOf(SqlType type) => type.Kind switch
    {
        SqlTypeKind.Null => new TypeName("varchar", [1], []),
        SqlTypeKind.Decimal => new TypeName("decimal", [type.Precision, type.Scale], []),
        SqlTypeKind.Char => new TypeName("char", [type.Length], []),
        SqlTypeKind.Varchar when type.Length > 0 => new TypeName("varchar", [type.Length], []),
        SqlTypeKind.Varchar => new TypeName("string"),
        SqlTypeKind.DateTime when type.Scale > 0 => new TypeName("datetime", [type.Scale], []),
        _ when type.Parts is { } parts => new TypeName(
            type.Kind.ToString().ToLowerInvariant(), [], NodeList.Create<TypeName>([.. parts.Items.Select(p => NameOf(p.Type))]))
        {
            FieldNames = type.IsStruct ? NodeList.Create<string>([.. parts.Items.Select(p => p.Name)]) : [],
        },
        _ => new TypeName(type.Kind.ToString().ToLowerInvariant()),
    };

    private static async ValueTask<StatementResult> FillAsync(
        CreateTableStatement statement, string database, Table table, Session session, CancellationToken cancel)
    {
        var query = new InsertQuery(statement.Query!); // Checked by the caller.
        var insert = new InsertStatement(InsertMode.Into, new ObjectName(database, table.Name), [], query);
        try
        {
            return await session.Services.Statements.Require(insert).HandleAsync(insert, session, cancel).ConfigureAwait(false);
        }
        catch
        {
            session.Services.Store.Commit(new DropObject(table.Id));
            session.Services.Storage.Discard(table.Partitions.Values);
            throw;
        }
    }
}
