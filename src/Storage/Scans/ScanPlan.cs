using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Protocol;
using MatViewDb.Storage.Contracts;
using MatViewDb.Storage.Segments;

namespace MatViewDb.Storage.Scans;

/// <summary>Holds what a scan reads in the form that reading needs.</summary>
internal sealed class ScanPlan
{
    private readonly ScanColumns _columns;
    private readonly ZonePredicate[] _predicates;
    private readonly ZonePredicate[][][] _alternatives;
    private readonly BloomPredicate[] _equalities;
    private readonly LikePredicate[] _patterns;

    internal ScanPlan(ScanColumns columns)
    {
        _columns = columns;
        Types = new ArrowType[columns.Types.Count];
        for (var i = 0; i < Types.Length; i++) Types[i] = columns.Types[i].ToArrow();
        var predicates = new List<ZonePredicate>();
        var alternatives = new List<ZonePredicate[][]>();
        var equalities = new List<BloomPredicate>();
        var patterns = new List<LikePredicate>();
        foreach (var conjunct in columns.Prune)
        {
            if (conjunct.Op == PrunePredicate.Types.Op.AnyOf)
            {
                // A branch of which zone maps know nothing may match anywhere.
                ZonePredicate[][] branches = [.. conjunct.Branches.Select(b => Usable(b, columns))];
                if (branches.Length > 0 && Array.TrueForAll(branches, b => b.Length > 0)) alternatives.Add(branches);
                continue;
            }

            if (conjunct.Column < 0 || conjunct.Column >= columns.Types.Count) continue;
            if (ZonePredicate.TryMake(conjunct, columns.Types[conjunct.Column]) is { } usable) predicates.Add(usable);
            if (BloomPredicate.TryMake(conjunct, columns.Types[conjunct.Column]) is { } equality) equalities.Add(equality);
            if (LikePredicate.TryMake(conjunct, columns.Types[conjunct.Column]) is { } pattern) patterns.Add(pattern);
        }

        _predicates = [.. predicates];
        _alternatives = [.. alternatives];
        _equalities = [.. equalities];
        _patterns = [.. patterns];
    }

    internal ArrowType[] Types { get; }

    internal bool IsOf(ScanColumns columns) => ReferenceEquals(columns, _columns);

    /// <summary>Gives the number of a column that the scan makes up; 0 for a stored one.</summary>
    internal int VirtualAt(int position) => Math.Min(0, _columns.ColumnIds[position]);

    /// <summary>Gives the rows of a column that is younger than their segment.</summary>
    internal Column Missing(int position, int rows, MemoryTracker tracker)
        => MissingValues.Constant(
            _columns.Types[position], _columns.Missing?.GetValueOrDefault(_columns.ColumnIds[position]), rows, tracker);

    /// <summary>Finds the scan's columns in a segment: -1 for those younger than the segment.</summary>
    internal int[] Locate(SegmentFooter footer)
    {
        var found = new int[Types.Length];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = footer.Find(_columns.ColumnIds[i]);
            if (found[i] < 0) continue;
            var stored = footer.TypeOf(found[i]);
            if (!WiderColumn.CanBe(stored, Types[i]))
                throw StorageErrors.TypeChanged.With(_columns.ColumnIds[i], stored, _columns.Types[i]);
        }

        return found;
    }

    /// <summary>Gives the range of a column of whole numbers in a row group or in one of its pages; null: not known.</summary>
    internal ZoneRange? RangeOf(SegmentFooter footer, int rowGroup, int? page, int[] columns, int position)
    {
        var column = columns[position];
        if (column < 0 || VirtualAt(position) < 0) return null;
        if (footer.TypeOf(column).Physical is not (PhysicalKind.Int8 or PhysicalKind.Int16 or PhysicalKind.Int32 or PhysicalKind.Int64))
            return null;
        var (zone, flags) = page is { } number
            ? Of(footer.Page(footer.PageIndex(rowGroup, column, number)))
            : Of(footer.Chunk(rowGroup, column));
        if ((flags & (ZoneFlags.HasRange | ZoneFlags.Prefix)) != ZoneFlags.HasRange) return null;
        return new ZoneRange((long)ZoneKey.ToInteger(zone.Min), (long)ZoneKey.ToInteger(zone.Max), zone.Nulls);
    }

    /// <summary>Gives how many rows of a row group are NULL in a column; null: not known.</summary>
    internal int? NullsOf(SegmentFooter footer, int rowGroup, int[] columns, int position)
        => columns[position] < 0 || VirtualAt(position) < 0 ? null : footer.Chunk(rowGroup, columns[position]).Zone.Nulls;

    private static (Zone Zone, ZoneFlags Flags) Of(in PageEntry page) => (page.Zone, page.Flags);

    private static (Zone Zone, ZoneFlags Flags) Of(in ChunkEntry chunk) => (chunk.Zone, chunk.Flags);

    internal bool MayMatchRowGroup(SegmentFooter footer, int rowGroup, int[] columns) => MayMatch(footer, rowGroup, -1, columns);

    /// <summary>Asks the bloom filters of a row group, where it has some, whether it may hold what equalities and patterns name.</summary>
    internal bool MayHold(SegmentReader segment, int rowGroup, int[] columns)
    {
        foreach (var equality in _equalities)
        {
            var column = columns[equality.Position];
            if (column >= 0 && !segment.MayHold(rowGroup, column, equality.Hashes)) return false;
        }

        foreach (var pattern in _patterns)
        {
            var column = columns[pattern.Position];
            if (column >= 0 && !segment.MayMatch(rowGroup, column, pattern)) return false;
        }

        return true;
    }

    internal bool MayMatchPage(SegmentFooter footer, int rowGroup, int page, int[] columns) => MayMatch(footer, rowGroup, page, columns);

    private bool MayMatch(SegmentFooter footer, int rowGroup, int page, int[] columns)
    {
        if (!MayMatch(_predicates, footer, rowGroup, page, columns)) return false;
        foreach (var branches in _alternatives)
        {
            var any = false;
            for (var i = 0; i < branches.Length && !any; i++) any = MayMatch(branches[i], footer, rowGroup, page, columns);
            if (!any) return false;
        }

        return true;
    }

    // A page below 0 is the whole row group.
    private static bool MayMatch(ZonePredicate[] predicates, SegmentFooter footer, int rowGroup, int page, int[] columns)
    {
        foreach (var predicate in predicates)
        {
            var column = columns[predicate.Position];
            if (column < 0) continue;
            if (page < 0)
            {
                ref readonly var chunk = ref footer.Chunk(rowGroup, column);
                if (!predicate.MayMatch(chunk.Zone, chunk.Flags)) return false;
            }
            else
            {
                ref readonly var entry = ref footer.Page(footer.PageIndex(rowGroup, column, page));
                if (!predicate.MayMatch(entry.Zone, entry.Flags)) return false;
            }
        }

        return true;
    }

    private static ZonePredicate[] Usable(PrunePredicate.Types.Branch branch, ScanColumns columns) =>
    [
        .. branch.Predicates.Where(p => p.Column >= 0 && p.Column < columns.Types.Count)
            .Select(p => ZonePredicate.TryMake(p, columns.Types[p.Column])).OfType<ZonePredicate>(),
    ];
}
