using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Types;
using MatViewDb.Protocol;

namespace MatViewDb.Storage.Contracts;

/// <summary>Stores the tablets of one backend: the whole storage engine as execution and services see it.</summary>
public interface ITabletStore : IDisposable
{
    void Create(TabletSpec tablet);

    /// <summary>Creates tablets with one durable write where the store can; those that exist are left alone.</summary>
    void Create(IReadOnlyCollection<TabletSpec> tablets)
    {
        foreach (var tablet in tablets) Create(tablet);
    }

    /// <summary>Says which rollups tablets have, in place of those before; unknown ids are ignored.</summary>
    void SetRollups(IReadOnlyCollection<long> tabletIds, IReadOnlyList<RollupDesc> rollups) => throw new NotSupportedException();

    /// <summary>Writes the rollups that rowsets of a tablet lack; an unknown id has none.</summary>
    BuildRollupsReply BuildRollups(long tabletId, CancellationToken cancel) => throw new NotSupportedException();

    /// <summary>Forgets tablets and deletes their files once no reader holds them; unknown ids are ignored.</summary>
    void Drop(IReadOnlyCollection<long> tabletIds);

    /// <summary>
    /// Opens a writer that stages one rowset; nothing is visible before <see cref="Publish"/>. The schema is that of the
    /// rows when the table was altered since the tablet was made; null: the tablet's own.
    /// </summary>
    ITabletWriter OpenWriter(long transactionId, long tabletId, MemoryTracker tracker, RowSchema? schema = null);

    /// <summary>
    /// Makes durable what writers of the transaction staged with <see cref="ITabletWriter.Stage"/>: all of it with one write.
    /// </summary>
    void Secure(long transactionId)
    {
    }

    /// <summary>Makes staged rowsets visible; idempotent. Rowset id 0 publishes an empty version.</summary>
    void Publish(long transactionId, IReadOnlyCollection<TabletVersion> tablets);

    /// <summary>Deletes what the transaction staged; idempotent.</summary>
    void Abort(long transactionId);

    /// <summary>Deletes what the transaction staged but these rowsets: a statement of it has failed, it goes on.</summary>
    void AbortAllBut(long transactionId, IReadOnlyCollection<long> rowsetIds) => throw new NotSupportedException();

    /// <summary>
    /// Says whether what the transaction staged in tablets meets what was published there after versions: a row that both
    /// deleted, a key that both wrote.
    /// </summary>
    bool MeetsLaterChanges(long transactionId, IReadOnlyCollection<TabletVersion> since) => throw new NotSupportedException();

    /// <summary>Gives transactions with staged rowsets that were neither published nor aborted.</summary>
    IReadOnlyCollection<long> StagedTransactions();

    /// <summary>Says what is known of tablets; in brief without their columns, for which segments are opened.</summary>
    IReadOnlyCollection<TabletStats> Stats(IReadOnlyCollection<long> tabletIds, bool brief = false);

    /// <summary>Gives bounds of a column's values in what scans of versions read. Throws as those scans would.</summary>
    BoundsReply Bounds(BoundsRequest request) => new();

    IReadOnlyCollection<long> TabletIds { get; }

    int TabletCount => TabletIds.Count;

    /// <summary>Reads all that is stored of tablets and gives what is damaged; unknown ids are ignored.</summary>
    IReadOnlyCollection<DamagedPage> Check(IReadOnlyCollection<long> tabletIds, CancellationToken cancel) => [];

    /// <summary>Gives what the last checks found damaged.</summary>
    IReadOnlyCollection<DamagedPage> Damaged => [];

    /// <summary>Keeps what tablets show at versions for a backup, or lets go of all that one holds.</summary>
    void Hold(HoldTabletsRequest request) => throw new NotSupportedException();

    /// <summary>Copies a held tablet into a file that must not exist; what is damaged in it is error 7103.</summary>
    CopyTabletReply Copy(CopyTabletRequest request, CancellationToken cancel) => throw new NotSupportedException();

