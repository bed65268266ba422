using System.Globalization;
using System.Text.Json;

namespace MatViewDb.Frontend.Sources.Nats;

/// <summary>Is one message of a stream: its number there, and when the server took it.</summary>
internal sealed record StreamMessage(NatsMessage Message, long Sequence, DateTime Timestamp, long Pending);

/// <summary>
/// Pulls the messages of a JetStream stream from some number on, through a consumer that the server forgets when nobody asks it for long.
/// Nothing is acknowledged: who reads keeps the number of the last message itself.
/// </summary>
internal sealed class JetStreamConsumer
{
    private const string Messages = "m";
    private const int PulledMax = 256;
    private const long InactiveNanoseconds = 300_000_000_000;
    private const long NanosecondsPerTick = 100;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    private readonly NatsConnection _connection;
    private readonly string _stream;
    private readonly string _inbox;
    private string _name = "";

    /// <param name="inbox">A name that nobody else of the NATS server's clients has.</param>
    internal JetStreamConsumer(NatsConnection connection, string stream, string inbox)
    {
        (_connection, _stream, _inbox) = (connection, stream, $"_INBOX.{inbox}");
        connection.Subscribe($"{_inbox}.*", 1);
    }

    /// <summary>Gives the number of the stream's last message.</summary>
    internal long LastSequence()
    {
        using var answer = Ask($"STREAM.INFO.{_stream}", "");
        return answer.RootElement.GetProperty("state").GetProperty("last_seq").GetInt64();
    }

    /// <summary>Makes the consumer: from a number on, from a time on, or from the first message.</summary>
    internal void Open(IReadOnlyList<string> subjects, long? from, DateTime? since)
    {
        var config = new Dictionary<string, object>
        {
            ["deliver_policy"] = from is not null ? "by_start_sequence" : since is not null ? "by_start_time" : "all",
            ["ack_policy"] = "none", ["replay_policy"] = "instant", ["inactive_threshold"] = InactiveNanoseconds, ["mem_storage"] = true,
        };
        if (from is { } sequence) config["opt_start_seq"] = sequence;
        else if (since is { } time) config["opt_start_time"] = time.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
        if (subjects.Count == 1) config["filter_subject"] = subjects[0];
        else config["filter_subjects"] = subjects;
        var request = new Dictionary<string, object> { ["stream_name"] = _stream, ["config"] = config };
        using var answer = Ask($"CONSUMER.CREATE.{_stream}", JsonSerializer.Serialize(request));
        _name = answer.RootElement.GetProperty("name").GetString() ?? throw new IOException("the server gave the consumer no name");
    }

    /// <summary>Gives messages that are there now, at most so many.</summary>
    internal List<StreamMessage> Pull(long most)
    {
        var batch = (int)Math.Min(most, PulledMax);
        var pulled = new List<StreamMessage>(batch);
        _connection.Publish(
            $"$JS.API.CONSUMER.MSG.NEXT.{_stream}.{_name}", $"{_inbox}.{Messages}",
            JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object> { ["batch"] = batch, ["no_wait"] = true }));
        while (pulled.Count < batch)
        {
            if (_connection.Receive(s_patience) is not { } message) throw new IOException("the consumer does not answer");
            switch (message.Status)
            {
                case 404 or 408:
                    return pulled;
                case 503:
                    throw new IOException("the consumer is gone");
                case >= 400:
                    throw new IOException($"the consumer answers with status {message.Status}");
                case >= 100:
                    continue;
                default:
                    var one = Numbered(message);
                    pulled.Add(one);
                    if (one.Pending == 0) return pulled;
                    break;
            }
        }

        return pulled;
    }

    // The subject for an answer says it all: $JS.ACK.stream.consumer.deliveries.sequence.consumer sequence.nanoseconds.pending; newer
    // servers put a domain and an account before the stream.
    private static StreamMessage Numbered(NatsMessage message)
    {
        var words = message.Reply.Split('.');
        var shift = words.Length >= 11 ? 2 : 0;
        if (words.Length < 9 || words[0] != "$JS" || words[1] != "ACK"
            || !long.TryParse(words[5 + shift], NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            || !long.TryParse(words[7 + shift], NumberStyles.None, CultureInfo.InvariantCulture, out var nanoseconds)
            || !long.TryParse(words[8 + shift], NumberStyles.None, CultureInfo.InvariantCulture, out var pending))
            throw new IOException($"a message of the stream does not say its number: {message.Reply}");
        return new StreamMessage(message, sequence, DateTime.UnixEpoch.AddTicks(nanoseconds / NanosecondsPerTick), pending);
    }

    private JsonDocument Ask(string what, string request)
    {
        const string Answers = "a";
        _connection.Publish($"$JS.API.{what}", $"{_inbox}.{Answers}", System.Text.Encoding.UTF8.GetBytes(request));
        while (true)
        {
            if (_connection.Receive(s_patience) is not { } message) throw new IOException("JetStream does not answer");
            if (!message.Subject.EndsWith($".{Answers}", StringComparison.Ordinal)) continue;
            if (message.Status == 503) throw new IOException("the server has no JetStream");
            var answer = JsonDocument.Parse(message.Payload);
            if (!answer.RootElement.TryGetProperty("error", out var error)) return answer;
            var problem = error.TryGetProperty("description", out var text) ? text.GetString() : "unknown error";
            answer.Dispose();
            throw new IOException($"stream '{_stream}': {problem}");
        }
    }
}
