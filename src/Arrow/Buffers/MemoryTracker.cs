namespace MatViewDb.Arrow.Buffers;

/// <summary>Says that a memory account has no room left for an allocation.</summary>
public sealed class MemoryLimitException(string account, long asked, long used, long limit, string holders = "")
    : Exception($"memory limit of {account} exceeded: asked for {asked} bytes, {used} of {limit} bytes are in use{holders}")
{
    public string Account { get; } = account;
    public long AskedBytes { get; } = asked;
    public long UsedBytes { get; } = used;
    public long LimitBytes { get; } = limit;
}

/// <summary>
/// Accounts native memory in a tree (process, query, operator) and owns every buffer charged to it, so that the end of a
/// query frees what an error path forgot. An account takes from the one above a megabyte at a time: most buffers change one
/// counter, not one of every level that all queries share.
/// </summary>
public sealed class MemoryTracker : IDisposable
{
    private const int ShardCount = 8;

    /// <summary>Places from one shard to the next, so that no two share a cache line.</summary>
    private const int ShardStep = 4;

    private const long GrantBytes = 1 << 20;

    private static int s_threads;

    [ThreadStatic]
    private static int t_shard;

    private readonly MemoryTracker? _parent;
    private readonly Lock _grantLock = new();
    private readonly Shard[] _shards;
    private readonly List<MemoryTracker> _parts = [];
    private readonly bool _isPart;
    private long _used;
    private long _granted;
    private long _peak;

    public MemoryTracker(string name, long limitBytes = long.MaxValue, MemoryTracker? parent = null)
    {
        Name = name;
        LimitBytes = limitBytes;
        _parent = parent;
        _shards = new Shard[ShardCount * ShardStep];
    }

    private MemoryTracker(string name, MemoryTracker whole)
    {
        Name = name;
        LimitBytes = whole.LimitBytes;
        _parent = whole;
        _shards = whole._shards;
        _isPart = true;
    }

    /// <summary>Gives the account of buffers that belong to no query; it has no limit of its own.</summary>
    public static MemoryTracker Process { get; } = new("process");

    /// <summary>Bytes of native memory taken from the system, whether charged to an account or kept for reuse.</summary>
    public static long HeldBytes => NativeAllocator.HeldBytes;

    /// <summary>Bytes given back so far to the C library, which keeps most of them for later.</summary>
    public static long FreedBytes => NativeAllocator.FreedBytes;

    /// <summary>Has the C library give free memory back to the system; false where there was none or it cannot.</summary>
    public static bool GiveBackFree() => NativeAllocator.TrimFree();

    public string Name { get; }
    public long LimitBytes { get; set; }
    public long UsedBytes => Volatile.Read(ref _used);
    public long PeakBytes => Volatile.Read(ref _peak);
    public MemoryTracker? Parent => _parent;

    public MemoryTracker Child(string name, long limitBytes = long.MaxValue) => new(name, limitBytes, this);

    /// <summary>
    /// Gives an account that only tells what a part of this one's owner takes: every byte is charged here at once, buffers belong
    /// here, and there is no limit beside this one's.
    /// </summary>
    public MemoryTracker Part(string name)
    {
        var part = new MemoryTracker(name, this);
        lock (_grantLock) _parts.Add(part);
        return part;
    }

    /// <summary>Charges bytes to this account and all above it, or charges nothing and returns false.</summary>
    public bool TryReserve(long bytes)
    {
        if (_isPart && !_parent!.TryReserve(bytes)) return false;
        var now = Interlocked.Add(ref _used, bytes);
        if (_isPart)
        {
            if (now > _peak) _peak = now;
            return true;
        }

        if (now > LimitBytes || _parent is not null && now > Volatile.Read(ref _granted) && !TryGrow())
        {
            Release(bytes);
            return false;
        }

        if (now > _peak) _peak = now;
        return true;
    }

    /// <summary>Charges bytes or throws <see cref="MemoryLimitException"/> that names the account that is full.</summary>
    public void Reserve(long bytes)
    {
        if (TryReserve(bytes)) return;
        for (var at = _isPart ? _parent : this; at is not null; at = at._parent)
        {
            var used = at.UsedBytes;
            if (used + bytes > at.LimitBytes)
                throw new MemoryLimitException(at.Name, bytes, used, at.LimitBytes, _isPart ? _parent!.Holders(this) : Holders(null));
        }

        throw new MemoryLimitException(Name, bytes, UsedBytes, LimitBytes);
    }

