using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>Starts the real process where it cannot serve: one clear line, an exit code, no stack trace.</summary>
public sealed class StartTests
{
    private const int CouldNotStart = 1;
    private const int BadOption = 2;

    [Fact]
    public async Task AStopDuringTheStartIsOrderly()
    {
        using var folder = new TemporaryFolder();
        using (ServerProcess.Start(folder.Path))
        {
            // The first start makes the files; the ones below find all there.
        }

        var late = 0;

        // A machine may be slow: it goes on until the program itself has heard a signal.
        for (var delay = 0; delay < 1200 || (late == 0 && delay < 30_000); delay += 100)
        {
            using var process = ServerProcess.Launch(
                "standalone", "--data-dir", folder.Path, "--mysql-port", "0", "--http-port", "0");
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            process.WaitForExit(TimeSpan.FromMilliseconds(delay));
            ServerProcess.Signal(process, "TERM");
            Assert.True(process.WaitForExit(TimeSpan.FromSeconds(60)), $"SIGTERM after {delay} ms: it does not stop");
            var (said, complaint) = (await output, await errors);
            Assert.DoesNotContain("Exception", complaint);

            // Before the program has any say, the system ends the process by the signal itself.
            Assert.True(process.ExitCode == 0 || process.ExitCode == 143 && said.Length == 0 && complaint.Length == 0,
                $"SIGTERM after {delay} ms: exit code {process.ExitCode}, {complaint}");
            if (process.ExitCode == 0) late++;
        }

        Assert.True(late > 0, "no start was reached by its signal after the program had begun");
    }

    [Fact]
    public void ADataDirectoryInUseIsRefused()
    {
        using var folder = new TemporaryFolder();
        using var first = ServerProcess.Start(folder.Path);
        Refuses(CouldNotStart, $"another server is using the data directory {folder.Path}", "standalone", "--data-dir", folder.Path,
            "--mysql-port", "0", "--http-port", "0");
        using var client = first.Connect();
        Assert.Equal("1", client.Query("SELECT 1").Rows[0][0]);
    }

    [Theory]
    [InlineData("--mysql-port", "--http-port")]
    [InlineData("--http-port", "--mysql-port")]
    public void APortInUseIsNamed(string taken, string free)
    {
        using var folder = new TemporaryFolder();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        var said = Refuses(CouldNotStart, "in use", "standalone", "--data-dir", folder.Path, taken, port, free, "0");
        Assert.Contains(port, said);
    }

    [Fact]
    public void ADataDirectoryThatCannotBeMadeIsNamed()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "file");
        File.WriteAllText(file, "");
        Refuses(CouldNotStart, $"the data directory {file}/data cannot be made", "standalone", "--data-dir", file + "/data");
        Refuses(CouldNotStart, "the data directory /proc/matviewdb cannot be made", "standalone", "--data-dir", "/proc/matviewdb");
    }

    [Theory]
    [InlineData("--mysql-port 70000", "--mysql-port 70000: a port is a number from 0 to 65535")]
    [InlineData("--mysql-port many", "many")]
    [InlineData("--bind nowhere", "--bind nowhere: this is no IP address")]
    [InlineData("--no-such-option", "--no-such-option")]
    [InlineData("--set nonsense", "--set nonsense: write it as key=value")]
    [InlineData("--config /no/such/file", "/no/such/file")]
    public void ABadOptionIsNamed(string options, string said)
        => Refuses(BadOption, said, ["standalone", .. options.Split(' ')]);

    [Fact]
    public void AnUnknownSettingIsNamed()
    {
        using var folder = new TemporaryFolder();
        Refuses(CouldNotStart, "no_such_setting", "standalone", "--data-dir", folder.Path, "--mysql-port", "0", "--http-port", "0",
            "--set", "no_such_setting=1");
    }

    [Theory]
    [InlineData("[]", "it holds no JSON object")]
    [InlineData("{", "is no JSON")]
    [InlineData("{\"mysql-port\": \"x\"}", "mysql-port in the configuration file: 'x' is no number")]
    public void ABadConfigurationFileIsNamed(string text, string said)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "matviewdb.json");
        File.WriteAllText(file, text);
        Refuses(BadOption, said, "standalone", "--config", file);
    }

    [Theory]
    [InlineData("meta")]
    [InlineData("backend/tablet-meta")]
    public void DamagedMetadataIsNamed(string store)
    {
        using var folder = new TemporaryFolder();
        using (var server = ServerProcess.Start(folder.Path))
        {
            using var client = server.Connect();
            client.Execute("CREATE DATABASE d");
        }

        foreach (var file in Directory.GetFiles(Path.Combine(folder.Path, store), "MANIFEST-*"))
        {
            var bytes = File.ReadAllBytes(file);
            for (var i = 0; i < bytes.Length; i++) bytes[i] ^= 0x55;
            File.WriteAllBytes(file, bytes);
        }

        Refuses(CouldNotStart, "is damaged", "standalone", "--data-dir", folder.Path, "--mysql-port", "0", "--http-port", "0");
    }

    [Fact]
    public void AServerIsReadySoon()
    {
        using var folder = new TemporaryFolder();
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            var since = Stopwatch.GetTimestamp();
            using (ServerProcess.Start(folder.Path))
            {
                var took = Stopwatch.GetElapsedTime(since);
                if (took < best) best = took;
            }
        }

        // Three seconds is the promise on an idle machine; other tests run beside this one.
        Assert.True(best < TimeSpan.FromSeconds(9), $"from the start of the process to the ready line: {best}");
    }

    private static string Refuses(int exitCode, string expected, params string[] arguments)
    {
        var (code, output, errors) = ServerProcess.RunToEnd(arguments);
        var lines = errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line.StartsWith("matviewdb: ", StringComparison.Ordinal));
        var said = Assert.Single(lines);
        Assert.Contains(expected, said);
        Assert.Equal(exitCode, code);
        Assert.DoesNotContain("ready", output);
        Assert.DoesNotContain("   at ", errors);
        return said;
    }
}
