using System.Runtime.InteropServices;

namespace MatViewDb.Functions.Values;

/// <summary>
/// Is the value of a PERCENTILE: numbers with weights. Up to a few thousand they are kept as they are; more are brought together into
/// fewer, the fewer the further from the ends (a t-digest). Its bytes are stored in tables.
/// </summary>
public sealed class QuantileSketch
{
    private const byte FormatVersion = 1;
    private const int EntriesMax = 8192;
    private const double Compression = 2048;
    private readonly List<Entry> _entries = [];
    private bool _isSorted = true;

    /// <summary>Is a number and how much it counts.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 8)]
    private readonly record struct Entry(double Value, double Weight);

    public int Count => _entries.Count;

    /// <summary>Adds a number; a weight that is not above 0 adds nothing.</summary>
    public void Add(double value, double weight = 1)
    {
        if (!(weight > 0) || double.IsNaN(value)) return;
        _entries.Add(new Entry(value, weight));
        _isSorted = false;
        if (_entries.Count > EntriesMax) Compress();
    }

    public void Merge(QuantileSketch other)
    {
        foreach (var (value, weight) in other._entries) Add(value, weight);
    }

    /// <summary>
    /// Gives the number below which a share of all weight lies; each number stands for the middle of its weight, and between two it
    /// rises evenly. NaN when there is none.
    /// </summary>
    public double At(double share)
    {
        if (_entries.Count == 0) return double.NaN;
        Sort();
        var wanted = share * _entries.Sum(e => e.Weight);
        double before = 0, lastMiddle = 0;
        for (var i = 0; i < _entries.Count; i++)
        {
            var (value, weight) = _entries[i];
            var middle = before + weight / 2;
            if (wanted <= middle)
            {
                if (i == 0) return value;
                var last = _entries[i - 1].Value;
                return last + (value - last) * ((wanted - lastMiddle) / (middle - lastMiddle));
            }

            before += weight;
            lastMiddle = middle;
        }

        return _entries[^1].Value;
    }

    /// <summary>Writes the format's version, then the numbers in order with their weights.</summary>
    public byte[] ToBytes()
    {
        Sort();
        return [FormatVersion, .. MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(_entries))];
    }

    /// <summary>Reads what <see cref="ToBytes"/> wrote; anything else is a sketch of nothing.</summary>
    public static QuantileSketch FromBytes(ReadOnlySpan<byte> bytes)
    {
        var sketch = new QuantileSketch();
        if (bytes.Length == 0 || bytes[0] != FormatVersion) return sketch;
        for (bytes = bytes[1..]; bytes.Length >= 2 * sizeof(double); bytes = bytes[(2 * sizeof(double))..])
            sketch.Add(MemoryMarshal.Read<double>(bytes), MemoryMarshal.Read<double>(bytes[sizeof(double)..]));
        return sketch;
    }

    private void Sort()
    {
        if (!_isSorted) CollectionsMarshal.AsSpan(_entries).Sort((x, y) => x.Value.CompareTo(y.Value));
        _isSorted = true;
    }

    // An entry may cover one step of a scale that is fine at both ends; the smallest and the largest number stay alone.
    private void Compress()
    {
        Sort();
        var total = _entries.Sum(e => e.Weight);
        var kept = new List<Entry> { _entries[0] };
        double before = _entries[0].Weight, weight = 0, sum = 0;
        for (var i = 1; i < _entries.Count - 1; i++)
        {
            var next = _entries[i];
            if (weight > 0 && Scale((before + weight + next.Weight) / total) - Scale(before / total) > 1)
            {
                kept.Add(new Entry(sum / weight, weight));
                before += weight;
                (weight, sum) = (0, 0);
            }

            weight += next.Weight;
            sum += next.Value * next.Weight;
        }

        if (weight > 0) kept.Add(new Entry(sum / weight, weight));
        kept.Add(_entries[^1]);
        _entries.Clear();
        _entries.AddRange(kept);
        _isSorted = true;
    }

    private static double Scale(double share) => Compression / (2 * Math.PI) * Math.Asin(Math.Clamp(2 * share - 1, -1, 1));
}
