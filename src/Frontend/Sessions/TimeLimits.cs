namespace MatViewDb.Frontend.Sessions;

/// <summary>Says how long statements of a session may take in all: reading, planning, waiting and running.</summary>
internal static class TimeLimits
{
    /// <summary>Gives the limit of a statement that only reads.</summary>
    internal static TimeSpan OfQuery(Session session)
    {
        var execution = session.Get(SessionSettings.MaxExecutionTime);
        return execution > 0 ? TimeSpan.FromMilliseconds(execution) : Seconds(session.Get(SessionSettings.QueryTimeout));
    }

    /// <summary>Gives the limit of a statement that writes rows.</summary>
    internal static TimeSpan OfWrite(Session session) => Seconds(session.Get(SessionSettings.InsertTimeout));

    private static TimeSpan Seconds(long count)
        => count < TimeSpan.MaxValue.TotalSeconds / 2 ? TimeSpan.FromSeconds(count) : TimeSpan.MaxValue / 2;
}
