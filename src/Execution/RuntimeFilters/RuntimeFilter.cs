using System.Numerics;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Runtime;
using MatViewDb.Execution.HashTables;
using MatViewDb.Execution.Operators;
using MatViewDb.Functions.Kernels;
using MatViewDb.Protocol;
using MatViewDb.Storage.Contracts;

namespace MatViewDb.Execution.RuntimeFilters;

/// <summary>
/// Tells which values of a column can find a partner in a join: an exact bitmap over a small integer range, else a
/// Bloom
/// filter of one word a value. NULL never passes.
/// </summary>
public sealed unsafe class RuntimeFilter
{
    private const long BitmapValuesMax = 64L << 20;
    private const int BloomRowsMax = 4 << 20;

    private readonly NativeBuffer? _bitmap;
    private readonly NativeBuffer? _bloom;
    private readonly ulong _bloomMask;

    private RuntimeFilter(IntegerRange range, bool isEmpty, NativeBuffer? bitmap, NativeBuffer? bloom, ulong bloomMask)
    {
        Range = range;
        IsEmpty = isEmpty;
        _bitmap = bitmap;
        _bloom = bloom;
        _bloomMask = bloomMask;
    }

    /// <summary>Gives the smallest and largest build value of an integer column; empty for other types.</summary>
    public IntegerRange Range { get; }

    /// <summary>True when the build side has no row: nothing passes.</summary>
    public bool IsEmpty { get; }

    /// <summary>Gives the build values as a set that pages are tested with; null where they are no small range of integers.</summary>
    public IntegerSet? Set => _bitmap is null ? null : new IntegerSet(Range.Min, Range.Max, (ulong*)_bitmap.Pointer);

    /// <summary>
    /// About which part of the values between the smallest and the largest are build values: the part of rows that pass, if the
    /// other side has all of them alike.
    /// </summary>
    public double Density { get; private init; } = 1;

    /// <summary>Gives the build values when they are few: zone maps and bloom filters of the other side are asked for them.</summary>
    public IReadOnlyList<LiteralValue>? Values { get; private init; }

    /// <summary>Makes a filter from the key column of all build batches.</summary>
    public static RuntimeFilter? Build(IReadOnlyList<Column> columns, MemoryTracker tracker)
    {
        long rowCount = 0;
        var range = IntegerRange.Empty;
        foreach (var column in columns)
        {
            rowCount += column.Length;
            range = range.Join(IntegerRange.Of(column));
        }

        if (rowCount == 0) return new RuntimeFilter(range, true, null, null, 0);
        var values = FewValues.Of(columns, rowCount);
        if (!range.IsEmpty && range.Max - range.Min is >= 0 and < BitmapValuesMax)
        {
            return new RuntimeFilter(range, false, BuildBitmap(columns, range, tracker), null, 0)
            {
                Values = values, Density = Math.Min(1, rowCount / (range.Max - range.Min + 1.0)),
            };
        }

        if (rowCount > BloomRowsMax) return range.IsEmpty ? null : new RuntimeFilter(range, false, null, null, 0);
        var words = BitOperations.RoundUpToPowerOf2((ulong)Math.Max(64, rowCount / 4));
        var bloom = BuildBloom(columns, words - 1, tracker);
        return new RuntimeFilter(range, false, null, bloom, words - 1) { Values = values };
    }

    /// <summary>
    /// Narrows row numbers, in place, to those whose value may have a partner; gives how many are left.
    /// </summary>
    public int Narrow(Column column, Span<int> rows, ulong[] hashes)
    {
        if (IsEmpty || column.IsConstantNull) return 0;
        if (_bitmap is not null || !Range.IsEmpty && _bloom is null) return NarrowIntegers(column, rows);
        return _bloom is null ? rows.Length : NarrowHashes(column, rows, hashes);
    }

