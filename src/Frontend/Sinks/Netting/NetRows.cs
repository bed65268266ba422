using System.Globalization;
using MatViewDb.Frontend.Loads;

namespace MatViewDb.Frontend.Sinks.Netting;

/// <summary>Says how much the netting of one difference may take, and counts what it has on disk.</summary>
public sealed class NetLimits(string sink, LoadSpool spool, string name, long memoryMax, long diskMax)
{
    private int _files;
    private long _onDisk;

    /// <summary>How many files were begun.</summary>
    public int Files => _files;

    internal string Sink => sink;

    internal long MemoryMax => memoryMax;

    internal NetFile NewFile() => new(spool.Begin(string.Create(CultureInfo.InvariantCulture, $"sink-{name}-{_files++}")));

    /// <summary>Counts what went to the disk; too much of it is an error.</summary>
    internal void Count(long bytes)
    {
        if ((_onDisk += bytes) > diskMax)
            throw SinkErrors.Lost.With(sink, $"the difference to write is larger than {diskMax} bytes ({LoadSettings.SpoolBytesMax.Name})");
    }
}

/// <summary>
/// Nets rows that come and go: of equal ones the weights are added up. What does not fit into the memory lies in files, divided by a hash
/// of the key (of the whole row without one), so that each part is netted by itself; a part that does not fit is divided again.
/// </summary>
public sealed class NetRows(NetLimits limits, IReadOnlyList<int> keys, int columns, int level = 0) : IDisposable
{
    private const int PartBits = 4;
    private const int Parts = 1 << PartBits;

    /// <summary>Sixteen to the sixth of parts, each as large as the memory; what is still too large is rows of one key.</summary>
    private const int LevelsMax = 6;

    /// <summary>What the runtime takes for an entry beside the bytes of its row.</summary>
    private const int EntryBytes = 80;

    private readonly Dictionary<byte[], long> _rows = new(RowBytes.Comparer);
    private NetFile[]? _parts;
    private long _bytes;

    public void Add(object?[] row, long weight) => Add(RowBytes.Of(row), weight);

    /// <summary>
    /// Gives the rows with what is left of their weights, piece by piece; all rows of a key are in one piece. Can be asked for again.
    /// </summary>
    public IEnumerable<IReadOnlyDictionary<byte[], long>> Pieces()
    {
        if (_parts is null)
        {
            yield return _rows;
            yield break;
        }

        foreach (var part in _parts)
        {
            using var rows = new NetRows(limits, keys, columns, level + 1);
            foreach (var (row, weight) in part.Rows()) rows.Add(row, weight);
            foreach (var piece in rows.Pieces()) yield return piece;
        }
    }

    public void Dispose()
    {
        foreach (var part in _parts ?? []) part.Dispose();
    }

    private void Add(byte[] row, long weight)
    {
        if (_parts is not null)
        {
            Put(row, weight);
            return;
        }

        var sum = _rows.GetValueOrDefault(row) + weight;
        if (sum == 0)
        {
            if (_rows.Remove(row)) _bytes -= row.Length + EntryBytes;
            return;
        }

        if (_rows.TryAdd(row, sum)) _bytes += row.Length + EntryBytes;
        else _rows[row] = sum;
        if (_bytes > limits.MemoryMax) Spill();
    }

    private void Spill()
    {
        if (level == LevelsMax) throw SinkErrors.TooLarge.With(limits.Sink, Streams.StreamSettings.SinkMemoryLimit.Name, limits.MemoryMax);
        _parts = new NetFile[Parts];
        for (var i = 0; i < Parts; i++) _parts[i] = limits.NewFile();
        foreach (var (row, weight) in _rows) Put(row, weight);
        _rows.Clear();
        _rows.TrimExcess();
        _bytes = 0;
    }

    private void Put(byte[] row, long weight)
    {
        var hash = RowBytes.HashOf(keys.Count == 0 ? row : RowBytes.Of(RowBytes.Read(row, columns), keys));
        var part = (int)(hash >> (64 - PartBits * (level + 1))) & (Parts - 1);
        limits.Count(_parts![part].Add(row, weight)); // Callers have them.
    }
}
