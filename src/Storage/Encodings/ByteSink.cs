using MatViewDb.Arrow.Buffers;

namespace MatViewDb.Storage.Encodings;

/// <summary>Collects encoded bytes in native memory that grows as needed.</summary>
public sealed unsafe class ByteSink(MemoryTracker tracker, int capacity = 64 << 10) : IDisposable
{
    private NativeBuffer _buffer = NativeBuffer.Allocate(tracker, capacity);

    public int Length { get; private set; }

    /// <summary>Bytes that fit before the sink has to grow.</summary>
    public int Capacity => (int)_buffer.SizeBytes;

    public ReadOnlySpan<byte> Written => new(_buffer.Pointer, Length);

    /// <summary>Gives where the first byte lies, until the sink grows.</summary>
    public byte* Start => _buffer.Pointer;

    public void Clear() => Length = 0;

    /// <summary>Makes room and counts it as written; the caller fills all of it before the next call.</summary>
    public byte* Take(int bytes)
    {
        if (Length + bytes > _buffer.SizeBytes) Grow(bytes);
        var start = _buffer.Pointer + Length;
        Length += bytes;
        return start;
    }

    public void Write<T>(T value) where T : unmanaged => *(T*)Take(sizeof(T)) = value;

    public void Write(ReadOnlySpan<byte> bytes) => bytes.CopyTo(new Span<byte>(Take(bytes.Length), bytes.Length));

    /// <summary>Gives back bytes taken but not needed.</summary>
    public void Shrink(int length) => Length = length;

    /// <summary>Fills with zero bytes up to a multiple of the alignment.</summary>
    public void Align(int alignment)
    {
        var padding = -Length & (alignment - 1);
        new Span<byte>(Take(padding), padding).Clear();
    }

    public void Dispose() => _buffer.Release();

    private void Grow(int bytes)
    {
        var larger = NativeBuffer.Allocate(tracker, Math.Max(Length + (long)bytes, _buffer.SizeBytes * 2));
        Buffer.MemoryCopy(_buffer.Pointer, larger.Pointer, larger.SizeBytes, Length);
        _buffer.Release();
        _buffer = larger;
    }
}
