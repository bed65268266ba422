using MatViewDb.Core.Errors;

namespace MatViewDb.Jobs.Framework;

/// <summary>Defines errors of jobs and refreshes.</summary>
[Errors]
public static class JobErrors
{
    public static readonly ErrorDefinition QueueFull = new(
        7321, "HY000", ErrorKind.Resource, "{0} jobs are waiting already (task_runs_queue_length); try again later");

    public static readonly ErrorDefinition Cancelled = new(
        7322, "70100", ErrorKind.Cancelled, "job {0} was cancelled");

    public static readonly ErrorDefinition ViewGone = new(
        7323, "42S02", ErrorKind.User, "materialized view {0} was dropped while it was being refreshed");

    public static readonly ErrorDefinition Inactive = new(
        7324, "HY000", ErrorKind.User,
        "materialized view {0} is inactive: {1}. Run ALTER MATERIALIZED VIEW {0} ACTIVE first");

    public static readonly ErrorDefinition StaysInactive = new(
        7349, "HY000", ErrorKind.User, "materialized view {0} is inactive ({1}) and its query cannot be used as things are: {2}");

    public static readonly ErrorDefinition NotIncremental = new(
        7326, "HY000", ErrorKind.User,
        "materialized view {0} is refreshed by row differences alone, and these are not to be had: {1}. "
        + "REFRESH MATERIALIZED VIEW {0} FORCE computes it anew");

    public static readonly ErrorDefinition UnknownPartition = new(
        1735, "HY000", ErrorKind.User, "Unknown partition '{0}' in materialized view '{1}'; SHOW PARTITIONS FROM {1} lists them");

    public static readonly ErrorDefinition ExistsAlready = new(
        1050, "42S01", ErrorKind.User, "Table '{0}' already exists and is still being created (job {1}); SHOW JOBS shows how far it is");

    public static readonly ErrorDefinition StillCreating = new(
        7325, "42S02", ErrorKind.User, "materialized view {0} is still being created (job {1}); SHOW JOBS shows how far it is");

    public static readonly ErrorDefinition RunTimeout = new(
        7327, "HY000", ErrorKind.User, "a run of {0} took longer than {1} s (task_runs_timeout_second)");

    public static readonly ErrorDefinition BaseOfCreating = new(
        7340, "HY000", ErrorKind.User,
        "{0} cannot be dropped: {1} still being created; CANCEL JOBS {2} first");

    public static readonly ErrorDefinition UnknownIndex = new(
        1176, "42000", ErrorKind.User, "Key '{1}' doesn't exist in any table of database '{0}', and none of the name is being made");

    public static readonly ErrorDefinition HasDependants = new(
        7346, "HY000", ErrorKind.User,
        "{0} cannot be dropped: materialized view {1} stands on it (enable_drop_table_check_mv_dependency)");

    public static readonly ErrorDefinition CreationFailed = new(7339, "HY000", ErrorKind.User, "the creation of {0} failed: {1}");
}
