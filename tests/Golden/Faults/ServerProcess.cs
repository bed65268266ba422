using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using MatViewDb.MySql.Client;

namespace MatViewDb.Golden.Faults;

/// <summary>Runs the real server as a process of its own, so that a test can kill it the way an outage does.</summary>
internal sealed partial class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, int port)
    {
        _process = process;
        Port = port;
    }

    internal int Port { get; }

    /// <summary>Starts a standalone server on the directory and waits for its ready line.</summary>
    internal static ServerProcess Start(string dataDir, params string[] more)
        => StartRole("standalone", dataDir, ["--mysql-port", "0", "--http-port", "0", .. more]);

    /// <summary>Starts a process of some role and waits for its ready line.</summary>
    internal static ServerProcess StartRole(string role, string dataDir, params string[] more)
    {
        var info = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                Path.Combine(AppContext.BaseDirectory, "matviewdb.dll"), role, "--data-dir", dataDir,
            },
        };
        foreach (var argument in more) info.ArgumentList.Add(argument);
        var process = Process.Start(info)!;
        var said = new List<string>();
        process.ErrorDataReceived += (_, line) => { if (line.Data is not null) lock (said) said.Add(line.Data); };
        process.BeginErrorReadLine();
        while (process.StandardOutput.ReadLine() is { } line)
        {
            lock (said) said.Add(line);
            var ready = ReadyLine().Match(line);
            if (!ready.Success) continue;
            new Thread(() => process.StandardOutput.ReadToEnd()) { IsBackground = true }.Start();
            return new ServerProcess(process, int.Parse(ready.Groups[1].Value, CultureInfo.InvariantCulture));
        }

        process.WaitForExit();
        lock (said) throw new InvalidOperationException("the server did not start:\n" + string.Join('\n', said));
    }

    internal MySqlClient Connect(string database = "") => MySqlClient.Connect(
        new ClientOptions
        {
            EndPoint = new IPEndPoint(IPAddress.Loopback, Port), User = "root", Database = database,
            ReadTimeout = TimeSpan.FromSeconds(30),
        });

    /// <summary>Ends the process at once, with nothing flushed or closed by it.</summary>
    internal void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited) Kill();
        _process.Dispose();
    }

    [GeneratedRegex(@"ready: (?:mysql|backend grpc) \S+?:(\d+) ")]
    private static partial Regex ReadyLine();
}
