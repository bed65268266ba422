using System.IO.Pipelines;
using System.Net;
using System.Net.Http.Headers;
using MatViewDb.Rpc.Contracts;
using MatViewDb.Rpc.Framing;

namespace MatViewDb.Rpc.Client;

/// <summary>Sends the only request of a call.</summary>
internal sealed class SingleMessageContent<T> : HttpContent
{
    private readonly IMessageCodec<T> _codec;
    private readonly T _message;
    private int _taken;

    public SingleMessageContent(IMessageCodec<T> codec, T message)
    {
        _codec = codec;
        _message = message;
        Headers.ContentType = new MediaTypeHeaderValue(HeaderText.ContentType);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, default);

    protected override async Task SerializeToStreamAsync(
        Stream stream, TransportContext? context, CancellationToken cancel)
    {
        // A second connection attempt would find the message handed over already.
        if (Interlocked.Exchange(ref _taken, 1) == 1) throw new IOException("The request was sent once already.");
        var output = PipeWriter.Create(stream, RequestPipes.Options);
        try
        {
            MessageFraming.Write(output, _codec, _message);
        }
        finally
        {
            if (_message is IDisposable owned) owned.Dispose();
        }
        await output.FlushAsync(cancel).ConfigureAwait(false);
        await output.CompleteAsync().ConfigureAwait(false);
    }

    protected override void Dispose(bool disposing)
    {
        if (Interlocked.Exchange(ref _taken, 1) == 0 && _message is IDisposable owned) owned.Dispose();
        base.Dispose(disposing);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}

/// <summary>Lends the request stream to the call's writer until the writer completes it.</summary>
internal sealed class StreamedContent : HttpContent
{
    private readonly TaskCompletionSource<PipeWriter> _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _completed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public StreamedContent() => Headers.ContentType = new MediaTypeHeaderValue(HeaderText.ContentType);

    /// <summary>Waits until the request is under way; fails when it cannot be.</summary>
    public Task<PipeWriter> Output => _opened.Task;

    public void Complete() => _completed.TrySetResult();

    public void Fail(Exception error)
    {
        if (_opened.TrySetException(error)) _ = _opened.Task.Exception; // observed: a writer may never come
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, default);

    protected override async Task SerializeToStreamAsync(
        Stream stream, TransportContext? context, CancellationToken cancel)
    {
        // Headers leave with the first flush; a peer that speaks first must see them before any message.
        await stream.FlushAsync(cancel).ConfigureAwait(false);
        if (!_opened.TrySetResult(PipeWriter.Create(stream, RequestPipes.Options)))
        {
            throw new IOException("The request stream was opened once already.");
        }
        await _completed.Task.WaitAsync(cancel).ConfigureAwait(false);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}

/// <summary>Holds how request messages are buffered.</summary>
internal static class RequestPipes
{
    public static readonly StreamPipeWriterOptions Options = new(minimumBufferSize: 32 << 10, leaveOpen: true);
}
