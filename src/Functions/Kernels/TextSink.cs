using System.Runtime.CompilerServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;

namespace MatViewDb.Functions.Kernels;

/// <summary>Takes the bytes of text results, one text after the other, into native heaps.</summary>
public sealed unsafe class TextSink
{
    private const int FirstHeapBytes = 16 << 10;
    private const int LargestHeapBytes = 1 << 20;

    /// <summary>The longest text a function may make; longer ones make the function give NULL or an error.</summary>
    public const int MaxTextBytes = 64 << 20;

    private readonly List<NativeBuffer> _heaps = [];
    private MemoryTracker _tracker = MemoryTracker.Process;
    private byte* _start;
    private byte* _at;
    private byte* _end;

    /// <summary>Gives the bytes written since the last finished text.</summary>
    public int PendingBytes => (int)(_at - _start);

    public ReadOnlySpan<byte> Pending => new(_start, PendingBytes);

    public void Begin(MemoryTracker tracker)
    {
        _heaps.Clear();
        _tracker = tracker;
        _start = _at = _end = null;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(byte value)
    {
        if (_at == _end) Grow(1);
        *_at++ = value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(ReadOnlySpan<byte> bytes)
    {
        if (_end - _at < bytes.Length) Grow(bytes.Length);
        bytes.CopyTo(new Span<byte>(_at, bytes.Length));
        _at += bytes.Length;
    }

    /// <summary>Appends managed text as UTF-8.</summary>
    public void Append(string text)
    {
        var room = Reserve(System.Text.Encoding.UTF8.GetMaxByteCount(text.Length));
        Advance(System.Text.Encoding.UTF8.GetBytes(text, room));
    }

    /// <summary>Gives room to write into; say with <see cref="Advance"/> how much was used.</summary>
    public Span<byte> Reserve(int count)
    {
        if (_end - _at < count) Grow(count);
        return new Span<byte>(_at, count);
    }

    public void Advance(int count) => _at += count;

    /// <summary>Appends a whole number, with leading zeros up to <paramref name="width"/> digits.</summary>
    public void AppendNumber(long value, int width = 0)
    {
        Span<byte> digits = stackalloc byte[24];
        if (value < 0) Append((byte)'-');
        var magnitude = value < 0 ? (ulong)-value : (ulong)value;
        var at = digits.Length;
        do
        {
            digits[--at] = (byte)('0' + magnitude % 10);
            magnitude /= 10;
        }
        while (magnitude != 0);
        while (digits.Length - at < width) digits[--at] = (byte)'0';
        Append(digits[at..]);
    }

    /// <summary>Ends the text and gives its view.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public StringView Finish()
    {
        var length = (int)(_at - _start);
        var view = length == 0 ? default : StringView.Create(_start, length);
        if (length <= StringView.InlineLimit) _at = _start;
        else _start = _at;
        return view;
    }

    /// <summary>Drops what was written since the last finished text.</summary>
    public void Discard() => _at = _start;

    /// <summary>Hands over the heaps that the finished texts lie in.</summary>
    public NativeBuffer[] End()
    {
        var heaps = _heaps.ToArray();
        _heaps.Clear();
        return heaps;
    }

    /// <summary>Frees the heaps after a failure.</summary>
    public void Abandon()
    {
        foreach (var heap in _heaps) heap.Release();
        _heaps.Clear();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int more)
    {
        // A function that writes much comes by here; a statement that was killed ends here.
        Interruption.Check();
        var pending = PendingBytes;
        var needed = (long)pending + more;
        if (needed > MaxTextBytes) throw FunctionErrors.TextTooLong.With("text", MaxTextBytes);
        var size = Math.Max(needed * (pending > 0
            ? 2 : 1), Math.Min(LargestHeapBytes, (long)FirstHeapBytes << Math.Min(6, _heaps.Count)));
        var heap = NativeBuffer.Allocate(_tracker, size);
        if (pending > 0) Buffer.MemoryCopy(_start, heap.Pointer, size, pending);
        _heaps.Add(heap);
        _start = heap.Pointer;
        _at = _start + pending;
        _end = heap.Pointer + heap.SizeBytes;
    }
}
