using MatViewDb.Server;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Xunit;

namespace MatViewDb.Golden.Server;

/// <summary>Holds that no record of the log is lost or overtaken, also where more come than the queue takes.</summary>
public sealed class LogQueueTests
{
    private const int Threads = 4;
    private const int Records = 8_000;

    [Fact]
    public void WritesEachRecordOnceAndInOrder()
    {
        var kept = new Kept();
        using (var queue = new LogQueue(new LoggerConfiguration().WriteTo.Sink(kept).CreateLogger()))
        using (var log = new LoggerConfiguration().WriteTo.Sink(queue).CreateLogger())
        {
            Parallel.For(0, Threads, new ParallelOptions { MaxDegreeOfParallelism = Threads }, thread =>
            {
                for (var i = 0; i < Records; i++) log.Information("{Thread} {Number}", thread, i);
            });
        }

        Assert.Equal(Threads * Records, kept.Records.Count);
        var next = new int[Threads];
        foreach (var (thread, number) in kept.Records) Assert.Equal(next[thread]++, number);
    }

    private sealed class Kept : ILogEventSink
    {
        internal List<(int Thread, int Number)> Records { get; } = [];

        public void Emit(LogEvent logEvent)
            => Records.Add(((int)Value(logEvent, "Thread"), (int)Value(logEvent, "Number")));

        private static object Value(LogEvent record, string name) => ((ScalarValue)record.Properties[name]).Value!;
    }
}
