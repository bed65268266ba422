namespace MatViewDb.Frontend.Wire;

/// <summary>
/// Lets a connection's own thread wait for work that others do. It is the one place where that happens: each client has
/// a
/// thread, which has nothing else to do meanwhile.
/// </summary>
internal static class Waiting
{
    public static void For(ValueTask work)
    {
        if (work.IsCompleted) work.GetAwaiter().GetResult();
        else work.AsTask().GetAwaiter().GetResult();
    }

    public static T For<T>(ValueTask<T> work)
        => work.IsCompleted ? work.GetAwaiter().GetResult() : work.AsTask().GetAwaiter().GetResult();
}
