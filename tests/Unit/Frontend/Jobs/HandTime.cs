namespace MatViewDb.Unit.Frontend.Jobs;

/// <summary>Is a clock that stands still until a test moves it; timers fire while it is moved.</summary>
internal sealed class HandTime(DateTime start) : TimeProvider
{
    private readonly List<HandTimer> _timers = [];
    private DateTime _now = DateTime.SpecifyKind(start, DateTimeKind.Utc);

    public override DateTimeOffset GetUtcNow() => new(_now);

    public override long GetTimestamp() => _now.Ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new HandTimer(this, callback, state);
        timer.Change(dueTime, period);
        lock (_timers) _timers.Add(timer);
        return timer;
    }

    /// <summary>True while somebody waits for the clock.</summary>
    internal bool IsAwaited
    {
        get
        {
            lock (_timers) return _timers.Any(t => t.Due is not null);
        }
    }

    /// <summary>Moves the clock on, from one timer to the next.</summary>
    internal void Advance(TimeSpan by)
    {
        var end = _now + by;
        while (true)
        {
            HandTimer? next;
            lock (_timers) next = _timers.Where(t => t.Due is { } due && due <= end).MinBy(t => t.Due);
            if (next is null) break;
            if (next.Due > _now) _now = next.Due!.Value; // Filtered above.
            next.Fire();
        }

        _now = end;
    }

    private sealed class HandTimer(HandTime owner, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan _period;

        internal DateTime? Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Due = dueTime == Timeout.InfiniteTimeSpan ? null : owner._now + dueTime;
            _period = period;
            return true;
        }

        public void Dispose() => Due = null;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }

        internal void Fire()
        {
            Due = _period == Timeout.InfiniteTimeSpan || _period == TimeSpan.Zero ? null : Due + _period;
            callback(state);
        }
    }
}
