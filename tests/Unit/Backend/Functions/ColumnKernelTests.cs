using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Functions.Kernels;
using Xunit;

namespace MatViewDb.Unit.Backend.Functions;

public sealed class ColumnKernelTests
{
    public static TheoryData<int> Seeds => new(Enumerable.Range(1, 12));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void TakeGivesTheNamedRows(int seed)
    {
        using var tracker = new MemoryTracker("test");
        var make = new RandomColumns(seed, tracker);
        foreach (var type in RandomColumns.Types)
        {
            // Columns of at most 32 rows are as small as dictionaries whose answers are picked by code.
            var length = seed % 3 == 0 ? make.Random.Next(1, 33) : 150;
            using var column = make.Any(type, length);
            var rows = new int[make.Random.Next(200)];
            for (var i = 0; i < rows.Length; i++) rows[i] = make.Random.Next(seed % 2 == 0 ? 0 : -1, length);
            using var taken = ColumnGather.Take(column, rows, tracker);
            Assert.Equal(rows.Length, taken.Length);
            for (var i = 0; i < rows.Length; i++)
            {
                if (rows[i] < 0) Assert.True(taken.IsNull(i));
                else Assert.True(ColumnCompare.Equal(column, rows[i], taken, i, nullsEqual: true), $"{type} row {i}");
            }
        }

        Assert.True(tracker.UsedBytes == 0, "everything taken was released");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void FlattenAndConcatKeepTheValues(int seed)
    {
        using var tracker = new MemoryTracker("test");
        var make = new RandomColumns(seed, tracker);
        foreach (var type in RandomColumns.Types)
        {
            using var first = make.Any(type, 77);
            using var second = make.Any(type, 130);
            using var third = make.Any(type, 64);
            using var flat = ColumnFlatten.ToFlat(first, tracker);
            Assert.True(flat.IsFlat);
            using var all = ColumnConcat.Concat([first, second, third], tracker);
            for (var i = 0; i < 77; i++)
                Assert.True(ColumnCompare.Equal(first, i, flat, i, true), $"{type} flat row {i}");
            for (var i = 0; i < 77; i++) Assert.True(ColumnCompare.Equal(first, i, all, i, true), $"{type} row {i}");
            for (var i = 0; i < 130; i++)
                Assert.True(ColumnCompare.Equal(second, i, all, 77 + i, true), $"{type} row {i}");
            for (var i = 0; i < 64; i++)
                Assert.True(ColumnCompare.Equal(third, i, all, 207 + i, true), $"{type} row {i}");
        }

        Assert.True(tracker.UsedBytes == 0, "everything made was released");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void EqualValuesHashEqualInEveryEncoding(int seed)
    {
        using var tracker = new MemoryTracker("test");
        var make = new RandomColumns(seed, tracker);
        foreach (var type in RandomColumns.Types)
        {
            using var left = make.Any(type, 100);
            using var right = make.Any(type, 100);
            var leftHashes = new ulong[100];
            var rightHashes = new ulong[100];
            ColumnHash.Hash(left, leftHashes, combine: false);
            ColumnHash.Hash(right, rightHashes, combine: false);
            ColumnHash.Hash(right, leftHashes, combine: true);
            ColumnHash.Hash(right, rightHashes, combine: true);
            for (var i = 0; i < 100; i++)
            {
                if (ColumnCompare.Equal(left, i, right, i, nullsEqual: true))
                    Assert.Equal(leftHashes[i], rightHashes[i]);
                else Assert.NotEqual(leftHashes[i], rightHashes[i]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void SortPrefixesFollowTheOrder(int seed)
    {
        using var tracker = new MemoryTracker("test");
        var make = new RandomColumns(seed, tracker);
        foreach (var type in RandomColumns.Types)
        {
            using var column = make.Any(type, 60);
            var descending = seed % 2 == 0;
            var nullsFirst = seed % 3 == 0;
            var keys = new ulong[60];
            var exact = ColumnSortPrefix.Encode(column, descending, nullsFirst, keys, tracker);
            for (var i = 0; i < 60; i++)
            {
                for (var j = 0; j < 60; j++) CheckPair(column, keys, i, j, descending, nullsFirst, exact);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void KeepEqualKeepsExactlyTheEqualPairs(int seed)
    {
        using var tracker = new MemoryTracker("test");
        var make = new RandomColumns(seed, tracker);
        foreach (var type in RandomColumns.Types)
        {
            using var left = make.Any(type, 100);
            using var right = make.Any(type, 100);
            var leftRows = Enumerable.Range(0, 100).ToArray();
            var rightRows = Enumerable.Range(0, 100).Reverse().ToArray();
            var wanted = leftRows.Where(i => ColumnCompare.Equal(left, i, right, 99 - i, seed % 2 == 0)).ToArray();
            var count = ColumnCompare.KeepEqual(left, leftRows, right, rightRows, 100, nullsEqual: seed % 2 == 0);
            Assert.Equal(wanted, leftRows[..count]);
        }
    }

    private static void CheckPair(
        Column column, ulong[] keys, int i, int j, bool descending, bool nullsFirst, bool exact)
    {
        var order = ColumnCompare.Compare(column, i, column, j);
        if (column.IsNull(i) != column.IsNull(j)) order = column.IsNull(i) == nullsFirst ? -1 : 1;
        else if (descending) order = -order;
        if (order == 0) Assert.Equal(keys[i], keys[j]);
        else if (exact) Assert.Equal(Math.Sign(order), keys[i].CompareTo(keys[j]));
        else if (order < 0) Assert.True(keys[i] <= keys[j]);
        else Assert.True(keys[i] >= keys[j]);
    }
}
