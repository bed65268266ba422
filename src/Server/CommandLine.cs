using System.CommandLine;
using System.Net;
using System.Text.Json;

namespace MatViewDb.Server;

/// <summary>Reads the command line: one command per role, the same options for all.</summary>
internal static class CommandLine
{
    internal static async Task<int> RunAsync(string[] args, Func<ServerOptions, Task<int>> run)
    {
        var root = new RootCommand("MatViewDb: an OLAP database with materialized views, speaking the MySQL protocol");
        root.Subcommands.Add(Make("standalone", "frontend and backend in one process", ServerRole.Standalone, run));
        root.Subcommands.Add(Make("frontend", "MySQL endpoint, catalog and planner of a cluster", ServerRole.Frontend, run));
        root.Subcommands.Add(Make("backend", "tablets and execution of a cluster", ServerRole.Backend, run));
        return await root.Parse(args).InvokeAsync().ConfigureAwait(false);
    }

    private static Command Make(string name, string description, ServerRole role, Func<ServerOptions, Task<int>> run)
    {
        var dataDir = new Option<string?>("--data-dir") { Description = "where everything is kept (./data)" };
        var mysqlPort = new Option<int?>("--mysql-port") { Description = "MySQL protocol (9030)" };
        var httpPort = new Option<int?>("--http-port") { Description = "health, metrics (8030)" };
        var grpcPort = new Option<int?>("--grpc-port") { Description = "traffic between processes" };
        var bind = new Option<string?>("--bind") { Description = "address to listen on (127.0.0.1)" };
        var backends = new Option<string?>("--backends") { Description = "host:port,... of the backends (frontend)" };
        var frontend = new Option<string?>("--frontend") { Description = "host:port of the frontend (backend)" };
        var config = new Option<string?>("--config") { Description = "JSON file with the same names as keys, and \"set\": {..}" };
        var set = new Option<string[]>("--set") { Description = "a server setting as key=value; may be repeated" };
        var command = new Command(name, description)
        {
            dataDir, mysqlPort, httpPort, grpcPort, bind, backends, frontend, config, set,
        };
        command.SetAction(async (parsed, _) =>
        {
            ServerOptions options;
            try
            {
                var file = Config.Read(parsed.GetValue(config));
                foreach (var pair in parsed.GetValue(set) ?? [])
                {
                    var at = pair.IndexOf('=');
                    if (at <= 0) throw new FormatException($"--set {pair}: write it as key=value");
                    file.Settings[pair[..at].Trim()] = pair[(at + 1)..].Trim();
                }

                options = new ServerOptions
                {
                    Role = role,
                    DataDir = Path.GetFullPath(parsed.GetValue(dataDir) ?? file.Text("data-dir") ?? "./data"),
                    MySqlPort = parsed.GetValue(mysqlPort) ?? file.Number("mysql-port") ?? 9030,
                    HttpPort = parsed.GetValue(httpPort) ?? file.Number("http-port") ?? 8030,
                    GrpcPort = parsed.GetValue(grpcPort) ?? file.Number("grpc-port") ?? 0,
                    Bind = IPAddress.Parse(parsed.GetValue(bind) ?? file.Text("bind") ?? "127.0.0.1"),
                    Backends = (parsed.GetValue(backends) ?? file.Text("backends") ?? "")
                        .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
                    Settings = file.Settings,
                };
            }
            catch (Exception problem) when (problem is FormatException or IOException or JsonException)
            {
                await Console.Error.WriteLineAsync(problem.Message).ConfigureAwait(false);
                return 2;
            }

            return await run(options).ConfigureAwait(false);
        });
        return command;
    }

    /// <summary>Holds the configuration file: options by their long name, and settings under "set".</summary>
    private sealed class Config
    {
        private readonly Dictionary<string, string> _values = [];

        internal Dictionary<string, string> Settings { get; } = new(StringComparer.OrdinalIgnoreCase);

        internal static Config Read(string? path)
        {
            var config = new Config();
            if (path is null) return config;
            using var json = JsonDocument.Parse(File.ReadAllText(path));
            foreach (var pair in json.RootElement.EnumerateObject())
            {
                if (pair.Name != "set") config._values[pair.Name] = pair.Value.ToString();
                else foreach (var setting in pair.Value.EnumerateObject()) config.Settings[setting.Name] = setting.Value.ToString();
            }

            return config;
        }

        internal string? Text(string name) => _values.GetValueOrDefault(name);

        internal int? Number(string name)
            => Text(name) is { } text ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : null;
    }
}
