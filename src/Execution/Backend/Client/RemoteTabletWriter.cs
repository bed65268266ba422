using MatViewDb.Arrow;
using MatViewDb.Backend.Services;
using MatViewDb.Core.Runtime;
using MatViewDb.Execution;
using MatViewDb.Protocol;
using MatViewDb.Rpc.Client;
using MatViewDb.Rpc.Contracts;
using MatViewDb.Rpc.Framing;
using MatViewDb.Storage.Contracts;

namespace MatViewDb.Backend.Client;

/// <summary>Stages rows in a tablet of another backend.</summary>
internal sealed class RemoteTabletWriter : ITabletWriter
{
    private readonly RpcChannelPool _pool;
    private readonly IRpcChannel _channel;
    private readonly RpcCall<BulkMessage<WriteTabletMessage, BatchBody>, WriteTabletReply> _call;
    private readonly string _address;
    private readonly long _transactionId;
    private readonly long _tableId;
    private readonly long _tabletId;
    private readonly RowSchema _schema;
    private bool _described;
    private bool _finished;
    private bool _disposed;

    internal RemoteTabletWriter(
        RpcChannelPool pool, string address, long transactionId, long tableId, long tabletId, RowSchema schema)
    {
        _address = address;
        _transactionId = transactionId;
        _tableId = tableId;
        _tabletId = tabletId;
        _schema = schema;
        _pool = pool;
        _channel = pool.Rent();
        _call = _channel.Start(BatchCodecs.Write);
        _call.Requests.AutoFlushBytes = BatchCodecs.GatheredBytes;
    }

    public void Append(RecordBatch batch)
    {
        Check.That(batch.Columns.Length == _schema.Columns.Count, "rows for another backend have another number of columns");
        Send(Message(), new BatchBody(batch.Share()));
    }

    public void Delete(long rowsetId, ReadOnlySpan<long> rows)
    {
        var message = Message();
        var deletes = new RowLocators { RowsetId = rowsetId };
        foreach (var row in rows) deletes.Rows.Add(row);
        message.Deletes.Add(deletes);
        Send(message, null);
    }

    public StagedRowset Finish()
    {
        var message = Message();
        message.End = true;
        WriteTabletReply? reply = null;
        Send(message, null);
        Guard(() =>
        {
            _call.Requests.CompleteAsync().AsTask().GetAwaiter().GetResult();
            reply = _call.ResponseAsync().GetAwaiter().GetResult();
        });
        _finished = true;
        return reply!.Staged.Single();
    }

    public void Dispose()
    {
        if (_disposed) return;
        _disposed = true;
        _call.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _pool.ReturnAsync(_channel, _finished).AsTask().GetAwaiter().GetResult();
    }

    private WriteTabletMessage Message()
    {
        var message = new WriteTabletMessage { TransactionId = _transactionId, TableId = _tableId, TabletId = _tabletId };
        if (_described) return message;
        _described = true;
        message.Columns.AddRange(_schema.Columns);
        message.SortColumns.AddRange(_schema.SortColumns);
        return message;
    }

    private void Send(WriteTabletMessage head, BatchBody? body)
        => Guard(() => _call.Requests.WriteAsync(new(head, body)).AsTask().GetAwaiter().GetResult());

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
