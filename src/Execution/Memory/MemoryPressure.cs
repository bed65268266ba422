using MatViewDb.Arrow.Buffers;
using MatViewDb.Execution.Operators.Sorts;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Memory;

/// <summary>
/// Watches the memory of one query and asks the largest holder of rows to spill before the limit is reached. Operators
/// that collect rows call <see cref="Relieve"/> once a batch.
/// </summary>
public sealed class MemoryPressure
{
    // What is left of the limit is for batches on their way and for sorting what is about to be written.
    private const int SoftPercent = 70;
    private const int SmallSoftPercent = 40;
    private const long OnTheirWayBytes = 16 << 20;
    private const int ProcessSoftPercent = 90;
    private const long SmallestWorthwhile = 1 << 20;

    /// <summary>Part of what is kept free that may be used while somebody else spills.</summary>
    private const int UrgentShare = 4;

    private readonly MemoryTracker _tracker;
    private readonly (MemoryTracker Account, long SoftBytes)[] _above;
    private readonly long _softBytes;
    private readonly long _reserveBytes;
    private long _promisedBytes;
    private readonly List<ISpillable> _spillables = [];

    public MemoryPressure(MemoryTracker tracker, SpillMode mode)
    {
        _tracker = tracker;
        _above = [.. Above(tracker)];
        Mode = mode;
        // Pages just decoded take the same whatever the limit is: of a small one they are a larger part.
        _softBytes = Math.Min(
            Part(tracker.LimitBytes, SoftPercent),
            Math.Max(Part(tracker.LimitBytes, SmallSoftPercent), tracker.LimitBytes - OnTheirWayBytes));
        var above = _above.Length == 0 ? long.MaxValue : _above.Min(a => a.Account.LimitBytes - a.SoftBytes);
        _reserveBytes = Math.Min(tracker.LimitBytes - _softBytes, above);
        if (_softBytes == long.MaxValue) _reserveBytes = _above.Length == 0 ? 0 : above;
    }

    public SpillMode Mode { get; }

    /// <summary>Everything that can spill has to, whatever memory there is.</summary>
    public bool IsForced => Mode == SpillMode.Force;

    public bool MaySpill => Mode != SpillMode.None;

    /// <summary>Bytes up to which operators may fill memory before somebody has to spill.</summary>
    public long SoftBytes => _above.Aggregate(_softBytes, (least, a) => Math.Min(least, a.SoftBytes));

    /// <summary>Bytes that may still be taken before somebody has to spill; negative when that is overdue.</summary>
    public long RoomBytes
    {
        get
        {
            var room = _softBytes == long.MaxValue ? long.MaxValue : _softBytes - _tracker.UsedBytes;
            foreach (var (account, soft) in _above)
            {
                if (soft != long.MaxValue) room = Math.Min(room, soft - account.UsedBytes);
            }

            return room - Interlocked.Read(ref _promisedBytes);
        }
    }

    /// <summary>
    /// True when others that were asked to spill do not keep up: whoever collects rows spills its own before it takes more.
    /// </summary>
    public bool IsUrgent => MaySpill && RoomBytes < -_reserveBytes / UrgentShare;

    /// <summary>
    /// Sets bytes aside that the caller is about to take, after asking others to make room; false when there is not so much. Two
    /// that look at the same room cannot both have it. The caller gives the promise back once it has taken them.
    /// </summary>
    public bool TryPromise(long bytes)
    {
        Relieve(bytes);
        lock (_spillables)
        {
            if (RoomBytes < bytes) return false;
            Interlocked.Add(ref _promisedBytes, bytes);
            return true;
        }
    }

    /// <summary>Ends a promise: the bytes are taken, or not needed.</summary>
    public void Redeem(long bytes) => Interlocked.Add(ref _promisedBytes, -bytes);

    public void Register(ISpillable spillable)
    {
        if (!MaySpill) return;
        lock (_spillables) _spillables.Add(spillable);
    }

    public void Unregister(ISpillable spillable)
    {
        if (!MaySpill) return;
        lock (_spillables) _spillables.Remove(spillable);
    }

    /// <summary>Asks holders of rows to spill, the largest first, until what is asked for fits.</summary>
    public void Relieve(long neededBytes = 0)
    {
        if (!MaySpill || RoomBytes >= neededBytes) return;
        ISpillable[] all;
        lock (_spillables) all = [.. _spillables];
        var sizes = Array.ConvertAll(all, spillable => spillable.RevocableBytes);
        Array.Sort(sizes, all);
        for (var i = all.Length - 1; i >= 0 && sizes[i] >= SmallestWorthwhile; i--)
        {
            // One that spills in its own thread gives the bytes back a little later.
            if (!all[i].Spill()) neededBytes -= sizes[i];
            if (RoomBytes >= neededBytes) return;
        }
    }

    // The accounts that fill up beside the query's own: that of its resource group, that of the process.
    private static IEnumerable<(MemoryTracker Account, long SoftBytes)> Above(MemoryTracker tracker)
    {
        for (var at = tracker.Parent; at is not null && at != MemoryTracker.Process; at = at.Parent)
            yield return (at, Part(at.LimitBytes, ProcessSoftPercent));
    }

    private static long Part(long limit, int percent) => limit == long.MaxValue ? limit : limit / 100 * percent;
}
