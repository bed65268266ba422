using MatViewDb.Arrow;
using MatViewDb.Protocol;
using MatViewDb.Storage.Contracts;

namespace MatViewDb.Execution.Exchange;

/// <summary>Reaches other backends: batches of exchanges and rows for their tablets.</summary>
public interface IRemoteBackends
{
    IExchangeChannel OpenExchange(string address, PushHeader header);

    ITabletWriter OpenTabletWriter(
        string address, long transactionId, long tableId, long tabletId, RowSchema schema);
}

/// <summary>Sends the batches of one sender to one receiving instance on another backend.</summary>
public interface IExchangeChannel : IDisposable
{
    /// <summary>Takes the batch over; waits while the receiver is behind. False when the receiver is gone.</summary>
    bool Send(RecordBatch batch);

    /// <summary>Tells the receiver that this sender is done and waits until it knows.</summary>
    void End();
}
