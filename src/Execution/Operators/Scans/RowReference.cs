using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;

namespace MatViewDb.Execution.Operators.Scans;

/// <summary>Names a row of a running scan by one number: the row group in the upper half, the row in it in the lower.</summary>
internal static unsafe class RowReference
{
    internal static int Group(long reference) => (int)(reference >> 32);

    internal static int Row(long reference) => (int)reference;

    /// <summary>Makes the references of rows that count from a start: the given ones, or all from there on.</summary>
    internal static Column Make(int group, int start, int[]? rows, int count, MemoryTracker tracker)
    {
        var type = new ArrowType(ArrowTypeId.Int64);
        var values = NativeBuffer.Allocate(tracker, type.DataBytes(count));
        var first = ((long)group << 32) + start;
        for (var i = 0; i < count; i++) ((long*)values.Pointer)[i] = first + (rows is null ? i : rows[i]);
        return Column.Flat(type, count, values, null);
    }
}