    public void Release(long bytes)
    {
        var now = Interlocked.Add(ref _used, -bytes);
        if (_parent is null) return;
        if (_isPart)
        {
            _parent.Release(bytes);
            return;
        }

        var spare = Volatile.Read(ref _granted) - now;
        if (spare > 2 * GrantBytes || now <= 0 && spare > 0) Shrink();
    }

    /// <summary>Names who asked and the parts that hold most, for the error that ends somebody's query.</summary>
    private string Holders(MemoryTracker? asking)
    {
        const int Named = 3;
        MemoryTracker[] parts;
        lock (_grantLock) parts = [.. _parts];
        var largest = parts.Where(part => part.UsedBytes >= GrantBytes).OrderByDescending(part => part.UsedBytes).Take(Named)
            .Select(part => $"{part.Name} holds {part.UsedBytes >> 20} MB").ToList();
        if (asking is not null) largest.Insert(0, $"{asking.Name} asked");
        return largest.Count == 0 ? "" : $" ({string.Join("; ", largest)})";
    }

    /// <summary>Takes from the account above what the charges need, and some more.</summary>
    private bool TryGrow()
    {
        lock (_grantLock)
        {
            var missing = Volatile.Read(ref _used) - _granted;
            if (missing <= 0) return true;
            var more = (missing + GrantBytes - 1) & -GrantBytes;
            if (!_parent!.TryReserve(more))
            {
                // Near the limit of all there may be room for just this.
                more = missing;
                if (!_parent.TryReserve(more)) return false;
            }

            Volatile.Write(ref _granted, _granted + more);
            return true;
        }
    }

    /// <summary>Gives back what is not needed; all of it when nothing is charged.</summary>
    private void Shrink()
    {
        lock (_grantLock)
        {
            var used = Math.Max(0, Volatile.Read(ref _used));
            var keep = used == 0 ? 0 : used + GrantBytes;
            var spare = _granted - keep;
            if (spare <= 0) return;
            // First the new border, then a look back: a charge that still saw the old one is made up for here.
            Interlocked.Exchange(ref _granted, keep);
            var late = Volatile.Read(ref _used) - keep;
            if (late > 0)
            {
                late = Math.Min(late, spare);
                Volatile.Write(ref _granted, keep + late);
                spare -= late;
            }

            if (spare > 0) _parent!.Release(spare);
        }
    }

    /// <summary>Frees every buffer still charged to this account; callers must have stopped using them.</summary>
    public long ReleaseAll()
    {
        long freed = 0;
        for (var i = 0; i < _shards.Length; i += ShardStep)
        {
            while (Volatile.Read(ref _shards[i].Head) is { } buffer)
            {
                freed += buffer.CapacityBytes;
                buffer.FreeNow();
            }
        }

        return freed;
    }

    public void Dispose() => ReleaseAll();

    internal void Attach(NativeBuffer buffer)
    {
        buffer.Shard = ShardOfThread();
        ref var shard = ref _shards[buffer.Shard];
        Enter(ref shard);
        var head = shard.Head;
        buffer.Next = head;
        buffer.Previous = null;
        if (head is not null) head.Previous = buffer;
        shard.Head = buffer;
        Volatile.Write(ref shard.IsHeld, 0);
    }

    internal void Detach(NativeBuffer buffer)
    {
        ref var shard = ref _shards[buffer.Shard];
        Enter(ref shard);
        if (buffer.Previous is not null) buffer.Previous.Next = buffer.Next;
        else if (ReferenceEquals(shard.Head, buffer)) shard.Head = buffer.Next;
        if (buffer.Next is not null) buffer.Next.Previous = buffer.Previous;
        buffer.Next = buffer.Previous = null;
        Volatile.Write(ref shard.IsHeld, 0);
    }

    /// <summary>Spins: the lock is held for a few stores, and a monitor that was once waited for stays slow.</summary>
    private static void Enter(ref Shard shard)
    {
        if (Interlocked.CompareExchange(ref shard.IsHeld, 1, 0) == 0) return;
        var spinner = default(SpinWait);
        do spinner.SpinOnce();
        while (Interlocked.CompareExchange(ref shard.IsHeld, 1, 0) != 0);
    }

    /// <summary>Threads are numbered as they come here: by the system's numbers two workers may well share a shard, and its lock.</summary>
    private static int ShardOfThread()
    {
        if (t_shard == 0) t_shard = 1 + (Interlocked.Increment(ref s_threads) & (ShardCount - 1));
        return (t_shard - 1) * ShardStep;
    }

    /// <summary>Holds the buffers that one thread made.</summary>
    private struct Shard
    {
        internal NativeBuffer? Head;
        internal int IsHeld;
    }
}
