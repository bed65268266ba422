using System.Runtime.InteropServices;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Protocol;
using MatViewDb.Storage.Deletes;
using MatViewDb.Storage.Segments;
using MatViewDb.Storage.Tablets;
using MatViewDb.Storage.Writes;

namespace MatViewDb.Storage.Keys;

/// <summary>
/// Refuses rows of a tablet with SUM columns while they are staged, if adding them to what is stored and staged there could
/// leave a column's type: publishing comes after the commit and must not fail. Mostly the zone maps tell that all is well;
/// else the sums of the new keys are worked out. Used under the tablet's changes.
/// </summary>
internal sealed class SumLimits(TabletStore store, Tablet tablet, StagedRowsets staged)
{
    private readonly List<Rowset> _staged = [];

    /// <summary>Checks a finished rowset, which is staged next; error 1264 when it does not fit.</summary>
    internal void Check(StoredRowset rowset, byte[]? inline, TabletSchema schema, MemoryTracker tracker)
    {
        var sums = new List<(int At, SumRange Range)>();
        for (var i = 0; i < schema.Described.Count; i++)
        {
            if (schema.Described[i].Join == ColumnDesc.Types.Join.Sum) sums.Add((i, SumRange.Of(schema.Described[i])));
        }

        if (sums.Count == 0) return;
        Refresh();
        var fresh = store.NewRowset(rowset);
        fresh.Unwritten = inline;
        try
        {
            if (!sums.TrueForAll(s => HasRoom(fresh, schema.Described[s.At], s.Range)))
                new Recount(tablet, schema, sums, store.Options.SortedRunRows, tracker).Run(fresh, _staged, DeletedBy);
        }
        catch
        {
            fresh.Release();
            throw;
        }

        _staged.Add(fresh);
    }

    // What is published or aborted by now is no longer staged; what a start found was not checked here.
    private void Refresh()
    {
        var now = staged.On(tablet.Id);
        var known = now.Select(r => r.RowsetId).ToHashSet();
        foreach (var settled in _staged.FindAll(r => !known.Contains(r.Id)))
        {
            _staged.Remove(settled);
            settled.Release();
        }

        foreach (var rowset in now)
        {
            if (!_staged.Exists(r => r.Id == rowset.RowsetId)) _staged.Add(store.NewRowset(rowset));
        }
    }

    /// <summary>Closes what it holds open: the tablet is gone.</summary>
    internal void Close()
    {
        foreach (var rowset in _staged) rowset.Release();
        _staged.Clear();
    }

    private Dictionary<long, DeleteVector> DeletedBy(long transactionId)
    {
        var deleted = new Dictionary<long, DeleteVector>();
        foreach (var rows in staged.DeletesOf(transactionId, tablet.Id).SelectMany(d => d.Rows))
        {
            var vector = DeleteVectorFormat.Decode(rows.Rows.Span, $"staged deletes of tablet {tablet.Id}");
            deleted[rows.RowsetId] = deleted.TryGetValue(rows.RowsetId, out var more) ? more.Union(vector) : vector;
        }

        return deleted;
    }

    // A key has one stored row, and at most one in each row group of a staged rowset.
    private bool HasRoom(Rowset fresh, ColumnDesc column, SumRange range)
    {
        double low = 0, high = 0;
        foreach (var stored in tablet.Rowsets)
        {
            if (!AddZones(stored, column, range, isSum: false, ref low, ref high)) return false;
        }

        foreach (var rowset in _staged.Concat(tablet.WaitingRowsets()).Append(fresh))
        {
            if (!AddZones(rowset, column, range, isSum: true, ref low, ref high)) return false;
        }

        return range.HasRoomFor(low, high);
    }

    private static bool AddZones(Rowset rowset, ColumnDesc summed, SumRange range, bool isSum, ref double low, ref double high)
    {
        if (rowset.Segment() is not { } segment) return true;
        var column = segment.Footer.Find(summed.Id);
        if (column < 0) return summed.Missing is null || range.IsFloat;
        for (var group = 0; group < segment.Footer.RowGroups; group++)
        {
            ref readonly var chunk = ref segment.Footer.Chunk(group, column);
            if ((chunk.Flags & ZoneFlags.AllNull) != 0) continue;
            if ((chunk.Flags & ZoneFlags.HasRange) == 0) return range.IsFloat;
            var min = range.IsFloat ? ZoneKey.ToDouble(chunk.Zone.Min) : (double)ZoneKey.ToInteger(chunk.Zone.Min);
            var max = range.IsFloat ? ZoneKey.ToDouble(chunk.Zone.Max) : (double)ZoneKey.ToInteger(chunk.Zone.Max);
            low = isSum ? low + Math.Min(min, 0) : Math.Min(low, min);
            high = isSum ? high + Math.Max(max, 0) : Math.Max(high, max);
        }

        return true;
    }

