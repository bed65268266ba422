using MatViewDb.Frontend.Audit;

namespace MatViewDb.Frontend.Statements.MaterializedViews.Advice;

/// <summary>
/// Keeps the newest audit records of queries that gave rows, for advice. Those that took no time worth saving have few places, so that
/// a flood of them does not drive out the others.
/// </summary>
public sealed class RecentQueries
{
    private const int TextMax = 8 << 10;
    private readonly Ring _slow = new(1000);
    private readonly Ring _quick = new(200);

    /// <summary>Gives the newest first.</summary>
    internal IEnumerable<AuditEntry> Newest => _slow.Entries.Concat(_quick.Entries).OrderByDescending(e => e.Timestamp);

    internal void Note(AuditEntry entry)
    {
        if (!entry.IsQuery || entry.State != "EOF" || entry.Stmt.Length > TextMax) return;
        (entry.QueryTimeMs > 0 ? _slow : _quick).Add(entry);
    }

    private sealed class Ring(int size)
    {
        private readonly AuditEntry?[] _kept = new AuditEntry?[size];
        private long _next;

        internal IEnumerable<AuditEntry> Entries => _kept.OfType<AuditEntry>();

        internal void Add(AuditEntry entry) => _kept[(Interlocked.Increment(ref _next) - 1) % _kept.Length] = entry;
    }
}
