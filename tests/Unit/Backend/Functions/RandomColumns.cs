using System.Text;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Unit.Backend.Functions;

/// <summary>Makes columns of random values in every encoding; the same seed gives the same columns.</summary>
internal sealed class RandomColumns(int seed, MemoryTracker tracker)
{
    internal static readonly SqlType[] Types =
    [
        SqlType.Boolean, SqlType.TinyInt, SqlType.SmallInt, SqlType.Int, SqlType.BigInt, SqlType.LargeInt, SqlType.Float,
        SqlType.Double, SqlType.Decimal(9, 2), SqlType.Decimal(30, 4), SqlType.Date, SqlType.DateTimeOf(6), SqlType.TimeOf(6),
        SqlType.String,
    ];

    private readonly Random _random = new(seed);

    internal Random Random => _random;

    internal Column Any(SqlType type, int rows) => _random.Next(6) switch
    {
        0 => Constant(type, rows),
        1 => Encoded(type, rows, nulls: _random.Next(2) == 0),
        2 => Sliced(type, rows),
        _ => Flat(type, rows, nulls: _random.Next(2) == 0),
    };

    internal Column Flat(SqlType type, int rows, bool nulls)
    {
        using var builder = new ColumnBuilder(type.ToArrow(), tracker, rows);
        for (var i = 0; i < rows; i++)
        {
            if (nulls && _random.Next(4) == 0) builder.AppendNull();
            else AppendValue(builder);
        }

        return builder.Build();
    }

    internal unsafe Column Encoded(SqlType type, int rows, bool nulls)
    {
        using var many = Flat(type, 12, nulls: false);
        var distinct = new List<int>();
        for (var i = 0; i < many.Length; i++)
        {
            if (!distinct.Exists(row => ColumnCompare.Equal(many, row, many, i, false))) distinct.Add(i);
        }

        var dictionary = ColumnGather.Take(many, distinct.ToArray(), tracker);
        var codes = NativeBuffer.Allocate(tracker, rows * sizeof(int));
        var validity = nulls ? Bitmaps.AllocateFilled(tracker, rows, true) : null;
        for (var i = 0; i < rows; i++)
        {
            ((int*)codes.Pointer)[i] = _random.Next(dictionary.Length);
            if (!nulls || _random.Next(4) != 0) continue;
            ((int*)codes.Pointer)[i] = 0;
            Bitmaps.Clear((ulong*)validity!.Pointer, i);
        }

        return Column.Encoded(type.ToArrow(), rows, codes, validity, dictionary);
    }

    internal Column Constant(SqlType type, int rows)
    {
        if (_random.Next(4) == 0) return Column.ConstantNull(tracker, type.ToArrow(), rows);
        using var single = Flat(type, 1, nulls: false);
        return NullPropagatingKernel.ToConstant(single, rows);
    }

    private Column Sliced(SqlType type, int rows)
    {
        var start = _random.Next(1, 20);
        using var whole = Flat(type, rows + start + 3, nulls: true);
        return whole.Slice(start, rows, tracker);
    }

    private void AppendValue(ColumnBuilder builder)
    {
        var wide = _random.Next(3) == 0;
        switch (builder.Type.Physical)
        {
            case PhysicalKind.Bit:
                builder.AppendBool(_random.Next(2) == 0);
                break;
            case PhysicalKind.Int8:
                builder.Append((sbyte)_random.Next(wide ? -128 : -3, wide ? 128 : 3));
                break;
            case PhysicalKind.Int16:
                builder.Append((short)_random.Next(wide ? -32768 : -3, wide ? 32768 : 3));
                break;
            case PhysicalKind.Int32:
                builder.Append(wide ? _random.Next(-700_000, 2_900_000) : _random.Next(-3, 3));
                break;
            case PhysicalKind.Int64:
                builder.Append(wide ? _random.NextInt64(-999_999_999, 999_999_999) : _random.Next(-3, 3));
                break;
            case PhysicalKind.Int128:
                builder.Append((Int128)_random.NextInt64() * (wide
                    ? _random.NextInt64(-1000, 1000) : 0) + _random.Next(-3, 3));
                break;
            case PhysicalKind.Float32:
                builder.Append(_random.Next(-6, 6) / 2f);
                break;
            case PhysicalKind.Float64:
                builder.Append(wide ? _random.NextDouble() * 1e9 : _random.Next(-6, 6) / 2.0);
                break;
            default:
                var text = new StringBuilder();
                for (var left = _random.Next(wide ? 30 : 4); left > 0; left--) text.Append("abcABż"[_random.Next(6)]);
                builder.AppendBytes(Encoding.UTF8.GetBytes(text.ToString()));
                break;
        }
    }
}
