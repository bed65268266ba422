namespace MatViewDb.Arrow.Buffers;

/// <summary>
/// Holds one block of native memory: 64-byte aligned, padded by at least 64 readable bytes behind its size, reference
/// counted and charged to a <see cref="MemoryTracker"/>. Freshly allocated memory is not cleared.
/// </summary>
public sealed unsafe class NativeBuffer
{
    private readonly MemoryTracker _tracker;
    private readonly Action? _onFree;
    private nint _pointer;
    private int _references = 1;

    private NativeBuffer(byte* pointer, long sizeBytes, long capacityBytes, MemoryTracker tracker)
    {
        _pointer = (nint)pointer;
        SizeBytes = sizeBytes;
        CapacityBytes = capacityBytes;
        _tracker = tracker;
    }

    private NativeBuffer(byte* pointer, long sizeBytes, Action onFree)
    {
        _pointer = (nint)pointer;
        SizeBytes = sizeBytes;
        CapacityBytes = 0;
        _tracker = MemoryTracker.Process;
        _onFree = onFree;
    }

    public byte* Pointer => (byte*)_pointer;
    public long SizeBytes { get; }
    public long CapacityBytes { get; }
    public MemoryTracker Tracker => _tracker;

    internal NativeBuffer? Next;
    internal NativeBuffer? Previous;
    internal int Shard;

    /// <summary>Allocates <paramref name="sizeBytes"/> usable bytes; throws <see cref="MemoryLimitException"/>.</summary>
    public static NativeBuffer Allocate(MemoryTracker tracker, long sizeBytes)
    {
        var capacity = NativeAllocator.RoundUp(sizeBytes + 64);
        tracker.Reserve(capacity);
        var buffer = new NativeBuffer(NativeAllocator.Rent(capacity), sizeBytes, capacity, tracker);
        tracker.Attach(buffer);
        return buffer;
    }

    /// <summary>Allocates and fills with zero bytes, padding included.</summary>
    public static NativeBuffer AllocateZeroed(MemoryTracker tracker, long sizeBytes)
    {
        var buffer = Allocate(tracker, sizeBytes);
        new Span<byte>(buffer.Pointer, checked((int)Math.Min(int.MaxValue, buffer.CapacityBytes))).Clear();
        if (buffer.CapacityBytes > int.MaxValue)
            System.Runtime.InteropServices.NativeMemory.Clear(buffer.Pointer, (nuint)buffer.CapacityBytes);
        return buffer;
    }

    /// <summary>Wraps memory that somebody else owns (a mapped file); <paramref name="onFree"/> runs at the last release.</summary>
    public static NativeBuffer Wrap(byte* pointer, long sizeBytes, Action onFree) => new(pointer, sizeBytes, onFree);

    public NativeBuffer Retain()
    {
        Interlocked.Increment(ref _references);
        return this;
    }

    public void Release()
    {
        if (Interlocked.Decrement(ref _references) == 0) FreeNow();
    }

    internal void FreeNow()
    {
        var pointer = (byte*)Interlocked.Exchange(ref _pointer, 0);
        if (pointer is null) return;
        if (_onFree is not null)
        {
            _onFree();
            return;
        }

        _tracker.Detach(this);
        NativeAllocator.Return(pointer, SizeBytes, CapacityBytes);
        _tracker.Release(CapacityBytes);
    }
}
