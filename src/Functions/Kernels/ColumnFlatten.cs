using System.Runtime.InteropServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;

namespace MatViewDb.Functions.Kernels;

/// <summary>Turns constant and dictionary columns into flat ones.</summary>
public static unsafe class ColumnFlatten
{
    /// <summary>Gives a flat column with the same values; a flat one is shared. The caller owns the result.</summary>
    public static Column ToFlat(Column column, MemoryTracker tracker)
    {
        if (column.IsFlat) return column.Share();
        var values = NativeBuffer.Allocate(tracker, column.Type.DataBytes(column.Length));
        NativeBuffer? validity = null;
        if (column.IsConstant)
        {
            if (column.IsConstantNull) validity = Bitmaps.AllocateFilled(tracker, column.Length, false);
        }
        else if (column.Validity is not null)
        {
            validity = Bitmaps.Allocate(tracker, column.Length);
            Bitmaps.Copy(column.Validity, (ulong*)validity.Pointer, column.Length);
        }

        Write(column, values.Pointer);
        return Column.Flat(column.Type, column.Length, values, validity, ColumnHeaps.Retain(column));
    }

    /// <summary>
    /// Writes the values of a column, one a row, to memory with room for them; bits must start at a whole byte.
    /// </summary>
    public static void Write(Column column, byte* target)
    {
        if (column.Length == 0) return;
        if (column.IsConstantNull)
        {
            NativeMemory.Clear(target, (nuint)column.Type.DataBytes(column.Length));
            return;
        }

        if (column.Type.Physical == PhysicalKind.Bit)
        {
            WriteBits(column, (ulong*)target);
            return;
        }

        switch (column.Type.ByteWidth)
        {
            case 1:
                WriteFixed(column, target);
                break;
            case 2:
                WriteFixed(column, (short*)target);
                break;
            case 4:
                WriteFixed(column, (int*)target);
                break;
            case 8:
                WriteFixed(column, (long*)target);
                break;
            default:
                WriteFixed(column, (StringView*)target);
                break;
        }
    }

    private static void WriteFixed<T>(Column column, T* target) where T : unmanaged
    {
        if (column.IsConstant)
        {
            new Span<T>(target, column.Length).Fill(*(T*)column.Values);
        }
        else if (column.IsDictionary)
        {
            if (column.Dictionary!.Length == 0)
            {
                new Span<T>(target, column.Length).Clear();
                return;
            }

            var codes = (int*)column.Values;
            var source = (T*)column.Dictionary.Values;
            for (var i = 0; i < column.Length; i++) target[i] = source[codes[i]];
        }
        else
        {
            NativeMemory.Copy(column.Values, target, (nuint)((long)column.Length * sizeof(T)));
        }
    }

    private static void WriteBits(Column column, ulong* target)
    {
        if (column.IsConstant)
        {
            Bitmaps.Fill(target, column.Length, (*column.Values & 1) != 0);
        }
        else if (column.IsDictionary)
        {
            Bitmaps.Fill(target, column.Length, false);
            if (column.Dictionary!.Length == 0) return;
            var codes = (int*)column.Values;
            var source = (ulong*)column.Dictionary.Values;
            for (var i = 0; i < column.Length; i++)
            {
                if (Bitmaps.Get(source, codes[i])) Bitmaps.Set(target, i);
            }
        }
        else
        {
            Bitmaps.Copy((ulong*)column.Values, target, column.Length);
        }
    }
}
