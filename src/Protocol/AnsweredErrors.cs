namespace MatViewDb.Protocol;

/// <summary>Names the codes of backend errors that the frontend does not only pass on but acts upon.</summary>
public static class AnsweredErrors
{
    /// <summary>A tablet is missing or behind the version: the plan is made again over the newest catalog.</summary>
    public const int VersionMissing = 7101;

    /// <summary>Compaction has merged the versions that a row difference lies between.</summary>
    public const int DifferenceCompacted = 7102;

    /// <summary>Compaction has merged a version into newer ones, and what it merged is gone: waiting does not bring it back.</summary>
    public const int VersionMerged = 7111;

    /// <summary>Rows to delete were moved by compaction after they were read: the statement reads them again.</summary>
    public const int RowsMoved = 7108;

    /// <summary>A peer sends no more rows: why is known there.</summary>
    public const int BackendFailed = 7201;

    /// <summary>Another backend than the one meant is at the address: it counts as lost until it is found again.</summary>
    public const int WrongBackend = 7203;

    /// <summary>Says whether an error tells that a version cannot be read: not yet, or not any more.</summary>
    public static bool IsVersionMissing(int code) => code is VersionMissing or VersionMerged;
}
