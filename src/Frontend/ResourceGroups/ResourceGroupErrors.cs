using MatViewDb.Core.Errors;

namespace MatViewDb.Frontend.ResourceGroups;

/// <summary>Defines errors of resource groups.</summary>
[Errors]
public static class ResourceGroupErrors
{
    public static readonly ErrorDefinition Exists = new(
        7341, "HY000", ErrorKind.User, "resource group '{0}' exists already");

    public static readonly ErrorDefinition Unknown = new(
        7342, "HY000", ErrorKind.User, "resource group '{0}' doesn't exist; SHOW RESOURCE GROUPS ALL lists them");

    public static readonly ErrorDefinition BuiltIn = new(
        7343, "HY000", ErrorKind.User, "resource group '{0}' is there from the start and cannot be dropped");

    public static readonly ErrorDefinition WrongLimit = new(
        7344, "42000", ErrorKind.User, "resource group: {0} = '{1}' is wrong: {2}");

    public static readonly ErrorDefinition Full = new(
        7345, "HY000", ErrorKind.Resource,
        "resource group '{0}' runs its {1} statements (concurrency_limit), and none ended for {2} s (query_queue_pending_timeout_second)");
}
