using System.Text;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Core.Types;
using MatViewDb.Execution.HashTables;
using Xunit;

namespace MatViewDb.Unit.Backend.Execution;

/// <summary>Holds group tables to a dictionary of numbers.</summary>
public sealed unsafe class GroupTableTests : IDisposable
{
    private readonly MemoryTracker _tracker = new("test");

    public void Dispose() => _tracker.Dispose();

    [Theory]
    [InlineData("l", 50_000, 20_000)]
    [InlineData("s", 50_000, 20_000)]
    [InlineData("ls", 30_000, 5_000)]
    [InlineData("ll", 30_000, 5_000)]
    [InlineData("lll", 30_000, 29_000)]
    [InlineData("sls", 30_000, 100)]
    [InlineData("", 100, 1)]
    public void EveryKeyHasOneRow(string columns, int count, int distinct)
    {
        using var none = new GroupInitializer([], _tracker);
        var layout = Layout(columns);
        var table = new GroupTable(layout, none, _tracker, isNumbered: true);
        var numbers = new Dictionary<string, long>();
        foreach (var chunk in Keys(columns, count, distinct).Chunk(777))
        {
            var rows = Find(table, layout, columns, chunk);
            for (var i = 0; i < chunk.Length; i++)
            {
                numbers.TryAdd(chunk[i], numbers.Count);
                Assert.Equal(numbers[chunk[i]], *(long*)(rows[i] + table.NumberOffset));
            }
        }

        Assert.Equal(numbers.Count, table.Count);
        Assert.Equal(numbers.Count, table.Arena.RowCount);
        table.Free();
        Assert.Equal(0, table.Arena.RowCount);
        Find(table, layout, columns, [Keys(columns, 1, 1)[0]]);
        Assert.Equal(1, table.Count);
    }

    [Theory]
    [InlineData("l")]
    [InlineData("s")]
    [InlineData("ls")]
    public void RowsThatWereForgottenOrAppendedMergeByAdoption(string columns)
    {
        using var none = new GroupInitializer([], _tracker);
        var layout = Layout(columns);
        var parts = new[] { new GroupTable(layout, none, _tracker), new GroupTable(layout, none, _tracker) };
        var keys = Keys(columns, 40_000, 6_000);
        var turn = 0;
        foreach (var chunk in keys.Chunk(1000))
        {
            var part = parts[turn % 2];
            if (turn % 5 == 3) part.ForgetSlots();
            if (turn % 7 == 4) Append(part, layout, columns, chunk);
            else Find(part, layout, columns, chunk);
            turn++;
        }

        var joined = new GroupTable(layout, none, _tracker);
        var adopted = 0;
        foreach (var part in parts)
        {
            part.Arena.ForEachBlock((row, total) =>
            {
                var rows = new byte*[total];
                var targets = new byte*[total];
                for (var i = 0; i < total; i++) rows[i] = row + (long)i * part.Arena.RowBytes;
                fixed (byte** from = rows, to = targets) joined.FindOrAdopt(from, total, to);
                for (var i = 0; i < total; i++)
                {
                    if (rows[i] == targets[i]) adopted++;
                    Assert.True(layout.Equal(rows[i] + GroupTable.HashBytes, targets[i] + GroupTable.HashBytes));
                }
            });
        }

        Assert.Equal(keys.Distinct().Count(), adopted);
        Assert.Equal(adopted, joined.Count);
    }

    [Theory]
    [InlineData("l")]
    [InlineData("ll")]
    [InlineData("lls")]
    public void AppendsOneRowForEachRunOfAKey(string columns)
    {
        using var none = new GroupInitializer([], _tracker);
        var layout = Layout(columns);
        var table = new GroupTable(layout, none, _tracker);
        var keys = Keys(columns, 3_000, 5);
        var runs = 1 + Enumerable.Range(1, keys.Count - 1).Count(i => keys[i] != keys[i - 1]);
        Append(table, layout, columns, [.. keys]);
        Assert.Equal(runs, table.Arena.RowCount);
    }

    private static KeyLayout Layout(string columns) => new(
        [.. columns.Select(c => (c == 's' ? SqlType.String : SqlType.BigInt).ToArrow())], [.. columns.Select(_ => true)]);

    /// <summary>Gives keys as texts: values between bars, "-" for NULL.</summary>
    private static List<string> Keys(string columns, int count, int distinct)
    {
        var random = new Random(count + distinct);
        return [.. Enumerable.Range(0, count).Select(_ =>
        {
            var number = random.Next(distinct);
            return string.Join('|', columns.Select((c, i) => (number + i) % 11 == 0 ? "-"
                : c == 'l' ? $"{number - 50L}" : number % 3 == 0 ? $"a text that is longer than a view {number}" : $"t{number}"));
        })];
    }

    private byte*[] Find(GroupTable table, KeyLayout layout, string columns, string[] keys)
        => With(layout, columns, keys, (encoded, hashes, rows) => table.FindOrAdd(encoded, hashes, keys.Length, rows));

    private void Append(GroupTable table, KeyLayout layout, string columns, string[] keys)
        => With(layout, columns, keys, (encoded, hashes, rows) => table.Append(encoded, hashes, keys.Length, rows));

    private delegate void Use(byte* keys, ulong* hashes, byte** rows);

    private byte*[] With(KeyLayout layout, string columns, string[] keys, Use use)
    {
        var built = new Column[columns.Length];
        for (var c = 0; c < columns.Length; c++)
        {
            using var builder = new ColumnBuilder(layout.TypeOf(c), _tracker, keys.Length);
            foreach (var key in keys)
            {
                var value = key.Split('|')[c];
                if (value == "-") builder.AppendNull();
                else if (columns[c] == 's') builder.AppendBytes(Encoding.UTF8.GetBytes(value));
                else builder.Append(long.Parse(value));
            }

            built[c] = builder.Build();
        }

        var encoded = NativeBuffer.Allocate(_tracker, (long)keys.Length * layout.KeyBytes);
        var hashes = new ulong[keys.Length];
        var rows = new byte*[keys.Length];
        fixed (ulong* hash = hashes)
        fixed (byte** row = rows)
        {
            layout.Encode(built, keys.Length, encoded.Pointer);
            layout.Hash(encoded.Pointer, keys.Length, hash);
            use(encoded.Pointer, hash, row);
        }

        encoded.Release();
        foreach (var column in built) column.Dispose();
        return rows;
    }
}
