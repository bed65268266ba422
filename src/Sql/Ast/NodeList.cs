using System.Collections;
using System.Runtime.CompilerServices;

namespace MatViewDb.Sql.Ast;

/// <summary>
/// Holds a fixed sequence that compares by content, so that records made of lists compare by content too.
/// </summary>
[CollectionBuilder(typeof(NodeList), nameof(NodeList.Create))]
public sealed class NodeList<T> : IReadOnlyList<T>, IEquatable<NodeList<T>>
{
    private readonly T[] _items;

    internal NodeList(T[] items) => _items = items;

    public static NodeList<T> Empty { get; } = new([]);

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    public ReadOnlySpan<T> AsSpan() => _items;

    public NodeList<TOther> Map<TOther>(Func<T, TOther> change)
    {
        if (_items.Length == 0)
        {
            return NodeList<TOther>.Empty;
        }

        var changed = new TOther[_items.Length];
        for (var i = 0; i < changed.Length; i++)
        {
            changed[i] = change(_items[i]);
        }

        return new NodeList<TOther>(changed);
    }

    public bool Equals(NodeList<T>? other)
    {
        if (other is null || other._items.Length != _items.Length)
        {
            return false;
        }

        for (var i = 0; i < _items.Length; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(_items[i], other._items[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as NodeList<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public override string ToString() => "[" + string.Join(", ", _items) + "]";

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}

/// <summary>Makes node lists, also from collection expressions.</summary>
public static class NodeList
{
    public static NodeList<T> Create<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? NodeList<T>.Empty : new NodeList<T>(items.ToArray());

    public static NodeList<T> From<T>(List<T> items) =>
        items.Count == 0 ? NodeList<T>.Empty : new NodeList<T>(items.ToArray());
}
