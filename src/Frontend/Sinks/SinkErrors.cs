using MatViewDb.Core.Errors;

namespace MatViewDb.Frontend.Sinks;

/// <summary>Defines errors of sinks.</summary>
[Errors]
public static class SinkErrors
{
    public static readonly ErrorDefinition UnknownSink = new(7641, "42S02", ErrorKind.User, "Unknown sink '{0}.{1}'");

    public static readonly ErrorDefinition WrongOption = new(
        7642, "42000", ErrorKind.User, "Invalid value '{1}' of option '{0}' of a sink: {2}");

    public static readonly ErrorDefinition MissingOption = new(
        7643, "42000", ErrorKind.User, "A sink with connector {0} needs option '{1}'");

    public static readonly ErrorDefinition UnknownOption = new(
        7644, "42000", ErrorKind.User, "Unknown option '{0}' of a sink with connector {1}");

    public static readonly ErrorDefinition NotAppendOnly = new(
        7645, "42000", ErrorKind.User,
        "The sink is append-only, but rows of its upstream may change or go; type = 'upsert' with a primary_key follows them, "
        + "force_append_only = 'true' leaves out what goes");

    public static readonly ErrorDefinition NeedsKey = new(
        7646, "42000", ErrorKind.User, "A sink of type upsert needs primary_key = '...', columns of what it writes");

    public static readonly ErrorDefinition NotFollowed = new(
        7647, "42000", ErrorKind.User, "The query of a sink cannot be followed by row differences: {0}");

    public static readonly ErrorDefinition CannotWrite = new(7648, "HY000", ErrorKind.Retryable, "Sink '{0}' cannot write: {1}");

    public static readonly ErrorDefinition Lost = new(
        7649, "HY000", ErrorKind.User, "Sink '{0}' cannot go on by differences: {1}");

    public static readonly ErrorDefinition TargetGone = new(
        7650, "42S02", ErrorKind.User, "Sink '{0}' cannot go on: the table that it writes into was dropped");

    public static readonly ErrorDefinition TooLarge = new(
        7651, "HY000", ErrorKind.Resource, "Sink '{0}' cannot go on: the changed rows of one key do not fit into {1} ({2} bytes)");

    public static readonly ErrorDefinition StillCreating = new(
        7652, "HY000", ErrorKind.User, "Sink '{0}' is still being created (job {1}); SHOW JOBS shows how far it is");
}
