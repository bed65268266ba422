using System.Buffers;
using System.Threading.Channels;
using MatViewDb.Rpc.Contracts;
using MatViewDb.Rpc.Framing;

namespace MatViewDb.Rpc.InProcess;

/// <summary>Holds the messages on their way in one direction, and disposes those that nobody will read.</summary>
internal sealed class MessageQueue<T>(int messagesMax, IMessageCodec<T>? codec)
{
    private readonly Channel<T> _queue = Channel.CreateBounded<T>(new BoundedChannelOptions(messagesMax)
    {
        SingleReader = false,
        SingleWriter = false,
        FullMode = BoundedChannelFullMode.Wait,
    });

    public ChannelReader<T> Reader => _queue.Reader;

    public bool TryPut(T message)
    {
        var sent = Transport(message);
        if (_queue.Writer.TryWrite(sent)) return true;
        Drop(sent);
        return false;
    }

    public async ValueTask PutAsync(T message, CancellationToken cancel)
    {
        var sent = Transport(message);
        try
        {
            await _queue.Writer.WriteAsync(sent, cancel).ConfigureAwait(false);
        }
        catch
        {
            Drop(sent);
            throw;
        }
    }

    public void End() => _queue.Writer.TryComplete();

    /// <summary>Ends the queue and releases what is in it.</summary>
    public void Abandon()
    {
        End();
        while (_queue.Reader.TryRead(out var message)) Drop(message);
    }

    public static void Drop(T message)
    {
        if (message is IDisposable owned) owned.Dispose();
    }

    private T Transport(T message)
    {
        if (codec is null) return message;
        try
        {
            var bytes = new ArrayBufferWriter<byte>();
            codec.Write(message, bytes);
            return codec.Read(new ReadOnlySequence<byte>(bytes.WrittenMemory));
        }
        finally
        {
            Drop(message);
        }
    }
}

/// <summary>Reads one direction of a call inside the process.</summary>
internal sealed class QueueReader<T>(
    MessageQueue<T> queue, Func<Exception?, Exception?> status, Action cancelCall, CancellationToken callCancel)
    : RpcStreamReader<T>
{
    public override async ValueTask<bool> MoveNextAsync(CancellationToken cancel = default)
    {
        using var registered = cancel.UnsafeRegister(static state => ((Action?)state)?.Invoke(), cancelCall);
        using var linked = cancel.CanBeCanceled && cancel != callCancel
            ? CancellationTokenSource.CreateLinkedTokenSource(cancel, callCancel)
            : null;
        var token = linked?.Token ?? callCancel;
        try
        {
            token.ThrowIfCancellationRequested();
            while (await queue.Reader.WaitToReadAsync(token).ConfigureAwait(false))
            {
                if (!queue.Reader.TryRead(out var message)) continue;
                Current = message;
                return true;
            }
        }
        catch (OperationCanceledException error)
        {
            if (status(error) is { } failure) throw failure;
            throw;
        }
        return status(null) is { } ended ? throw ended : false;
    }
}

/// <summary>Writes one direction of a call inside the process.</summary>
internal sealed class QueueWriter<T>(
    MessageQueue<T> queue, Func<Exception?, Exception?> status, bool ends, CancellationToken callCancel)
    : RpcStreamWriter<T>
{
    public override async ValueTask WriteAsync(T message, CancellationToken cancel = default)
    {
        using var linked = cancel.CanBeCanceled && cancel != callCancel
            ? CancellationTokenSource.CreateLinkedTokenSource(cancel, callCancel)
            : null;
        try
        {
            await queue.PutAsync(message, linked?.Token ?? callCancel).ConfigureAwait(false);
        }
        catch (Exception error) when (error is OperationCanceledException or ChannelClosedException)
        {
            if (status(error) is { } failure) throw failure;
            if (error is OperationCanceledException) throw;
            throw new RpcException(RpcStatusCode.Cancelled, "The peer ended the call early.", inner: error);
        }
    }

    public override ValueTask FlushAsync(CancellationToken cancel = default) => ValueTask.CompletedTask;

    public override ValueTask CompleteAsync()
    {
        if (ends) queue.End();
        return ValueTask.CompletedTask;
    }
}
