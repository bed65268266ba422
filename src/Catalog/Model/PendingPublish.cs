using System.Collections.Immutable;

namespace MatViewDb.Catalog.Model;

/// <summary>
/// Makes one tablet's rowset visible at a version on the backends that hold it; rowset 0 is an empty version.
/// </summary>
public sealed record TabletPublish(long TabletId, long Version, long RowsetId, long BackendId);

/// <summary>Remembers a committed transaction whose backends may not all know of it yet.</summary>
public sealed record PendingPublish(long TransactionId, ImmutableArray<TabletPublish> Tablets);
