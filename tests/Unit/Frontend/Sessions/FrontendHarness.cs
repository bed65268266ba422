using System.Globalization;
using System.Net;
using MatViewDb.Backend;
using MatViewDb.Catalog.Journal;
using MatViewDb.Core.Metrics;
using MatViewDb.Core.Types;
using MatViewDb.Files;
using MatViewDb.Frontend;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements;
using MatViewDb.MySql.Server;
using MatViewDb.Sql;

namespace MatViewDb.Unit.Frontend.Sessions;

/// <summary>
/// Runs a frontend over a real backend in a directory of its own; statements go in as text, rows come out as text.
/// </summary>
internal sealed class FrontendHarness : IAsyncDisposable
{
    private readonly string _directory;
    private readonly bool _owned;
    private BackendNode _backend;

    private FrontendHarness(string directory, bool owned, BackendNode backend, FrontendNode node)
    {
        (_directory, _owned, _backend, Node) = (directory, owned, backend, node);
        Session = NewSession();
    }

    public FrontendNode Node { get; private set; }
    public Storage.Contracts.ITabletStore Tablets => _backend.Tablets;
    public Session Session { get; private set; }

    public static Task<FrontendHarness> StartAsync(bool listens = false)
        => StartAsync(Path.Combine(Path.GetTempPath(), "frontend-" + Guid.NewGuid().ToString("N")), owned: true, listens);

    public static async Task<FrontendHarness> StartAsync(string directory, bool owned, bool listens = false)
    {
        var files = new LocalFileSystem();
        var backend = BackendNode.Open(
            new BackendOptions(Path.Combine(directory, "be")) { WorkerThreads = 2 }, files, TimeProvider.System,
            _ => throw new InvalidOperationException("There is one backend."));
        var own = new OwnBackend(backend);
        files.CreateDirectory(Path.Combine(directory, "fe"));
        var node = await FrontendNode.StartAsync(new FrontendOptions
        {
            Journal = new RocksDbJournal(Path.Combine(directory, "fe", "journal")),
            Files = files,
            Time = TimeProvider.System,
            LocalRunner = own,
            Metrics = new MetricSet(),
            Backends = [own],
            MySql = listens ? new ServerOptions { EndPoint = new IPEndPoint(IPAddress.Loopback, 0) } : null,
        }, CancellationToken.None);
        return new FrontendHarness(directory, owned, backend, node);
    }

    public Session NewSession()
        => Node.NewInternalSession(Node.Services.Store.Current.Users["root@%"], Session?.CurrentDatabase);

    /// <summary>Runs statements and gives the rows of the last one: columns by blanks, rows by line ends.</summary>
    public async Task<string> RunAsync(string sql, Session? session = null)
    {
        var answer = "";
        foreach (var text in StatementText.Split(sql))
        {
            await Node.Runner.RunAsync(session ?? Session, text, async (result, cancel) => answer = await ReadAsync(result, cancel));
        }

        return answer;
    }

    public async ValueTask DisposeAsync()
    {
        await Node.DisposeAsync();
        _backend.Dispose();
        if (_owned) Directory.Delete(_directory, recursive: true);
    }

    private static async Task<string> ReadAsync(StatementResult result, CancellationToken cancel)
    {
        switch (result)
        {
            case OkResult ok:
                return $"ok {ok.AffectedRows}";
            case TableResult table:
                return string.Join('\n', table.Rows.Select(r => string.Join(' ', r.Select(v => v ?? "NULL"))));
            case StreamResult stream:
                await using (stream.Stream)
                {
                    var rows = new List<string>();
                    while (await stream.Stream.NextAsync(cancel) is { } batch)
                    {
                        using (batch)
                        {
                            for (var row = 0; row < batch.RowCount; row++)
                            {
                                rows.Add(string.Join(' ', stream.Columns.Select(
                                    (c, i) => Text(BatchValues.Read(batch[i], row, c.Type), c.Type))));
                            }
                        }
                    }

                    return string.Join('\n', rows);
                }

            default:
                return result.ToString();
        }
    }

    private static string Text(object? value, SqlType type) => value switch
    {
        null => "NULL",
        bool flag => flag ? "1" : "0",
        DateTime moment => moment.ToString(
            type.Kind == SqlTypeKind.Date ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
