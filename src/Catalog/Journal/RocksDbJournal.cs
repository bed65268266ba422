using System.Buffers.Binary;
using MatViewDb.RocksDb;

namespace MatViewDb.Catalog.Journal;

/// <summary>Keeps the journal in a RocksDB database: a key per record, and one for the image.</summary>
public sealed class RocksDbJournal : IJournal
{
    private static readonly byte[] s_imageKey = "image"u8.ToArray();

    private readonly Database _database;
    private readonly ColumnFamily _records;
    private readonly ColumnFamily _images;
    private long _imageSequence;
    private long _lastSequence;

    public RocksDbJournal(string directory)
    {
        _database = Database.Open(directory, new Options(), "journal", "image");
        _records = _database.Family("journal");
        _images = _database.Family("image");
    }

    public long RecordsSinceImage => _lastSequence - _imageSequence;

    public CatalogSnapshot Load()
    {
        var snapshot = _database.Get(_images, s_imageKey) is { } image ? CatalogImage.Decode(image) : CatalogSnapshot.Empty;
        _imageSequence = snapshot.Sequence;
        using var iterator = _database.NewIterator(_records);
        Span<byte> start = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(start, snapshot.Sequence + 1);
        for (iterator.Seek(start); iterator.IsValid; iterator.Next())
        {
            var sequence = BinaryPrimitives.ReadInt64BigEndian(iterator.Key);
            if (sequence != snapshot.Sequence + 1)
                throw CatalogErrors.JournalCorrupt.With(snapshot.Sequence + 1, $"it is missing; the next one is {sequence}");
            snapshot = RecordCodec.Decode(iterator.Value, sequence).Apply(snapshot) with { Sequence = sequence };
        }

        _lastSequence = snapshot.Sequence;
        return snapshot;
    }

    public void Append(long firstSequence, IReadOnlyList<CatalogRecord> records, bool durable = true)
    {
        using var batch = new WriteBatch();
        Span<byte> key = stackalloc byte[sizeof(long)];
        for (var i = 0; i < records.Count; i++)
        {
            BinaryPrimitives.WriteInt64BigEndian(key, firstSequence + i);
            batch.Put(_records, key, RecordCodec.Encode(records[i]));
        }

        _database.Write(batch, durable);
        _lastSequence = firstSequence + records.Count - 1;
    }

    public void WriteImage(CatalogSnapshot snapshot)
    {
        using var batch = new WriteBatch();
        Span<byte> end = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(end, snapshot.Sequence + 1);
        batch.Put(_images, s_imageKey, CatalogImage.Encode(snapshot));
        batch.DeleteRange(_records, stackalloc byte[sizeof(long)], end);
        _database.Write(batch);
        _imageSequence = snapshot.Sequence;
    }

    public void Dispose() => _database.Dispose();
}
