using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;

namespace MatViewDb.Arrow.Ipc;

/// <summary>Appends the values of a delta message to a dictionary.</summary>
internal static unsafe class DictionaryJoining
{
    public static Column Join(Column first, Column second, MemoryTracker tracker, int rowsMax)
    {
        var width = first.Type.ByteWidth;
        var rows = (long)first.Length + second.Length;
        if (rows > rowsMax) throw new IpcException($"An Arrow dictionary grew to {rows} of {rowsMax} values.");
        if (width == 0 || first.IsConstant || second.IsConstant)
        {
            throw new IpcException("Dictionaries of truth values or nulls that grow are not supported.");
        }
        var values = NativeBuffer.Allocate(tracker, rows * width);
        Copy(first, values.Pointer, width);
        Copy(second, values.Pointer + (long)first.Length * width, width);
        NativeBuffer? validity = null;
        if (first.MayHaveNulls || second.MayHaveNulls)
        {
            validity = NativeBuffer.AllocateZeroed(tracker, ArrowType.BitmapBytes((int)rows));
            var words = (ulong*)validity.Pointer;
            for (var i = 0; i < rows; i++)
            {
                var isNull = i < first.Length ? first.IsNull(i) : second.IsNull(i - first.Length);
                if (!isNull) words[i >> 6] |= 1UL << (i & 63);
            }
        }
        return Column.Flat(first.Type, (int)rows, values, validity, ColumnReading.HeapsOf(first, second));
    }

    private static void Copy(Column column, byte* target, int width)
    {
        var bytes = (long)column.Length * width;
        Buffer.MemoryCopy(column.Values, target, bytes, bytes);
    }
}
