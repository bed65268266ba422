using System.Collections.Immutable;

namespace MatViewDb.Catalog.Model;

/// <summary>
/// Describes an account: hashes of its password (both null = no password) and what it may do. The native hash is
/// SHA1(SHA1(p)), the other SHA256(SHA256(p)).
/// </summary>
public sealed record UserAccount(string User, string Host, byte[]? NativeHash, byte[]? Sha2Hash)
{
    public string Plugin { get; init; } = "mysql_native_password";

    public ImmutableArray<Grant> Grants { get; init; } = [];

    /// <summary>Key in the catalog; hosts compare without case.</summary>
    public string Key => KeyOf(User, Host);

    public bool HasPassword => NativeHash is not null || Sha2Hash is not null;

    public static string KeyOf(string user, string host) => user + "@" + host.ToLowerInvariant();

    public override string ToString() => $"'{User}'@'{Host}'";
}

/// <summary>Allows privileges (upper case; ALL) on a database and object; "*" means every one.</summary>
public sealed record Grant(ImmutableArray<string> Privileges, string Database, string Object, bool WithGrantOption = false);
