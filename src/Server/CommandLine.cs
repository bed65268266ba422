using System.CommandLine;
using System.Net;
using System.Text.Json;

namespace MatViewDb.Server;

/// <summary>Reads the command line: one command per role, the same options for all.</summary>
internal static class CommandLine
{
    private const int BadOption = 2;

    internal static async Task<int> RunAsync(string[] args, Func<ServerOptions, Task<int>> run)
    {
        var root = new RootCommand("MatViewDb: an OLAP database with materialized views, speaking the MySQL protocol");
        root.Subcommands.Add(Make("standalone", "frontend and backend in one process", ServerRole.Standalone, run));
        root.Subcommands.Add(Make("frontend", "MySQL endpoint, catalog and planner of a cluster", ServerRole.Frontend, run));
        root.Subcommands.Add(Make("backend", "tablets and execution of a cluster", ServerRole.Backend, run));
        root.Subcommands.Add(MakeCheck());
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            await Console.Error.WriteLineAsync(
                $"matviewdb: {string.Join("; ", parsed.Errors.Select(e => e.Message))} (--help lists the options)").ConfigureAwait(false);
            return BadOption;
        }

        // Signals are the business of Program: the library would end a slow stop with a code of its own.
        return await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null }).ConfigureAwait(false);
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
                    MySqlPort = Port("--mysql-port", parsed.GetValue(mysqlPort) ?? file.Number("mysql-port") ?? 9030),
                    HttpPort = Port("--http-port", parsed.GetValue(httpPort) ?? file.Number("http-port") ?? 8030),
                    GrpcPort = Port("--grpc-port", parsed.GetValue(grpcPort) ?? file.Number("grpc-port") ?? 0),
                    Bind = Address(parsed.GetValue(bind) ?? file.Text("bind") ?? "127.0.0.1"),
                    Backends = (parsed.GetValue(backends) ?? file.Text("backends") ?? "")
                        .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
                    Settings = file.Settings,
                };
            }
            catch (Exception problem) when (problem is FormatException or IOException or UnauthorizedAccessException or ArgumentException)
            {
                await Console.Error.WriteLineAsync("matviewdb: " + problem.Message.ReplaceLineEndings(" ")).ConfigureAwait(false);
                return BadOption;
            }

            return await run(options).ConfigureAwait(false);
        });
        return command;
    }

    private static Command MakeCheck()
    {
        var dataDir = new Option<string?>("--data-dir") { Description = "directory of a stopped server (./data)" };
        var pages = new Option<bool>("--pages") { Description = "read every byte and compare it with its checksum" };
        var command = new Command("check", "looks for files that nothing needs and for damage; changes nothing") { dataDir, pages };
        command.SetAction(async (parsed, _) =>
        {
            var directory = Path.GetFullPath(parsed.GetValue(dataDir) ?? "./data");
            try
            {
                if (!Directory.Exists(directory)) throw new DirectoryNotFoundException($"there is no directory {directory}");
                using var held = DataDirectory.Take(directory);
                var found = StoreInspection.Run(directory, parsed.GetValue(pages));
                foreach (var line in found.Damage) Console.WriteLine("damaged: " + line);
                foreach (var line in found.Leaks) Console.WriteLine("left over: " + line);
                foreach (var line in found.Staged) Console.WriteLine("not decided yet: " + line);
                Console.WriteLine(found.Summary);
                return found.IsClean ? 0 : 1;
            }
            catch (Exception problem) when (problem is Core.Errors.MatViewException or RocksDb.RocksDbException or IOException)
            {
                await Console.Error.WriteLineAsync("matviewdb: " + problem.Message.ReplaceLineEndings(" ")).ConfigureAwait(false);
                return 1;
            }
        });
        return command;
    }

    private static int Port(string option, int port) => port is >= IPEndPoint.MinPort and <= IPEndPoint.MaxPort
        ? port
        : throw new FormatException($"{option} {port}: a port is a number from 0 to 65535");

    private static IPAddress Address(string text) => IPAddress.TryParse(text, out var address)
        ? address
        : throw new FormatException($"--bind {text}: this is no IP address");

    /// <summary>Holds the configuration file: options by their long name, and settings under "set".</summary>
    private sealed class Config
    {
        private readonly Dictionary<string, string> _values = [];

        internal Dictionary<string, string> Settings { get; } = new(StringComparer.OrdinalIgnoreCase);

        internal static Config Read(string? path)
        {
            var config = new Config();
            if (path is null) return config;
            using var json = Parse(path);
            if (json.RootElement.ValueKind != JsonValueKind.Object) throw new FormatException($"{path}: it holds no JSON object");
            foreach (var pair in json.RootElement.EnumerateObject())
            {
                if (pair.Name == "set" && pair.Value.ValueKind != JsonValueKind.Object)
                    throw new FormatException($"{path}: \"set\" is no JSON object");
                if (pair.Name != "set") config._values[pair.Name] = pair.Value.ToString();
                else foreach (var setting in pair.Value.EnumerateObject()) config.Settings[setting.Name] = setting.Value.ToString();
            }

            return config;
        }

        internal string? Text(string name) => _values.GetValueOrDefault(name);

        internal int? Number(string name)
        {
            if (Text(name) is not { } text) return null;
            return int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number)
                ? number
                : throw new FormatException($"{name} in the configuration file: '{text}' is no number");
        }

        private static JsonDocument Parse(string path)
        {
            try
            {
                return JsonDocument.Parse(File.ReadAllText(path));
            }
            catch (JsonException problem)
            {
                throw new FormatException($"{path} is no JSON: {problem.Message}", problem);
            }
        }
    }
}
