using MatViewDb.Core.Errors;

namespace MatViewDb.Frontend.Backups;

/// <summary>Defines errors of repositories, backups and restores.</summary>
[Errors]
public static class BackupErrors
{
    public static readonly ErrorDefinition UnknownRepository = new(
        7601, "HY000", ErrorKind.User, "Repository '{0}' does not exist; SHOW REPOSITORIES lists them");

    public static readonly ErrorDefinition RepositoryExists = new(7602, "HY000", ErrorKind.User, "Repository '{0}' already exists");

    public static readonly ErrorDefinition ReadOnly = new(
        7603, "HY000", ErrorKind.User, "Repository '{0}' is read only; backups cannot be written to it");

    public static readonly ErrorDefinition SnapshotExists = new(
        7604, "HY000", ErrorKind.User, "Snapshot '{0}' already exists in repository '{1}'; take another label or DROP SNAPSHOT it");

    public static readonly ErrorDefinition UnknownSnapshot = new(
        7605, "HY000", ErrorKind.User, "Snapshot '{0}' is not in repository '{1}'{2}; SHOW SNAPSHOT ON {1} lists what is");

    public static readonly ErrorDefinition JobRuns = new(
        7606, "HY000", ErrorKind.User, "Database '{0}' has a running {1} (job {2}); there can be one at a time");

    public static readonly ErrorDefinition NoJob = new(7607, "HY000", ErrorKind.User, "Database '{0}' has no running {1}");

    public static readonly ErrorDefinition WrongLabel = new(
        7608, "42000", ErrorKind.User, "'{0}' is no label of a snapshot: letters, digits, - and _ alone, up to 128");

    public static readonly ErrorDefinition NotInSnapshot = new(
        7609, "42S02", ErrorKind.User, "Snapshot '{0}' holds no {1} '{2}'");

    public static readonly ErrorDefinition OtherDefinition = new(
        7610, "HY000", ErrorKind.User,
        "'{0}' is there already and {1}; drop it, or restore under another name (AS)");

    public static readonly ErrorDefinition TimedOut = new(7611, "HY000", ErrorKind.Cancelled, "the timeout of {0} s is over");

    public static readonly ErrorDefinition WriteFailed = new(
        7612, "HY000", ErrorKind.Resource, "Repository '{0}' cannot be written: {1}");

    public static readonly ErrorDefinition ReadFailed = new(7613, "HY000", ErrorKind.Resource, "Repository '{0}' cannot be read: {1}");

    public static readonly ErrorDefinition NothingChosen = new(
        7614, "HY000", ErrorKind.User, "There is nothing to {0}: no table or view is chosen");

    public static readonly ErrorDefinition SnapshotInUse = new(
        7615, "HY000", ErrorKind.User, "Snapshot '{0}' is in use by job {1}");
}
