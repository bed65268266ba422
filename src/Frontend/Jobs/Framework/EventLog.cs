using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MatViewDb.Jobs.Framework;

/// <summary>Is something that happened to jobs or to the server; the facts are a JSON object.</summary>
public sealed record LoggedEvent(string Id, DateTime At, string Type, string Info);

/// <summary>Keeps the newest events since the start, under RisingWave's names, for rw_event_logs.</summary>
public sealed class EventLog(TimeProvider time)
{
    public const string StreamJobFailed = "CREATE_STREAM_JOB_FAIL";
    public const string StreamJobCleared = "DIRTY_STREAM_JOB_CLEAR";
    public const string SinkFailed = "SINK_FAIL";
    public const string ServerStarted = "META_NODE_START";
    public const string RecoveryStarted = "GLOBAL_RECOVERY_START";
    public const string RecoverySucceeded = "GLOBAL_RECOVERY_SUCCESS";
    public const string RecoveryFailed = "GLOBAL_RECOVERY_FAILURE";

    /// <summary>Why a foreground job was cleared.</summary>
    public const string WaiterGone = "the server ended while somebody waited for it";
    private const int EventsMax = 1_000;

    private static readonly JsonSerializerOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Lock _lock = new();
    private readonly Queue<LoggedEvent> _events = new();
    private long _last;

    public IReadOnlyList<LoggedEvent> All
    {
        get
        {
            lock (_lock) return [.. _events];
        }
    }

    /// <summary>Notes an event; its facts stand under its name: SINK_FAIL becomes {"sinkFail": {...}}.</summary>
    public void Add(string type, params ReadOnlySpan<(string Name, object? Value)> facts)
    {
        var named = new Dictionary<string, object?>();
        foreach (var (name, value) in facts) named[name] = value;
        var info = JsonSerializer.Serialize(new Dictionary<string, object> { [NameOf(type)] = named }, s_plain);
        var now = time.GetUtcNow().UtcDateTime;
        lock (_lock)
        {
            _events.Enqueue(new LoggedEvent(string.Create(CultureInfo.InvariantCulture, $"{now.Ticks:x}-{++_last:x}"), now, type, info));
            if (_events.Count > EventsMax) _events.Dequeue();
        }
    }

    private static string NameOf(string type)
    {
        var words = type.Split('_').Select(w => w[..1] + w[1..].ToLowerInvariant());
        var name = string.Concat(words);
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
