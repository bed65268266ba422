using Microsoft.Extensions.Logging;
using Serilog;
using Serilog.Events;
using Serilog.Extensions.Logging;

namespace MatViewDb.Server;

/// <summary>Sets up the log: the console for people, a rolling file under the data directory for later.</summary>
internal sealed class ServerLog : IDisposable
{
    private const long FileBytesMax = 64 << 20;
    private const int FilesKept = 10;
    private const string Line = "{Timestamp:yyyy-MM-dd HH:mm:ss.fff} {Level:u3} {SourceContext} {Message:lj}{NewLine}{Exception}";
    private readonly Serilog.Core.Logger _logger;

    internal ServerLog(string dataDir, bool quiet)
    {
        var file = new LoggerConfiguration().WriteTo.File(
            Path.Combine(dataDir, "log", "matviewdb-.log"), outputTemplate: Line, rollingInterval: RollingInterval.Day,
            fileSizeLimitBytes: FileBytesMax, rollOnFileSizeLimit: true, retainedFileCountLimit: FilesKept);
        var setup = new LoggerConfiguration().MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .WriteTo.Sink(new LogQueue(file.CreateLogger()));
        // What ends the server is told in one line by Program; its stack is for the file only.
        if (!quiet)
        {
            var console = new LoggerConfiguration().Filter.ByIncludingOnly(record => record.Level < LogEventLevel.Fatal)
                .WriteTo.Console(outputTemplate: Line, standardErrorFromLevel: LogEventLevel.Verbose);
            setup = setup.WriteTo.Sink(new LogQueue(console.CreateLogger()));
        }

        _logger = setup.CreateLogger();
        Factory = new SerilogLoggerFactory(_logger, dispose: false);
    }

    internal ILoggerFactory Factory { get; }

    public void Dispose()
    {
        Factory.Dispose();
        _logger.Dispose();
    }
}
