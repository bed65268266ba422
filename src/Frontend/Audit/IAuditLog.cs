namespace MatViewDb.Frontend.Audit;

/// <summary>Keeps a record of every statement.</summary>
public interface IAuditLog
{
    void Write(AuditEntry entry);
}

/// <summary>Is the record of one statement; names follow StarRocks' audit log.</summary>
public sealed record AuditEntry
{
    public required string QueryId { get; init; }
    public required DateTime Timestamp { get; init; }

    /// <summary>query, slow_query or connection.</summary>
    public required string QueryType { get; init; }

    public required string ClientIp { get; init; }
    public required string User { get; init; }
    public string AuthorizedUser { get; init; } = "";
    public string ResourceGroup { get; init; } = "";
    public string Catalog { get; init; } = "";
    public string Db { get; init; } = "";

    /// <summary>EOF (rows), OK or ERR.</summary>
    public required string State { get; init; }

    public int ErrorCode { get; init; }
    public string ErrorText { get; init; } = "";
    public long QueryTimeMs { get; init; }
    public long ScanRows { get; init; }
    public long ReturnRows { get; init; }
    public long MemCostBytes { get; init; }
    public long StmtId { get; init; }
    public bool IsQuery { get; init; }
    public required string Stmt { get; init; }
    public string CandidateMVs { get; init; } = "";

    /// <summary>Faults of the server that the statement got over, with where they happened.</summary>
    public string Faults { get; init; } = "";

    public string HitMvs { get; init; } = "";
}

/// <summary>Keeps the newest records in memory, for tests and as a fallback.</summary>
public sealed class RecentAuditLog(int kept = 1000) : IAuditLog
{
    private readonly Queue<AuditEntry> _entries = [];

    public IReadOnlyList<AuditEntry> Entries
    {
        get
        {
            lock (_entries) return [.. _entries];
        }
    }

    public void Write(AuditEntry entry)
    {
        lock (_entries)
        {
            _entries.Enqueue(entry);
            if (_entries.Count > kept) _entries.Dequeue();
        }
    }
}