    /// <summary>Makes a tablet of such a file, as a whole or not at all; error 7103 when the file is not as it was written.</summary>
    void Restore(RestoreTabletRequest request, CancellationToken cancel) => throw new NotSupportedException();

    CompactionState Compaction => new(0, 0, 0, 0, []);

    /// <summary>
    /// Says which versions of which tablets, ascending, someone will ask differences after; the list replaces the one before.
    /// Compaction keeps them apart as long as that costs little.
    /// </summary>
    void Keep(IReadOnlyDictionary<long, long[]> versions)
    {
    }

    /// <summary>
    /// Opens a scan over one tablet at a version. Throws error 7101 when the tablet is missing or behind the version and
    /// 7102 when rows after <paramref name="fromVersion"/> can no longer be told apart (compacted). After version 0 the scan
    /// gives a difference: the rows added since and, when <see cref="VirtualColumns.Weight"/> is among the columns, those
    /// deleted since with weight -1.
    /// </summary>
    ITabletScan OpenScan(long tabletId, long version, long fromVersion, ScanColumns columns);

    /// <summary>Opens a scan that sees, beside the rows of a version, what an open transaction made of them.</summary>
    ITabletScan OpenScan(long tabletId, long version, OwnRows own, ScanColumns columns) => throw new NotSupportedException();
}

/// <summary>Says how many tablets wait for compaction and are in it; a score counts the rowsets that are merged at once.</summary>
public sealed record CompactionState(
    int Candidates, int Running, double LastScore, double MaxScore, IReadOnlyList<CompactionDone> Done);

/// <summary>Names the rowsets that a transaction staged in a tablet, in the order of its statements.</summary>
public sealed record OwnRows(long TransactionId, IReadOnlyList<long> RowsetIds);

/// <summary>Names what a scan reads: column ids with their types, and conjuncts for zone maps over their positions.</summary>
public sealed record ScanColumns(
    IReadOnlyList<int> ColumnIds, IReadOnlyList<SqlType> Types, IReadOnlyList<PrunePredicate> Prune)
{
    /// <summary>Values, by column id, of rows that are older than the column; NULL where there is none.</summary>
    public IReadOnlyDictionary<int, LiteralValue>? Missing { get; init; }

    /// <summary>The rollup in whose order rowsets are read that have it, with all of the columns; 0: none.</summary>
    public long RollupId { get; init; }

    private Scans.ScanPlan? _plan;

    // All tablets of a scan share it; one that was copied along with other values is another's.
    internal Scans.ScanPlan Plan => _plan is { } made && made.IsOf(this) ? made : _plan = new Scans.ScanPlan(this);
}

/// <summary>Describes the columns of written rows, and which of them (by position) order the rows.</summary>
public sealed record RowSchema(IReadOnlyList<ColumnDesc> Columns, IReadOnlyList<int> SortColumns);

/// <summary>Divides a tablet's surviving rows into units of work; holds the files until disposed. Thread-safe.</summary>
public interface ITabletScan : IDisposable
{
    /// <summary>Row groups (about 65,536 rows) that the zone maps did not exclude.</summary>
    IReadOnlyList<IRowGroup> RowGroups { get; }

    int RowGroupsPruned { get; }

    /// <summary>Row groups that may have rows by their zone maps, but not by their bloom filters.</summary>
    int RowGroupsBloomed => 0;

    /// <summary>Row groups of rollups among those that are read.</summary>
    int RowGroupsOfRollups => 0;

    long TotalRows { get; }
}

/// <summary>
/// Is the smallest and the largest value of a column in a run of rows, and how many are NULL. Hidden rows count as well.
/// </summary>
public readonly record struct ZoneRange(long Min, long Max, int Nulls);

/// <summary>Is one row group of one segment; readers of it are made per thread.</summary>
public interface IRowGroup
{
    int RowCount { get; }

