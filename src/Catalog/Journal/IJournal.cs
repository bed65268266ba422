namespace MatViewDb.Catalog.Journal;

/// <summary>Keeps the catalog's history durably: an image and the records after it.</summary>
public interface IJournal : IDisposable
{
    /// <summary>Rebuilds the catalog from what is stored.</summary>
    CatalogSnapshot Load();

    /// <summary>
    /// Appends records with consecutive numbers, all or none; when it returns they survive a crash (only if durable is
    /// asked for).
    /// </summary>
    void Append(long firstSequence, IReadOnlyList<CatalogRecord> records, bool durable = true);

    /// <summary>Stores a snapshot as the new image and drops the records that it contains.</summary>
    void WriteImage(CatalogSnapshot snapshot);

    /// <summary>Counts the records that a restart would replay.</summary>
    long RecordsSinceImage { get; }
}
