using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Files;
using MatViewDb.Protocol;
using MatViewDb.Storage.Contracts;
using MatViewDb.Storage.Tablets;
using Xunit;

namespace MatViewDb.Unit.Backend.Storage;

public sealed class AlteredColumnsTests
{
    private static readonly SqlType[] s_narrow =
        [SqlType.TinyInt, SqlType.Int, SqlType.BigInt, SqlType.Float, SqlType.Decimal(10, 2), SqlType.Varchar(5)];

    private static readonly SqlType[] s_wide =
        [SqlType.SmallInt, SqlType.LargeInt, SqlType.LargeInt, SqlType.Double, SqlType.Decimal(30, 2), SqlType.String];

    private readonly MemoryFileSystem _files = new();
    private readonly MemoryMetadata _metadata = new();

    [Theory, InlineData(false), InlineData(true)]
    public void RowsFromBeforeAndAfterReadAsTheNewColumns(bool compacted)
    {
        using (var store = Open())
        {
            store.Create(Narrow());
            Write(store, 2, s_narrow, null, [1, null, 3]);
            var added = new ColumnDesc { Id = 50, Name = "new", Type = SqlType.Int.ToProto(), Missing = new LiteralValue { IntValue = 7 } };
            Write(store, 3, [.. s_wide, SqlType.Int], new RowSchema([.. Describe(s_wide), added], []), [4, null]);

            // A writer that started before the change brings rows of the old kind.
            Write(store, 4, s_narrow, null, [6]);
            Write(store, 5, [.. s_wide, SqlType.Int], new RowSchema([.. Describe(s_wide), added], []), [8]);
            if (compacted) Assert.True(store.Compact(1));
        }

        using (var store = Open())
        {
            if (compacted) Assert.Equal(1, store.Stats([1]).Single().Rowsets);
            int?[] values = [1, null, 3, 4, null, 6, 8];
            for (var i = 0; i < s_wide.Length; i++)
                Assert.Equal(values.Select(v => v?.ToString()), Read(store, i + 10, s_wide[i], null));
            Assert.Equal(["7", "7", "7", "4", null, "7", "8"], Read(store, 50, SqlType.Int, new LiteralValue { IntValue = 7 }));
            Assert.Equal([7, 2], [store.Stats([1]).Single().Rows, store.Stats([1]).Single().Columns.First(c => c.ColumnId == 10).Nulls]);
        }
    }

    [Theory, InlineData(0), InlineData(16 << 10)]
    public void RowsThatWereStagedBeforeARestartKeepTheirNewColumns(int inlineBytes)
    {
        var added = new ColumnDesc { Id = 50, Name = "new", Type = SqlType.Int.ToProto(), Missing = new LiteralValue { IntValue = 7 } };
        var schema = new RowSchema([.. Describe(s_narrow), added], []);
        var staged = new List<long>();
        using (var store = Open(inlineBytes))
        {
            store.Create(Narrow());
            for (var version = 2; version <= 4; version++) staged.Add(Stage(store, version, [.. s_narrow, SqlType.Int], schema, [version]));
        }

        using (var store = Open(inlineBytes))
        {
            Assert.Equal([2, 3, 4], store.StagedTransactions().Order());
            for (var version = 2; version <= 4; version++)
                store.Publish(version, [new TabletVersion { TabletId = 1, Version = version, RowsetId = staged[version - 2] }]);
            Write(store, 5, s_narrow, null, [6]);
            Assert.True(store.Compact(1));
            Assert.Equal(["2", "3", "4", "7"], Read(store, 50, SqlType.Int, new LiteralValue { IntValue = 7 }));
            store.Drop([1]);
        }

        Assert.DoesNotContain(_metadata.ReadAll(), e => e.Key[0] != (byte)'n');
    }

    [Fact]
    public void AnotherFamilyOfTypesIsRefused()
    {
        using var store = Open();
        store.Create(Narrow());
        Write(store, 2, s_narrow, null, [1]);
        Assert.Throws<MatViewException>(() => store.OpenScan(1, 2, 0, new ScanColumns([10], [SqlType.Double], [])));
        Assert.Throws<MatViewException>(() => store.OpenScan(1, 2, 0, new ScanColumns([14], [SqlType.Decimal(10, 3)], [])));
    }

    private static TabletSpec Narrow()
        => new() { TabletId = 1, TableId = 1, PartitionId = 2, InitialVersion = 1, Columns = { Describe(s_narrow) } };

    private TabletStore Open(int inlineBytes = 0) => TabletStore.Open(
        _files, "/t", _metadata, TimeProvider.System,
        new MatViewDb.Storage.StorageOptions { CompactionRowsetsMin = 3, CompactsInBackground = false, InlineSegmentBytes = inlineBytes });

    private static IEnumerable<ColumnDesc> Describe(SqlType[] types)
        => types.Select((t, i) => new ColumnDesc { Id = i + 10, Name = $"c{i}", Type = t.ToProto() });

    private static void Write(TabletStore store, long version, SqlType[] types, RowSchema? schema, int?[] values)
        => store.Publish(
            version, [new TabletVersion { TabletId = 1, Version = version, RowsetId = Stage(store, version, types, schema, values) }]);

    private static long Stage(TabletStore store, long version, SqlType[] types, RowSchema? schema, int?[] values)
    {
        using var tracker = new MemoryTracker("write");
        using var writer = store.OpenWriter(version, 1, tracker, schema);
        using (var batch = new RecordBatch([.. types.Select(t => Column(t, values, tracker))], values.Length))
            writer.Append(batch);
        return writer.Finish().RowsetId;
    }

    private static Column Column(SqlType type, int?[] values, MemoryTracker tracker)
    {
        using var builder = new ColumnBuilder(type.ToArrow(), tracker);
        foreach (var value in values)
        {
            if (value is not { } number) builder.AppendNull();
            else if (type.IsText) builder.AppendBytes(System.Text.Encoding.UTF8.GetBytes(number.ToString()));
            else if (type.IsFloating) LiteralBuilding.Append(builder, type, new LiteralValue { DoubleValue = number });
            else LiteralBuilding.Append(builder, type, new LiteralValue { IntValue = number });
        }

        return builder.Build();
    }

    private static List<string?> Read(TabletStore store, int column, SqlType type, LiteralValue? missing)
    {
        using var tracker = new MemoryTracker("read");
        var columns = new ScanColumns([column], [type], [])
        {
            Missing = missing is null ? null : new Dictionary<int, LiteralValue> { [column] = missing },
        };
        using var scan = store.OpenScan(1, 5, 0, columns);
        var values = new List<string?>();
        foreach (var group in scan.RowGroups)
        {
            using var reader = group.Open(tracker);
            while (reader.NextPage())
            {
                using var read = reader.Read(0, 0, reader.PageRows);
                for (var i = 0; i < read.Length; i++) values.Add(RandomTable.Get(read, i)?.ToString());
            }
        }

        return values;
    }
}
