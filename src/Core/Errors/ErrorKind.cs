namespace MatViewDb.Core.Errors;

/// <summary>Says who has to act on an error; decides retry and log level.</summary>
public enum ErrorKind : byte
{
    User = 0,
    Retryable = 1,
    Resource = 2,
    Cancelled = 3,
    Internal = 4,
}
