using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using MatViewDb.MySql.Client;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>Runs the real server as a process of its own, so that a test can kill it the way an outage does.</summary>
internal sealed partial class ServerProcess : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);
    private readonly Process _process;

    private ServerProcess(Process process, int port, int httpPort)
    {
        _process = process;
        Port = port;
        HttpPort = httpPort;
    }

    internal int Port { get; }

    /// <summary>Where metrics are read; 0 where there are none.</summary>
    internal int HttpPort { get; }

    /// <summary>Starts a standalone server on the directory and waits for its ready line.</summary>
    internal static ServerProcess Start(string dataDir, params string[] more)
        => StartRole("standalone", dataDir, ["--mysql-port", "0", "--http-port", "0", .. more]);

    /// <summary>Starts a process of some role and waits for its ready line.</summary>
    internal static ServerProcess StartRole(string role, string dataDir, params string[] more)
    {
        // Starting is most of what such tests do; none of them is about the first query.
        string[] cold = role == "backend" ? [] : ["--set", "enable_warm_up=0"];
        var process = Launch([role, "--data-dir", dataDir, .. cold, .. more]);
        var said = new List<string>();
        var ports = new TaskCompletionSource<(int Own, int Http)>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.OutputDataReceived += (_, line) =>
        {
            Hear(line.Data);
            if (line.Data is null) ports.TrySetResult((-1, 0));
            else if (ReadyLine().Match(line.Data) is { Success: true } ready)
                ports.TrySetResult((Port(ready.Groups[1]), ready.Groups[2].Success ? Port(ready.Groups[2]) : 0));
        };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        if (ports.Task.Wait(s_patience) && ports.Task.Result.Own > 0)
            return new ServerProcess(process, ports.Task.Result.Own, ports.Task.Result.Http);
        process.Kill();
        process.WaitForExit(s_patience);
        lock (said) throw new InvalidOperationException("the server did not start:\n" + string.Join('\n', said));

        static int Port(Group text) => int.Parse(text.Value, CultureInfo.InvariantCulture);

        void Hear(string? line)
        {
            if (line is null) return;
            lock (said) said.Add(line);
        }
    }

    /// <summary>Runs a server that is expected not to serve; gives its exit code and what it said.</summary>
    internal static (int ExitCode, string Output, string Errors) RunToEnd(params string[] arguments)
    {
        using var process = Launch(arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(s_patience))
        {
            process.Kill();
            Assert.Fail("the server neither serves nor ends");
        }

        Assert.True(Task.WaitAll([output, errors], s_patience), "the output of an ended server does not end");
        return (process.ExitCode, output.Result, errors.Result);
    }

    /// <summary>Starts the program without waiting for anything.</summary>
    internal static Process Launch(params string[] arguments)
    {
        var info = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "matviewdb.dll") },
        };
        foreach (var argument in arguments) info.ArgumentList.Add(argument);
        return Process.Start(info)!;
    }

    /// <summary>Sends a signal as the system's own tool does.</summary>
    internal static void Signal(Process process, string signal)
    {
        using var kill = Process.Start("kill", ["-" + signal, process.Id.ToString(CultureInfo.InvariantCulture)]);
        Assert.True(kill.WaitForExit(s_patience), "kill does not end");
    }

    internal MySqlClient Connect(string database = "", string user = "root") => MySqlClient.Connect(
        new ClientOptions
        {
            EndPoint = new IPEndPoint(IPAddress.Loopback, Port), User = user, Database = database,
            ReadTimeout = TimeSpan.FromSeconds(60),
        });

    /// <summary>Ends the process at once, with nothing flushed or closed by it.</summary>
    internal void Kill()
    {
        _process.Kill();
        Assert.True(_process.WaitForExit(s_patience), "a killed server does not end");
    }

    /// <summary>Ends the process as an operator does.</summary>
    internal void Stop()
    {
        Signal(_process, "TERM");
        Assert.True(_process.WaitForExit(s_patience), "the server does not stop");
        Assert.Equal(0, _process.ExitCode);
    }

    public void Dispose()
    {
        if (!_process.HasExited) Kill();
        _process.Dispose();
    }

    [GeneratedRegex(@"ready: (?:mysql|backend grpc) \S+?:(\d+) (?:http \S+?:(\d+) )?")]
    private static partial Regex ReadyLine();
}
