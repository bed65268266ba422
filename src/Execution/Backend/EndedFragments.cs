using MatViewDb.Protocol;

namespace MatViewDb.Backend;

/// <summary>
/// Keeps how fragments ended that nobody had asked for yet: one may be done before its frontend asks, and the profile, the
/// rows it staged or its error must not be lost then.
/// </summary>
internal sealed class EndedFragments(TimeProvider time)
{
    private static readonly TimeSpan s_kept = TimeSpan.FromSeconds(10);

    private readonly Lock _lock = new();
    private readonly Dictionary<(string Query, int Fragment, int Instance), FragmentOutcome> _outcomes = [];
    private readonly Queue<(DateTimeOffset Until, (string Query, int Fragment, int Instance) Key)> _order = [];

    internal void Add(FragmentRequest request, FragmentOutcome outcome)
    {
        var now = time.GetUtcNow();
        var key = (request.QueryId, request.FragmentId, request.Instance);
        lock (_lock)
        {
            while (_order.TryPeek(out var oldest) && oldest.Until <= now) _outcomes.Remove(_order.Dequeue().Key);
            _outcomes[key] = outcome;
            _order.Enqueue((now + s_kept, key));
        }
    }

    internal FragmentOutcome? Take(FetchRequest request)
    {
        lock (_lock)
        {
            return _outcomes.Remove((request.QueryId, request.FragmentId, request.Instance), out var outcome) ? outcome : null;
        }
    }
}
