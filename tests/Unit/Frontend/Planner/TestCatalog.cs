using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Types;
using MatViewDb.Functions;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.Statistics;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Unit.Frontend.Planner;

/// <summary>
/// Offers a handful of tables to the planner, TPC-H's among them, with row counts and distinct values.
/// </summary>
internal sealed class TestCatalog : ICatalogView, IStatisticsSource
{
    private readonly Dictionary<string, CatalogObject> _objects = new(StringComparer.Ordinal);
    private readonly Dictionary<long, TableStatistics> _statistics = [];
    private long _nextId = 1000;

    public Dictionary<string, BoundValue> Variables { get; } = [];
    public Dictionary<int, BoundValue> Parameters { get; } = [];
    public Dictionary<string, SystemTable> SystemTables { get; } = [];

    public SessionFacts Session { get; init; } = new()
    {
        CurrentDatabase = "db",
        ConnectionId = 7,
        StatementTimeMicros = 1_700_000_000_123_456,
    };

    public IFunctionResolver Functions => FunctionCatalog.Default;

    public ResolvedRelation? Resolve(ObjectName name)
    {
        if (SystemTables.TryGetValue(name.Name, out var system))
        {
            return new SystemRelation(name.Database ?? "db", system);
        }
        return _objects.TryGetValue(name.Name, out var found)
            ? new CatalogRelation(name.Database ?? "db", found)
            : null;
    }

    public BoundValue? SystemVariable(string name, VariableScope scope) => Variables.GetValueOrDefault(name);

    public BoundValue? UserVariable(string name) => Variables.GetValueOrDefault("@" + name);

    public BoundValue? Parameter(int index) => Parameters.GetValueOrDefault(index);

    public TableStatistics? Find(Table table) => _statistics.GetValueOrDefault(table.Id);

    public Table Get(string name) => (Table)_objects[name];

    public TestCatalog View(string name, string sql, params string[] columns)
    {
        var id = _nextId++;
        _objects[name] = new View(
            id, 1, name, "", DateTime.UnixEpoch, sql,
            [.. columns.Select((c, i) => new Column(i + 1, c, SqlType.String, Nullable: true))], []);
        return this;
    }

    public TestCatalog Replace(Table table)
    {
        _objects[table.Name] = table;
        return this;
    }

    /// <summary>Adds a table; a column is "name type [null] [key] [distinct]".</summary>
    public TestCatalog Table(string name, long rows, params string[] columns)
    {
        var id = _nextId++;
        var stored = ImmutableArray.CreateBuilder<Column>();
        var facts = new Dictionary<int, ColumnStatistics>();
        foreach (var text in columns)
        {
            var words = text.Split(' ');
            var column = new Column(
                stored.Count + 1, words[0], TypeNames.Resolve(
                    ReadType(words[1])), words.Contains("null"), words.Contains("key"));
            stored.Add(column);
            var distinct = long.TryParse(words[^1], out var given) ? given : words.Contains("key") ? rows : 0;
            facts[column.Id] = new ColumnStatistics(null, null, distinct, 0, column.Type.IsText ? 20 : 8);
        }

        var partition = new Partition(
            id + 100_000, name, null, 2, DateTime.UnixEpoch, [new Tablet(id + 200_000, 0, [1])], 1, rows, rows * 100);
        _objects[name] = new Table(id, 1, name, "", DateTime.UnixEpoch)
        {
            StoredColumns = stored.ToImmutable(),
            Partitions = ImmutableSortedDictionary<string, Partition>.Empty.Add(name, partition),
        };
        _statistics[id] = new TableStatistics(rows, facts);
        return this;
    }

    public static TestCatalog Tpch() => new TestCatalog()
        .Table("region", 5, "r_regionkey int key", "r_name char(25) 5", "r_comment varchar(152)")
        .Table("nation", 25, "n_nationkey int key", "n_name char(25) 25", "n_regionkey int 5", "n_comment varchar(152)")
        .Table("supplier", 10_000, "s_suppkey int key", "s_name char(25) 10000", "s_address varchar(40)",
            "s_nationkey int 25",
            "s_phone char(15)", "s_acctbal decimal(15,2)", "s_comment varchar(101)")
        .Table("customer", 150_000, "c_custkey int key", "c_name varchar(25)", "c_address varchar(40)",
            "c_nationkey int 25",
            "c_phone char(15)", "c_acctbal decimal(15,2)", "c_mktsegment char(10) 5", "c_comment varchar(117)")
        .Table("part", 200_000, "p_partkey int key", "p_name varchar(55)", "p_mfgr char(25) 5", "p_brand char(10) 25",
            "p_type varchar(25) 150", "p_size int 50", "p_container char(10) 40", "p_retailprice decimal(15,2)",
            "p_comment varchar(23)")
        .Table("partsupp", 800_000, "ps_partkey int 200000", "ps_suppkey int 10000", "ps_availqty int 10000",
            "ps_supplycost decimal(15,2)", "ps_comment varchar(199)")
        .Table("orders", 1_500_000, "o_orderkey bigint key", "o_custkey int 100000", "o_orderstatus char(1) 3",
            "o_totalprice decimal(15,2)", "o_orderdate date 2400", "o_orderpriority char(15) 5", "o_clerk char(15)",
            "o_shippriority int 1", "o_comment varchar(79)")
        .Table("lineitem", 6_000_000, "l_orderkey bigint 1500000", "l_partkey int 200000", "l_suppkey int 10000",
            "l_linenumber int 7", "l_quantity decimal(15,2) 50", "l_extendedprice decimal(15,2)",
                "l_discount decimal(15,2) 11",
            "l_tax decimal(15,2) 9", "l_returnflag char(1) 3", "l_linestatus char(1) 2", "l_shipdate date 2500",
            "l_commitdate date 2500", "l_receiptdate date 2500", "l_shipinstruct char(25) 4", "l_shipmode char(10) 7",
            "l_comment varchar(44)");

    public static TestCatalog Small() => new TestCatalog()
        .Table("t", 1000, "a int", "b int null", "c varchar(20) null", "d date", "e decimal(10,2) null")
        .Table("u", 100, "a int", "x int null", "y varchar(20)")
        .Table("k", 500, "id int key", "v int null");

    private static TypeName ReadType(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open < 0) return new TypeName(text);
        var arguments = text[(open + 1)..^1].Split(',').Select(int.Parse).ToArray();
        return new TypeName(text[..open], NodeList.Create<int>(arguments), []);
    }
}
