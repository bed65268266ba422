using System.Runtime.CompilerServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;

namespace MatViewDb.Arrow.Ipc;

/// <summary>Reads text columns into views that hold addresses; no length in the stream is believed.</summary>
internal static unsafe class ViewDecoding
{
    public static Column ReadViews(ref BodyReader body, ArrowType type, NativeBuffer? validity)
    {
        var rows = body.Rows;
        var owned = new List<NativeBuffer>();
        try
        {
            var values = body.Take(body.NextRange(), (long)rows * sizeof(StringView));
            owned.Add(values);
            var heapCount = body.NextDataBufferCount();
            for (var i = 0; i < heapCount; i++) owned.Add(body.Take(body.NextRange(), 0));

            var heaps = owned.Skip(1).ToArray();
            var views = (StringView*)values.Pointer;
            for (var i = 0; i < rows; i++)
            {
                views[i] = IsNull(validity, i) ? default : Resolve(views + i, heaps);
            }
            return Column.Flat(type, rows, values, validity, heaps);
        }
        catch
        {
            foreach (var buffer in owned) buffer.Release();
            throw;
        }
    }

    public static Column ReadOffsets(ref BodyReader body, ArrowType type, NativeBuffer? validity, bool isWide)
    {
        var rows = body.Rows;
        var offsets = body.NextRange();
        var width = isWide ? sizeof(long) : sizeof(int);

        // Writers may leave the offsets out where there is no row.
        if (rows > 0 && offsets.Length < (rows + 1L) * width) throw Outside();
        var heap = body.Take(body.NextRange(), 0);
        NativeBuffer values;
        try
        {
            values = NativeBuffer.Allocate(body.Tracker, (long)rows * sizeof(StringView));
        }
        catch
        {
            heap.Release();
            throw;
        }
        try
        {
            var views = (StringView*)values.Pointer;
            for (var i = 0; i < rows; i++)
            {
                var from = Offset(offsets.Pointer, i, isWide);
                var length = Offset(offsets.Pointer, i + 1, isWide) - from;
                if (from < 0 || length is < 0 or > int.MaxValue || from > heap.SizeBytes - length) throw Outside();
                views[i] = length == 0 || IsNull(validity, i)
                    ? default
                    : StringView.Create(heap.Pointer + from, (int)length);
            }
            return Column.Flat(type, rows, values, validity, heap);
        }
        catch
        {
            values.Release();
            heap.Release();
            throw;
        }
    }

    private static StringView Resolve(StringView* view, NativeBuffer[] heaps)
    {
        var length = view->Length;
        if (length < 0) throw Outside();
        if (length <= StringView.InlineLimit)
        {
            // Comparisons look at all 16 bytes, so what lies behind the text must be zero.
            return length == 0 ? default : StringView.Create((byte*)view + 4, length);
        }
        var heap = (uint)view->Tail;
        var offset = (uint)(view->Tail >> 32);
        if (heap >= (uint)heaps.Length || offset > heaps[heap].SizeBytes - length) throw Outside();
        return StringView.Create(heaps[heap].Pointer + offset, length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsNull(NativeBuffer? validity, int row) =>
        validity is not null && (validity.Pointer[row >> 3] >> (row & 7) & 1) == 0;

    private static long Offset(byte* offsets, int index, bool isWide) =>
        isWide ? Unsafe.ReadUnaligned<long>(offsets + 8L * index) : Unsafe.ReadUnaligned<int>(offsets + 4L * index);

    private static IpcException Outside() => new("A text of an Arrow message lies outside of its data.");
}
