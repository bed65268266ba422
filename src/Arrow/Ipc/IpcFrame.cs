using System.Buffers;
using MatViewDb.Arrow.Buffers;

namespace MatViewDb.Arrow.Ipc;

/// <summary>Encodes single batches that can be decoded alone: schema, dictionaries and batch together.</summary>
public static class IpcFrame
{
    /// <summary>Encodes a batch; it stays the caller's, and its memory is kept until the payload is disposed.</summary>
    public static IpcPayload Encode(RecordBatch batch)
    {
        using var encoder = new IpcEncoder(SchemaFor(batch));
        return encoder.Encode(batch);
    }

    /// <summary>Decodes a batch; its columns lie in native memory of the tracker and are the caller's.</summary>
    public static RecordBatch Decode(ReadOnlySequence<byte> bytes, MemoryTracker tracker)
    {
        using var decoder = new IpcDecoder(tracker);
        return decoder.Read(ref bytes) ?? throw new IpcException("An Arrow frame holds no complete batch.");
    }

    // A dictionary travels only where it is smaller than the values it stands for.
    private static IpcSchema SchemaFor(RecordBatch batch)
    {
        var schema = IpcSchema.Of(batch);
        var fields = schema.Fields.ToArray();
        for (var i = 0; i < fields.Length; i++)
        {
            var isLarge = batch.Columns[i].Dictionary?.Length > batch.RowCount;
            if (isLarge) fields[i] = fields[i] with { IsDictionary = false };
        }
        return new IpcSchema(fields);
    }
}
