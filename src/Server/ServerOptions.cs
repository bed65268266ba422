using System.Net;

namespace MatViewDb.Server;

/// <summary>Says which part of the system a process runs.</summary>
public enum ServerRole
{
    Standalone,
    Frontend,
    Backend,
}

/// <summary>Holds what the command line and the configuration file say, after defaults.</summary>
public sealed record ServerOptions
{
    public required ServerRole Role { get; init; }
    public string DataDir { get; init; } = "./data";
    public int MySqlPort { get; init; } = 9030;
    public int HttpPort { get; init; } = 8030;
    public int GrpcPort { get; init; }
    public IPAddress Bind { get; init; } = IPAddress.Loopback;

    /// <summary>Addresses of the backends that a frontend uses (host:port).</summary>
    public IReadOnlyList<string> Backends { get; init; } = [];

    /// <summary>Settings given by --set or the configuration file, by name.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>Turns the console log off (tests).</summary>
    public bool Quiet { get; init; }
}
