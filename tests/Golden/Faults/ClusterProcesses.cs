using System.Globalization;
using System.Net;
using System.Net.Sockets;
using MatViewDb.MySql.Client;

namespace MatViewDb.Golden.Faults;

/// <summary>Runs a frontend and two backends as processes of their own, each of which can be killed and started again.</summary>
internal sealed class ClusterProcesses : IDisposable
{
    private readonly string _folder;
    private readonly string[] _more;
    private readonly int[] _ports;
    private readonly ServerProcess?[] _backends = new ServerProcess?[2];
    private ServerProcess? _frontend;

    internal ClusterProcesses(string folder, params string[] more)
    {
        _folder = folder;
        _more = more;
        _ports = FreePorts(2);
        for (var i = 0; i < 2; i++) StartBackend(i);
        StartFrontend();
    }

    internal MySqlClient Connect(string database = "") => _frontend!.Connect(database);

    internal void StartBackend(int index) => _backends[index] = ServerProcess.StartRole(
        "backend", Path.Combine(_folder, $"backend{index + 1}"), ["--grpc-port", Text(_ports[index]), .. _more]);

    internal void KillBackend(int index) => _backends[index]!.Dispose();

    internal void StartFrontend() => _frontend = ServerProcess.StartRole(
        "frontend", Path.Combine(_folder, "frontend1"),
        [
            "--mysql-port", "0", "--http-port", "0", "--backends", string.Join(',', _ports.Select(p => "127.0.0.1:" + Text(p))), .. _more,
        ]);

    internal void KillFrontend() => _frontend!.Dispose();

    public void Dispose()
    {
        _frontend?.Dispose();
        foreach (var backend in _backends) backend?.Dispose();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    // All are held until all are known, so that no port is given twice.
    private static int[] FreePorts(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToArray();
        foreach (var listener in listeners) listener.Start();
        var ports = listeners.Select(l => ((IPEndPoint)l.LocalEndpoint).Port).ToArray();
        foreach (var listener in listeners) listener.Dispose();
        return ports;
    }
}
