using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Partitions;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Loads;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.Tables;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Statements.Dml;

/// <summary>
/// Adds the partitions that the rows of an INSERT need to a table that makes them automatically. It asks the source for
/// its
/// distinct partition values first.
/// </summary>
public sealed class MissingPartitions(FrontendServices services)
{
    internal const string Alias = "source";

    public async Task<Table> AddAsync(
        Session session, InsertStatement insert, Table table, string database, CancellationToken cancel)
    {
        if (!table.Partitioning.Automatic || insert.Partitions.Count > 0) return table;
        var keys = PartitionFactory.KeyColumns(table.Partitioning, table.StoredColumns);
        return await AddAsync(session, DistinctValues(insert, table, keys), keys, table, database, cancel).ConfigureAwait(false);
    }

    /// <summary>Adds the partitions that the rows of a load need; the rows are read once for that.</summary>
    /// <param name="session">Who loads.</param>
    /// <param name="load">The load, with its computed columns.</param>
    /// <param name="fields">Names of the fields of a row.</param>
    /// <param name="source">The rows as a table of these fields, under <see cref="Alias"/>.</param>
    /// <param name="table">Where they go.</param>
    /// <param name="database">Its database.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<Table> AddAsync(
        Session session, LoadDataStatement load, IReadOnlyList<string> fields, TableFunction source, Table table, string database,
        CancellationToken cancel)
    {
        if (!table.Partitioning.Automatic || load.Partitions.Count > 0) return table;
        var keys = PartitionFactory.KeyColumns(table.Partitioning, table.StoredColumns);
        var names = NodeList.From<string>([.. fields]);
        var query = KeysOf(table, keys, source, column =>
        {
            var computed = load.Set.FirstOrDefault(s => s.Column.Name.Equals(column.Name, StringComparison.OrdinalIgnoreCase));
            return computed is null ? ValueOf(column, names) : computed.Value;
        });
        return await AddAsync(session, query, keys, table, database, cancel).ConfigureAwait(false);
    }

    private async Task<Table> AddAsync(
        Session session, Query query, ImmutableArray<Column> keys, Table table, string database, CancellationToken cancel)
    {
        var most = services.Globals.Get(LoadSettings.NewPartitionsMax);
        var plans = new Dictionary<string, PartitionPlan>(StringComparer.Ordinal);
        foreach (var row in await services.Queries.ReadAsync(session, query, cancel).ConfigureAwait(false))
        {
            var plan = PartitionFactory.ForValues(table, [.. row.Select((value, i) => ValueOf(value, keys[i].Type))]);
            if (!HasRoom(table, plan.Bounds)) Add(plans, plan, table, keys);
        }

        if (plans.Count > most) throw LoadErrors.TooManyPartitions.With(plans.Count, table.Name, most);

        while (plans.Count > 0)
        {
            var made = await services.Storage.CreateAsync(table, [.. plans.Values], cancel).ConfigureAwait(false);
            var now = Commit(table, database, made);
            // Tablets belong to one definition of their table: after a change they are made again.
            if (now.SchemaVersion == table.SchemaVersion) return now;
            table = now;
        }

        return table;
    }

    // Another INSERT may have added the same ones meanwhile: its partitions stay, ours go.
    private Table Commit(Table table, string database, ImmutableArray<Partition> made)
    {
        var surplus = ImmutableArray<Partition>.Empty;
        var after = services.Store.Commit(snapshot =>
        {
            if (!snapshot.TryFindTable(table.Id, out var now)) throw CatalogErrors.UnknownTable.With(database, table.Name);
            if (now.SchemaVersion != table.SchemaVersion)
            {
                surplus = made;
                return [];
            }

            surplus = [.. made.Where(p => IsInTheWay(now, p.Name, p.Bounds))];
            return [new AddPartitions(table.Id, [.. made.Except(surplus)])];
        });
        services.Storage.Discard(surplus);
        return after.TryFindTable(table.Id, out var found) ? found : throw CatalogErrors.UnknownTable.With(database, table.Name);
    }

    // A partition that somebody named or cut otherwise may have room for the rows: what overlaps would hold their equals.
    private static bool IsInTheWay(Table table, string name, PartitionBounds? bounds)
        => table.Partitions.ContainsKey(name) || HasRoom(table, bounds);

    private static bool HasRoom(Table table, PartitionBounds? bounds)
        => bounds is not null && table.Partitions.Values.Any(p => p.Bounds is { } other && PartitionFactory.Overlap(other, bounds));

    // Values that differ in a blank or a dash alone have the same name.
    private static void Add(Dictionary<string, PartitionPlan> plans, PartitionPlan plan, Table table, ImmutableArray<Column> keys)
    {
        var name = plan.Name;
        for (var attempt = 0;; attempt++)
        {
            if (!table.Partitions.ContainsKey(name) && !table.TemporaryPartitions.ContainsKey(name)
                && plans.TryAdd(name, plan with { Name = name })) return;
            if (plans.TryGetValue(name, out var other) && plan.Bounds is { } own && other.Bounds is { } its
                && PartitionFactory.Overlap(own, its)) return;
            name = PartitionNames.Apart(plan.Name, plan.Bounds, keys, attempt);
        }
    }

    private static Query DistinctValues(InsertStatement insert, Table table, ImmutableArray<Column> keys)
    {
        var names = insert.Columns.Count > 0
            ? insert.Columns
            : NodeList.Create<string>([.. table.PlainColumns.Select(c => c.Name)]);
        var source = insert.Source switch
        {
            InsertQuery query => query.Query,
            InsertValues values => new Query(new ValuesBody(values.Rows.Map(r => r.Map(
                v => v is DefaultValue ? new NullLiteral() : v)))),
            _ => throw new InvalidOperationException($"No rows in {insert.Source.GetType().Name}."),
        };
        return KeysOf(table, keys, new DerivedTable(source, Alias, names), column => ValueOf(column, names));
    }

    // A key that is generated is computed over the other columns of the row, with their types.
    private static Query KeysOf(Table table, ImmutableArray<Column> keys, TableExpression source, Func<Column, Expression> valueOf)
    {
        var generated = keys.Any(k => k.GeneratedSql is not null);
        if (generated)
        {
            var inner = table.PlainColumns.Select(c => new SelectItem(
                valueOf(c) is var value && c.Type.IsNested ? value : new Cast(value, CreateTableHandler.NameOf(c.Type)), c.Name));
            source = new DerivedTable(new Query(new SelectBody(NodeList.Create<SelectItem>([.. inner]), source)), Alias, []);
        }

        var items = keys.Select(key => new SelectItem(KeyOf(key, Value(key), table.Partitioning), key.Name));
        return new Query(new SelectBody(NodeList.Create<SelectItem>([.. items]), source) { Distinct = true });

        Expression Value(Column key) => key.GeneratedSql is { } sql ? SqlParser.ParseExpression(sql)
            : generated ? new ColumnRef(NodeList.Create<string>([Alias, key.Name])) : valueOf(key);
    }

    private static Expression ValueOf(Column key, NodeList<string> names)
    {
        if (names.Contains(key.Name, StringComparer.OrdinalIgnoreCase)) return new ColumnRef(NodeList.Create<string>([Alias, key.Name]));
        return key.DefaultText is { } text ? new StringLiteral(text) : new NullLiteral();
    }

    private static Expression KeyOf(Column key, Expression value, Partitioning partitioning)
    {
        if (value is Literal) return value;
        if (key.Type.Kind is SqlTypeKind.Date or SqlTypeKind.DateTime)
            value = new Cast(value, new TypeName(key.Type.Kind == SqlTypeKind.Date ? "date" : "datetime"));
        // The slice is found from any moment in it.
        if (partitioning.Slice is not null) return value;
        return partitioning.Unit is { } unit
            ? new FunctionCall("date_trunc", [new StringLiteral(unit), value])
            : value;
    }

    private static PartitionValue ValueOf(object? value, SqlType type) => value switch
    {
        null => PartitionValues.Null,
        DateTime moment => PartitionValues.FromMoment(moment, type),
        bool flag => new PartitionValue(flag ? 1 : 0, null),
        long number => new PartitionValue(number, null),
        Int128 number => new PartitionValue(number, null),
        string text => PartitionValues.Parse(text, type) ?? new PartitionValue(null, text),
        _ => throw CatalogErrors.WrongPartitions.With($"a value of type {value.GetType().Name} names no partition"),
    };
}
