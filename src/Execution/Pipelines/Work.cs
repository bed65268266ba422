namespace MatViewDb.Execution.Pipelines;

/// <summary>Says what a piece of work wants after it ran.</summary>
internal enum WorkState : byte
{
    Ready = 0,
    Parked = 1,
    Done = 2,
}

/// <summary>
/// Is something a worker thread runs; it can be parked and woken from any thread without losing a wake-up.
/// </summary>
public abstract class Work
{
    private const int Idle = 0;
    private const int Queued = 1;
    private const int Running = 2;
    private const int RunningWoken = 3;
    private int _state;
    private WorkerPool? _pool;

    internal abstract void Run();

    /// <summary>
    /// Makes the work run (again); harmless when it is queued or running already, or not yet started: it will run then.
    /// </summary>
    public void Wake()
    {
        if (Volatile.Read(ref _pool) is not { } pool) return;
        while (true)
        {
            var state = Volatile.Read(ref _state);
            if (state is Queued or RunningWoken) return;
            var next = state == Idle ? Queued : RunningWoken;
            if (Interlocked.CompareExchange(ref _state, next, state) != state) continue;
            if (next == Queued) pool.Enqueue(this);
            return;
        }
    }

    internal void Attach(WorkerPool pool) => Volatile.Write(ref _pool, pool);

    internal void BeginRun() => Volatile.Write(ref _state, Running);

    /// <summary>Goes to sleep, unless somebody woke it while it ran: then it is queued again.</summary>
    internal void EndRunParked()
    {
        if (Interlocked.CompareExchange(ref _state, Idle, Running) == Running) return;
        EndRunReady();
    }

    internal void EndRunReady()
    {
        Volatile.Write(ref _state, Queued);
        _pool!.Enqueue(this);
    }
}

/// <summary>Is work that runs once.</summary>
internal sealed class OneShot(Action action) : Work
{
    internal override void Run() => action();
}
