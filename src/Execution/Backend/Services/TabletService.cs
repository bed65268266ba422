using MatViewDb.Protocol;
using MatViewDb.Rpc.Contracts;
using MatViewDb.Rpc.Framing;
using MatViewDb.Storage.Contracts;

namespace MatViewDb.Backend.Services;

/// <summary>Creates, drops, publishes and writes tablets.</summary>
public sealed class TabletService(BackendNode node)
{
    public Task<CreateTabletsReply> Create(CreateTabletsRequest request, ServerCallContext context)
    {
        node.CreateTablets(request);
        return Task.FromResult(new CreateTabletsReply());
    }

    public Task<DropTabletsReply> Drop(DropTabletsRequest request, ServerCallContext context)
    {
        node.DropTablets(request);
        return Task.FromResult(new DropTabletsReply());
    }

    public Task<SetRollupsReply> SetRollups(SetRollupsRequest request, ServerCallContext context)
    {
        node.SetRollups(request);
        return Task.FromResult(new SetRollupsReply());
    }

    public Task<BuildRollupsReply> BuildRollups(BuildRollupsRequest request, ServerCallContext context)
        => Task.FromResult(node.BuildRollups(request, context.CancellationToken));

    public Task<PublishReply> Publish(PublishRequest request, ServerCallContext context)
    {
        node.Publish(request);
        return Task.FromResult(new PublishReply());
    }

    public Task<AbortReply> Abort(AbortRequest request, ServerCallContext context)
    {
        node.Abort(request);
        return Task.FromResult(new AbortReply());
    }

    public Task<MeetChangesReply> MeetChanges(MeetChangesRequest request, ServerCallContext context)
        => Task.FromResult(node.MeetChanges(request));

    public Task<TabletStatsReply> Stats(TabletStatsRequest request, ServerCallContext context)
        => Task.FromResult(node.Stats(request));

    public Task<BoundsReply> Bounds(BoundsRequest request, ServerCallContext context)
        => Task.FromResult(node.Bounds(request));

    public Task<KeepVersionsReply> Keep(KeepVersionsRequest request, ServerCallContext context)
    {
        node.Keep(request);
        return Task.FromResult(new KeepVersionsReply());
    }

    public Task<CheckTabletsReply> Check(CheckTabletsRequest request, ServerCallContext context)
        => Task.FromResult(node.CheckTablets(request, context.CancellationToken));

    public Task<HoldTabletsReply> Hold(HoldTabletsRequest request, ServerCallContext context)
    {
        node.Hold(request);
        return Task.FromResult(new HoldTabletsReply());
    }

    public Task<CopyTabletReply> Copy(CopyTabletRequest request, ServerCallContext context)
        => Task.FromResult(node.CopyTablet(request, context.CancellationToken));

    public Task<RestoreTabletReply> Restore(RestoreTabletRequest request, ServerCallContext context)
    {
        node.RestoreTablet(request, context.CancellationToken);
        return Task.FromResult(new RestoreTabletReply());
    }

    public Task<DescribeBackendReply> Describe(DescribeBackendRequest request, ServerCallContext context)
        => Task.FromResult(node.Describe());

    /// <summary>Stages rows that another backend's table sink sends for one tablet here.</summary>
    public async Task<WriteTabletReply> Write(
        RpcStreamReader<BulkMessage<WriteTabletMessage, BatchBody>> requests, ServerCallContext context)
    {
        ITabletWriter? writer = null;
        using var tracker = node.Memory.Child("remote write");
        try
        {
            var ended = false;
            while (!ended && await requests.MoveNextAsync(context.CancellationToken).ConfigureAwait(false))
            {
                using var message = requests.Current;
                writer ??= node.Tablets.OpenWriter(message.Head.TransactionId, message.Head.TabletId, tracker,
                    message.Head.Columns.Count == 0 ? null : new RowSchema(message.Head.Columns, message.Head.SortColumns));
                if (message.TakeBody() is { } body)
                {
                    using (body)
                    using (var batch = body.TakeBatch()) writer.Append(batch);
                }

                foreach (var deletes in message.Head.Deletes) writer.Delete(deletes.RowsetId, [.. deletes.Rows]);
                ended = message.Head.End;
            }

            var reply = new WriteTabletReply();
            // A stream that broke off before its end is as good as none: its rows are discarded with the writer.
            if (ended && writer is not null) reply.Staged.Add(writer.Finish());
            return reply;
        }
        finally
        {
            writer?.Dispose();
        }
    }
}
