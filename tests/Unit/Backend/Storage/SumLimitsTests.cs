using MatViewDb.Core.Errors;
using MatViewDb.Files;
using MatViewDb.Protocol;
using MatViewDb.Storage;
using MatViewDb.Storage.Tablets;
using Xunit;
using static MatViewDb.Unit.Backend.Storage.KeyedTable;
using Join = MatViewDb.Protocol.ColumnDesc.Types.Join;

namespace MatViewDb.Unit.Backend.Storage;

/// <summary>Holds sums of INT to their range, for one writer exactly, for several so that no order of commits leaves it.</summary>
public sealed class SumLimitsTests
{
    private const int OutOfRange = 1264;
    private static readonly StorageOptions s_options = new()
    {
        CompactionRowsetsMin = 4, CompactsInBackground = false, SortedRunRows = 500, InlineSegmentBytes = 2048,
    };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void RefusesWhatOneWriterCannotAdd(int seed)
    {
        var random = new Random(seed);
        using var store = Open();
        var sums = new Dictionary<long, long>();
        long version = 1;
        var refused = 0;
        for (var step = 0; step < 300; step++)
        {
            var rows = NewRows(random, random.Next(1, 4));
            var own = rows.GroupBy(r => r.Key).ToDictionary(g => g.Key, g => g.Sum(r => (long)r.Value));
            var fits = own.All(o => IsInt(o.Value) && IsInt(o.Value + sums.GetValueOrDefault(o.Key)));
            if (!fits)
            {
                Assert.Equal(OutOfRange, Assert.Throws<MatViewException>(() => Stage(store, step + 10, 1, version + 1, rows)).Code);
                store.Abort(step + 10);
                refused++;
                continue;
            }

            Write(store, step + 10, 1, ++version, rows);
            foreach (var (key, sum) in own) sums[key] = sums.GetValueOrDefault(key) + sum;
            if (random.Next(5) == 0) store.Compact(1);
            Check(store, version, sums);
        }

        Assert.InRange(refused, 30, 270);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void LetsNoOrderOfCommitsLeaveTheRange(int seed)
    {
        var random = new Random(seed);
        using var store = Open();
        var sums = new Dictionary<long, long>();
        var open = new List<(long Transaction, TabletVersion Staged, List<Row> Rows)>();
        long version = 1;
        var (refused, published) = (0, 0);
        for (var step = 0; step < 600; step++)
        {
            if (open.Count < 4 && random.Next(2) == 0)
            {
                var rows = NewRows(random, random.Next(1, 3));
                try
                {
                    open.Add((step + 10, Stage(store, step + 10, 1, 0, rows), rows));
                }
                catch (MatViewException beyond)
                {
                    Assert.Equal(OutOfRange, beyond.Code);
                    store.Abort(step + 10);
                    refused++;
                }
            }
            else if (open.Count > 0)
            {
                var (transaction, staged, rows) = open[random.Next(open.Count)];
                open.RemoveAll(o => o.Transaction == transaction);
                if (random.Next(4) == 0)
                {
                    store.Abort(transaction);
                    continue;
                }

                staged.Version = ++version;
                store.Publish(transaction, [staged]);
                published++;
                foreach (var row in rows) sums[row.Key] = sums.GetValueOrDefault(row.Key) + row.Value;
                Check(store, version, sums);
            }
        }

        Assert.True(refused > 50 && published > 50, $"{refused} refused, {published} published");
    }

    private static TabletStore Open()
    {
        var store = TabletStore.Open(new MemoryFileSystem(), "/t", new MemoryMetadata(), TimeProvider.System, s_options);
        store.Create(Spec(1, [0], [0], [Join.None, Join.Replace, Join.Sum]));
        return store;
    }

    private static List<Row> NewRows(Random random, int count)
        => [.. Enumerable.Range(0, count).Select(_ => new Row(random.Next(6), "x", random.Next(int.MinValue, int.MaxValue)))];

    private static bool IsInt(long value) => value is >= int.MinValue and <= int.MaxValue;

    private static void Check(TabletStore store, long version, Dictionary<long, long> sums)
        => Assert.Equal(
            sums.OrderBy(s => s.Key).Select(s => (s.Key, s.Value)),
            Read(store, 1, version).Select(f => (f.Row.Key, (long)f.Row.Value)).OrderBy(r => r.Key));
}
