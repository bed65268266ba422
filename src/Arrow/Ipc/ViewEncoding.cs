using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;

namespace MatViewDb.Arrow.Ipc;

/// <summary>Writes text columns: views that hold addresses become views that hold offsets, or plain offsets.</summary>
internal static unsafe class ViewEncoding
{
    /// <summary>Adds views and at most one data buffer that holds exactly the long texts in use.</summary>
    public static void AddViews(BodyPlan body, Column column)
    {
        var scratch = PlainViews(body, column);
        var views = (StringView*)scratch.Pointer;
        var rows = column.Length;
        var total = LongBytes(views, rows);
        body.AddBuffer((byte*)views, (long)rows * sizeof(StringView));
        body.AddDataBufferCount(total > 0 ? 1 : 0);
        if (total == 0) return;

        var heap = body.Scratch(total).Pointer;
        var last = default(StringView);
        long at = 0;
        long lastAt = 0;
        for (var i = 0; i < rows; i++)
        {
            var view = views[i];
            if (view.IsInline) continue;
            if (view.Head != last.Head || view.Tail != last.Tail)
            {
                Buffer.MemoryCopy(view.Address, heap + at, total - at, view.Length);
                (last, lastAt) = (view, at);
                at += view.Length;
            }
            views[i].Tail = (ulong)lastAt << 32;
        }
        body.AddBuffer(heap, at);
    }

    /// <summary>Adds 32-bit offsets and the bytes of all texts.</summary>
    public static void AddOffsets(BodyPlan body, Column column)
    {
        var views = (StringView*)PlainViews(body, column).Pointer;
        var rows = column.Length;
        long total = 0;
        for (var i = 0; i < rows; i++) total += views[i].Length;
        if (total > int.MaxValue) throw TooLarge();

        var offsets = (int*)body.Scratch((rows + 1L) * sizeof(int)).Pointer;
        var data = body.Scratch(total).Pointer;
        long at = 0;
        for (var i = 0; i < rows; i++)
        {
            offsets[i] = (int)at;
            Buffer.MemoryCopy(StringView.Start(views + i), data + at, total - at, views[i].Length);
            at += views[i].Length;
        }
        offsets[rows] = (int)at;
        body.AddBuffer((byte*)offsets, (rows + 1L) * sizeof(int));
        body.AddBuffer(data, total);
    }

    // One view a row, those of rows without a value emptied: their memory may point anywhere.
    private static NativeBuffer PlainViews(BodyPlan body, Column column)
    {
        var rows = column.Length;
        var scratch = body.Scratch((long)rows * sizeof(StringView));
        if (column.IsConstantNull || (column.IsDictionary && column.Dictionary?.Length == 0))
        {
            new Span<StringView>(scratch.Pointer, rows).Clear();
            return scratch;
        }
        if (column.IsFlat) Buffer.MemoryCopy(column.Values, scratch.Pointer, scratch.SizeBytes, scratch.SizeBytes);
        else ColumnFlattening.Values(column, scratch.Pointer);

        if (column.MayHaveNulls && !column.IsConstant)
        {
            var views = (StringView*)scratch.Pointer;
            for (var i = 0; i < rows; i++)
            {
                if (column.IsNull(i)) views[i] = default;
            }
        }
        return scratch;
    }

    // Counts a text once while the rows that share it follow each other, as in constants and sorted dictionaries.
    private static long LongBytes(StringView* views, int rows)
    {
        var last = default(StringView);
        long total = 0;
        for (var i = 0; i < rows; i++)
        {
            var view = views[i];
            if (view.IsInline || (view.Head == last.Head && view.Tail == last.Tail)) continue;
            last = view;
            total += view.Length;
        }
        return total > int.MaxValue ? throw TooLarge() : total;
    }

    private static IpcException TooLarge() => new("A batch holds more than 2 GB of text in one column.");
}
