using MatViewDb.Arrow.Buffers;

namespace MatViewDb.Storage.Keys;

/// <summary>Maps keys to the position of the last row that has them, a page of rows at a time.</summary>
internal abstract class KeyTable : IDisposable
{
    private readonly KeyZones[] _zones;

    protected KeyTable(int columns)
    {
        _zones = new KeyZones[columns];
        for (var i = 0; i < columns; i++) _zones[i] = new KeyZones();
    }

    internal int Count { get; private protected set; }

    /// <summary>Makes the table for a reader's kind of keys.</summary>
    internal static KeyTable For(KeyReader reader, MemoryTracker tracker)
        => reader.IsPacked ? new PackedKeyTable(reader.Columns, tracker) : new ByteKeyTable(reader.Columns, tracker);

    /// <summary>Sets the positions of a page's keys; gives to the list those that they had before.</summary>
    internal void Put(KeyReader page, List<long> replaced)
    {
        for (var i = 0; i < _zones.Length; i++) _zones[i].AddPage(page, i);
        PutRows(page, replaced);
    }

    /// <summary>
    /// Writes which rows of a page have one of the keys and, when asked, at what position the key was put; gives how many.
    /// </summary>
    internal abstract int Find(KeyReader page, Span<int> rows, Span<long> positions = default);

    internal KeyZones ZonesOf(int column) => _zones[column];

    internal virtual void Clear()
    {
        Count = 0;
        foreach (var zones in _zones) zones.Clear();
    }

    public abstract void Dispose();

    private protected abstract void PutRows(KeyReader page, List<long> replaced);
}
