using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;

namespace MatViewDb.Functions.Aggregates;

/// <summary>Carries fixed-size states between phases as columns of 128- and 64-bit numbers.</summary>
internal static unsafe class StateColumns
{
    private static readonly ArrowType s_wide = new(ArrowTypeId.Int128);
    private static readonly ArrowType s_narrow = new(ArrowTypeId.Int64);

    internal static ArrowType[] Types(int stateBytes)
    {
        var types = new List<ArrowType>();
        for (var at = 0; at + 16 <= stateBytes; at += 16) types.Add(s_wide);
        if (stateBytes % 16 != 0) types.Add(s_narrow);
        return types.ToArray();
    }

    internal static Column[] Export(byte** states, int count, int stateBytes, MemoryTracker tracker)
    {
        var types = Types(stateBytes);
        var columns = new Column[types.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            var values = NativeBuffer.Allocate(tracker, types[i].DataBytes(count));
            var offset = i * 16;
            if (types[i] == s_wide)
            {
                var target = (UInt128*)values.Pointer;
                for (var row = 0; row < count; row++) target[row] = *(UInt128*)(states[row] + offset);
            }
            else
            {
                var target = (ulong*)values.Pointer;
                for (var row = 0; row < count; row++) target[row] = *(ulong*)(states[row] + offset);
            }

            columns[i] = Column.Flat(types[i], count, values, null);
        }

        return columns;
    }

    /// <summary>Puts the state of one row back together; columns are flat or constant.</summary>
    internal static void Read(ReadOnlySpan<Column> columns, int row, byte* state)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            var at = columns[i].IsConstant ? 0 : row;
            if (columns[i].Type.ByteWidth == 16) *(UInt128*)(state + i * 16) = columns[i].As<UInt128>()[at];
            else *(ulong*)(state + i * 16) = columns[i].As<ulong>()[at];
        }
    }
}
