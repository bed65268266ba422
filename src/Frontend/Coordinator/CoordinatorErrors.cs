using MatViewDb.Core.Errors;

namespace MatViewDb.Coordinator;

/// <summary>Defines errors of placing work on backends and of transactions.</summary>
[Errors]
public static class CoordinatorErrors
{
    public static readonly ErrorDefinition NoBackend =
        new(7211, "HY000", ErrorKind.Retryable, "No backend is alive; start one or look at SHOW BACKENDS");

    public static readonly ErrorDefinition TooFewBackends =
        new(7212, "HY000", ErrorKind.User, "replication_num is {0} but only {1} backends are alive; lower it or add backends");

    public static readonly ErrorDefinition BackendLost =
        new(7213, "HY000", ErrorKind.Retryable, "Backend {0} ({1}) did not answer: {2}");

    public static readonly ErrorDefinition DuplicateLabel =
        new(7214, "HY000", ErrorKind.User, "Label '{0}' was already used by transaction {1}");

    public static readonly ErrorDefinition WriteConflict = new(
        1213, "40001", ErrorKind.Retryable, "Deadlock found when trying to get lock; try restarting transaction ({0})");

    public static readonly ErrorDefinition OtherCluster =
        new(7217, "HY000", ErrorKind.User,
            "The backend at {0} is backend {1} of cluster {2}, not one of this cluster ({3}); give it an empty data directory to join");

    public static readonly ErrorDefinition UnknownBackend =
        new(7218, "HY000", ErrorKind.User,
            "The backend at {0} says that it is backend {1} of this cluster, which has another data directory than {2}");

    public static readonly ErrorDefinition TwoBackends =
        new(7219, "HY000", ErrorKind.User,
            "The backend at {0} says that it is backend {1}, which runs at {2}; is its data directory a copy?");

    public static readonly ErrorDefinition CommitsLost =
        new(7220, "HY000", ErrorKind.Internal,
            "The catalog has lost commits: tablet {0} of table {1} holds version {2}, the catalog knows {3}; restore its directory (meta)");

    public static readonly ErrorDefinition BecameInactive = new(
        7328, "HY000", ErrorKind.User,
        "materialized view {0} became inactive while it was being refreshed: {1}. It shows what it showed before");

    public static readonly ErrorDefinition Redefined = new(
        7329, "HY000", ErrorKind.Retryable,
        "what materialized view {0} reads was defined anew while it was being refreshed. It shows what it showed before; refresh it again");

    public static readonly ErrorDefinition ClusterChanged =
        new(7215, "HY000", ErrorKind.Retryable,
            "The backends that are alive changed while the statement was planned; run it again");
}
