using System.Text;
using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;

namespace MatViewDb.Unit.Rooms.Arrow;

/// <summary>Builds batches of every type and encoding from a seed, and prints cells for comparison.</summary>
internal static unsafe class SampleBatches
{
    public static readonly ArrowType[] Types =
    [
        new(ArrowTypeId.Bool), new(ArrowTypeId.Int8), new(ArrowTypeId.Int16), new(ArrowTypeId.Int32),
        new(ArrowTypeId.Int64), new(ArrowTypeId.Int128), new(ArrowTypeId.Float32), new(ArrowTypeId.Float64),
        new(ArrowTypeId.Date32), new(ArrowTypeId.TimestampMicros), new(ArrowTypeId.Time64Micros),
        new(ArrowTypeId.Decimal64, 18, 2), new(ArrowTypeId.Decimal128, 38, 10), new(ArrowTypeId.Utf8View),
        new(ArrowTypeId.BinaryView), new(ArrowTypeId.Null),
    ];

    /// <summary>Makes a batch with a flat, a constant and a dictionary column of every type.</summary>
    public static RecordBatch Mixed(MemoryTracker tracker, int rows, int seed, bool withNulls = true)
    {
        var random = new Random(seed);
        var columns = new List<Column>();
        foreach (var type in Types)
        {
            if (type.Id == ArrowTypeId.Null)
            {
                columns.Add(Column.ConstantNull(tracker, type, rows));
                continue;
            }
            columns.Add(Flat(tracker, type, rows, random, withNulls));
            columns.Add(Constant(tracker, type, rows, random));
            columns.Add(Coded(tracker, type, rows, random, withNulls));
        }
        columns.Add(Column.ConstantNull(tracker, Types[13], rows));
        return new RecordBatch([.. columns], rows);
    }

    public static Column Flat(MemoryTracker tracker, ArrowType type, int rows, Random random, bool withNulls)
    {
        using var builder = new ColumnBuilder(type, tracker, rows);
        for (var i = 0; i < rows; i++)
        {
            if (withNulls && random.Next(4) == 0) builder.AppendNull();
            else Append(builder, type, random);
        }
        return builder.Build();
    }

    public static Column Coded(MemoryTracker tracker, ArrowType type, int rows, Random random, bool withNulls)
    {
        var dictionary = Flat(tracker, type, 7, random, withNulls: false);
        using var builder = new ColumnBuilder(new ArrowType(ArrowTypeId.Int32), tracker, rows);
        for (var i = 0; i < rows; i++)
        {
            if (withNulls && random.Next(4) == 0) builder.AppendNull();
            else builder.Append(random.Next(7));
        }
        using var codes = builder.Build();
        return Column.Encoded(type, rows, codes.Owners[0]!.Retain(), codes.Owners[1]?.Retain(), dictionary);
    }

    /// <summary>Prints a value the way the script that checks us does.</summary>
    public static string Cell(Column column, int row)
    {
        if (column.Type.Id == ArrowTypeId.Null || column.IsNull(row)) return "null";
        if (column.Dictionary is { } dictionary) return Cell(dictionary, column.As<int>()[row]);
        var at = column.IsConstant ? 0 : row;
        return column.Type.Id switch
        {
            ArrowTypeId.Bool => (column.Values[at >> 3] >> (at & 7) & 1) != 0 ? "true" : "false",
            ArrowTypeId.Utf8View => Encoding.UTF8.GetString(StringView.Bytes(column.As<StringView>() + at)),
            ArrowTypeId.BinaryView =>
                Convert.ToHexString(StringView.Bytes(column.As<StringView>() + at)).ToLowerInvariant(),
            ArrowTypeId.Float32 => $"{column.As<float>()[at]:R}",
            ArrowTypeId.Float64 => $"{column.As<double>()[at]:R}",
            _ => column.Type.Physical switch
            {
                PhysicalKind.Int8 => $"{column.As<sbyte>()[at]}",
                PhysicalKind.Int16 => $"{column.As<short>()[at]}",
                PhysicalKind.Int32 => $"{column.As<int>()[at]}",
                PhysicalKind.Int64 => $"{column.As<long>()[at]}",
                _ => $"{column.As<Int128>()[at]}",
            },
        };
    }

    public static List<string> Lines(RecordBatch batch)
    {
        var lines = new List<string>();
        for (var i = 0; i < batch.Columns.Length; i++)
        {
            var cells = Enumerable.Range(0, batch.RowCount).Select(row => Cell(batch.Columns[i], row));
            lines.Add($"c{i}={string.Join('|', cells)}");
        }
        return lines;
    }

    private static Column Constant(MemoryTracker tracker, ArrowType type, int rows, Random random)
    {
        using var one = Flat(tracker, type, 1, random, withNulls: false);
        var heaps = one.Owners[2..].ToArray().Select(heap => heap!.Retain()).ToArray();
        return Column.Constant(type, rows, one.Owners[0]!.Retain(), null, heaps);
    }

    private static void Append(ColumnBuilder builder, ArrowType type, Random random)
    {
        switch (type.Id)
        {
            case ArrowTypeId.Bool: builder.AppendBool(random.Next(2) == 0); break;
            case ArrowTypeId.Float32: builder.Append(random.Next(-1000, 1000) / 8f); break;
            case ArrowTypeId.Float64: builder.Append(random.Next(-100000, 100000) / 64.0); break;
            case ArrowTypeId.Utf8View: builder.AppendBytes(Encoding.UTF8.GetBytes(Text(random))); break;
            case ArrowTypeId.BinaryView: builder.AppendBytes(Encoding.Latin1.GetBytes(Text(random))); break;
            default: AppendWhole(builder, type.Physical, random); break;
        }
    }

    private static void AppendWhole(ColumnBuilder builder, PhysicalKind kind, Random random)
    {
        var value = random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64);
        switch (kind)
        {
            case PhysicalKind.Int8: builder.Append((sbyte)value); break;
            case PhysicalKind.Int16: builder.Append((short)value); break;
            case PhysicalKind.Int32: builder.Append((int)value); break;
            case PhysicalKind.Int64: builder.Append(value); break;
            default: builder.Append((Int128)value * random.Next()); break;
        }
    }

    private static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(30); i > 0; i--) text.Append("abc ä漢"[random.Next(6)]);
        return text.ToString();
    }
}
