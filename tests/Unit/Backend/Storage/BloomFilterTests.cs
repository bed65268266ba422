using System.Runtime.CompilerServices;
using System.Text;
using MatViewDb.Arrow;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Files;
using MatViewDb.Protocol;
using MatViewDb.Storage;
using MatViewDb.Storage.Contracts;
using MatViewDb.Storage.Encodings;
using MatViewDb.Storage.Segments;
using MatViewDb.Storage.Tablets;
using MatViewDb.Storage.Writes;
using Xunit;

namespace MatViewDb.Unit.Backend.Storage;

/// <summary>
/// Holds bloom filters to: they know every value, err as often as they may, and those of earlier builds say the same.
/// </summary>
public sealed unsafe class BloomFilterTests
{
    [Theory]
    [InlineData(0.05, 20_000)]
    [InlineData(0.01, 20_000)]
    [InlineData(0.0001, 20_000)]
    [InlineData(0.05, 3)]
    [InlineData(0.05, 0)]
    public void Knows_its_values_and_errs_as_often_as_it_may(double fpp, int count)
    {
        var filter = Numbers(fpp, [.. Enumerable.Range(0, count).Select(i => (long)i * 3)]);
        for (var i = 0; i < count; i++) Assert.True(MayHold(filter, BloomFilter.Hash(i * 3L)));
        var wrong = Enumerable.Range(0, 60_000).Count(i => i % 3 != 0 && MayHold(filter, BloomFilter.Hash((long)i)));
        Assert.InRange(wrong / 40_000.0, 0, fpp * 1.1 + 0.0002);
    }

    [Fact]
    public void Repeated_values_take_no_room()
        => Assert.Equal(Numbers(0.05, [1, 2, 3]).Length, Numbers(0.05, [.. Enumerable.Range(0, 9_000).Select(i => 1L + i % 3)]).Length);

    [Fact]
    public void Numbers_hash_the_same_in_every_width_and_texts_without_blanks_at_their_end()
    {
        Assert.Equal(BloomFilter.Hash(-7L), BloomFilter.Hash((Int128)(-7)));
        Assert.NotEqual(BloomFilter.Hash(1L), BloomFilter.Hash(((Int128)1 << 64) + 1));
        Assert.Equal(BloomFilter.Hash("ab"u8), BloomFilter.Hash("ab   "u8));
        Assert.Equal(BloomFilter.Hash(""u8), BloomFilter.Hash("  "u8));
        Assert.NotEqual(BloomFilter.Hash("a text of some length"u8), BloomFilter.Hash("a text of some lengtg"u8));
        Assert.NotEqual(BloomFilter.Hash("ab\0"u8), BloomFilter.Hash("ab"u8));
    }

    [Fact]
    public void Finds_damage()
    {
        var filter = Numbers(0.05, [.. Enumerable.Range(0, 1_000).Select(i => (long)i)]);
        fixed (byte* bytes = filter)
        {
            Assert.True(BloomFilter.IsIntact(bytes));
            bytes[200] ^= 4;
            Assert.False(BloomFilter.IsIntact(bytes));
            *(int*)(bytes + 4) = BloomFilter.Version + 1;
            Assert.Equal(-1, BloomFilter.BytesOf(bytes));
        }
    }

    [Theory]
    [InlineData("numbers")]
    [InlineData("texts")]
    [InlineData("grams")]
    public void Reads_and_writes_what_earlier_builds_wrote(string name)
    {
        var path = Path.Combine(Folder(), $"bloom-{name}.filter");
        var filter = name == "numbers"
            ? Numbers(0.05, [.. Enumerable.Range(0, 200).Select(i => i * 7_919L - 500_000), long.MinValue, long.MaxValue])
            : Texts(0.05, [.. Enumerable.Range(0, 200).Select(i => $"text {i} of {i % 7} größe"), "", "x", "12345678", "123456789"],
                name == "grams" ? 4 : 0);
        if (Environment.GetEnvironmentVariable("MATVIEWDB_WRITE_FROZEN") == "1" && !File.Exists(path)) File.WriteAllBytes(path, filter);
        Assert.Equal(File.ReadAllBytes(path), filter);
    }

    [Fact]
    public void Scans_skip_row_groups_that_filters_exclude()
    {
        var files = new MemoryFileSystem();
        var options = new StorageOptions { CompactionRowsetsMin = 0 };
        using var store = TabletStore.Open(files, "/t", new MemoryMetadata(), TimeProvider.System, options);
        var spec = new TabletSpec { TabletId = 1, InitialVersion = 1 };
        spec.Columns.Add(new ColumnDesc { Id = 1, Name = "k", Type = SqlType.BigInt.ToProto(true), BloomFpp = 0.01 });
        spec.Columns.Add(new ColumnDesc { Id = 2, Name = "p", Type = SqlType.BigInt.ToProto(true) });
        store.Create(spec);
        using var tracker = new MemoryTracker("t");
        using (var writer = store.OpenWriter(1, 1, tracker))
        {
            var values = NativeBuffer.Allocate(tracker, 200_000 * sizeof(long));
            for (var i = 0; i < 200_000; i++) ((long*)values.Pointer)[i] = i * 7_919L % 200_003;
            var column = Arrow.Arrays.Column.Flat(SqlType.BigInt.ToArrow(), 200_000, values, null);
            using var batch = new RecordBatch([column, column.Share()], 200_000);
            writer.Append(batch);
            Publish(store, writer.Finish());
        }

        var found = new PrunePredicate { Column = 0, Op = PrunePredicate.Types.Op.Eq, Values = { new LiteralValue { IntValue = 7_919 } } };
        using (var scan = Open(store, found)) Assert.Equal((1, 3), (scan.RowGroups.Count, scan.RowGroupsBloomed));
        var several = found.Clone();
        several.Op = PrunePredicate.Types.Op.In;
        several.Values.Add(new LiteralValue { IntValue = 200_001 });
        several.Values.Add(new LiteralValue());
        using (var scan = Open(store, several)) Assert.InRange(scan.RowGroups.Count, 1, 2);
        var unknown = found.Clone();
        unknown.Column = 1;
        using (var scan = Open(store, unknown)) Assert.Equal((4, 0), (scan.RowGroups.Count, scan.RowGroupsBloomed));
        var missing = found.Clone();
        missing.Values[0].IntValue = 200_001 * 7_919L % 200_003;
        using (var scan = Open(store, missing)) Assert.Equal((0, 4), (scan.RowGroups.Count, scan.RowGroupsBloomed));
    }

