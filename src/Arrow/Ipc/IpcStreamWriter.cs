using System.Buffers;

namespace MatViewDb.Arrow.Ipc;

/// <summary>Writes batches as an Arrow IPC stream.</summary>
public sealed class IpcStreamWriter : IDisposable
{
    private readonly IpcEncoder _encoder;
    private readonly Stream? _stream;
    private readonly IBufferWriter<byte>? _buffer;

    public IpcStreamWriter(Stream output, IpcSchema schema, IpcWriterOptions? options = null)
    {
        _encoder = new IpcEncoder(schema, options);
        _stream = output;
    }

    public IpcStreamWriter(IBufferWriter<byte> output, IpcSchema schema, IpcWriterOptions? options = null)
    {
        _encoder = new IpcEncoder(schema, options);
        _buffer = output;
    }

    /// <summary>Writes a batch, which stays the caller's.</summary>
    public void Write(RecordBatch batch)
    {
        using var payload = _encoder.Encode(batch);
        Send(payload);
    }

    public async Task WriteAsync(RecordBatch batch, CancellationToken cancel = default)
    {
        using var payload = _encoder.Encode(batch);
        if (_stream is null) Send(payload);
        else await payload.WriteToAsync(_stream, cancel).ConfigureAwait(false);
    }

    /// <summary>Writes the mark that ends the stream.</summary>
    public void Finish()
    {
        using var payload = _encoder.EncodeEnd();
        Send(payload);
    }

    public void Dispose() => _encoder.Dispose();

    private void Send(IpcPayload payload)
    {
        if (_stream is not null) payload.WriteTo(_stream);
        if (_buffer is not null) payload.WriteTo(_buffer);
    }
}
