using MatViewDb.Core.Errors;
using MatViewDb.Protocol;

namespace MatViewDb.Storage;

/// <summary>Defines the errors of the storage engine.</summary>
[Errors]
public static class StorageErrors
{
    public static readonly ErrorDefinition VersionMissing = new(
        AnsweredErrors.VersionMissing, "HY000", ErrorKind.Retryable, "tablet {0} cannot be read at version {1}: {2}");

    public static readonly ErrorDefinition VersionMerged = new(
        AnsweredErrors.VersionMerged, "HY000", ErrorKind.Retryable,
        "tablet {0} cannot be read at version {1} any more: compaction has merged it into a newer one");

    public static readonly ErrorDefinition DifferenceCompacted = new(
        7102, "HY000", ErrorKind.Retryable,
        "tablet {0}: rows added after version {1} up to {2} can no longer be told apart, compaction has merged them");

    public static readonly ErrorDefinition Corrupt = new(
        7103, "HY000", ErrorKind.Internal, "file '{0}' is damaged: {1}");

    public static readonly ErrorDefinition MissingLibrary = new(
        7104, "HY000", ErrorKind.Resource,
        "a stored page needs the system library {0}; install it with: apt-get install {1}");

    public static readonly ErrorDefinition UnknownFormat = new(
        7105, "HY000", ErrorKind.Internal, "file '{0}' has format version {1}, this server reads up to {2}");

    public static readonly ErrorDefinition StagedRowsetMissing = new(
        7106, "HY000", ErrorKind.Internal, "tablet {0} has no staged rowset {1} of transaction {2}");

    public static readonly ErrorDefinition WriteFailed = new(
        7107, "HY000", ErrorKind.Resource, "tablet {0} could not be written: {1}");

    public static readonly ErrorDefinition RowsMoved = new(
        AnsweredErrors.RowsMoved, "HY000", ErrorKind.Retryable,
        "tablet {0}: rows to delete in rowset {1} have moved since they were read; run the statement again");

    public static readonly ErrorDefinition SumOutOfRange = new(
        1264, "22003", ErrorKind.User, "Out of range value for column '{0}': the sum of the rows of one key does not fit its type");

    public static readonly ErrorDefinition MetadataLost = new(
        7109, "HY000", ErrorKind.Internal, "the metadata of tablet {0} is damaged: {1}");

    public static readonly ErrorDefinition CopyFailed = new(
        7110, "HY000", ErrorKind.Resource, "file '{0}' of a backup could not be written: {1}");

    public static readonly ErrorDefinition TypeChanged = new(
        1235, "42000", ErrorKind.User, "not supported yet: reading column {0} stored as {1} as {2}");
}