    [Fact]
    public void Scans_skip_row_groups_without_the_runs_of_a_pattern()
    {
        var options = new StorageOptions { CompactionRowsetsMin = 0 };
        using var store = TabletStore.Open(new MemoryFileSystem(), "/t", new MemoryMetadata(), TimeProvider.System, options);
        var spec = new TabletSpec { TabletId = 1, InitialVersion = 1 };
        spec.Columns.Add(new ColumnDesc { Id = 1, Name = "s", Type = SqlType.String.ToProto(true), BloomFpp = 0.01, GramSize = 4 });
        store.Create(spec);
        using var tracker = new MemoryTracker("t");
        using (var writer = store.OpenWriter(1, 1, tracker))
        {
            using var batch = new RecordBatch(
                [TextColumn([.. Enumerable.Range(0, 200_000).Select(i => $"{i % 10} group{i >> 16} {i % 3}")], tracker)], 200_000);
            writer.Append(batch);
            Publish(store, writer.Finish());
        }

        Assert.Equal((4, 0), Scanned("%grou%"));
        Assert.Equal((1, 3), Scanned("_ group2%"));
        Assert.Equal((0, 4), Scanned("%group7%"));
        Assert.Equal((4, 0), Scanned("%p7%"));

        (int Read, int Skipped) Scanned(string pattern)
        {
            var text = new LiteralValue { BytesValue = Google.Protobuf.ByteString.CopyFromUtf8(pattern) };
            var like = new PrunePredicate { Column = 0, Op = PrunePredicate.Types.Op.Like, Values = { text } };
            using var scan = store.OpenScan(1, 2, 0, new ScanColumns([1], [SqlType.String], [like]));
            return (scan.RowGroups.Count, scan.RowGroupsBloomed);
        }
    }

    private static ITabletScan Open(TabletStore store, PrunePredicate prune)
        => store.OpenScan(1, 2, 0, new ScanColumns([1, 2], [SqlType.BigInt, SqlType.BigInt], [prune]));

    private static void Publish(TabletStore store, StagedRowset staged)
        => store.Publish(1, [new TabletVersion { TabletId = 1, Version = 2, RowsetId = staged.RowsetId }]);

    private static bool MayHold(byte[] filter, ulong hash)
    {
        fixed (byte* bytes = filter) return BloomFilter.MayHold(bytes, [hash]);
    }

    private static byte[] Numbers(double fpp, long[] numbers)
    {
        using var tracker = new MemoryTracker("t");
        var values = NativeBuffer.Allocate(tracker, Math.Max(1, numbers.Length) * sizeof(long));
        numbers.CopyTo(new Span<long>(values.Pointer, numbers.Length));
        return Filter(fpp, Arrow.Arrays.Column.Flat(SqlType.BigInt.ToArrow(), numbers.Length, values, null), tracker);
    }

    private static byte[] Texts(double fpp, string[] texts, int gramSize = 0)
    {
        using var tracker = new MemoryTracker("t");
        return Filter(fpp, TextColumn(texts, tracker), tracker, gramSize);
    }

    private static Arrow.Arrays.Column TextColumn(string[] texts, MemoryTracker tracker)
    {
        var all = texts.Select(Encoding.UTF8.GetBytes).ToList();
        var heap = NativeBuffer.Allocate(tracker, all.Sum(bytes => bytes.Length) + 1);
        var views = NativeBuffer.Allocate(tracker, texts.Length * sizeof(Arrow.Arrays.StringView));
        var at = heap.Pointer;
        for (var i = 0; i < all.Count; i++)
        {
            all[i].CopyTo(new Span<byte>(at, all[i].Length));
            ((Arrow.Arrays.StringView*)views.Pointer)[i] = Arrow.Arrays.StringView.Create(at, all[i].Length);
            at += all[i].Length;
        }

        return Arrow.Arrays.Column.Flat(SqlType.String.ToArrow(), texts.Length, views, null, heap);
    }

    private static byte[] Filter(double fpp, Arrow.Arrays.Column column, MemoryTracker tracker, int gramSize = 0)
    {
        using var values = new ColumnBuffer(column.Type, tracker, Math.Max(1, column.Length));
        if (column.Length > 0) values.Append(column, 0, column.Length);
        column.Dispose();
        using var output = new ByteSink(tracker);
        BloomFilter.Append(values, fpp, output, gramSize, ignoreCase: gramSize > 0);
        return output.Written.ToArray();
    }

    private static string Folder([CallerFilePath] string source = "") => Path.Combine(Path.GetDirectoryName(source)!, "frozen");
}
