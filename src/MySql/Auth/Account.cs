namespace MatViewDb.MySql.Auth;

/// <summary>Tells how an account logs in.</summary>
/// <param name="User">The user part of its name.</param>
/// <param name="Host">The host part of its name, a pattern such as '%'.</param>
/// <param name="Plugin">One of <see cref="AuthPlugins"/>.</param>
/// <param name="Digest">
/// The stored digest: SHA1(SHA1(password)) or SHA256(SHA256(password)) by plugin; empty when there is no password,
/// or when the store wants to see the password itself (<see cref="VerifiesPassword"/>).
/// </param>
public sealed record Account(string User, string Host, string Plugin, byte[] Digest)
{
    /// <summary>Gets whether the store has to see the clear password, because it keeps no plain digest.</summary>
    public bool VerifiesPassword { get; init; }

    /// <summary>Gets whether logins without TLS are refused.</summary>
    public bool RequiresTls { get; init; }

    /// <summary>Gets whether nobody can log in, whatever the password.</summary>
    public bool IsLocked { get; init; }

    internal bool HasPassword => VerifiesPassword || Digest.Length > 0;
}
