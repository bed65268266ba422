namespace MatViewDb.Core.Runtime;

/// <summary>
/// Lets the thread of a client wait itself for the rows that it will send, instead of being told of them by a third thread: on the
/// way of a short query each waking of a thread counts. Whoever asks for rows says for that call that nothing else is to be begun.
/// </summary>
public static class ClientThread
{
    [ThreadStatic]
    private static bool t_isClients;

    [ThreadStatic]
    private static bool t_mayWait;

    /// <summary>Says whether whoever is asked for rows now, on this thread, may block it until there are some.</summary>
    public static bool MayWait => t_mayWait;

    /// <summary>Says that this thread serves one client and has nothing else to do.</summary>
    public static void Claim() => t_isClients = true;

    /// <summary>Allows waiting, if the thread is a client's, until the scope is disposed on it.</summary>
    public static Scope Patient()
    {
        t_mayWait = t_isClients;
        return default;
    }

    /// <summary>Ends the meaning of <see cref="Patient"/>.</summary>
    public readonly ref struct Scope
    {
        public void Dispose() => t_mayWait = false;
    }
}
