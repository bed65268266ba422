using MatViewDb.Arrow.Arrays;

namespace MatViewDb.Arrow.Ipc;

/// <summary>Encodes the batches of one stream: first the schema, then changed dictionaries and batches.</summary>
public sealed class IpcEncoder(IpcSchema schema, IpcWriterOptions? options = null) : IDisposable
{
    private readonly IpcWriterOptions _options = options ?? new IpcWriterOptions();
    private readonly Column?[] _sentDictionaries = new Column?[schema.Fields.Count];
    private bool _schemaSent;

    /// <summary>Encodes a batch; it stays the caller's, and its memory is kept until the payload is disposed.</summary>
    public IpcPayload Encode(RecordBatch batch)
    {
        Check(batch);
        var payload = new IpcPayload();
        try
        {
            AddSchema(payload);
            for (var i = 0; i < batch.Columns.Length; i++)
            {
                payload.Keep(batch.Columns[i]);
                if (schema.Fields[i].IsDictionary) AddDictionary(payload, i, batch.Columns[i]);
            }
            var body = new BodyPlan(payload);
            for (var i = 0; i < batch.Columns.Length; i++)
            {
                if (schema.Fields[i].IsDictionary) ColumnWriting.AddCodes(body, batch.Columns[i]);
                else ColumnWriting.AddValues(body, batch.Columns[i], _options.IsPortable);
            }
            body.FinishBatch(batch.RowCount);
            return payload;
        }
        catch
        {
            payload.Dispose();
            throw;
        }
    }

    /// <summary>Encodes the end of the stream, with the schema when no batch came.</summary>
    public IpcPayload EncodeEnd()
    {
        var payload = new IpcPayload();
        AddSchema(payload);
        payload.AddMetadata([0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0]);
        return payload;
    }

    public void Dispose()
    {
        for (var i = 0; i < _sentDictionaries.Length; i++)
        {
            _sentDictionaries[i]?.Dispose();
            _sentDictionaries[i] = null;
        }
    }

    private void AddSchema(IpcPayload payload)
    {
        if (_schemaSent) return;
        _schemaSent = true;
        payload.AddMetadata(BodyPlan.Frame(SchemaEncoding.Encode(schema, _options.IsPortable)));
    }

    private void AddDictionary(IpcPayload payload, int index, Column column)
    {
        if (column.Dictionary is not null && ReferenceEquals(column.Dictionary, _sentDictionaries[index])) return;
        var body = new BodyPlan(payload);
        var count = ColumnWriting.AddDictionary(body, column, _options.IsPortable);
        body.FinishDictionary(index, count);

        // It is held, not only remembered: a later dictionary must not be taken for it because of its address.
        _sentDictionaries[index]?.Dispose();
        _sentDictionaries[index] = column.Dictionary?.Share();
    }

    private void Check(RecordBatch batch)
    {
        if (batch.Columns.Length != schema.Fields.Count)
        {
            throw new ArgumentException($"The batch has {batch.Columns.Length} columns, not {schema.Fields.Count}.");
        }
        for (var i = 0; i < batch.Columns.Length; i++)
        {
            var column = batch.Columns[i];
            if (column.Type != schema.Fields[i].Type || column.Length != batch.RowCount)
            {
                throw new ArgumentException($"Column {i} ({column.Type.Id}) does not fit the schema of the stream.");
            }
        }
    }
}
