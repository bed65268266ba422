using System.Text;
using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Protocol;
using MatViewDb.Storage.Contracts;

namespace MatViewDb.Unit.Backend.Storage;

/// <summary>Makes tablets of every type with random rows, and reads rows back as objects.</summary>
internal static unsafe class RandomTable
{
    internal static readonly SqlType[] Types =
    [
        SqlType.BigInt, SqlType.Int, SqlType.SmallInt, SqlType.TinyInt, SqlType.Boolean, SqlType.LargeInt, SqlType.Double,
        SqlType.Float, SqlType.Decimal(15, 2), SqlType.Decimal(38, 4), SqlType.Date, SqlType.DateTime, SqlType.Varchar(10),
        SqlType.String, SqlType.VarBinary,
    ];

    internal static TabletSpec Spec(long tabletId, params int[] sortColumns)
    {
        var spec = new TabletSpec { TabletId = tabletId, TableId = 1, PartitionId = 2, InitialVersion = 1 };
        for (var i = 0; i < Types.Length; i++)
            spec.Columns.Add(new ColumnDesc { Id = i + 10, Name = $"c{i}", Type = Types[i].ToProto() });
        spec.SortColumns.AddRange(sortColumns);
        return spec;
    }

    internal static ScanColumns Columns(params PrunePredicate[] prune)
        => new(Enumerable.Range(10, Types.Length).ToArray(), Types, prune);

    internal static List<object?[]> Rows(int seed, int count)
    {
        var random = new Random(seed);
        var nulls = random.Next(3) switch { 0 => 0, 1 => 0.1, _ => 0.6 };
        var spread = random.Next(4) switch { 0 => 2, 1 => 100, 2 => 10_000, _ => int.MaxValue };
        var rows = new List<object?[]>(count);
        for (var r = 0; r < count; r++)
        {
            var row = new object?[Types.Length];
            for (var c = 0; c < row.Length; c++) row[c] = random.NextDouble() < nulls ? null : Value(random, Types[c], spread, r);
            rows.Add(row);
        }

        return rows;
    }

    internal static RecordBatch Batch(MemoryTracker tracker, IReadOnlyList<object?[]> rows)
    {
        var columns = new Column[Types.Length];
        for (var c = 0; c < columns.Length; c++)
        {
            using var builder = new ColumnBuilder(Types[c].ToArrow(), tracker);
            foreach (var row in rows) Append(builder, row[c]);
            columns[c] = builder.Build();
        }

        return new RecordBatch(columns, rows.Count);
    }

    internal static void Write(ITabletStore store, long transaction, long tablet, long version, List<object?[]> rows)
        => store.Publish(transaction, [Staged(store, transaction, tablet, version, rows)]);

    internal static TabletVersion Staged(
        ITabletStore store, long transaction, long tablet, long version, List<object?[]> rows)
    {
        using var tracker = new MemoryTracker("write");
        using var writer = store.OpenWriter(transaction, tablet, tracker);
        for (var start = 0; start < rows.Count; start += 1500)
        {
            using var batch = Batch(tracker, rows.GetRange(start, Math.Min(1500, rows.Count - start)));
            writer.Append(batch);
        }

        return new TabletVersion { TabletId = tablet, Version = version, RowsetId = writer.Finish().RowsetId };
    }

    internal static List<object?[]> Read(
        ITabletStore store, long tablet, long version, long from = 0, params PrunePredicate[] prune)
    {
        using var tracker = new MemoryTracker("read");
        using var scan = store.OpenScan(tablet, version, from, Columns(prune));
        var rows = new List<object?[]>();
        foreach (var group in scan.RowGroups)
        {
            using var reader = group.Open(tracker);
            while (reader.NextPage())
            {
                for (var first = 0; first < reader.PageRows; first += 2048)
                {
                    var count = Math.Min(2048, reader.PageRows - first);
                    var at = rows.Count;
                    for (var i = 0; i < count; i++) rows.Add(new object?[Types.Length]);
                    for (var c = 0; c < Types.Length; c++)
                    {
                        using var column = reader.Read(c, first, count);
                        for (var i = 0; i < count; i++) rows[at + i][c] = Get(column, i);
                    }
                }
            }
        }

        return rows;
    }

    internal static IEnumerable<string> Text(IEnumerable<object?[]> rows)
        => rows.Select(r => string.Join('|', r.Select(v => v?.ToString() ?? "NULL")));

    internal static object? Get(Column column, int row)
    {
        if (column.IsNull(row)) return null;
        if (column.IsDictionary) return Get(column.Dictionary!, column.As<int>()[row]);
        if (column.IsConstant) row = 0;
        return column.Type.Physical switch
        {
            PhysicalKind.Bit => (column.Values[row >> 3] >> (row & 7) & 1) != 0,
            PhysicalKind.Int8 => column.As<sbyte>()[row],
            PhysicalKind.Int16 => column.As<short>()[row],
            PhysicalKind.Int32 => column.As<int>()[row],
            PhysicalKind.Int64 => column.As<long>()[row],
            PhysicalKind.Int128 => column.As<Int128>()[row],
            PhysicalKind.Float32 => column.As<float>()[row],
            PhysicalKind.Float64 => column.As<double>()[row],
            _ => Encoding.UTF8.GetString(StringView.Bytes(column.As<StringView>() + row)),
        };
    }

    private static object Value(Random random, SqlType type, int spread, int row)
    {
        long number = random.Next(spread);
        return type.ToArrow().Physical switch
        {
            PhysicalKind.Bit => random.Next(spread) != 0,
            PhysicalKind.Int8 => (sbyte)number,
            PhysicalKind.Int16 => (short)(number * 3),
            PhysicalKind.Int32 => (int)number - 7,
            PhysicalKind.Int64 => spread == 100 ? row * 4L + random.Next(3) : number * 1_000_003,
            PhysicalKind.Int128 => spread > 100 ? (Int128)number << random.Next(100) : (Int128)(-number),
            PhysicalKind.Float32 => number / 4f,
            PhysicalKind.Float64 => spread == int.MaxValue ? random.NextDouble() : number / 100.0,
            _ => (number % 3) switch
            {
                0 => $"v{number}",
                1 => $"a rather longer value, number {number}",
                _ => number == 2 ? "" : new string((char)('a' + number % 26), (int)(number % 40)),
            },
        };
    }

    private static void Append(ColumnBuilder builder, object? value)
    {
        switch (value)
        {
            case null: builder.AppendNull(); break;
            case bool v: builder.AppendBool(v); break;
            case sbyte v: builder.Append(v); break;
            case short v: builder.Append(v); break;
            case int v: builder.Append(v); break;
            case long v: builder.Append(v); break;
            case Int128 v: builder.Append(v); break;
            case float v: builder.Append(v); break;
            case double v: builder.Append(v); break;
            case string v: builder.AppendBytes(Encoding.UTF8.GetBytes(v)); break;
            default: throw new ArgumentException(value.GetType().Name);
        }
    }
}
