using System.Buffers;
using System.Buffers.Binary;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Ipc.FlatBuffers;

namespace MatViewDb.Arrow.Ipc;

/// <summary>Decodes the messages of one stream into batches that lie in native memory of the tracker.</summary>
public sealed class IpcDecoder(MemoryTracker tracker, IpcReaderOptions? options = null) : IDisposable
{
    private readonly IpcReaderOptions _options = options ?? IpcReaderOptions.Default;
    private readonly Dictionary<long, Column> _dictionaries = [];
    private WireField[]? _fields;

    /// <summary>Gives the schema once its message was read.</summary>
    public IpcSchema? Schema { get; private set; }

    /// <summary>Tells whether the mark that ends the stream was read.</summary>
    public bool IsEnded { get; private set; }

    internal IpcReaderOptions Options => _options;

    /// <summary>
    /// Consumes messages up to and with the next batch. Null: the input holds no further complete batch; an incomplete
    /// message is left in it.
    /// </summary>
    public RecordBatch? Read(ref ReadOnlySequence<byte> input)
    {
        Span<byte> prefix = stackalloc byte[WireFormat.PrefixBytes];
        while (!IsEnded && input.Length >= WireFormat.PrefixBytes)
        {
            input.Slice(0, WireFormat.PrefixBytes).CopyTo(prefix);
            var metadataBytes = MetadataBytes(prefix);
            if (metadataBytes == 0)
            {
                input = input.Slice(WireFormat.PrefixBytes);
                break;
            }
            if (input.Length < WireFormat.PrefixBytes + (long)metadataBytes) return null;

            var metadata = input.Slice(WireFormat.PrefixBytes, metadataBytes);
            var bytes = metadata.IsSingleSegment ? metadata.FirstSpan : metadata.ToArray();
            var bodyBytes = BodyBytes(bytes);
            var rest = input.Slice(metadata.End);
            if (rest.Length < bodyBytes) return null;

            var body = NativeBuffer.Allocate(tracker, bodyBytes);
            CopyBody(rest.Slice(0, bodyBytes), body);
            input = rest.Slice(bodyBytes);
            if (Accept(bytes, body) is { } batch) return batch;
        }
        return null;
    }

    public void Dispose()
    {
        foreach (var dictionary in _dictionaries.Values) dictionary.Dispose();
        _dictionaries.Clear();
    }

    /// <summary>Reads a message's prefix; 0 means the end of the stream.</summary>
    internal int MetadataBytes(ReadOnlySpan<byte> prefix)
    {
        if (BinaryPrimitives.ReadInt32LittleEndian(prefix) != WireFormat.Continuation)
        {
            throw new IpcException("This is no Arrow IPC stream: a message does not begin with FF FF FF FF.");
        }
        var bytes = BinaryPrimitives.ReadInt32LittleEndian(prefix[4..]);
        if (bytes < 0 || bytes > _options.MetadataMaxBytes)
        {
            throw new IpcException($"An Arrow message has {bytes} bytes of metadata.");
        }
        IsEnded = bytes == 0;
        return bytes;
    }

    internal long BodyBytes(ReadOnlySpan<byte> metadata)
    {
        var bytes = FlatTable.Root(metadata).Int64(3);
        return bytes >= 0 && bytes <= _options.BodyMaxBytes
            ? bytes
            : throw new IpcException($"An Arrow message has {bytes} bytes; the limit is {_options.BodyMaxBytes}.");
    }

    /// <summary>Takes a complete message and the caller's reference of its body; gives a batch if it is one.</summary>
    internal RecordBatch? Accept(ReadOnlySpan<byte> metadata, NativeBuffer body)
    {
        try
        {
            var message = FlatTable.Root(metadata);
            if (message.Int16(0) is not (WireFormat.MetadataVersion5 or WireFormat.MetadataVersion4))
            {
                throw new IpcException("The version of the Arrow format is not supported.");
            }
            if (!message.TryTable(2, out var header)) throw new IpcException("An Arrow message has no header.");
            switch (message.Byte(1))
            {
                case WireFormat.SchemaHeader:
                    AcceptSchema(header);
                    return null;
                case WireFormat.DictionaryHeader:
                    AcceptDictionary(header, body);
                    return null;
                case WireFormat.RecordBatchHeader:
                    return AcceptBatch(header, body);
                default:
                    throw new IpcException($"Arrow messages of kind {message.Byte(1)} are not supported.");
            }
        }
        finally
        {
            body.Release();
        }
    }

    private static unsafe void CopyBody(ReadOnlySequence<byte> source, NativeBuffer body)
    {
        var target = body.Pointer;
        foreach (var segment in source)
        {
            segment.Span.CopyTo(new Span<byte>(target, segment.Length));
            target += segment.Length;
        }
    }

    private void AcceptSchema(FlatTable header)
    {
        if (_fields is not null) throw new IpcException("An Arrow stream has two schemas.");
        _fields = SchemaDecoding.Decode(header);
        Schema = new IpcSchema(Array.ConvertAll(_fields, f => f.Field));
    }

    private void AcceptDictionary(FlatTable header, NativeBuffer body)
    {
        var id = header.Int64(0);
        var isDelta = header.Bool(2);
        var field = Array.Find(Fields(), f => f.IsDictionary && f.DictionaryId == id)
            ?? throw new IpcException($"The schema has no field with the dictionary {id}.");
        if (!header.TryTable(1, out var batch)) throw new IpcException("An Arrow dictionary has no values.");
        var reader = new BodyReader(batch, body, tracker, _options.RowsMax);
        var values = ColumnReading.ReadValues(ref reader, field);
        if (_dictionaries.TryGetValue(id, out var known))
        {
            if (isDelta)
            {
                using var delta = values;
                values = DictionaryJoining.Join(known, delta, tracker, _options.RowsMax);
            }
            known.Dispose();
        }
        _dictionaries[id] = values;
    }

    private RecordBatch AcceptBatch(FlatTable header, NativeBuffer body)
    {
        var fields = Fields();
        var reader = new BodyReader(header, body, tracker, _options.RowsMax);
        var columns = new Column[fields.Length];
        var read = 0;
        try
        {
            for (; read < fields.Length; read++)
            {
                columns[read] = fields[read].IsDictionary
                    ? ColumnReading.ReadCodes(ref reader, fields[read], DictionaryOf(fields[read]))
                    : ColumnReading.ReadValues(ref reader, fields[read]);
            }
            return new RecordBatch(columns, reader.Rows);
        }
        catch
        {
            for (var i = 0; i < read; i++) columns[i].Dispose();
            throw;
        }
    }

    private WireField[] Fields() =>
        _fields ?? throw new IpcException("An Arrow stream does not begin with its schema.");

    // Two fields may name one dictionary, so its values must fit each of them.
    private Column DictionaryOf(WireField field) =>
        _dictionaries.TryGetValue(field.DictionaryId, out var dictionary) && dictionary.Type == field.Type
            ? dictionary
            : throw new IpcException($"The field '{field.Field.Name}' has no fitting dictionary {field.DictionaryId}.");
}
