using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Partitions;
using MatViewDb.Core.Types;

namespace MatViewDb.Planner.MvRewrite.Partitions;

/// <summary>
/// Maps list partitions to lists of a view's columns: one for each base partition or, where the view has fewer columns than the base,
/// for each value; base partitions of several tables that share a value are one.
/// </summary>
internal static class ListMapping
{
    internal static ImmutableArray<MappedPartition> ByValues(MaterializedView view, IReadOnlyList<FollowedTable> followed)
    {
        if (followed.Count > 1) return Together(view, followed);
        var (tracking, table) = followed[0];
        var places = PlacesOf(followed[0]);
        // A base partition that holds several values keeps them together; otherwise each value is a partition of its own.
        if (tracking.ColumnCount >= table.Partitioning.Columns.Length)
        {
            return [.. table.Partitions.Values.Select(
                p => new MappedPartition(p.Name, new PartitionBounds(null, null, [.. TuplesOf(p, places)]), [p]))];
        }

        var groups = new SortedDictionary<Tuple, List<Partition>>();
        foreach (var partition in table.Partitions.Values)
        {
            foreach (var values in TuplesOf(partition, places))
            {
                var tuple = new Tuple(values);
                if (!groups.TryGetValue(tuple, out var members)) groups[tuple] = members = [];
                if (!members.Contains(partition)) members.Add(partition);
            }
        }

        var types = TypesOf(view, followed[0]);
        return [.. groups.Select(g => new MappedPartition(
            ListNames.Of([g.Key.Values], types), new PartitionBounds(null, null, [g.Key.Values]), [.. g.Value]))];
    }

    /// <summary>
    /// Puts base partitions together whose texts say dates of one unit. The view has the texts themselves, so that its partitions are
    /// lists of them.
    /// </summary>
    internal static ImmutableArray<MappedPartition> ByDates(MaterializedView view, IReadOnlyList<FollowedTable> followed)
    {
        var pieces = followed.SelectMany(RangePiece.OfTexts).ToList();
        var groups = RangePiece.Join(pieces);
        var undated = pieces.Where(p => p.HasNoRange).ToList();
        // NULL is in one partition only, also where tables have it beside other texts.
        var mixed = groups.FindIndex(g => g.Pieces.Exists(p => undated.Exists(u => u.Base == p.Base)));
        if (mixed >= 0) groups[mixed] = groups[mixed].With(undated);
        var result = new List<MappedPartition>();
        if (mixed < 0 && undated.Count > 0)
        {
            var none = new RangeGroup(null, null, [.. undated]) { IsOpen = true };
            var name = undated.Count == 1 ? undated[0].Base.Name : ListNames.Of([[PartitionValues.Null]], TypesOf(view, followed[0]));
            result.Add(none.ToMapped(name, ValuesOf(none), followed.Count > 1));
        }

        foreach (var group in groups)
        {
            // Groups of texts have a beginning.
            var to = group.To is { } end ? TimeUnit.NamePart(end, SqlType.Date) : "max";
            var name = $"p{TimeUnit.NamePart(group.From!.Value, SqlType.Date)}_{to}";
            var isAlone = followed is [{ Tracking.Unit: null }] && group.Pieces.Count == 1;
            result.Add(group.ToMapped(isAlone ? group.Pieces[0].Base.Name : name, ValuesOf(group), followed.Count > 1));
        }

        return [.. result];
    }

    private static PartitionBounds ValuesOf(RangeGroup group)
    {
        var texts = group.Pieces.Where(p => !p.HasNoRange).SelectMany(p => p.Base.Bounds?.ListValues ?? []).Where(v => !v[0].IsNull);
        var values = group.IsOpen ? texts.Append([PartitionValues.Null]) : texts;
        return new PartitionBounds(null, null, [.. values.Select(v => new Tuple(v)).Distinct().Select(t => t.Values)]);
    }

    // Base partitions that share a value, also over others, are one partition of the view.
    private static ImmutableArray<MappedPartition> Together(MaterializedView view, IReadOnlyList<FollowedTable> followed)
    {
        var groups = new Dictionary<Tuple, Group>();
        foreach (var table in followed)
        {
            var places = PlacesOf(table);
            foreach (var partition in table.Table.Partitions.Values)
            {
                var own = new Group();
                own.Bases.Add((table.Table.Id, partition));
                foreach (var values in TuplesOf(partition, places))
                {
                    var tuple = new Tuple(values);
                    if (groups.TryGetValue(tuple, out var known) && known != own) own.Take(known, groups);
                    own.Values.Add(tuple);
                    groups[tuple] = own;
                }
            }
        }

        var types = TypesOf(view, followed[0]);
        return [.. groups.Values.Distinct().OrderBy(g => g.Values.Min).Select(g =>
        {
            ImmutableArray<ImmutableArray<PartitionValue>> values = [.. g.Values.Select(v => v.Values)];
            return new MappedPartition(
                ListNames.Of(values, types), new PartitionBounds(null, null, values), [.. g.Bases.Select(b => b.Base)])
            {
                Owners = [.. g.Bases.Select(b => b.TableId)],
            };
        })];
    }

    private static int[] PlacesOf(FollowedTable followed)
        => [.. followed.Tracking.Columns.Select(c => followed.Table.Partitioning.Columns.ToList().FindIndex(
            name => name.Equals(c.BaseColumn, StringComparison.OrdinalIgnoreCase)))];

    private static IEnumerable<ImmutableArray<PartitionValue>> TuplesOf(Partition partition, int[] places)
        => (partition.Bounds?.ListValues ?? []).Select(t => places.Select(at => t[at]).ToImmutableArray());

    private static SqlType[] TypesOf(MaterializedView view, FollowedTable followed)
        => [.. followed.Tracking.Columns.Select(c => view.StoredColumns.FirstOrDefault(s => s.Name == c.MvColumn)?.Type
            ?? followed.Table.StoredColumns.First(s => s.Name.Equals(c.BaseColumn, StringComparison.OrdinalIgnoreCase)).Type)];

    private sealed class Group
    {
        internal SortedSet<Tuple> Values { get; } = [];

        internal List<(long TableId, Partition Base)> Bases { get; } = [];

        internal void Take(Group other, Dictionary<Tuple, Group> groups)
        {
            foreach (var value in other.Values) groups[value] = this;
            Values.UnionWith(other.Values);
            Bases.InsertRange(0, other.Bases);
        }
    }

    /// <summary>Is a list value of one or several columns, comparable as such.</summary>
    private readonly record struct Tuple(ImmutableArray<PartitionValue> Values) : IComparable<Tuple>
    {
        public int CompareTo(Tuple other) => PartitionValues.Compare(Values, other.Values);

        public bool Equals(Tuple other) => Values.AsSpan().SequenceEqual(other.Values.AsSpan());

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            foreach (var value in Values) hash.Add(value);
            return hash.ToHashCode();
        }
    }
}
