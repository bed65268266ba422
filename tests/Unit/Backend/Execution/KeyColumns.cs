using System.Text;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using Xunit;

namespace MatViewDb.Unit.Backend.Execution;

/// <summary>
/// Makes random key columns of a number of rows by kind: b, t, s, i, l are integers by width, w ones far apart, f flat texts, c a
/// constant, d codes of a few texts and D codes of many, whose dictionaries change.
/// </summary>
internal sealed unsafe class KeyColumns(MemoryTracker tracker, int rows)
{
    /// <summary>Holds the group of each row to that of the rows with the same keys.</summary>
    internal static void Check(Column[] keys, byte** found, int rowCount, Dictionary<string, nint> groups)
    {
        for (var i = 0; i < rowCount; i++)
        {
            var key = string.Join('|', keys.Select(k => Text(k, i)));
            groups.TryAdd(key, (nint)found[i]);
            Assert.Equal(groups[key], (nint)found[i]);
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

    internal static SqlType TypeOf(char kind) => kind switch
    {
        'b' => SqlType.Boolean,
        't' => SqlType.TinyInt,
        's' => SqlType.SmallInt,
        'i' => SqlType.Int,
        'l' or 'w' => SqlType.BigInt,
        _ => SqlType.String,
    };

    internal Column Of(char kind, int batch, Random random)
    {
        var type = TypeOf(kind);
        var nulls = random.Next(2) == 0;
        if (kind == 'c' || "bsil".Contains(kind) && random.Next(6) == 0)
        {
            if (random.Next(5) == 0) return Column.ConstantNull(tracker, type.ToArrow(), rows);
            using var single = Flat(kind, type, 1, batch, false, random);
            return NullPropagatingKernel.ToConstant(single, rows);
        }

        return kind switch
        {
            'd' => Coded([.. Enumerable.Range(batch / 3, 6)], nulls, random),
            'D' => Coded([.. Enumerable.Range(batch / 2 * 5, 120).OrderBy(i => i * 7919 % (97 + batch))], nulls, random),
            _ => Flat(kind, type, rows, batch, nulls, random),
        };
    }

    /// <summary>Integers rise, fall or stay with the batches; extremes of the type among them.</summary>
    private Column Flat(char kind, SqlType type, int count, int batch, bool nulls, Random random)
    {
        using var builder = new ColumnBuilder(type.ToArrow(), tracker, count);
        for (var i = 0; i < count; i++)
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

    private Column Coded(int[] numbers, bool nulls, Random random)
    {
        using var texts = new ColumnBuilder(SqlType.String.ToArrow(), tracker, numbers.Length);
        foreach (var number in numbers)
            texts.AppendBytes(Encoding.UTF8.GetBytes(number % 2 == 0 ? $"{number}" : $"a longer text {number}"));
        var codes = NativeBuffer.Allocate(tracker, rows * sizeof(int));
        var validity = nulls ? Bitmaps.AllocateFilled(tracker, rows, true) : null;
        for (var i = 0; i < rows; i++)
        {
            ((int*)codes.Pointer)[i] = random.Next(numbers.Length);
            if (!nulls || random.Next(4) != 0) continue;
            ((int*)codes.Pointer)[i] = 0;
            Bitmaps.Clear((ulong*)validity!.Pointer, i);
        }

        return Column.Encoded(SqlType.String.ToArrow(), rows, codes, validity, texts.Build());
    }
}
