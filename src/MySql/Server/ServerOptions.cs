using System.Net;
using MatViewDb.MySql.Auth;

namespace MatViewDb.MySql.Server;

/// <summary>Configures a listener and its connections.</summary>
public sealed record ServerOptions
{
    public required EndPoint EndPoint { get; init; }

    /// <summary>Gets the version that clients see; it has to begin with three numbers and a dash.</summary>
    public string ServerVersion { get; init; } = "8.0.33-MatViewDb-0.1.0";

    public int ConnectionsMax { get; init; } = 1040;

    public int PacketSizeMax { get; init; } = 64 << 20;

    public int PreparedStatementsMax { get; init; } = 16382;

    public int StackSizeBytes { get; init; } = 1 << 20;

    /// <summary>Gets how long a login may take in all, from the accepted socket to the last packet.</summary>
    public TimeSpan LoginTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Gets how long a session may be idle, until its handler says otherwise.</summary>
    public TimeSpan WaitTimeout { get; init; } = TimeSpan.FromHours(8);

    /// <summary>Gets how long a client may take no byte of an answer.</summary>
    public TimeSpan WriteTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Gets the certificate; without one TLS is not offered.</summary>
    public ServerCertificate? Certificate { get; init; }

    public bool RequiresTls { get; init; }

    /// <summary>Gets the plugin of the greeting, which clients guess first.</summary>
    public string DefaultAuthPlugin { get; init; } = AuthPlugins.CachingSha2Password;

    /// <summary>Gets the clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Gets who is told of an exception that a handler let through; the client only sees error 1105.</summary>
    public Action<ServerConnection, Exception>? Unhandled { get; init; }
}
