using MatViewDb.Core.Errors;

namespace MatViewDb.Frontend.Statements.Dropping;

/// <summary>Defines errors of DROP ... RESTRICT, and what CASCADE tells.</summary>
[Errors]
public static class DropErrors
{
    public static readonly ErrorDefinition DependedOn = new(
        7347, "HY000", ErrorKind.User, "{0} cannot be dropped because of what stands on it: {1}; DROP ... CASCADE drops that, too");

    public static readonly ErrorDefinition NotEmpty = new(
        7348, "HY000", ErrorKind.User, "database {0} cannot be dropped with RESTRICT: it holds {1}");
}
