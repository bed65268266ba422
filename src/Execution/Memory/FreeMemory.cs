using MatViewDb.Arrow.Buffers;

namespace MatViewDb.Execution.Memory;

/// <summary>
/// Gives memory that queries freed back to the system when the process holds more than its limit: what is charged stays below that, but
/// the C library keeps blocks between those in use. Below the limit it does nothing: pages that come back are paid for again.
/// </summary>
internal sealed class FreeMemory : IDisposable
{
    /// <summary>Of the limit so much has to be freed before it looks again.</summary>
    private const int Share = 8;
    private static readonly TimeSpan s_period = TimeSpan.FromSeconds(1);
    private readonly long _limit;
    private readonly Func<long> _freed;
    private readonly Func<long> _resident;
    private readonly Func<bool> _giveBack;
    private readonly ITimer _timer;
    private long _freedBefore;

    internal FreeMemory(long limit, TimeProvider time)
        : this(limit, time, () => MemoryTracker.FreedBytes, () => Environment.WorkingSet, MemoryTracker.GiveBackFree)
    {
    }

    internal FreeMemory(long limit, TimeProvider time, Func<long> freed, Func<long> resident, Func<bool> giveBack)
    {
        (_limit, _freed, _resident, _giveBack) = (limit, freed, resident, giveBack);
        _freedBefore = freed();
        _timer = time.CreateTimer(_ => Look(), null, s_period, s_period);
    }

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        var freed = _freed();
        if (freed - _freedBefore < _limit / Share || _resident() < _limit) return;
        _freedBefore = freed;
        _giveBack();
    }
}