    /// <summary>Gives how many of the rows are to be seen.</summary>
    int VisibleRows => RowCount;

    /// <summary>Gives how many of all rows are NULL in a column; null: not known.</summary>
    int? Nulls(int position) => null;

    IRowGroupReader Open(MemoryTracker tracker);

    /// <summary>Gives what is known of a column of integers, dates, times or short decimals in this row group.</summary>
    ZoneRange? Range(int position) => null;
}

/// <summary>
/// Reads a row group front to back, page by page; one thread. A page is a run of rows that share zone maps; all columns
/// have the same page boundaries.
/// </summary>
public interface IRowGroupReader : IDisposable
{
    /// <summary>Moves to the next page that the zone maps keep; false at the end.</summary>
    bool NextPage();

    /// <summary>Says that some rows of the current page are not to be seen.</summary>
    bool HidesRows => false;

    /// <summary>
    /// Writes which of rows [first, first + count) of a page that hides rows are to be seen, counted from first; gives how
    /// many.
    /// </summary>
    int Visible(int first, int count, Span<int> rows) => throw new NotSupportedException();

    /// <summary>First row of the current page within the row group.</summary>
    int PageStart { get; }

    int PageRows { get; }

    /// <summary>Gives what is known of a column of integers, dates, times or short decimals in the current page.</summary>
    ZoneRange? Range(int position) => null;

    /// <summary>
    /// Decodes one column (position in ScanColumns) for rows [first, first + count) of the current page. Strings with few
    /// distinct values come as dictionary columns, constant pages as constant columns. The caller disposes the column.
    /// Decoding is cached per page, so reading in batches of 2,048 rows costs no repeated work.
    /// </summary>
    Column Read(int position, int first, int count);

    /// <summary>
    /// Clears the bits of the page's rows whose value in an integer, date, time or short decimal column is NULL or outside
    /// [min, max]. <paramref name="bits"/> has whole blocks of 512 bits.
    /// </summary>
    void Narrow(int position, long min, long max, Span<ulong> bits)
    {
        using var column = Read(position, 0, PageRows);
        Scans.DecodedRange.Narrow(column, min, max, bits);
    }

    /// <summary>Does the same for the rows whose value is NULL or not in a set.</summary>
    void Narrow(int position, in IntegerSet set, Span<ulong> bits)
    {
        using var column = Read(position, 0, PageRows);
        Scans.DecodedSet.Narrow(column, set, bits);
    }

    /// <summary>
    /// Clears the bits of the page's rows that are NULL in a text column or for which the test does not hold, as
    /// <see cref="Narrow"/> does.
    /// </summary>
    void NarrowText(int position, TextTest test, Span<ulong> bits)
    {
        using var column = Read(position, 0, PageRows);
        Scans.DecodedText.Narrow(column, test, bits);
    }

    /// <summary>
    /// Decodes only the named rows, ascending, of the page; null where reading the column as a whole and picking is faster.
    /// </summary>
    Column? TryTake(int position, ReadOnlySpan<int> rows) => null;
}

/// <summary>Stages the rows of one transaction for one tablet; one thread.</summary>
public interface ITabletWriter : IDisposable
{
    /// <summary>Adds rows (columns in the schema's order); the caller keeps the batch.</summary>
    void Append(RecordBatch batch);

    /// <summary>
    /// Deletes rows that a scan found in the same tablet, by <see cref="VirtualColumns.Row"/>; a row may come twice. When
    /// compaction has moved them since, <see cref="Finish"/> throws error 7108, and the statement starts anew.
    /// </summary>
    void Delete(long rowsetId, ReadOnlySpan<long> rows) => throw new NotSupportedException();

    /// <summary>Writes everything durably (files and directory synced) and gives what to commit; disposing without it discards.</summary>
    StagedRowset Finish();

    /// <summary>Does what <see cref="Finish"/> does, durable only from <see cref="ITabletStore.Secure"/> on.</summary>
    StagedRowset Stage() => Finish();
}
