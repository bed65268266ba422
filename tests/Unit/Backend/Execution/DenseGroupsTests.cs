using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Types;
using MatViewDb.Execution.HashTables;
using Xunit;

namespace MatViewDb.Unit.Backend.Execution;

/// <summary>Holds groups that are found by keys lying close together to a dictionary, however the range of the keys moves.</summary>
public sealed unsafe class DenseGroupsTests : IDisposable
{
    private static readonly KeyLayout s_layout = new([SqlType.BigInt.ToArrow()], [false]);
    private readonly MemoryTracker _tracker = new("test");

    public void Dispose() => _tracker.Dispose();

    [Theory]
    [InlineData(0, 20_000, true)]
    [InlineData(-10_000, 20_000, true)]
    [InlineData(5_000_000_000, 400_000, true)]
    [InlineData(0, 1_500, false)] // Too few.
    [InlineData(0, 1L << 40, false)]
    [InlineData(long.MinValue, 20_000, false)]
    [InlineData(long.MaxValue - 20_000, 20_000, true)]
    public void Finds_random_keys(long first, long range, bool dense)
    {
        var random = new Random(1);
        var keys = new long[60_000];
        for (var i = 0; i < keys.Length; i++) keys[i] = first + random.NextInt64(range);
        var table = Check(keys, dense);
        Assert.Equal(dense, table.ShowsAllByKey);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void Follows_keys_that_keep_coming_further_out(int direction)
    {
        var keys = new long[300_000];
        for (var i = 0; i < keys.Length; i++) keys[i] = direction * (long)(i / 2) * 3;
        Check(keys, dense: true);
    }

    [Fact]
    public void Goes_back_to_hashes_when_a_key_is_far_away()
    {
        var keys = new long[40_000];
        for (var i = 0; i < keys.Length; i++) keys[i] = i % 9_000;
        keys[30_000] = 1L << 50;
        keys[30_001] = long.MinValue;
        Check(keys, dense: false);
    }

    [Fact]
    public void Goes_back_to_hashes_when_there_is_no_memory_to_grow()
    {
        var keys = new long[60_000];
        for (var i = 0; i < keys.Length; i++) keys[i] = i < 30_000 ? i % 9_000 : i;
        Check(keys, dense: false, table => table.MayBeDense = false);
    }

    [Fact]
    public void Starts_anew_when_rows_are_freed()
    {
        var keys = Enumerable.Range(0, 30_000).Select(i => (long)i % 10_000).ToArray();
        var table = Check(keys, dense: true);
        table.Free();
        Assert.Null(table.Dense);
        Find(table, keys, 0, 700);
        Assert.Equal(700, table.Count);
        Find(table, keys, 0, 10_000);
        Find(table, keys, 0, 1_000);
        Assert.NotNull(table.Dense);
        Assert.Equal(10_000, table.Count);
    }

    [Fact]
    public void Finds_by_hash_once_rows_were_forgotten()
    {
        using var none = new GroupInitializer([], _tracker);
        var table = new GroupTable(s_layout, none, _tracker);
        var keys = Enumerable.Range(0, 20_000).Select(i => (long)i).ToArray();
        Find(table, keys, 0, 1_000);
        table.ForgetSlots();
        Find(table, keys, 0, 10_000);
        Find(table, keys, 0, 10_000);
        Assert.Null(table.Dense);
        Assert.Equal(10_000, table.Count);
        Assert.Equal(11_000, table.Arena.RowCount);
    }

    private GroupTable Check(long[] keys, bool dense, Action<GroupTable>? inTheMiddle = null)
    {
        var none = new GroupInitializer([], _tracker);
        var table = new GroupTable(s_layout, none, _tracker, isNumbered: true);
        var numbers = new Dictionary<long, long>();
        var wasDense = false;
        for (var at = 0; at < keys.Length; at += 777)
        {
            var count = Math.Min(777, keys.Length - at);
            if (at <= keys.Length / 2 && at + 777 > keys.Length / 2) inTheMiddle?.Invoke(table);
            var rows = Find(table, keys, at, count);
            wasDense |= table.Dense is not null;
            for (var i = 0; i < count; i++)
            {
                numbers.TryAdd(keys[at + i], numbers.Count);
                Assert.Equal(numbers[keys[at + i]], *(long*)(rows[i] + table.NumberOffset));
                Assert.Equal(keys[at + i], *(long*)(rows[i] + GroupTable.HashBytes));
            }
        }

        Assert.Equal(dense, table.Dense is not null);
        Assert.True(wasDense || !dense);
        Assert.Equal(numbers.Count, table.Count);
        Assert.Equal(numbers.Count, table.Arena.RowCount);
        if (table.Dense is { } places)
        {
            Assert.Equal((numbers.Keys.Min(), numbers.Keys.Max()), (places.Min, places.Max));
            var shown = 0;
            for (var key = places.Min; key <= places.Max && key >= places.Min; key++)
            {
                if (*places.PlaceOf(key) is not null) shown++;
                if (key == long.MaxValue) break;
            }

            Assert.Equal(numbers.Count, shown);
        }

        return table;
    }

    private static byte*[] Find(GroupTable table, long[] keys, int at, int count)
    {
        var hashes = new ulong[count];
        var rows = new byte*[count];
        fixed (long* words = keys)
        fixed (ulong* hash = hashes)
        fixed (byte** found = rows)
        {
            s_layout.Hash((byte*)(words + at), count, hash);
            table.FindOrAdd((byte*)(words + at), hash, count, found);
        }

        return rows;
    }
}
