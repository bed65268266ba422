using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using Xunit;

namespace MatViewDb.Unit.Frontend.Catalog;

/// <summary>Holds every journal record to the contract: bytes and back, and a replay gives the same catalog.</summary>
public sealed class JournalContractTests
{
    private static readonly DateTime s_time = new(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);

    private static readonly ImmutableArray<Partition> s_partitions =
    [
        new Partition(100, "p1",
            new PartitionBounds([new PartitionValue(1, null)], [new PartitionValue(Int128.MaxValue, null)], []),
            1, s_time, [new Tablet(101, 0, [1]), new Tablet(102, 1, [1])], 2, 0, 0),
        new Partition(110, "p2",
            new PartitionBounds(null, null, [[new PartitionValue(null, "a"), new PartitionValue(null, null)]]),
            1, s_time, [new Tablet(111, 0, [1])], 1, 0, 0),
    ];

    private static Table NewTable() => new(10, 1, "t", "c", s_time)
    {
        StoredColumns = [new Column(1, "a", SqlType.Int, false, true), new Column(2, "b", SqlType.Decimal(20, 4), true)],
        NextColumnId = 3,
        Partitioning = new Partitioning(PartitionKind.Range, ["a"], "day", true) { Expression = "date_trunc('day', `a`)" },
        Distribution = new Distribution(["a"], 2),
        Partitions = s_partitions.ToImmutableSortedDictionary(p => p.Name, p => p),
        Properties = ImmutableSortedDictionary<string, string>.Empty.Add("replication_num", "1"),
    };

    private static MaterializedView NewView() => new(20, 1, "mv", "", s_time)
    {
        Dialect = MvDialect.Doris,
        Refresh = new RefreshScheme(BuildMode.Deferred, RefreshMethod.Auto, RefreshTrigger.Schedule,
            new RefreshSchedule(s_time, 3, "HOUR")),
        QuerySql = "select a from d.t",
        OriginalSql = "create materialized view mv as select a from t",
        Creator = "root",
        BaseIds = [10],
        Tracking = new PartitionTracking(10, "a", "a", "month"),
        MoreTrackings = [new PartitionTracking(11, "b", "a", null) { DateFormat = "%Y-%m-%d", MoreColumns = [new TrackedColumn("c", "d")] }],
        Unfollowed = [new UnfollowedBase(12, "nothing ties it")],
        StoredColumns = [new Column(1, "a", SqlType.Int, true)],
        Partitions = ImmutableSortedDictionary<string, Partition>.Empty
            .Add("m", new Partition(200, "m", null, 1, s_time, [new Tablet(201, 0, [1])], 1, 0, 0)),
    };