    private static NativeBuffer BuildBitmap(IReadOnlyList<Column> columns, IntegerRange range, MemoryTracker tracker)
    {
        var bitmap = NativeBuffer.AllocateZeroed(tracker, (range.Max - range.Min + 64) / 64 * 8);
        var bits = (ulong*)bitmap.Pointer;
        foreach (var column in columns)
        {
            Interruption.Check();
            using var flat = ColumnFlatten.ToFlat(column, tracker);
            var width = flat.Type.ByteWidth;
            var kind = flat.Type.Physical;
            for (var i = 0; i < flat.Length; i++)
            {
                if (flat.IsNull(i)) continue;
                var at = IntegerRange.Read(flat.Values + (long)i * width, kind) - range.Min;
                bits[at >> 6] |= 1UL << (int)(at & 63);
            }
        }

        return bitmap;
    }

    private static NativeBuffer BuildBloom(IReadOnlyList<Column> columns, ulong mask, MemoryTracker tracker)
    {
        var bloom = NativeBuffer.AllocateZeroed(tracker, (long)(mask + 1) * 8);
        var words = (ulong*)bloom.Pointer;
        var hashes = Array.Empty<ulong>();
        foreach (var column in columns)
        {
            Interruption.Check();
            if (hashes.Length < column.Length) hashes = new ulong[column.Length];
            ColumnHash.Hash(column, hashes, combine: false);
            for (var i = 0; i < column.Length; i++) words[hashes[i] >> 20 & mask] |= BloomBits(hashes[i]);
        }

        return bloom;
    }

    private static ulong BloomBits(ulong hash)
        => 1UL << (int)(hash & 63) | 1UL << (int)(hash >> 6 & 63) | 1UL << (int)(hash >> 12 & 63);

    private int NarrowHashes(Column column, Span<int> rows, ulong[] hashes)
    {
        ColumnHash.Hash(column, hashes, combine: false);
        var words = (ulong*)_bloom!.Pointer;
        var kept = 0;
        foreach (var row in rows)
        {
            var bits = BloomBits(hashes[row]);
            rows[kept] = row;
            if ((words[hashes[row] >> 20 & _bloomMask] & bits) == bits && !column.IsNull(row)) kept++;
        }

        return kept;
    }

    private int NarrowIntegers(Column column, Span<int> rows) => column.Type.Physical switch
    {
        PhysicalKind.Int8 => NarrowIntegers<sbyte>(column, rows),
        PhysicalKind.Int16 => NarrowIntegers<short>(column, rows),
        PhysicalKind.Int32 => NarrowIntegers<int>(column, rows),
        PhysicalKind.Int64 => NarrowIntegers<long>(column, rows),
        _ => rows.Length,
    };

    private int NarrowIntegers<T>(Column column, Span<int> rows) where T : unmanaged, IBinaryInteger<T>
    {
        var bits = _bitmap is null ? null : (ulong*)_bitmap.Pointer;
        var range = (ulong)(Range.Max - Range.Min);
        var values = column.IsDictionary ? (T*)column.Dictionary!.Values : (T*)column.Values;
        var codes = (int*)column.Values;
        var kept = 0;
        if (column.IsFlat && !column.MayHaveNulls && bits is not null)
        {
            foreach (var row in rows)
            {
                var at = (ulong)(long.CreateTruncating(values[row]) - Range.Min);
                rows[kept] = row;
                kept += (int)((at <= range ? bits[at >> 6] : 0) >> (int)(at & 63) & 1);
            }

            return kept;
        }

        foreach (var row in rows)
        {
            var index = column.IsFlat ? row : column.IsConstant ? 0 : codes[row];
            var at = (ulong)(long.CreateTruncating(values[index]) - Range.Min);
            rows[kept] = row;
            var passes = at <= range && (bits is null || (bits[at >> 6] >> (int)(at & 63) & 1) != 0);
            if (passes && !column.IsNull(row)) kept++;
        }

        return kept;
    }
}
