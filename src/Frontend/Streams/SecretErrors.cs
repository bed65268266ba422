using MatViewDb.Core.Errors;

namespace MatViewDb.Frontend.Streams;

/// <summary>Defines errors of secrets in the catalog.</summary>
[Errors]
public static class SecretErrors
{
    public static readonly ErrorDefinition NoKey = new(
        7655, "HY000", ErrorKind.Resource,
        "the key of encrypted options is missing: file '{0}' does not hold it; put back the file that the data directory was used with");

    public static readonly ErrorDefinition BadKeyFile = new(
        7656, "HY000", ErrorKind.Resource, "file '{0}' with the key of encrypted options cannot be used: {1}");

    public static readonly ErrorDefinition Damaged = new(
        7657, "HY000", ErrorKind.Internal, "the encrypted option '{0}' is damaged");
}
