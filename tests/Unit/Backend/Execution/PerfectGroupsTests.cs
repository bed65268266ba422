using System.Text;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Execution.HashTables;
using MatViewDb.Execution.Operators.Aggregates;
using MatViewDb.Functions.Kernels;
using Xunit;

namespace MatViewDb.Unit.Backend.Execution;

/// <summary>Holds groups found by small numbers to a dictionary: keys of every encoding, whose values move from batch to batch.</summary>
public sealed unsafe class PerfectGroupsTests : IDisposable
{
    private const int Rows = 500;
    private readonly MemoryTracker _tracker = new("test");

    public void Dispose() => _tracker.Dispose();

    [Theory]
    [InlineData("di", true)]
    [InlineData("ii", true)]
    [InlineData("dbs", true)]
    [InlineData("cdi", true)]
    [InlineData("ldb", true)]
    [InlineData("ic", true)]
    [InlineData("tsb", true)]
    [InlineData("d", true)]
    [InlineData("i", false)] // Found by the table itself.
    [InlineData("df", false)] // Flat texts have no numbers.
    [InlineData("wd", false)] // Integers far apart.
    public void EveryKeyHasOneGroup(string kinds, bool found)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var random = new Random(seed);
            var types = kinds.Select(TypeOf).ToList();
            var layout = new KeyLayout([.. types.Select(t => t.ToArrow())], [.. types.Select(_ => true)]);
            using var none = new GroupInitializer([], _tracker);
            var table = new GroupTable(layout, none, _tracker);
            using var scratch = new GroupScratch(_tracker);
            using var perfect = new PerfectGroups(table, scratch, _tracker);
            var groups = new Dictionary<string, nint>();
            var hits = 0;
            for (var batch = 0; batch < 12; batch++)
            {
                var keys = kinds.Select(kind => KeyOf(kind, batch, random)).ToArray();
                scratch.Reserve(Rows);
                if (perfect.TryFind(keys, Rows, scratch.Rows))
                {
                    hits++;
                    Check(keys, scratch.Rows, groups);
                }

                foreach (var key in keys) key.Dispose();
            }

            Assert.Equal(found, hits > 0);
            Assert.Equal(groups.Count, table.Count);
            table.Free();
        }

        Assert.Equal(0, _tracker.UsedBytes);
    }

    private static void Check(Column[] keys, byte** rows, Dictionary<string, nint> groups)
    {
        for (var i = 0; i < Rows; i++)
        {
            var key = string.Join('|', keys.Select(k => Text(k, i)));
            groups.TryAdd(key, (nint)rows[i]);
            Assert.Equal(groups[key], (nint)rows[i]);
        }

        Assert.Equal(groups.Count, groups.Values.Distinct().Count());
    }

    private static string Text(Column key, int row)
    {
        if (key.IsNull(row)) return "NULL";
        var at = key.IsConstant ? 0 : key.IsDictionary ? key.As<int>()[row] : row;
        var values = key.IsDictionary ? key.Dictionary! : key;
        return values.Type.Physical switch
        {
            PhysicalKind.Bit => Bitmaps.Get((ulong*)values.Values, at) ? "1" : "0",
            PhysicalKind.Int8 => $"{values.As<sbyte>()[at]}",
            PhysicalKind.Int16 => $"{values.As<short>()[at]}",
            PhysicalKind.Int32 => $"{values.As<int>()[at]}",
            PhysicalKind.Int64 => $"{values.As<long>()[at]}",
            _ => Encoding.UTF8.GetString(StringView.Bytes(values.As<StringView>() + at)),
        };
    }

    private static SqlType TypeOf(char kind) => kind switch
    {
        'b' => SqlType.Boolean,
        't' => SqlType.TinyInt,
        's' => SqlType.SmallInt,
        'i' => SqlType.Int,
        'l' or 'w' => SqlType.BigInt,
        _ => SqlType.String,
    };

    private Column KeyOf(char kind, int batch, Random random)
    {
        var type = TypeOf(kind);
        var nulls = random.Next(2) == 0;
        if (kind == 'c' || "bsil".Contains(kind) && random.Next(6) == 0)
        {
            if (random.Next(5) == 0) return Column.ConstantNull(_tracker, type.ToArrow(), Rows);
            using var single = Flat(kind, type, 1, batch, false, random);
            return NullPropagatingKernel.ToConstant(single, Rows);
        }

        return kind == 'd' ? Coded(batch / 3, nulls, random) : Flat(kind, type, Rows, batch, nulls, random);
    }

    /// <summary>Integers rise, fall or stay with the batches; extremes of the type among them.</summary>
    private Column Flat(char kind, SqlType type, int rows, int batch, bool nulls, Random random)
    {
        using var builder = new ColumnBuilder(type.ToArrow(), _tracker, rows);
        for (var i = 0; i < rows; i++)
        {
            if (nulls && random.Next(5) == 0) builder.AppendNull();
            else if (kind == 'b') builder.AppendBool(random.Next(2) == 0);
            else if (kind == 't') builder.Append((sbyte)(sbyte.MinValue + batch + random.Next(4)));
            else if (kind == 's') builder.Append((short)(short.MaxValue - batch - random.Next(4)));
            else if (kind == 'i') builder.Append(int.MinValue + (batch % 7) + random.Next(5));
            else if (kind == 'l') builder.Append(long.MaxValue - (batch * 3) - random.Next(5));
            else if (kind == 'w') builder.Append(i % 2 == 0 ? long.MinValue : long.MaxValue);
            else builder.AppendBytes(Encoding.UTF8.GetBytes($"text {random.Next(3) + batch / 4} that is not short"));
        }

        return builder.Build();
    }

    private Column Coded(int from, bool nulls, Random random)
    {
        using var texts = new ColumnBuilder(SqlType.String.ToArrow(), _tracker, 6);
        for (var i = 0; i < 6; i++) texts.AppendBytes(Encoding.UTF8.GetBytes($"a longer text {from + i}"));
        var codes = NativeBuffer.Allocate(_tracker, Rows * sizeof(int));
        var validity = nulls ? Bitmaps.AllocateFilled(_tracker, Rows, true) : null;
        for (var i = 0; i < Rows; i++)
        {
            ((int*)codes.Pointer)[i] = random.Next(6);
            if (!nulls || random.Next(4) != 0) continue;
            ((int*)codes.Pointer)[i] = 0;
            Bitmaps.Clear((ulong*)validity!.Pointer, i);
        }

        return Column.Encoded(SqlType.String.ToArrow(), Rows, codes, validity, texts.Build());
    }
}
