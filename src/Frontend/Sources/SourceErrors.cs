using MatViewDb.Core.Errors;

namespace MatViewDb.Frontend.Sources;

/// <summary>Defines errors of sources.</summary>
[Errors]
public static class SourceErrors
{
    public static readonly ErrorDefinition WrongOption = new(
        7621, "42000", ErrorKind.User, "Invalid value '{1}' of option '{0}' of a source: {2}");

    public static readonly ErrorDefinition MissingOption = new(
        7622, "42000", ErrorKind.User, "A source with connector {0} needs option '{1}'");

    public static readonly ErrorDefinition UnknownOption = new(7623, "42000", ErrorKind.User, "Unknown option '{0}' of connector {1}");

    public static readonly ErrorDefinition WrongFormat = new(
        7624, "42000", ErrorKind.User, "Connector {0} does not read FORMAT {1} ENCODE {2}; it reads {3}");

    public static readonly ErrorDefinition UnknownSource = new(7625, "42S02", ErrorKind.User, "Unknown source '{0}.{1}'");

    public static readonly ErrorDefinition InUse = new(
        7626, "HY000", ErrorKind.User, "Source '{0}' is read by {1}; DROP SOURCE ... CASCADE drops these, too");

    public static readonly ErrorDefinition CannotRead = new(7627, "HY000", ErrorKind.Retryable, "Source '{0}' cannot be read: {1}");

    public static readonly ErrorDefinition WrongInclude = new(
        7628, "42000", ErrorKind.User, "There is no {0} to INCLUDE from connector {1}; it has {2}");

    public static readonly ErrorDefinition UpsertKey = new(
        7629, "42000", ErrorKind.User,
        "FORMAT UPSERT needs INCLUDE key AS k, PRIMARY KEY (k) of it alone, and no WATERMARK: the key says which row a message is");
}
