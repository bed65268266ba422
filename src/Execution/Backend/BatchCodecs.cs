using Google.Protobuf.Reflection;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Protocol;
using MatViewDb.Rpc.Contracts;
using MatViewDb.Rpc.Framing;

namespace MatViewDb.Backend;

/// <summary>Describes the calls between backends whose messages carry batches.</summary>
internal static class BatchCodecs
{
    /// <summary>Lets so many bytes gather before a stream of batches is sent on; small batches share a packet then.</summary>
    internal const int GatheredBytes = 64 << 10;

    private static readonly RpcCodecs s_sending = Make(_ => (MemoryTracker.Process, null), MemoryTracker.Process);

    internal static readonly RpcMethod<BulkMessage<PushMessage, BatchBody>, PushReply> Push =
        RpcMethod.From<BulkMessage<PushMessage, BatchBody>, PushReply>(
            Method(FragmentsReflection.Descriptor, "ExchangeService", "Push"), s_sending);

    internal static readonly RpcMethod<BulkMessage<WriteTabletMessage, BatchBody>, WriteTabletReply> Write =
        RpcMethod.From<BulkMessage<WriteTabletMessage, BatchBody>, WriteTabletReply>(
            Method(TabletsReflection.Descriptor, "TabletService", "Write"), s_sending);

    /// <summary>Makes the codecs of a receiver; batches of exchanges are charged to the query that they are for.</summary>
    internal static RpcCodecs Make(
        Func<PushMessage, (MemoryTracker, IDisposable?)> query, MemoryTracker writes) => new RpcCodecs()
        .Add(BatchBody.CodecFor(PushMessage.IpcFieldNumber, query))
        .Add(BatchBody.CodecFor<WriteTabletMessage>(WriteTabletMessage.IpcFieldNumber, writes))
        .Add(BatchBody.CodecFor<BatchEnvelope>(BatchEnvelope.IpcFieldNumber, writes));

    private static MethodDescriptor Method(FileDescriptor file, string service, string method)
        => file.Services.Single(s => s.Name == service).FindMethodByName(method);
}
