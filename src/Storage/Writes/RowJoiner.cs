using System.Numerics;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Runtime;
using MatViewDb.Core.Types;
using MatViewDb.Storage.Contracts;
using MatViewDb.Storage.Keys;
using MatViewDb.Storage.Tablets;
using JoinKind = MatViewDb.Protocol.ColumnDesc.Types.Join;

namespace MatViewDb.Storage.Writes;

/// <summary>
/// Makes one row of the rows with equal keys, in the order in which they were buffered: sums, smallest, largest and last values,
/// unions of sketches. NULL takes part in REPLACE alone. A sum beyond its type is error 1264; <see cref="SumLimits"/> sees to it that
/// this does not come up when rows are published.
/// </summary>
internal sealed unsafe class RowJoiner(TabletSchema schema, ISketchSource? sketches)
{
    /// <summary>Gives the rows that stay, in the order of the keys; their values are changed in place.</summary>
    internal int[] Join(IReadOnlyList<ColumnBuffer> columns, IReadOnlyList<int> keys)
    {
        var rows = columns[0].Count;
        var order = RowSorter.Sort(columns, keys);
        if (order is null)
        {
            order = new int[rows];
            for (var i = 0; i < rows; i++) order[i] = i;
        }

        var kept = 0;
        for (int first = 0, next; first < rows; first = next)
        {
            for (next = first + 1; next < rows && RowSorter.AreEqual(columns, keys, order[first], order[next]); next++)
            {
            }

            if (next - first > 1)
            {
                Array.Sort(order, first, next - first); // The sort does not keep equal rows in their order.
                Join(columns, order.AsSpan(first, next - first));
            }

            order[kept++] = order[first];
        }

        return kept == rows ? order : order[..kept];
    }

    private readonly SumRange?[] _ranges = new SumRange?[schema.Described.Count];
    private readonly int _sequence = schema.Described.ToList().FindIndex(c => c.Join == JoinKind.Sequence);

    private void Join(IReadOnlyList<ColumnBuffer> columns, ReadOnlySpan<int> rows)
    {
        if (_sequence >= 0)
        {
            KeepNewest(columns, rows);
            return;
        }

        for (var i = 0; i < columns.Count; i++)
        {
            var column = columns[i];
            switch (schema.Described[i].Join)
            {
                case JoinKind.None:
                    break;
                case JoinKind.Sum:
                    Add(column, rows, _ranges[i] ??= SumRange.Of(schema.Described[i]));
                    break;
                case JoinKind.Replace:
                    column.Copy(rows[^1], rows[0]);
                    break;
                case JoinKind.ReplaceIfNotNull:
                    KeepLast(column, rows);
                    break;
                case JoinKind.BitmapUnion:
                    Unite(column, rows, SqlTypeKind.Bitmap);
                    break;
                case JoinKind.HllUnion:
                    Unite(column, rows, SqlTypeKind.Hll);
                    break;
                case JoinKind.PercentileUnion:
                    Unite(column, rows, SqlTypeKind.Percentile);
                    break;
                case var extreme:
                    foreach (var row in rows[1..]) KeepExtreme(column, rows[0], row, extreme == JoinKind.Max);
                    break;
            }
        }
    }

    // Of equal ones the later; NULL comes before all values.
    private void KeepNewest(IReadOnlyList<ColumnBuffer> columns, ReadOnlySpan<int> rows)
    {
        var newest = rows[0];
        foreach (var row in rows[1..])
        {
            if (RowSorter.Compare(columns[_sequence], row, newest) >= 0) newest = row;
        }

        if (newest == rows[0]) return;
        foreach (var column in columns) column.Copy(newest, rows[0]);
    }

    private static void Add(ColumnBuffer column, ReadOnlySpan<int> rows, SumRange range)
    {
        switch (column.Type.Physical)
        {
            case PhysicalKind.Int8: AddWhole<sbyte>(column, rows, range); break;
            case PhysicalKind.Int16: AddWhole<short>(column, rows, range); break;
            case PhysicalKind.Int32: AddWhole<int>(column, rows, range); break;
            case PhysicalKind.Int64: AddWhole<long>(column, rows, range); break;
            case PhysicalKind.Int128: AddWhole<Int128>(column, rows, range); break;
            case PhysicalKind.Float32: AddFloats<float>(column, rows, range); break;
            case PhysicalKind.Float64: AddFloats<double>(column, rows, range); break;
            default:
                Check.That(false, $"a column of {column.Type} cannot be summed");
                break;
        }
    }

    private static void AddWhole<T>(ColumnBuffer column, ReadOnlySpan<int> rows, SumRange range)
        where T : unmanaged, IBinaryInteger<T>
    {
        var values = (T*)column.Values;
        Int128 sum = 0;
        var first = -1;
        try
        {
            foreach (var row in rows)
            {
                if (column.IsNull(row)) continue;
                sum = checked(sum + Int128.CreateTruncating(values[row]));
                if (first < 0) first = row;
            }
        }
        catch (OverflowException)
        {
            throw StorageErrors.SumOutOfRange.With(range.Column);
        }

        if (first < 0) return;
        if (!range.Holds(sum)) throw StorageErrors.SumOutOfRange.With(range.Column);
        if (first != rows[0]) column.Copy(first, rows[0]);
        values[rows[0]] = T.CreateTruncating(sum);
    }

    private static void AddFloats<T>(ColumnBuffer column, ReadOnlySpan<int> rows, SumRange range)
        where T : unmanaged, IFloatingPoint<T>
    {
        var values = (T*)column.Values;
        var into = rows[0];
        foreach (var row in rows[1..])
        {
            if (column.IsNull(row)) continue;
            if (column.IsNull(into)) column.Copy(row, into);
            else values[into] += values[row];
        }

        if (!column.IsNull(into) && !T.IsFinite(values[into])) throw StorageErrors.SumOutOfRange.With(range.Column);
    }

    private static void KeepExtreme(ColumnBuffer column, int into, int from, bool largest)
    {
        if (column.IsNull(from)) return;
        var order = column.IsNull(into) ? 0 : RowSorter.Compare(column, from, into);
        if (column.IsNull(into) || (largest ? order > 0 : order < 0)) column.Copy(from, into);
    }

    private static void KeepLast(ColumnBuffer column, ReadOnlySpan<int> rows)
    {
        for (var i = rows.Length - 1; i > 0; i--)
        {
            if (column.IsNull(rows[i])) continue;
            column.Copy(rows[i], rows[0]);
            return;
        }
    }

    private void Unite(ColumnBuffer column, ReadOnlySpan<int> rows, SqlTypeKind kind)
    {
        ISketch? united = null;
        var only = -1;
        foreach (var row in rows)
        {
            if (column.IsNull(row)) continue;
            if (only < 0)
            {
                only = row;
                continue;
            }

            Check.That(sketches is not null, "nothing joins sketches here");
            united ??= Start(sketches!.New(kind), column, only); // Checked above.
            united.Add(StringView.Bytes((StringView*)column.Values + row));
        }

        if (united is not null) column.Set(rows[0], united.ToBytes());
        else if (only > rows[0]) column.Copy(only, rows[0]);
    }

    private static ISketch Start(ISketch sketch, ColumnBuffer column, int row)
    {
        sketch.Add(StringView.Bytes((StringView*)column.Values + row));
        return sketch;
    }
}
