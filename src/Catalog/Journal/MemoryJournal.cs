namespace MatViewDb.Catalog.Journal;

/// <summary>
/// Keeps the journal in memory as encoded bytes, for tests: opening a second store over it is a restart after a crash.
/// </summary>
public sealed class MemoryJournal : IJournal
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<long, byte[]> _records = [];
    private byte[]? _image;

    /// <summary>Called before each append; a test throws from it.</summary>
    public Action<IReadOnlyList<CatalogRecord>>? BeforeAppend { get; set; }

    /// <summary>Says whether the last append was to survive a loss of power.</summary>
    public bool IsDurable { get; private set; }

    public long RecordsSinceImage
    {
        get
        {
            lock (_lock) return _records.Count;
        }
    }

    public CatalogSnapshot Load()
    {
        lock (_lock)
        {
            var snapshot = _image is null ? CatalogSnapshot.Empty : CatalogImage.Decode(_image);
            foreach (var (sequence, bytes) in _records)
                snapshot = RecordCodec.Decode(bytes, sequence).Apply(snapshot) with { Sequence = sequence };
            return snapshot;
        }
    }

    public void Append(long firstSequence, IReadOnlyList<CatalogRecord> records, bool durable = true)
    {
        BeforeAppend?.Invoke(records);
        lock (_lock)
        {
            IsDurable = durable;
            for (var i = 0; i < records.Count; i++) _records.Add(firstSequence + i, RecordCodec.Encode(records[i]));
        }
    }

    public void WriteImage(CatalogSnapshot snapshot)
    {
        lock (_lock)
        {
            _image = CatalogImage.Encode(snapshot);
            foreach (var sequence in _records.Keys.Where(s => s <= snapshot.Sequence).ToArray()) _records.Remove(sequence);
        }
    }

    /// <summary>Does nothing: what was appended stays for the next Load.</summary>
    public void Dispose()
    {
    }
}
