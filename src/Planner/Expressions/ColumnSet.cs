using System.Numerics;

namespace MatViewDb.Planner.Expressions;

/// <summary>Holds a set of column ids as bits; immutable.</summary>
public sealed class ColumnSet : IEquatable<ColumnSet>
{
    public static readonly ColumnSet Empty = new([]);

    private readonly ulong[] _words;

    private ColumnSet(ulong[] words) => _words = words;

    public bool IsEmpty
    {
        get
        {
            foreach (var word in _words)
            {
                if (word != 0) return false;
            }

            return true;
        }
    }

    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in _words) count += BitOperations.PopCount(word);
            return count;
        }
    }

    public static ColumnSet Of(IEnumerable<PlanColumn> columns)
    {
        var builder = new ColumnSetBuilder();
        foreach (var column in columns) builder.Add(column.Id);
        return builder.ToSet();
    }

    public static ColumnSet Of(PlanColumn column)
    {
        var builder = new ColumnSetBuilder();
        builder.Add(column.Id);
        return builder.ToSet();
    }

    internal static ColumnSet FromWords(ulong[] words) => words.Length == 0 ? Empty : new ColumnSet(words);

    public bool Contains(int id) => id >> 6 < _words.Length && (_words[id >> 6] >> (id & 63) & 1) != 0;

    public bool Contains(PlanColumn column) => Contains(column.Id);

    public bool ContainsAll(ColumnSet other)
    {
        for (var i = 0; i < other._words.Length; i++)
        {
            var mine = i < _words.Length ? _words[i] : 0;
            if ((other._words[i] & ~mine) != 0) return false;
        }

        return true;
    }

    public bool Overlaps(ColumnSet other)
    {
        var length = Math.Min(_words.Length, other._words.Length);
        for (var i = 0; i < length; i++)
        {
            if ((_words[i] & other._words[i]) != 0) return true;
        }

        return false;
    }

    public ColumnSet Union(ColumnSet other)
    {
        if (other._words.Length == 0 || ReferenceEquals(this, other)) return this;
        if (_words.Length == 0) return other;
        var (longer, shorter) = _words.Length >= other._words.Length ? (_words, other._words) : (other._words, _words);
        var words = (ulong[])longer.Clone();
        for (var i = 0; i < shorter.Length; i++) words[i] |= shorter[i];
        return new ColumnSet(words);
    }

    public ColumnSet Except(ColumnSet other)
    {
        var words = (ulong[])_words.Clone();
        for (var i = 0; i < Math.Min(words.Length, other._words.Length); i++) words[i] &= ~other._words[i];
        return new ColumnSet(words);
    }

    public ColumnSet Intersect(ColumnSet other)
    {
        var words = new ulong[Math.Min(_words.Length, other._words.Length)];
        for (var i = 0; i < words.Length; i++) words[i] = _words[i] & other._words[i];
        return new ColumnSet(words);
    }

    public IEnumerable<int> Ids()
    {
        for (var i = 0; i < _words.Length; i++)
        {
            for (var rest = _words[i]; rest != 0; rest &= rest - 1)
            {
                yield return i * 64 + BitOperations.TrailingZeroCount(rest);
            }
        }
    }

    public bool Equals(ColumnSet? other) => other is not null && ContainsAll(other) && other.ContainsAll(this);

    public override bool Equals(object? obj) => Equals(obj as ColumnSet);

    public override int GetHashCode()
    {
        var hash = 0UL;
        for (var i = 0; i < _words.Length; i++) hash ^= BitOperations.RotateLeft(_words[i], i * 7);
        return hash.GetHashCode();
    }

    public override string ToString() => "{" + string.Join(", ", Ids()) + "}";
}

/// <summary>Collects column ids into a set.</summary>
public sealed class ColumnSetBuilder
{
    private ulong[] _words = [];

    public void Add(int id)
    {
        var word = id >> 6;
        if (word >= _words.Length) Array.Resize(ref _words, word + 1);
        _words[word] |= 1UL << (id & 63);
    }

    public ColumnSet ToSet() => ColumnSet.FromWords(_words);
}
