namespace MatViewDb.Rpc.Contracts;

/// <summary>Keeps timeouts within what timers accept.</summary>
internal static class CallTime
{
    private static readonly TimeSpan Max = TimeSpan.FromDays(30);

    public static TimeSpan Bounded(TimeSpan timeout) =>
        timeout <= TimeSpan.Zero ? TimeSpan.Zero : timeout > Max ? Max : timeout;
}
