using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;

namespace MatViewDb.Functions.Kernels;

/// <summary>Reads and makes BOOLEAN columns as bitmaps of what is true and what is known.</summary>
public static unsafe class BooleanColumns
{
    public static readonly ArrowType Type = new(ArrowTypeId.Bool);

    /// <summary>Gives a bitmap of the rows that are true: neither false nor NULL. The caller releases it.</summary>
    public static NativeBuffer True(Column column, int rowCount, MemoryTracker tracker)
    {
        if (column.IsConstant)
            return Bitmaps.AllocateFilled(tracker, rowCount, !column.IsConstantNull && (*column.Values & 1) != 0);
        using var flat = ColumnFlatten.ToFlat(column, tracker);
        var target = Bitmaps.Allocate(tracker, rowCount);
        if (flat.Validity is null) Bitmaps.Copy((ulong*)flat.Values, (ulong*)target.Pointer, rowCount);
        else Bitmaps.And((ulong*)flat.Values, flat.Validity, (ulong*)target.Pointer, rowCount);
        return target;
    }

    /// <summary>Gives a bitmap of the rows that are false: neither true nor NULL. The caller releases it.</summary>
    public static NativeBuffer False(Column column, int rowCount, MemoryTracker tracker)
    {
        if (column.IsConstant)
            return Bitmaps.AllocateFilled(tracker, rowCount, !column.IsConstantNull && (*column.Values & 1) == 0);
        using var flat = ColumnFlatten.ToFlat(column, tracker);
        var target = Bitmaps.Allocate(tracker, rowCount);
        if (flat.Validity is null) Bitmaps.Not((ulong*)flat.Values, (ulong*)target.Pointer, rowCount);
        else Bitmaps.AndNot(flat.Validity, (ulong*)flat.Values, (ulong*)target.Pointer, rowCount);
        return target;
    }

    /// <summary>Gives a bitmap of the rows that are NULL; works on columns of all types.</summary>
    public static NativeBuffer Nulls(Column column, int rowCount, MemoryTracker tracker)
    {
        if (column.IsConstant) return Bitmaps.AllocateFilled(tracker, rowCount, column.IsConstantNull);
        if (column.Validity is null) return Bitmaps.AllocateFilled(tracker, rowCount, false);
        var target = Bitmaps.Allocate(tracker, rowCount);
        Bitmaps.Not(column.Validity, (ulong*)target.Pointer, rowCount);
        return target;
    }

    public static Column Constant(bool value, int rowCount, MemoryTracker tracker)
        => Column.Constant(Type, rowCount, Bitmaps.AllocateFilled(tracker, 64, value), null);

    /// <summary>
    /// Makes a column from the rows that are true and those that are false; all others are NULL. Takes both over.
    /// </summary>
    public static Column From(NativeBuffer whereTrue, NativeBuffer whereFalse, int rowCount, MemoryTracker tracker)
    {
        var known = Bitmaps.Allocate(tracker, rowCount);
        Bitmaps.Or((ulong*)whereTrue.Pointer, (ulong*)whereFalse.Pointer, (ulong*)known.Pointer, rowCount);
        whereFalse.Release();
        if (!Bitmaps.AllSet((ulong*)known.Pointer, rowCount)) return Column.Flat(Type, rowCount, whereTrue, known);
        known.Release();
        return Column.Flat(Type, rowCount, whereTrue, null);
    }
}
