using MatViewDb.Arrow;
using MatViewDb.Arrow.Types;
using MatViewDb.Backend.Services;
using MatViewDb.Core.Runtime;
using MatViewDb.Execution;
using MatViewDb.Protocol;
using MatViewDb.Rpc.Contracts;
using MatViewDb.Storage.Contracts;

namespace MatViewDb.Backend.Client;

/// <summary>Stages rows in a tablet of another backend.</summary>
internal sealed class RemoteTabletWriter : ITabletWriter
{
    private static readonly Google.Protobuf.Reflection.MethodDescriptor s_write =
        TabletsReflection.Descriptor.Services.Single(s => s.Name == "TabletService").FindMethodByName("Write");

    private readonly RpcCall<WriteTabletMessage, WriteTabletReply> _call;
    private readonly string _address;
    private readonly long _transactionId;
    private readonly long _tableId;
    private readonly long _tabletId;
    private readonly IReadOnlyList<ArrowType> _types;
    private IpcBatches? _encoder;

    internal RemoteTabletWriter(
        IRpcChannel channel, string address, long transactionId, long tableId, long tabletId,
        IReadOnlyList<ArrowType> types)
    {
        _address = address;
        _transactionId = transactionId;
        _tableId = tableId;
        _tabletId = tabletId;
        _types = types;
        _call = channel.ClientStreaming<WriteTabletMessage, WriteTabletReply>(s_write);
    }

    public void Append(RecordBatch batch)
    {
        Check.That(batch.Columns.Length == _types.Count, "rows for another backend have another number of columns");
        _encoder ??= new IpcBatches(batch);
        var message = Message();
        message.Ipc = _encoder.Encode(batch);
        Guard(() => _call.Requests.WriteAsync(message).AsTask().GetAwaiter().GetResult());
    }

    public StagedRowset Finish()
    {
        var message = Message();
        message.End = true;
        WriteTabletReply? reply = null;
        Guard(() =>
        {
            _call.Requests.WriteAsync(message).AsTask().GetAwaiter().GetResult();
            _call.Requests.CompleteAsync().AsTask().GetAwaiter().GetResult();
            reply = _call.ResponseAsync().GetAwaiter().GetResult();
        });
        return reply!.Staged.Single();
    }

    public void Dispose()
    {
        _encoder?.Dispose();
        _call.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    private WriteTabletMessage Message()
        => new() { TransactionId = _transactionId, TableId = _tableId, TabletId = _tabletId };

    private void Guard(Action action)
    {
        try
        {
            action();
        }
        catch (Exception problem) when (problem is RpcException or IOException or OperationCanceledException)
        {
            throw ExecutionErrors.BackendFailed.Because(problem, _address, problem.Message);
        }
    }
}