    /// <summary>One example of every record, in an order in which each finds what it changes.</summary>
    private static readonly CatalogRecord[] s_history =
    [
        new SetClusterId("c1"),
        new ReserveIds(20_000),
        new CreateDatabase(1, "d", s_time),
        new CreateDatabase(2, "e", s_time),
        new PutObject(NewTable()),
        new PutObject(NewTable() with { Id = 11, Name = "u" }),
        new PutObject(new View(12, 1, "v", "", s_time, "select 1", [new Column(1, "x", SqlType.BigInt, false)], [10])),
        new PutObject(NewView()),
        new AddPartitions(11, [s_partitions[0] with { Id = 300, Name = "p3" }]),
        new DropPartitions(11, ["p1"]),
        new RenamePartition(11, "p3", "third"),
        new AddTemporaryPartitions(10, [s_partitions[0] with { Id = 301, Name = "t1" }, s_partitions[1] with { Id = 302, Name = "t2" }]),
        new DropTemporaryPartitions(10, ["t2"]),
        new DropPartitions(11, ["p2"]) { KeptFrom = s_time },
        new CommitTransaction(77, s_time,
        [
            new TableChange(10) { Appends = [new PartitionAppend("p1", 100, 2, 5, 50)], Drops = ["p2"] },
            new TableChange(20)
            {
                Puts = [new Partition(210, "m", null, 2, s_time, [new Tablet(211, 0, [1])], 1, 3, 30)],
                ViewVersions = ImmutableDictionary<string, BaseVersions>.Empty.Add("m", new BaseVersions(
                    ImmutableDictionary<long, ImmutableDictionary<long, long>>.Empty.Add(
                        10, ImmutableDictionary<long, long>.Empty.Add(100, 2))) { TakenAt = s_time }),
                FreshnessConfirmedAt = s_time,
            },
        ])
        {
            Publishes = [new TabletPublish(101, 2, 9, 1), new TabletPublish(102, 2, 0, 1)],
        },
        new ConfirmFreshness(20, s_time.AddHours(1)) { IsOfAll = true },
        new RenameObject(11, 2, "w"),
        new PutObject(NewTable() with { Id = 13, Name = "x" }),
        new PutRowPolicies(10, [new RowPolicy("p", RowPolicyKind.Permissive, "u", "%", "a > 0", "CREATE ROW POLICY p ...")]),
        new PutRowPolicies(11, [new RowPolicy("p", RowPolicyKind.Restrictive, "u", "%", "true", "CREATE ROW POLICY p ...")]),
        new PutRowPolicies(11, []),
        new PutColumnMasks(10, [new ColumnMask("b", 1, "m", "NULL")]),
        new PutColumnMasks(11, [new ColumnMask("b", 1, "m", "NULL")]),
        new PutColumnMasks(11, []),
        new SwapObjects(10, 13),
        new DropObject(12),
        new PutObject(NewTable() with
        {
            Id = 14,
            Name = "y",
            StoredColumns = [new Column(1, "a", SqlType.Int, false), new Column(2, "g", SqlType.BigInt, true) { GeneratedSql = "a + 1" }],
            Indexes = [new TableIndex("i", TableIndex.Bitmap, ["a"], "c")],
            Partitioning = new Partitioning(PartitionKind.Range, ["a"], "day", true) { Slice = 7 },
        }),
        new DropObject(14) { KeptFrom = s_time },
        new RecoverDropped(14, "z"),
        new DropObject(14) { KeptFrom = s_time },
        new EmptyTrash([110]),
        new SetSystemSetting("max_concurrent_creating_streaming_jobs", "4"),
        new SetGlobalVariable("query_timeout", "10"),
        new PutUser(new UserAccount("u", "%", [1, 2], [3]) { Grants = [new Grant(["SELECT"], "d", "*")] }),
        new PutUser(new UserAccount("gone", "%", null, null)),
        new DropUser("gone@%"),
        new PutDocument(new Document("job", "1", "{}")),
        new PutDocument(new Document("job", "2", "{}")),
        new DropDocument("job", "2"),
        new PutBackend(new BackendNode(1, "a:1", "x", s_time)),
        new PutBackend(new BackendNode(2, "b:1", "y", s_time)),
        new DropBackend(2),
        new FinishPublishes([78]),
        new RenameDatabase("e", "f"),
        new CreateDatabase(3, "g", s_time),
        new DropDatabase("g"),
        new CreateDatabase(4, "h", s_time),
        new DropDatabase("h") { KeptFrom = s_time },
    ];

    private static CatalogSnapshot Replay()
    {
        var snapshot = CatalogSnapshot.Empty;
        foreach (var record in s_history) snapshot = record.Apply(snapshot) with { Sequence = snapshot.Sequence + 1 };
        return snapshot;
    }

    [Fact]
    public void EveryRecordHasAnExample()
        => Assert.Equal(
            RecordCodec.Types.Values.Select(t => t.Name).Order(), s_history.Select(r => r.GetType().Name).Distinct().Order());

