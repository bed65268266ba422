using System.Collections.Concurrent;
using System.Diagnostics;
using System.Security.Cryptography;

namespace MatViewDb.Unit.Rooms.Interop;

/// <summary>Runs the scripts of a folder of tests/Interop; packages are installed outside the work tree.</summary>
internal sealed class NodePackage
{
    // A machine without a way to the registry must fail these tests once and soon, not wait for it test after test.
    private static readonly TimeSpan s_installLimit = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan s_pipeLimit = TimeSpan.FromSeconds(60);
    private static readonly ConcurrentDictionary<string, Lazy<NodePackage>> s_installed = new();
    private readonly string _folder;

    private NodePackage(string folder) => _folder = folder;

    public static string? WhatIsMissing()
    {
        foreach (var tool in (string[])["node", "npm"])
        {
            if (!IsOnPath(tool)) return $"'{tool}' is not installed, and this test runs JavaScript.";
        }
        return null;
    }

    /// <summary>Copies the folder, installs its packages once per lock file, and keeps them for later runs.</summary>
    public static NodePackage Install(string name)
        => s_installed.GetOrAdd(name, n => new Lazy<NodePackage>(() => InstallOnce(n))).Value;

    private static NodePackage InstallOnce(string name)
    {
        var source = Path.Combine(AppContext.BaseDirectory, "Interop", name);
        var digest = Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(source, "package-lock.json"))));
        var target = Path.Combine(Path.GetTempPath(), $"matviewdb-interop-{name}-{digest[..12]}");
        Directory.CreateDirectory(target);
        foreach (var file in Directory.GetFiles(source))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)), overwrite: true);
        }
        var marker = Path.Combine(target, ".installed");
        if (!File.Exists(marker))
        {
            string[] arguments =
            [
                "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier", "--prefer-offline",
                "--fetch-retries=1", "--fetch-timeout=30000",
            ];
            Finish(Start("npm", target, arguments), s_installLimit);
            File.WriteAllText(marker, "");
        }
        return new NodePackage(target);
    }

    /// <summary>Runs a script to its end and returns what it printed; a failing script fails the test.</summary>
    public string Run(string script, params string[] arguments) =>
        Finish(Start("node", _folder, [script, .. arguments]), TimeSpan.FromMinutes(1));

    /// <summary>Starts a script that ends when its standard input closes.</summary>
    public Process StartScript(string script) => Start("node", _folder, script);

    private static Process Start(string tool, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(tool, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return Process.Start(start) ?? throw new InvalidOperationException($"{tool} did not start.");
    }

    private static string Finish(Process process, TimeSpan timeout)
    {
        using (process)
        {
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            if (!process.WaitForExit(timeout))
            {
                process.Kill(entireProcessTree: true);
                throw new TimeoutException(
                    $"{process.StartInfo.FileName} {string.Join(' ', process.StartInfo.ArgumentList)} took more than {timeout}.");
            }
            // A grandchild may hold the pipes open after its parent has ended.
            var printed = output.WaitAsync(s_pipeLimit).GetAwaiter().GetResult();
            return process.ExitCode == 0
                ? printed
                : throw new InvalidOperationException(
                    $"Exit code {process.ExitCode}: {printed}{errors.WaitAsync(s_pipeLimit).GetAwaiter().GetResult()}");
        }
    }

    private static bool IsOnPath(string tool) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, tool)));
}
