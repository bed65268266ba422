namespace MatViewDb.MySql.Framing;

/// <summary>Says that the other side is gone, or that it was silent for longer than allowed.</summary>
public sealed class ConnectionLostException(string message, bool isTimeout = false, Exception? inner = null)
    : IOException(message, inner)
{
    public bool IsTimeout { get; } = isTimeout;
}
