using MatViewDb.Core.Errors;

namespace MatViewDb.Execution.Spill;

/// <summary>Defines errors of writing intermediate rows to disk; each ends one query and nothing else.</summary>
[Errors]
public static class SpillErrors
{
    private const int NoSpaceLeft = 28;
    private const int QuotaExceeded = 122;

    public static readonly ErrorDefinition DiskFull =
        new(1021, "HY000", ErrorKind.Resource, "Disk full while spilling to '{0}': {1}");

    public static readonly ErrorDefinition WriteFailed =
        new(1026, "HY000", ErrorKind.Resource, "Error writing spill file '{0}': {1}");

    public static readonly ErrorDefinition ReadFailed =
        new(1024, "HY000", ErrorKind.Internal, "Error reading spill file '{0}': {1}");

    public static readonly ErrorDefinition QueryLimit =
        new(7221, "HY000", ErrorKind.Resource,
            "The query has spilled {0} bytes to disk, its limit is {1}. Raise query_spill_limit or make the query smaller");

    public static readonly ErrorDefinition ProcessLimit =
        new(7222, "HY000", ErrorKind.Resource,
            "All queries together have spilled {0} bytes to disk, the limit of the backend is {1} (spill_max_dir_bytes)");

    internal static MatViewException OfWrite(string path, Exception problem)
        => problem.HResult is NoSpaceLeft or QuotaExceeded || problem.Message.Contains("no space left", StringComparison.OrdinalIgnoreCase)
            ? DiskFull.Because(problem, path, problem.Message)
            : WriteFailed.Because(problem, path, problem.Message);
}
