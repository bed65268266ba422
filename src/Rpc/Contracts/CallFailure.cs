namespace MatViewDb.Rpc.Contracts;

/// <summary>Decides which status a failed handler gives.</summary>
internal static class CallFailure
{
    public static RpcException StatusOf(
        Exception error, bool deadlinePassed, ServerCallContext context, IRpcErrorMapping? errors)
    {
        if (error is RpcException status)
        {
            return status.Status == RpcStatusCode.Ok
                ? new RpcException(RpcStatusCode.Unknown, status.Detail, status.Trailers)
                : status;
        }
        if (context.CancellationToken.IsCancellationRequested && error is OperationCanceledException or IOException)
        {
            return deadlinePassed ? DeadlinePassed(error) : Cancelled(error);
        }
        return errors?.ToStatus(error)
            ?? new RpcException(RpcStatusCode.Unknown, "The handler failed.", inner: error);
    }

    public static RpcException DeadlinePassed(Exception? inner = null) =>
        new(RpcStatusCode.DeadlineExceeded, "The deadline passed.", inner: inner);

    public static RpcException Cancelled(Exception? inner = null) =>
        new(RpcStatusCode.Cancelled, "The call was cancelled.", inner: inner);
}
