using System.Buffers.Binary;
using MatViewDb.Frontend.Loads;

namespace MatViewDb.Frontend.Sinks.Netting;

/// <summary>Keeps rows with their weights in a file of blocks: length, hash, rows.</summary>
internal sealed class NetFile(SpoolFile file) : IDisposable
{
    private const int BlockBytes = 64 << 10;
    private const int HeadBytes = sizeof(int) + sizeof(ulong);
    private readonly MemoryStream _block = new();

    /// <summary>Takes a row; gives how many bytes went to the disk.</summary>
    internal long Add(byte[] row, long weight)
    {
        Span<byte> head = stackalloc byte[sizeof(long) + sizeof(int)];
        BinaryPrimitives.WriteInt64LittleEndian(head, weight);
        BinaryPrimitives.WriteInt32LittleEndian(head[sizeof(long)..], row.Length);
        _block.Write(head);
        _block.Write(row);
        return _block.Length >= BlockBytes ? Flush() : 0;
    }

    internal IEnumerable<(byte[] Row, long Weight)> Rows()
    {
        if (_block.Length > 0) Flush();
        if (file.Length == 0) yield break;
        using var stream = file.OpenRead();
        var head = new byte[HeadBytes];
        while (stream.Position < stream.Length)
        {
            stream.ReadExactly(head);
            var block = new byte[BinaryPrimitives.ReadInt32LittleEndian(head)];
            stream.ReadExactly(block);
            if (RowBytes.HashOf(block) != BinaryPrimitives.ReadUInt64LittleEndian(head.AsSpan(sizeof(int))))
                throw new IOException($"file '{file.Path}' is damaged: a block has not the hash it was written with");
            for (var at = 0; at < block.Length;)
            {
                var weight = BinaryPrimitives.ReadInt64LittleEndian(block.AsSpan(at));
                var length = BinaryPrimitives.ReadInt32LittleEndian(block.AsSpan(at + sizeof(long)));
                at += sizeof(long) + sizeof(int);
                yield return (block[at..(at + length)], weight);
                at += length;
            }
        }
    }

    public void Dispose()
    {
        file.Dispose();
        _block.Dispose();
    }

    private long Flush()
    {
        Span<byte> head = stackalloc byte[HeadBytes];
        var bytes = _block.GetBuffer().AsSpan(0, (int)_block.Length);
        BinaryPrimitives.WriteInt32LittleEndian(head, bytes.Length);
        BinaryPrimitives.WriteUInt64LittleEndian(head[sizeof(int)..], RowBytes.HashOf(bytes));
        file.Append(head);
        file.Append(bytes);
        _block.SetLength(0);
        return head.Length + bytes.Length;
    }
}
