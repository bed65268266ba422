using System.Buffers.Binary;
using System.Runtime.InteropServices;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Ipc.FlatBuffers;

namespace MatViewDb.Arrow.Ipc;

/// <summary>Collects the buffers of one message and then writes its metadata in front of them.</summary>
internal sealed unsafe class BodyPlan(IpcPayload payload)
{
    private readonly List<long> _nodes = [];
    private readonly List<long> _buffers = [];
    private readonly List<long> _dataBufferCounts = [];
    private readonly List<(nint Pointer, long Length)> _pieces = [];
    private long _bodyBytes;

    public void AddNode(int length, int nullCount)
    {
        _nodes.Add(length);
        _nodes.Add(nullCount);
    }

    public void AddBuffer(byte* pointer, long length)
    {
        _buffers.Add(_bodyBytes);
        _buffers.Add(length);
        if (length == 0) return;
        _pieces.Add(((nint)pointer, length));
        _bodyBytes += WireFormat.Padded(length);
    }

    public void AddEmptyBuffer() => AddBuffer(null, 0);

    public void AddDataBufferCount(int count) => _dataBufferCounts.Add(count);

    public NativeBuffer Scratch(long bytes) => payload.Scratch(bytes);

    /// <summary>Appends the message of a record batch.</summary>
    public void FinishBatch(int rowCount)
    {
        var writer = new FlatWriter();
        var message = StartMessage(writer, WireFormat.RecordBatchHeader);
        message.Reference(2, WriteBatch(writer, rowCount));
        Append(writer);
    }

    /// <summary>Appends the message of a dictionary, which replaces the one sent before.</summary>
    public void FinishDictionary(long id, int valueCount)
    {
        var writer = new FlatWriter();
        var message = StartMessage(writer, WireFormat.DictionaryHeader);
        var dictionary = writer.Table(8, 4, 1).Int64(0, id).Bool(2, false);
        message.Reference(2, dictionary.Position);
        dictionary.Reference(1, WriteBatch(writer, valueCount));
        Append(writer);
    }

    /// <summary>Puts the prefix before metadata and pads it, so that the body begins aligned.</summary>
    public static byte[] Frame(ReadOnlySpan<byte> metadata)
    {
        var framed = new byte[WireFormat.Padded(WireFormat.PrefixBytes + metadata.Length)];
        BinaryPrimitives.WriteInt32LittleEndian(framed, WireFormat.Continuation);
        BinaryPrimitives.WriteInt32LittleEndian(framed.AsSpan(4), framed.Length - WireFormat.PrefixBytes);
        metadata.CopyTo(framed.AsSpan(WireFormat.PrefixBytes));
        return framed;
    }

    private FlatTableWriter StartMessage(FlatWriter writer, byte header)
    {
        var message = writer.Table(2, 1, 4, 8)
            .Int16(0, WireFormat.MetadataVersion5).Byte(1, header).Int64(3, _bodyBytes);
        writer.Root(message);
        return message;
    }

    private int WriteBatch(FlatWriter writer, int rowCount)
    {
        var batch = writer.Table(8, 4, 4, 0, (byte)(_dataBufferCounts.Count > 0 ? 4 : 0)).Int64(0, rowCount);
        batch.Reference(1, writer.Int64s(CollectionsMarshal.AsSpan(_nodes), 2));
        batch.Reference(2, writer.Int64s(CollectionsMarshal.AsSpan(_buffers), 2));
        if (_dataBufferCounts.Count > 0)
        {
            var counts = CollectionsMarshal.AsSpan(_dataBufferCounts);
            batch.Reference(4, writer.Int64s(counts, 1));
        }
        return batch.Position;
    }

    private void Append(FlatWriter writer)
    {
        payload.AddMetadata(Frame(writer.Written));
        foreach (var (pointer, length) in _pieces) payload.AddBody((byte*)pointer, length);
    }
}
