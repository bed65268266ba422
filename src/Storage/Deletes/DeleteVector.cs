using System.Numerics;

namespace MatViewDb.Storage.Deletes;

/// <summary>
/// Is an immutable set of row positions of one rowset. It is kept per row group, few rows as a sorted list, many as a
/// bitmap, so that a scan takes the bits of a row group as they are.
/// </summary>
internal sealed class DeleteVector
{
    internal const int GroupRows = Segments.SegmentFormat.RowGroupRows;
    internal const int GroupWords = GroupRows / 64;

    /// <summary>A list of this many rows is as large as the bitmap.</summary>
    internal const int SparseMax = GroupRows / 16;

    internal static readonly DeleteVector Empty = new([]);

    private readonly Group[] _groups;

    internal DeleteVector(Group[] groups)
    {
        _groups = groups;
        foreach (var group in groups) Count += group.Count;
    }

    internal long Count { get; }
    internal IReadOnlyList<Group> Groups => _groups;

    /// <summary>Gives all rows in order.</summary>
    internal IEnumerable<long> Rows
    {
        get
        {
            foreach (var group in _groups)
            {
                foreach (var row in group.Rows()) yield return (long)group.Number * GroupRows + row;
            }
        }
    }

    internal bool Contains(long row) => Find((int)(row / GroupRows)) is { } group && group.Contains((int)(row % GroupRows));

    internal Group? Find(int number)
    {
        var low = 0;
        var high = _groups.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            if (_groups[middle].Number == number) return _groups[middle];
            if (_groups[middle].Number < number) low = middle + 1;
            else high = middle - 1;
        }

        return null;
    }

    internal DeleteVector Union(DeleteVector other)
    {
        if (other.Count == 0) return this;
        if (Count == 0) return other;
        var union = new List<Group>(_groups.Length + other._groups.Length);
        int i = 0, j = 0;
        while (i < _groups.Length || j < other._groups.Length)
        {
            if (j == other._groups.Length || (i < _groups.Length && _groups[i].Number < other._groups[j].Number))
                union.Add(_groups[i++]);
            else if (i == _groups.Length || other._groups[j].Number < _groups[i].Number) union.Add(other._groups[j++]);
            else union.Add(_groups[i++].Union(other._groups[j++]));
        }

        return new DeleteVector([.. union]);
    }

    /// <summary>Is the part of one row group; exactly one of list and bitmap is there.</summary>
    internal sealed class Group(int number, ushort[]? list, ulong[]? bits, int count)
    {
        internal int Number { get; } = number;
        internal int Count { get; } = count;
        internal ushort[]? List { get; } = list;
        internal ulong[]? Bitmap { get; } = bits;

        internal bool Contains(int row) => Bitmap is not null
            ? (Bitmap[row >> 6] >> (row & 63) & 1) != 0
            : Array.BinarySearch(List!, (ushort)row) >= 0; // One of the two is there.

        /// <summary>Gives the bits of the row group; the caller must not change them.</summary>
        internal ulong[] Bits()
        {
            if (Bitmap is not null) return Bitmap;
            var bits = new ulong[GroupWords];
            AddTo(bits);
            return bits;
        }

        internal IEnumerable<int> Rows()
        {
            if (List is not null)
            {
                foreach (var row in List) yield return row;
                yield break;
            }

            for (var word = 0; word < GroupWords; word++)
            {
                for (var left = Bitmap![word]; left != 0; left &= left - 1)
                    yield return word * 64 + BitOperations.TrailingZeroCount(left);
            }
        }

        internal Group Union(Group other)
        {
            if (List is { } list && other.List is { } more && list.Length + more.Length <= SparseMax) return new Group(Number, list, more);
            var bits = new ulong[GroupWords];
            AddTo(bits);
            other.AddTo(bits);
            return FromBits(Number, bits);
        }

        private Group(int number, ushort[] one, ushort[] other) : this(number, Merged(one, other)) { }

        private Group(int number, ushort[] list) : this(number, list, null, list.Length) { }

        private static ushort[] Merged(ushort[] one, ushort[] other)
        {
            var all = new ushort[one.Length + other.Length];
            int i = 0, j = 0, count = 0;
            while (i < one.Length && j < other.Length)
            {
                all[count++] = Math.Min(one[i], other[j]);
                var (first, second) = (one[i] <= other[j], other[j] <= one[i]);
                if (first) i++;
                if (second) j++;
            }

            while (i < one.Length) all[count++] = one[i++];
            while (j < other.Length) all[count++] = other[j++];
            return count == all.Length ? all : all[..count];
        }

        /// <summary>Takes over the bits, which may lack words at their end.</summary>
        internal static Group FromBits(int number, ulong[] bits)
        {
            var count = 0;
            foreach (var word in bits) count += BitOperations.PopCount(word);
            if (count > SparseMax)
            {
                Array.Resize(ref bits, GroupWords);
                return new Group(number, null, bits, count);
            }

            var list = new ushort[count];
            var at = 0;
            for (var word = 0; word < bits.Length; word++)
            {
                for (var left = bits[word]; left != 0; left &= left - 1)
                    list[at++] = (ushort)(word * 64 + BitOperations.TrailingZeroCount(left));
            }

            return new Group(number, list, null, count);
        }

        private void AddTo(ulong[] bits)
        {
            if (Bitmap is not null)
            {
                for (var i = 0; i < GroupWords; i++) bits[i] |= Bitmap[i];
                return;
            }

            foreach (var row in List!) bits[row >> 6] |= 1UL << (row & 63);
        }
    }
}
