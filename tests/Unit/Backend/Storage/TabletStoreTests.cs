using MatViewDb.Core.Errors;
using MatViewDb.Files;
using MatViewDb.Protocol;
using MatViewDb.RocksDb;
using MatViewDb.Storage;
using MatViewDb.Storage.Contracts;
using MatViewDb.Storage.Tablets;
using Xunit;
using static MatViewDb.Unit.Backend.Storage.RandomTable;
using Op = MatViewDb.Protocol.PrunePredicate.Types.Op;

namespace MatViewDb.Unit.Backend.Storage;

public sealed class TabletStoreTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("matviewdb-storage-");
    private readonly StorageOptions _quiet = new() { CompactionRowsetsMin = 0 };

    [Theory]
    [InlineData(1, 1, false)]
    [InlineData(2, 700, false)]
    [InlineData(3, 20_000, false)]
    [InlineData(4, 20_000, true)]
    [InlineData(5, 9_000, true)]
    [InlineData(6, 70_000, false)]
    [InlineData(7, 8_192, false)]
    [InlineData(8, 8_193, true)]
    [InlineData(9, 3_000, false)]
    public void ReadsBackWhatWasWritten(int seed, int count, bool mapped)
    {
        IFileSystem files = mapped ? new LocalFileSystem() : new MemoryFileSystem();
        var root = mapped ? _directory.FullName + "/t" : "/t";
        using var store = TabletStore.Open(files, root, new MemoryMetadata(), TimeProvider.System, _quiet);
        store.Create(Spec(1));
        var rows = Rows(seed, count);
        Write(store, 5, 1, 2, rows);
        Assert.Equal(Text(rows), Text(Read(store, 1, 2)));
        var stats = store.Stats([1]).Single();
        Assert.Equal(count, stats.Rows);
        Assert.Equal(rows.Count(r => r[0] is null), stats.Columns[0].Nulls);
        var distinct = rows.Select(r => r[0]).Where(v => v is not null).Distinct().Count();
        Assert.InRange(stats.Columns[0].Distinct, distinct * 0.85, Math.Max(distinct * 1.15, count < 512 ? count : 0));
        if (distinct > 0) Assert.Equal(rows.Min(r => r[0] as long? ?? long.MaxValue), stats.Columns[0].Min.IntValue);
    }

    [Fact]
    public void KeepsTabletsAcrossARestartInRocksDb()
    {
        var rows = Rows(11, 3000);
        var more = Rows(12, 50);
        using (var database = Database.Open(_directory.FullName + "/meta", new Options(), "tablets"))
        using (var store = OpenLocal(new RocksDbMetadata(database)))
        {
            store.Create(Spec(1));
            store.Create(Spec(2));
            Write(store, 5, 1, 2, rows);
            store.Publish(6, [new TabletVersion { TabletId = 1, Version = 3 }]);
            Write(store, 7, 1, 4, more);
            store.Drop([2]);
        }

        using (var database = Database.Open(_directory.FullName + "/meta", new Options(), "tablets"))
        using (var store = OpenLocal(new RocksDbMetadata(database)))
        {
            Assert.Equal([1L], store.TabletIds);
            Assert.Equal(Text(rows), Text(Read(store, 1, 2)));
            Assert.Equal(Text(rows), Text(Read(store, 1, 3)));
            Assert.Equal(Text(rows.Concat(more)), Text(Read(store, 1, 4)));
            Assert.Equal(Text(more), Text(Read(store, 1, 4, from: 3)));
            Assert.Empty(Read(store, 1, 1));
        }
    }

    [Fact]
    public void SortsByTheKeyColumns()
    {
        using var store = OpenMemory();
        store.Create(Spec(1, 12, 0, 13));
        var rows = Rows(21, 5000);
        Write(store, 5, 1, 2, rows);
        var read = Read(store, 1, 2);
        Assert.Equal(Text(rows).Order(StringComparer.Ordinal), Text(read).Order(StringComparer.Ordinal));
        for (var i = 1; i < read.Count; i++)
        {
            var order = string.CompareOrdinal((string?)read[i - 1][12], (string?)read[i][12]);
            Assert.True(order <= 0, $"row {i} is out of order");
            if (order == 0) Assert.True((read[i - 1][0] as long? ?? long.MinValue) <= (read[i][0] as long? ?? long.MinValue));
        }
    }

    [Fact]
    public void ShowsNothingOfATransactionBeforeItIsPublished()
    {
        using var store = OpenMemory();
        store.Create(Spec(1));
        var staged = Staged(store, 5, 1, 2, Rows(31, 10));
        Assert.Equal(7101, Assert.Throws<MatViewException>(() => Read(store, 1, 2)).Code);
        store.Publish(5, [staged]);
        store.Publish(5, [staged]);
        Assert.Equal(10, Read(store, 1, 2).Count);
        Staged(store, 6, 1, 3, Rows(32, 10));
        store.Abort(6);
        store.Abort(6);
        Assert.Equal(7106, Assert.Throws<MatViewException>(
            () => store.Publish(6, [new TabletVersion { TabletId = 1, Version = 3, RowsetId = 2 }])).Code);
    }

    [Fact]
    public void MakesVersionsVisibleInOrderWhateverOrderTheyComeIn()
    {
        var files = new MemoryFileSystem();
        var metadata = new MemoryMetadata();
        using (var store = TabletStore.Open(files, "/t", metadata, TimeProvider.System, _quiet))
        {
            store.Create(Spec(1));
            var second = Staged(store, 5, 1, 2, Rows(41, 20));
            var third = Staged(store, 6, 1, 3, Rows(42, 30));
            store.Publish(7, [new TabletVersion { TabletId = 1, Version = 4 }]);
            store.Publish(6, [third]);
            Assert.Throws<MatViewException>(() => Read(store, 1, 3));
            Assert.Throws<MatViewException>(() => Read(store, 1, 2));
            Assert.Equal([5L], store.StagedTransactions());
            using (var again = TabletStore.Open(files, "/t", metadata, TimeProvider.System, _quiet))
            {
                Assert.Equal([5L], again.StagedTransactions());
                again.Publish(5, [second]);
                Assert.Equal(50, Read(again, 1, 4).Count);
                Assert.Empty(again.StagedTransactions());
            }
        }

        using var last = TabletStore.Open(files, "/t", metadata, TimeProvider.System, _quiet);
        Assert.Equal(50, Read(last, 1, 4).Count);
        Assert.Equal(30, Read(last, 1, 4, from: 2).Count);
    }

    [Fact]
    public void PublishesSeveralRowsetsOfOneVersion()
    {
        using var store = OpenMemory();
        store.Create(Spec(1));
        var first = Staged(store, 5, 1, 2, Rows(41, 20));
        var second = Staged(store, 5, 1, 2, Rows(42, 30));
        store.Publish(5, [first, second]);
        Assert.Equal(50, Read(store, 1, 2).Count);
    }

    [Fact]
    public void PrunesPagesAndRowGroupsAndNeverAMatch()
    {
        using var store = OpenMemory();
        store.Create(Spec(1));
        var rows = Rows(54, 70_000);
        for (var i = 0; i < rows.Count; i++)
        {
            rows[i][0] = (long)i;
            rows[i][12] = $"k{i:D7}";
        }

        Write(store, 5, 1, 2, rows);
        var byNumber = Prune(0, Op.Eq, new LiteralValue { IntValue = 10_000 });
        var found = Read(store, 1, 2, 0, byNumber);
        Assert.Equal(8192, found.Count);
        Assert.Contains(found, r => (long)r[0]! == 10_000);
        var text = Google.Protobuf.ByteString.CopyFromUtf8("k0069999");
        Assert.Equal(70_000 - 65_536, Read(store, 1, 2, 0, Prune(12, Op.Ge, new LiteralValue { BytesValue = text })).Count);
        Assert.Empty(Read(store, 1, 2, 0, Prune(0, Op.Gt, new LiteralValue { IntValue = 69_999 })));
        Assert.Empty(Read(store, 1, 2, 0, Prune(0, Op.IsNull)));
        Assert.Equal(8192 * 2, Read(store, 1, 2, 0, Prune(0, Op.In,
            new LiteralValue { IntValue = 3 }, new LiteralValue { IntValue = 30_000 })).Count);
        // A branch is looked for as a whole: the page of the number ends before the text.
        var none = AllOf(byNumber, Prune(12, Op.Ge, new LiteralValue { BytesValue = text }));
        var one = AllOf(Prune(0, Op.Le, new LiteralValue { IntValue = 5 }), Prune(12, Op.Lt, new LiteralValue { BytesValue = text }));
        Assert.Empty(Read(store, 1, 2, 0, new PrunePredicate { Op = Op.AnyOf, Branches = { none, none } }));
        Assert.Equal(8192, Read(store, 1, 2, 0, new PrunePredicate { Op = Op.AnyOf, Branches = { none, one } }).Count);
        var unknown = AllOf(Prune(0, Op.Like, new LiteralValue { IntValue = 5 }));
        Assert.Equal(70_000, Read(store, 1, 2, 0, new PrunePredicate { Op = Op.AnyOf, Branches = { none, unknown } }).Count);
        using var scan = store.OpenScan(1, 2, 0, Columns(byNumber));
        Assert.Equal((1, 1, 70_000L), (scan.RowGroups.Count, scan.RowGroupsPruned, scan.TotalRows));
    }

    [Theory]
    [InlineData(61)]
    [InlineData(62)]
    public void PruningKeepsEveryRowThatMatches(int seed)
    {
        using var store = OpenMemory();
        store.Create(Spec(1));
        var rows = Rows(seed, 30_000).OrderBy(r => r[0] as long? ?? long.MinValue).ToList();
        Write(store, 5, 1, 2, rows);
        var random = new Random(seed);
        foreach (var op in new[] { Op.Eq, Op.Lt, Op.Le, Op.Gt, Op.Ge, Op.Ne })
        {
            var pivot = rows[random.Next(rows.Count)][0] as long? ?? 0;
            var expected = rows.Where(r => Matches(r[0], op, pivot)).ToList();
            var kept = Read(store, 1, 2, 0, Prune(0, op, new LiteralValue { IntValue = pivot }));
            Assert.Equal(Text(expected), Text(kept.Where(r => Matches(r[0], op, pivot))));
        }
    }

    [Fact]
    public void WritesSmallerRowGroupsWhenMemoryIsTight()
    {
        using var store = OpenMemory();
        store.Create(Spec(1, 0));
        var rows = Rows(81, 60_000);
        using var source = new Arrow.Buffers.MemoryTracker("source");
        using var tracker = new Arrow.Buffers.MemoryTracker("query", 32L << 20);
        using (var writer = store.OpenWriter(5, 1, tracker))
        {
            for (var start = 0; start < rows.Count; start += 2000)
            {
                using var batch = Batch(source, rows.GetRange(start, 2000));
                writer.Append(batch);
            }

            store.Publish(5, [new TabletVersion { TabletId = 1, Version = 2, RowsetId = writer.Finish().RowsetId }]);
        }

        Assert.Equal(0, tracker.UsedBytes);
        Assert.Equal(rows.Count, Read(store, 1, 2).Count);
        using var scan = store.OpenScan(1, 2, 0, Columns());
        Assert.InRange(scan.RowGroups.Count, 2, 8);
    }

    [Theory]
    [InlineData(81)]
    [InlineData(82)]
    [InlineData(83)]
    [InlineData(84)]
    public void NarrowsAndTakesWhatReadingGives(int seed)
    {
        using var store = OpenMemory();
        store.Create(Spec(1));
        Write(store, 5, 1, 2, Rows(seed, 20_000));
        var random = new Random(seed);
        using var tracker = new Arrow.Buffers.MemoryTracker("t");
        using var scan = store.OpenScan(1, 2, 0, Columns());
        var (tested, alone) = (0, 0);
        using var reader = scan.RowGroups[0].Open(tracker);
        while (reader.NextPage())
        {
            for (var c = 0; c < Types.Length; c++)
            {
                if (!Types[c].ToArrow().Physical.ToString().StartsWith("Int", StringComparison.Ordinal)) continue;
                if (Types[c].ToArrow().Physical == Arrow.Types.PhysicalKind.Int128) continue;
                var rows = Enumerable.Range(0, reader.PageRows).Where(_ => random.Next(20) == 0).ToArray();
                using var taken = reader.TryTake(c, rows);
                var bits = new ulong[(reader.PageRows + 511) / 512 * 8];
                bits.AsSpan().Fill(ulong.MaxValue);
                var (min, max) = (random.Next(-50, 50) * 100L, random.Next(50) * 50_000L);
                reader.Narrow(c, min, max, bits);
                using var column = reader.Read(c, 0, reader.PageRows);
                for (var i = 0; i < reader.PageRows; i++)
                {
                    var inside = Get(column, i) is { } value && Convert.ToInt64(value, null) is { } number && number >= min && number <= max;
                    Assert.Equal(inside, (bits[i >> 6] >> (i & 63) & 1) != 0);
                }

                for (var i = 0; taken is not null && i < rows.Length; i++) Assert.Equal(Get(column, rows[i]), Get(taken, i));
                tested++;
                if (taken is not null) alone++;
            }
        }

        Assert.True(tested > 12 && (alone > 0 || seed != 81), $"{tested} tested, {alone} taken alone");
    }

    [Fact]
    public void ReadsAColumnThatIsYoungerThanTheRowsAsNull()
    {
        using var store = OpenMemory();
        store.Create(Spec(1));
        Write(store, 5, 1, 2, Rows(71, 10));
        using var tracker = new Arrow.Buffers.MemoryTracker("t");
        using var scan = store.OpenScan(1, 2, 0, new ScanColumns([999], [Core.Types.SqlType.Int], []));
        using var reader = scan.RowGroups[0].Open(tracker);
        Assert.True(reader.NextPage());
        using var column = reader.Read(0, 0, 10);
        Assert.True(column.IsConstantNull);
    }

    public void Dispose() => _directory.Delete(recursive: true);

    private static bool Matches(object? value, Op op, long pivot) => value is long v && op switch
    {
        Op.Eq => v == pivot,
        Op.Lt => v < pivot,
        Op.Le => v <= pivot,
        Op.Gt => v > pivot,
        Op.Ge => v >= pivot,
        _ => v != pivot,
    };

    private static PrunePredicate Prune(int column, Op op, params LiteralValue[] values)
    {
        var predicate = new PrunePredicate { Column = column, Op = op };
        predicate.Values.AddRange(values);
        return predicate;
    }

    private static PrunePredicate.Types.Branch AllOf(params PrunePredicate[] predicates) => new() { Predicates = { predicates } };

    private TabletStore OpenMemory()
        => TabletStore.Open(new MemoryFileSystem(), "/t", new MemoryMetadata(), TimeProvider.System, _quiet);

    private TabletStore OpenLocal(IMetadataStore metadata)
        => TabletStore.Open(new LocalFileSystem(), _directory.FullName + "/tablets", metadata, TimeProvider.System, _quiet);
}
