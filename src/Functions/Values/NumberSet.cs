using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace MatViewDb.Functions.Values;

/// <summary>
/// Is the value of a BITMAP: a set of numbers of 64 bits, kept in groups of 65,536 as sorted lists while small and as bits
/// beyond. Its bytes are stored in tables: format 1 stays.
/// </summary>
public sealed class NumberSet
{
    private const byte FormatVersion = 1;
    private const int ListMax = 4096;
    private const int Words = 1024;
    private readonly SortedDictionary<ulong, Group> _groups = [];

    public long Count => _groups.Values.Sum(g => (long)g.Count);

    public IEnumerable<ulong> Numbers => _groups.SelectMany(g => g.Value.Members().Select(low => g.Key << 16 | low));

    public void Add(ulong number)
    {
        ref var group = ref CollectionsMarshal.GetValueRefOrNullRef(_index, number >> 16);
        if (System.Runtime.CompilerServices.Unsafe.IsNullRef(ref group)) Open(number >> 16).Add((ushort)number);
        else group.Add((ushort)number);
    }

    public bool Contains(ulong number) => _index.TryGetValue(number >> 16, out var group) && group.Contains((ushort)number);

    public void Remove(ulong number)
    {
        if (_index.TryGetValue(number >> 16, out var group)) group.Remove((ushort)number);
    }

    /// <summary>Adds all numbers of another set.</summary>
    public void Union(NumberSet other)
    {
        foreach (var (key, group) in other._groups)
        {
            if (!_index.TryGetValue(key, out var own)) own = Open(key);
            own.Union(group);
        }
    }

    /// <summary>Keeps the numbers for which the other set has the wanted answer.</summary>
    public NumberSet Where(NumberSet other, bool isIn)
    {
        var kept = new NumberSet();
        foreach (var number in Numbers)
        {
            if (other.Contains(number) == isIn) kept.Add(number);
        }

        return kept;
    }

    /// <summary>Writes the set: version, number of groups, then for each its key, count and members.</summary>
    public byte[] ToBytes()
    {
        var bytes = new List<byte> { FormatVersion };
        Span<byte> eight = stackalloc byte[8];
        var groups = _groups.Where(g => g.Value.Count > 0).ToList();
        Append(bytes, eight, (ulong)groups.Count);
        foreach (var (key, group) in groups)
        {
            Append(bytes, eight, key);
            Append(bytes, eight, (ulong)group.Count);
            group.Write(bytes);
        }

        return [.. bytes];
    }

    /// <summary>Reads what <see cref="ToBytes"/> wrote; null when it is something else.</summary>
    public static NumberSet? TryRead(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 9 || bytes[0] != FormatVersion) return null;
        var set = new NumberSet();
        var groups = BinaryPrimitives.ReadUInt64LittleEndian(bytes[1..]);
        bytes = bytes[9..];
        for (; groups > 0; groups--)
        {
            if (bytes.Length < 16) return null;
            var key = BinaryPrimitives.ReadUInt64LittleEndian(bytes);
            var count = BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]);
            bytes = bytes[16..];
            var size = count <= ListMax ? (int)count * sizeof(ushort) : Words * sizeof(ulong);
            if (count is 0 or > 65536 || bytes.Length < size) return null;
            set.Open(key).Read(bytes[..size], (int)count);
            bytes = bytes[size..];
        }

        return set;
    }

    private readonly Dictionary<ulong, Group> _index = [];

    private Group Open(ulong key)
    {
        var group = new Group();
        _groups.Add(key, group);
        _index.Add(key, group);
        return group;
    }

    private static void Append(List<byte> bytes, Span<byte> room, ulong value)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(room, value);
        bytes.AddRange(room);
    }

    private sealed class Group
    {
        private List<ushort>? _list = [];
        private ulong[]? _bits;

        internal int Count { get; private set; }

        internal bool Contains(ushort low) => _bits is not null ? (_bits[low >> 6] >> (low & 63) & 1) != 0 : _list!.BinarySearch(low) >= 0;

        internal void Add(ushort low)
        {
            if (_bits is null)
            {
                // Rising numbers, the usual case, go to the end.
                var at = _list!.Count == 0 || _list[^1] < low ? ~_list.Count : _list.BinarySearch(low);
                if (at >= 0) return;
                _list.Insert(~at, low);
                Count++;
                if (Count > ListMax) Spread();
                return;
            }

            ref var word = ref _bits[low >> 6];
            Count += (word >> (low & 63) & 1) == 0 ? 1 : 0;
            word |= 1UL << (low & 63);
        }

        internal void Remove(ushort low)
        {
            if (!Contains(low)) return;
            Count--;
            if (_bits is null)
            {
                _list!.RemoveAt(_list.BinarySearch(low));
                return;
            }

            _bits[low >> 6] &= ~(1UL << (low & 63));
            if (Count > ListMax) return;
            _list = [.. Members()];
            _bits = null;
        }

        internal void Union(Group other)
        {
            if (other._bits is null)
            {
                foreach (var low in other._list!) Add(low);
                return;
            }

            if (_bits is null) Spread();
            Count = 0;
            for (var i = 0; i < Words; i++) Count += BitOperations.PopCount(_bits![i] |= other._bits[i]);
        }

        internal IEnumerable<ushort> Members()
        {
            if (_bits is null) return _list!;
            return Enumerable.Range(0, Words).SelectMany(Ones);
        }

        internal void Write(List<byte> bytes)
            => bytes.AddRange(_bits is null
                ? MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(_list!))
                : MemoryMarshal.AsBytes(_bits.AsSpan()));

        internal void Read(ReadOnlySpan<byte> bytes, int count)
        {
            Count = count;
            if (count <= ListMax)
            {
                _list = [.. MemoryMarshal.Cast<byte, ushort>(bytes)];
                return;
            }

            _list = null;
            _bits = MemoryMarshal.Cast<byte, ulong>(bytes).ToArray();
        }

        private IEnumerable<ushort> Ones(int word)
        {
            for (var left = _bits![word]; left != 0; left &= left - 1)
                yield return (ushort)(word << 6 | BitOperations.TrailingZeroCount(left));
        }

        private void Spread()
        {
            _bits = new ulong[Words];
            foreach (var low in _list!) _bits[low >> 6] |= 1UL << (low & 63);
            _list = null;
        }
    }
}
