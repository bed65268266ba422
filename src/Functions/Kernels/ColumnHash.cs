using System.Buffers;
using System.Runtime.Intrinsics;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Runtime;

namespace MatViewDb.Functions.Kernels;

/// <summary>Hashes rows of columns; equal SQL values hash equal whatever their encoding or integer width.</summary>
public static unsafe class ColumnHash
{
    /// <summary>
    /// Writes a hash for each row, or combines it with what <paramref name="hashes"/> holds from the columns before.
    /// NULL has its own hash.
    /// </summary>
    public static void Hash(Column column, Span<ulong> hashes, bool combine)
    {
        var rows = column.Length;
        if (rows == 0) return;
        Check.That(hashes.Length >= rows, $"{rows} rows have no room in {hashes.Length} hashes");
        fixed (ulong* target = hashes)
        {
            if (column.IsConstant) HashConstant(column, target, rows, combine);
            else if (column.IsDictionary) HashDictionary(column, target, rows, combine);
            else if (!combine && column.Validity is null) HashFlat(column, target);
            else
            {
                var rented = ArrayPool<ulong>.Shared.Rent(rows);
                fixed (ulong* own = rented)
                {
                    HashFlat(column, own);
                    Merge(own, column.Validity, target, rows, combine);
                }

                ArrayPool<ulong>.Shared.Return(rented);
            }
        }
    }

    /// <summary>Writes the hashes of rows over several columns.</summary>
    public static void Hash(ReadOnlySpan<Column> columns, Span<ulong> hashes)
    {
        for (var i = 0; i < columns.Length; i++) Hash(columns[i], hashes, combine: i > 0);
    }

    private static void HashConstant(Column column, ulong* target, int rows, bool combine)
    {
        ulong hash = 0;
        if (column.IsConstantNull) hash = HashMix.OfNull;
        else
        {
            using var single = column.Retype(column.Type, 1);
            HashFlat(single, &hash);
        }

        for (var i = 0; i < rows; i++) target[i] = combine ? HashMix.Combine(target[i], hash) : hash;
    }

    private static void HashDictionary(Column column, ulong* target, int rows, bool combine)
    {
        var entries = column.Dictionary!.Length;
        var rented = ArrayPool<ulong>.Shared.Rent(Math.Max(1, entries));
        fixed (ulong* own = rented)
        {
            own[0] = HashMix.OfNull;
            HashFlat(column.Dictionary, own);
            var codes = (int*)column.Values;
            for (var i = 0; i < rows; i++)
            {
                var hash = column.IsNull(i) ? HashMix.OfNull : own[codes[i]];
                target[i] = combine ? HashMix.Combine(target[i], hash) : hash;
            }
        }

        ArrayPool<ulong>.Shared.Return(rented);
    }

    private static void Merge(ulong* own, ulong* validity, ulong* target, int rows, bool combine)
    {
        for (var i = 0; i < rows; i++)
        {
            var hash = validity is null || Bitmaps.Get(validity, i) ? own[i] : HashMix.OfNull;
            target[i] = combine ? HashMix.Combine(target[i], hash) : hash;
        }
    }

    private static void HashFlat(Column column, ulong* target)
    {
        var rows = column.Length;
        var values = column.Values;
        switch (column.Type.Physical)
        {
            case PhysicalKind.Bit:
                for (var i = 0; i < rows; i++) target[i] = HashMix.Of(Bitmaps.Get((ulong*)values, i) ? 1UL : 0);
                break;
            case PhysicalKind.Int8:
                for (var i = 0; i < rows; i++) target[i] = HashMix.Of((ulong)(long)((sbyte*)values)[i]);
                break;
            case PhysicalKind.Int16:
                for (var i = 0; i < rows; i++) target[i] = HashMix.Of((ulong)(long)((short*)values)[i]);
                break;
            case PhysicalKind.Int32:
                HashInt32((int*)values, target, rows);
                break;
            case PhysicalKind.Int64:
                HashInt64((ulong*)values, target, rows);
                break;
            case PhysicalKind.Int128:
                for (var i = 0; i < rows; i++) target[i] = HashMix.Of(((Int128*)values)[i]);
                break;
            case PhysicalKind.Float32:
                for (var i = 0; i < rows; i++) target[i] = HashMix.Of((double)((float*)values)[i]);
                break;
            case PhysicalKind.Float64:
                for (var i = 0; i < rows; i++) target[i] = HashMix.Of(((double*)values)[i]);
                break;
            default:
                for (var i = 0; i < rows; i++) target[i] = HashMix.Of((StringView*)values + i);
                break;
        }
    }

    private static void HashInt32(int* values, ulong* target, int rows)
    {
        var i = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (; i + 8 <= rows; i += 8)
            {
                var (low, high) = Vector256.Widen(Vector256.Load(values + i));
                HashMix.Of(Vector512.Create(low, high).AsUInt64()).Store(target + i);
            }
        }

        for (; i < rows; i++) target[i] = HashMix.Of((ulong)(long)values[i]);
    }

    private static void HashInt64(ulong* values, ulong* target, int rows)
    {
        var i = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (; i + 8 <= rows; i += 8) HashMix.Of(Vector512.Load(values + i)).Store(target + i);
        }

        for (; i < rows; i++) target[i] = HashMix.Of(values[i]);
    }
}
