using System.Net;
using MatViewDb.MySql.Packets;

namespace MatViewDb.MySql.Client;

/// <summary>Says where and how a client connects.</summary>
public sealed record ClientOptions
{
    public required EndPoint EndPoint { get; init; }

    public required string User { get; init; }

    public string Password { get; init; } = "";

    public string Database { get; init; } = "";

    public TlsMode Tls { get; init; } = TlsMode.Preferred;

    /// <summary>Gets whether the server is asked for its public key, when a password must go without TLS.</summary>
    public bool AllowsPublicKeyRetrieval { get; init; } = true;

    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Gets how long an answer may stay without a byte; zero waits for ever.</summary>
    public TimeSpan ReadTimeout { get; init; } = TimeSpan.Zero;

    public int PacketSizeMax { get; init; } = 1 << 30;

    public byte CharacterSet { get; init; } = CharacterSets.Utf8Mb4GeneralCi;

    /// <summary>
    /// Gets who opens the files that the server asks for with LOAD DATA LOCAL. By default there is nobody, and the
    /// server is told so.
    /// </summary>
    public Func<string, Stream>? OpenLocalFile { get; init; }

    /// <summary>Gets the plugin to answer the greeting with; empty follows the greeting.</summary>
    public string AuthPlugin { get; init; } = "";

    /// <summary>Gets what to give up although both sides could do it.</summary>
    public Capabilities Without { get; init; } = Capabilities.None;

    public IReadOnlyDictionary<string, string> Attributes { get; init; } =
        new Dictionary<string, string> { ["_client_name"] = "matviewdb" };
}
