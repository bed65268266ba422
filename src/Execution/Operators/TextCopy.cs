using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Execution.Operators;

/// <summary>Makes columns independent of the memory that their texts lie in.</summary>
internal static unsafe class TextCopy
{
    /// <summary>Takes a flat column over and gives one with the same values that owns its texts.</summary>
    internal static Column Own(Column column, MemoryTracker tracker)
    {
        if (column.Type.Physical != PhysicalKind.View) return column;
        using (column)
        {
            var sink = new TextSink();
            sink.Begin(tracker);
            var source = column.As<StringView>();
            var values = NativeBuffer.Allocate(tracker, (long)column.Length * sizeof(StringView));
            for (var i = 0; i < column.Length; i++)
            {
                if (source[i].IsInline) ((StringView*)values.Pointer)[i] = source[i];
                else
                {
                    sink.Append(StringView.Bytes(source + i));
                    ((StringView*)values.Pointer)[i] = sink.Finish();
                }
            }

            return Column.Flat(column.Type, column.Length, values, column.Owners[1]?.Retain(), sink.End());
        }
    }
}