    /// <summary>Works the sums of a rowset's keys out, a portion of keys at a time.</summary>
    private sealed class Recount(
        Tablet tablet, TabletSchema schema, List<(int At, SumRange Range)> sums, int portionRows, MemoryTracker tracker)
    {
        private readonly int[] _rows = new int[SegmentFormat.PageRows];
        private readonly long[] _positions = new long[SegmentFormat.PageRows];
        private readonly Dictionary<long, Total[]> _totals = [];
        private KeyTable? _keys;

        internal void Run(Rowset fresh, List<Rowset> staged, Func<long, Dictionary<long, DeleteVector>> deletedBy)
        {
            foreach (var (_, range) in sums)
            {
                // Nobody adds up to the largest double by honest means.
                if (range.IsFloat) throw StorageErrors.SumOutOfRange.With(range.Column);
            }

            var segment = fresh.Segment()!; // A rowset without rows has room.
            using var reader = new KeyReader(tablet, segment, tracker);
            using var keys = KeyTable.For(reader, tracker);
            _keys = keys;
            for (var group = 0; group < segment.Footer.RowGroups; group++)
            {
                for (var page = 0; page < SegmentFormat.PagesOf(segment.Footer.RowsOf(group)); page++)
                {
                    reader.Load(group, page);
                    keys.Put(reader, []);
                }

                if (keys.Count < portionRows && group + 1 < segment.Footer.RowGroups) continue;
                Check(fresh, staged, deletedBy);
                keys.Clear();
                _totals.Clear();
            }
        }

        private void Check(Rowset fresh, List<Rowset> staged, Func<long, Dictionary<long, DeleteVector>> deletedBy)
        {
            var own = fresh.Stored.TransactionId;
            var deleted = deletedBy(own);
            foreach (var stored in tablet.Rowsets)
                Add(stored, stored.Deletes.All.Union(deleted.GetValueOrDefault(stored.Id) ?? DeleteVector.Empty), Part.Stored);
            var others = staged.Concat(tablet.WaitingRowsets()).Where(r => r.Stored.TransactionId != own).ToList();
            foreach (var rowset in others)
                Add(rowset, deletedBy(rowset.Stored.TransactionId).GetValueOrDefault(rowset.Id) ?? DeleteVector.Empty, Part.Others);
            foreach (var rowset in staged.Where(r => r.Stored.TransactionId == own).Append(fresh))
                Add(rowset, deleted.GetValueOrDefault(rowset.Id) ?? DeleteVector.Empty, Part.Own);
            foreach (var totals in _totals.Values)
            {
                for (var i = 0; i < totals.Length; i++)
                {
                    if (!totals[i].Fits(sums[i].Range, others.Count > 0)) throw StorageErrors.SumOutOfRange.With(sums[i].Range.Column);
                }
            }
        }

        private void Add(Rowset rowset, DeleteVector without, Part part)
        {
            if (rowset.Segment() is not { } segment) return;
            using var reader = new KeyReader(tablet, segment, tracker);
            for (var group = 0; group < segment.Footer.RowGroups; group++)
            {
                if (!reader.MayHold(_keys!, group)) continue; // Run sets it.
                for (var page = 0; page < SegmentFormat.PagesOf(segment.Footer.RowsOf(group)); page++)
                {
                    if (!reader.MayHold(_keys!, group, page)) continue; // The same.
                    reader.Load(group, page);
                    var found = _keys!.Find(reader, _rows, _positions); // The same.
                    if (found > 0) AddPage(segment, reader, group, page, found, without, part);
                }
            }
        }

        private void AddPage(SegmentReader segment, KeyReader reader, int group, int page, int found, DeleteVector without, Part part)
        {
            using var stored = new StoredPage(segment, schema, group, page, tracker);
            for (var i = 0; i < sums.Count; i++)
            {
                using var values = new ColumnBuffer(schema.Columns[sums[i].At].Type, tracker, stored.Rows);
                values.Append(stored.Columns[sums[i].At], 0, stored.Rows);
                for (var at = 0; at < found; at++)
                {
                    if (values.IsNull(_rows[at]) || without.Contains(reader.PositionOf(_rows[at]))) continue;
                    ref var totals = ref CollectionsMarshal.GetValueRefOrAddDefault(_totals, _positions[at], out _);
                    totals ??= new Total[sums.Count];
                    totals[i].Add(SumRange.Value(values, _rows[at]), part);
                }
            }
        }
    }

    private enum Part
    {
        Stored,
        Own,
        Others,
    }

    /// <summary>Is what may be added up for one key: others' rows may come or not, and stored ones go.</summary>
    private struct Total
    {
        private Int128 _stored;
        private Int128 _own;
        private Int128 _low;
        private Int128 _high;
        private bool _isBeyond;

        internal void Add(Int128 value, Part part)
        {
            try
            {
                if (part == Part.Own) _own = checked(_own + value);
                else if (part == Part.Stored) _stored = checked(_stored + value);
                if (part == Part.Own) return;
                _low = checked(_low + Int128.Min(value, 0));
                _high = checked(_high + Int128.Max(value, 0));
            }
            catch (OverflowException)
            {
                _isBeyond = true;
            }
        }

        internal readonly bool Fits(SumRange range, bool hasOthers)
        {
            if (_isBeyond || !range.Holds(_own)) return false;
            try
            {
                return hasOthers
                    ? range.Holds(checked(_high + Int128.Max(_own, 0))) && range.Holds(checked(_low + Int128.Min(_own, 0)))
                    : range.Holds(checked(_stored + _own));
            }
            catch (OverflowException)
            {
                return false;
            }
        }
    }
}
