using System.Collections;

namespace MatViewDb.Rpc.Contracts;

/// <summary>Holds one metadata entry: text, or bytes when the name ends with "-bin".</summary>
public readonly record struct RpcHeader(string Name, string? Text, byte[]? Bytes);

/// <summary>Carries call metadata in order: request headers, response headers, trailers.</summary>
public sealed class RpcHeaders : IEnumerable<RpcHeader>
{
    public const string BinarySuffix = "-bin";

    private readonly List<RpcHeader> _entries = [];

    public int Count => _entries.Count;

    /// <summary>Adds a text entry; the value must be printable ASCII, as the wire allows nothing else.</summary>
    public void Add(string name, string value)
    {
        var key = CheckName(name);
        if (key.EndsWith(BinarySuffix, StringComparison.Ordinal))
        {
            throw new ArgumentException($"The header '{name}' is binary: give bytes.", nameof(value));
        }
        foreach (var c in value)
        {
            if (c is < ' ' or > '~')
            {
                throw new ArgumentException($"The header '{name}' may hold printable ASCII only.", nameof(value));
            }
        }
        _entries.Add(new RpcHeader(key, value, null));
    }

    /// <summary>Adds a binary entry; its name must end with "-bin". It travels as base64.</summary>
    public void Add(string name, byte[] value)
    {
        var key = CheckName(name);
        if (!key.EndsWith(BinarySuffix, StringComparison.Ordinal))
        {
            throw new ArgumentException($"The binary header '{name}' must end with '-bin'.", nameof(name));
        }
        _entries.Add(new RpcHeader(key, null, value));
    }

    /// <summary>Finds the last text value of a name, or null.</summary>
    public string? Find(string name) => FindLast(name)?.Text;

    /// <summary>Finds the last binary value of a name, or null.</summary>
    public byte[]? FindBytes(string name) => FindLast(name)?.Bytes;

    public List<RpcHeader>.Enumerator GetEnumerator() => _entries.GetEnumerator();

    IEnumerator<RpcHeader> IEnumerable<RpcHeader>.GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _entries.GetEnumerator();

    internal void AddReceived(RpcHeader header) => _entries.Add(header);

    internal RpcHeaders Copy()
    {
        var copy = new RpcHeaders();
        copy._entries.AddRange(_entries);
        return copy;
    }

    private RpcHeader? FindLast(string name)
    {
        for (var i = _entries.Count - 1; i >= 0; i--)
        {
            if (_entries[i].Name.Equals(name, StringComparison.OrdinalIgnoreCase)) return _entries[i];
        }
        return null;
    }

    private static string CheckName(string name)
    {
        if (name.Length == 0 || name.StartsWith("grpc-", StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException($"The header name '{name}' is reserved.", nameof(name));
        }
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '.'))
            {
                throw new ArgumentException($"The header name '{name}' has an illegal character.", nameof(name));
            }
        }
        return name.ToLowerInvariant();
    }
}
