using MatViewDb.Arrow.Buffers;
using MatViewDb.Protocol;
using MatViewDb.Storage.Contracts;

namespace MatViewDb.Server;

/// <summary>Stores nothing: a frontend process runs plans without tablets only.</summary>
internal sealed class NoTablets : ITabletStore
{
    public IReadOnlyCollection<long> TabletIds => [];

    public void Create(TabletSpec tablet) => throw Nothing();

    public void Drop(IReadOnlyCollection<long> tabletIds)
    {
        // There is nothing to drop.
    }

    public ITabletWriter OpenWriter(long transactionId, long tabletId, MemoryTracker tracker, RowSchema? schema = null) => throw Nothing();

    public void Publish(long transactionId, IReadOnlyCollection<TabletVersion> tablets) => throw Nothing();

    public void Abort(long transactionId)
    {
        // Nothing was ever staged.
    }

    public IReadOnlyCollection<long> StagedTransactions() => [];

    public IReadOnlyCollection<TabletStats> Stats(IReadOnlyCollection<long> tabletIds, bool brief = false) => [];

    public ITabletScan OpenScan(long tabletId, long version, long fromVersion, ScanColumns columns) => throw Nothing();

    public void Dispose()
    {
        // It holds nothing.
    }

    private static InvalidOperationException Nothing() => new("a frontend process stores no tablets");
}
