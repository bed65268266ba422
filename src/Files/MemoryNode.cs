namespace MatViewDb.Files;

/// <summary>Holds what a name of the memory file system stands for, now and on the modelled disk.</summary>
internal abstract class MemoryNode
{
    public abstract void Crash(Random? tornTails);
}

internal sealed class MemoryDirectory : MemoryNode
{
    private Dictionary<string, MemoryNode> _durable = [];

    public Dictionary<string, MemoryNode> Entries { get; private set; } = [];

    public void AddDurable(string name, MemoryNode node)
    {
        Entries[name] = node;
        _durable[name] = node;
    }

    public void Sync() => _durable = new Dictionary<string, MemoryNode>(Entries);

    public override void Crash(Random? tornTails)
    {
        Entries = new Dictionary<string, MemoryNode>(_durable);
        foreach (var node in Entries.Values)
        {
            node.Crash(tornTails);
        }
    }
}

internal sealed class MemoryFile : MemoryNode
{
    private byte[] _bytes = [];
    private int _durableLength;

    public int Length { get; private set; }

    public void Append(ReadOnlySpan<byte> bytes)
    {
        if (Length + bytes.Length > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(Length + bytes.Length, _bytes.Length * 2));
        }
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    public void Sync() => _durableLength = Length;

    public int Read(long offset, Span<byte> buffer)
    {
        if (offset >= Length)
        {
            return 0;
        }
        var count = (int)Math.Min(buffer.Length, Length - offset);
        _bytes.AsSpan((int)offset, count).CopyTo(buffer);
        return count;
    }

    public void FlipBit(long offset, int bit) => _bytes[offset] ^= (byte)(1 << bit);

    public override void Crash(Random? tornTails)
    {
        var unsynced = Length - _durableLength;
        Length = _durableLength + (tornTails is null ? 0 : tornTails.Next(unsynced + 1));
        _durableLength = Length;
    }
}