    [Fact]
    public void NumbersAreFrozen()
        => Assert.Equal(
            "1:ReserveIds 2:CreateDatabase 3:DropDatabase 4:RenameDatabase 5:PutObject 6:DropObject 7:RenameObject "
            + "8:SwapObjects 9:AddPartitions 10:DropPartitions 11:CommitTransaction 12:FinishPublishes 13:SetSystemSetting "
            + "14:SetGlobalVariable 15:PutUser 16:DropUser 17:PutDocument 18:DropDocument 19:PutBackend 20:DropBackend "
            + "21:SetClusterId 22:ConfirmFreshness 23:RenamePartition 24:AddTemporaryPartitions 25:DropTemporaryPartitions "
            + "26:RecoverDropped 27:EmptyTrash 28:PutRowPolicies 29:PutColumnMasks",
            string.Join(' ', RecordCodec.Types.OrderBy(t => t.Key).Select(t => $"{t.Key}:{t.Value.Name}")));

    [Fact]
    public void RecordsComeBackFromTheirBytes()
    {
        foreach (var record in s_history)
        {
            var bytes = RecordCodec.Encode(record);
            Assert.Equal(bytes, RecordCodec.Encode(RecordCodec.Decode(bytes, 1)));
        }
    }

    [Fact]
    public void ADamagedRecordIsRefused()
    {
        var bytes = RecordCodec.Encode(s_history[4]);
        for (var i = 0; i < bytes.Length; i += 7)
        {
            var damaged = bytes.ToArray();
            damaged[i] ^= 4;
            Assert.Equal(7015, Assert.Throws<MatViewException>(() => RecordCodec.Decode(damaged, 1)).Code);
        }
    }

    [Fact]
    public void ARestartGivesTheSameCatalog()
    {
        var live = Replay();
        var journal = new MemoryJournal();
        journal.Append(1, s_history);
        Assert.Equal(CatalogImage.Encode(live), CatalogImage.Encode(journal.Load()));

        journal.WriteImage(live);
        Assert.Equal(0, journal.RecordsSinceImage);
        Assert.Equal(CatalogImage.Encode(live), CatalogImage.Encode(journal.Load()));
    }

    [Fact]
    public void RocksDbKeepsRecordsAndImage()
    {
        var directory = Path.Combine(Path.GetTempPath(), "journal-" + Guid.NewGuid().ToString("N"));
        try
        {
            using (var journal = new RocksDbJournal(directory))
            {
                Assert.Equal(0, journal.Load().Sequence);
                journal.Append(1, s_history);
            }

            using (var journal = new RocksDbJournal(directory))
            {
                Assert.Equal(CatalogImage.Encode(Replay()), CatalogImage.Encode(journal.Load()));
                journal.WriteImage(Replay());
                journal.Append(s_history.Length + 1, [new SetClusterId("c2")]);
            }

            using (var journal = new RocksDbJournal(directory))
            {
                var loaded = journal.Load();
                Assert.Equal(1, journal.RecordsSinceImage);
                Assert.Equal("c2", loaded.ClusterId);
                Assert.Equal(s_history.Length + 1, loaded.Sequence);
            }
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    [Fact]
    public void TheHistoryEndsAsItShould()
    {
        var end = Replay();
        Assert.Equal(["d", "f"], end.Databases.Keys);
        Assert.Equal(13, end.Require("d", "t").Id);
        Assert.Equal(11, end.Require("f", "w").Id);
        Assert.Null(end.Find("d", "v"));
        var table = end.RequireTable("d", "x");
        Assert.Equal(["p1"], table.Partitions.Keys);
        Assert.Equal((2L, 5L, 50L), (table.Partitions["p1"].VisibleVersion, table.Partitions["p1"].Rows, table.Partitions["p1"].Bytes));
        var view = end.RequireMaterializedView("d", "mv");
        Assert.Equal(210, view.Partitions["m"].Id);
        Assert.Equal(2, view.Versions["m"].ByTable[10][100]);
        Assert.Equal(s_time.AddHours(1), view.LastFreshnessConfirmedAt);
        Assert.Equal(77, Assert.Single(end.PendingPublishes).Key);
    }
}
