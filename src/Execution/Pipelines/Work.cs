using MatViewDb.Execution.ResourceGroups;

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
/// <param name="pool">The threads that run it; known from birth, since a wake-up may come before the first start.</param>
public abstract class Work(WorkerPool pool)
{
    private const int Idle = 0;
    private const int Queued = 1;
    private const int Running = 2;
    private const int RunningWoken = 3;
    private int _state;

    /// <summary>Part of the workers' time that it counts for; null = it belongs to no group.</summary>
    internal ResourceShare? Share { get; init; }

    internal abstract void Run();

    /// <summary>Makes the work run (again); harmless when it is queued or running already.</summary>
    public void Wake()
    {
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

    /// <summary>Lets a worker run what another thread had taken and not begun.</summary>
    internal void RunInPool() => pool.Queue(this);

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
        pool.EnqueueAgain(this);
    }
}

/// <summary>Is work that runs once.</summary>
internal sealed class OneShot(WorkerPool pool, Action action) : Work(pool)
{
    internal override void Run() => action();
}
