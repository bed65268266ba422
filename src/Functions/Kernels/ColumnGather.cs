using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Runtime;

namespace MatViewDb.Functions.Kernels;

/// <summary>Picks rows out of columns by number.</summary>
public static unsafe class ColumnGather
{
    // Millions of rows from all over memory take long; a statement that was killed ends between two runs of them.
    private const int RowsAtOnce = 256 << 10;

    /// <summary>
    /// Gives the named rows in that order; row -1 gives NULL. Dictionary columns stay encoded, constants stay constant
    /// unless a row is missing; text bytes are shared, not copied.
    /// </summary>
    public static Column Take(Column column, ReadOnlySpan<int> rows, MemoryTracker tracker)
    {
        var missing = AnyNegative(rows);
        if (column.IsConstant)
        {
            if (!missing) return column.Retype(column.Type, rows.Length);
            if (column.IsConstantNull) return column.Retype(column.Type, rows.Length);
        }

        var validity = TakeValidity(column, rows, missing, tracker);
        if (column.IsDictionary)
        {
            var codes = NativeBuffer.Allocate(tracker, (long)rows.Length * sizeof(int));
            if (missing && column.Length == 0) new Span<byte>(codes.Pointer, (int)codes.SizeBytes).Clear();
            else TakeFixed((int*)column.Values, (int*)codes.Pointer, rows, missing, constant: false);
            return Column.Encoded(column.Type, rows.Length, codes, validity, column.Dictionary!.Share());
        }

        var values = TakeValues(column, rows, missing, tracker);
        return Column.Flat(column.Type, rows.Length, values, validity, ColumnHeaps.Retain(column));
    }

    /// <summary>Gives the rows of every column of a batch.</summary>
    public static RecordBatch Take(RecordBatch batch, ReadOnlySpan<int> rows, MemoryTracker tracker)
    {
        var columns = new Column[batch.Columns.Length];
        for (var i = 0; i < columns.Length; i++) columns[i] = Take(batch.Columns[i], rows, tracker);
        return new RecordBatch(columns, rows.Length);
    }

    private static NativeBuffer TakeValues(Column column, ReadOnlySpan<int> rows, bool missing, MemoryTracker tracker)
    {
        if (column.Type.Physical == PhysicalKind.Bit) return TakeBits(column, rows, tracker);

        var target = NativeBuffer.Allocate(tracker, column.Type.DataBytes(rows.Length));
        if (column.Length == 0)
        {
            new Span<byte>(target.Pointer, (int)target.SizeBytes).Clear();
            return target;
        }

        var constant = column.IsConstant;
        switch (column.Type.ByteWidth)
        {
            case 1:
                TakeFixed(column.Values, target.Pointer, rows, missing, constant);
                break;
            case 2:
                TakeFixed((short*)column.Values, (short*)target.Pointer, rows, missing, constant);
                break;
            case 4:
                TakeFixed((int*)column.Values, (int*)target.Pointer, rows, missing, constant);
                break;
            case 8:
                TakeFixed((long*)column.Values, (long*)target.Pointer, rows, missing, constant);
                break;
            default:
                TakeFixed((StringView*)column.Values, (StringView*)target.Pointer, rows, missing, constant);
                break;
        }

        return target;
    }

    private static void TakeFixed<T>(T* source, T* target, ReadOnlySpan<int> rows, bool missing, bool constant)
        where T : unmanaged
    {
        while (rows.Length > RowsAtOnce)
        {
            Interruption.Check();
            TakeFixed(source, target, rows[..RowsAtOnce], missing, constant);
            target += RowsAtOnce;
            rows = rows[RowsAtOnce..];
        }

        if (!missing)
        {
            for (var i = 0; i < rows.Length; i++) target[i] = source[rows[i]];
            return;
        }

        for (var i = 0; i < rows.Length; i++)
        {
            var row = rows[i];
            target[i] = row < 0 ? default : source[constant ? 0 : row];
        }
    }

    private static NativeBuffer TakeBits(Column column, ReadOnlySpan<int> rows, MemoryTracker tracker)
    {
        var target = Bitmaps.AllocateFilled(tracker, rows.Length, false);
        var bits = (ulong*)target.Pointer;
        var source = (ulong*)column.Values;
        var i = 0;
        if (column is { IsConstant: false, Length: > 0 and <= 32 } && Avx512F.IsSupported)
            i = TakeFewBits((uint)*source, rows, bits);
        for (; i < rows.Length; i++)
        {
            var row = rows[i];
            if (row < 0) continue;
            if (column.IsConstant) row = 0;
            bits[i >> 6] |= (source[row >> 6] >> (row & 63) & 1) << (i & 63);
        }

        return target;
    }

    /// <summary>
    /// Picks bits out of one word, as answers for the entries of a small dictionary are; gives how many rows are done. A
    /// missing row shifts everything out, which leaves 0.
    /// </summary>
    private static int TakeFewBits(uint source, ReadOnlySpan<int> rows, ulong* target)
    {
        var all = Vector512.Create(source);
        var one = Vector512<uint>.One;
        var done = 0;
        fixed (int* at = rows)
        {
            for (; done + 64 <= rows.Length; done += 64)
            {
                ulong word = 0;
                for (var j = 0; j < 64; j += 16)
                {
                    var shifted = Avx512F.ShiftRightLogicalVariable(all, Vector512.Load((uint*)at + done + j)) & one;
                    word |= Vector512.Equals(shifted, one).ExtractMostSignificantBits() << j;
                }

                target[done >> 6] = word;
            }
        }

        return done;
    }

    private static NativeBuffer? TakeValidity(
        Column column, ReadOnlySpan<int> rows, bool missing, MemoryTracker tracker)
    {
        if (column.Validity is null && !missing) return null;
        var target = Bitmaps.AllocateFilled(tracker, rows.Length, false);
        var bits = (ulong*)target.Pointer;
        var source = column.IsConstant ? null : column.Validity;
        for (var i = 0; i < rows.Length; i++)
        {
            var row = rows[i];
            var valid = row < 0 ? 0UL : source is null ? 1UL : source[row >> 6] >> (row & 63) & 1;
            bits[i >> 6] |= valid << (i & 63);
        }

        return target;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool AnyNegative(ReadOnlySpan<int> rows)
    {
        var sum = 0;
        var i = 0;
        fixed (int* at = rows)
        {
            var all = Vector256<int>.Zero;
            for (; i + 8 <= rows.Length; i += 8) all |= Vector256.Load(at + i);
            if (all.ExtractMostSignificantBits() != 0) return true;
            for (; i < rows.Length; i++) sum |= at[i];
        }

        return sum < 0;
    }
}
