using MatViewDb.Arrow;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Core.Types;
using MatViewDb.Protocol;
using MatViewDb.Storage.Contracts;
using static MatViewDb.Unit.Backend.Storage.RandomTable;
using Join = MatViewDb.Protocol.ColumnDesc.Types.Join;

namespace MatViewDb.Unit.Backend.Storage;

/// <summary>Writes and reads tablets of (k BIGINT, s STRING, v INT), whose rows tests delete and replace.</summary>
internal static class KeyedTable
{
    internal sealed record Row(long Key, string Text, int Value);

    /// <summary>Is a row with where it lies and its weight in a difference.</summary>
    internal sealed record Found(Row Row, long Rowset, long Position, long Weight);

    private static readonly SqlType[] s_types = [SqlType.BigInt, SqlType.String, SqlType.Int];

    /// <summary>Describes a tablet; with joins, one a column, rows of a key are made one row instead of the last one staying.</summary>
    internal static TabletSpec Spec(long tablet, int[] keys, int[] sort, Join[]? joins = null)
    {
        var spec = new TabletSpec { TabletId = tablet, TableId = 1, PartitionId = 2, InitialVersion = 1 };
        for (var i = 0; i < s_types.Length; i++)
        {
            spec.Columns.Add(new ColumnDesc
            {
                Id = i + 1, Name = $"c{i}", Type = s_types[i].ToProto(nullable: false), Join = joins?[i] ?? Join.None,
            });
        }


        spec.KeyColumns.AddRange(keys);
        spec.SortColumns.AddRange(sort);
        return spec;
    }

    /// <summary>Says what a stored row and a new one of the same key become.</summary>
    internal static Row Joined(Row old, Row added, Join[] joins)
        => joins[2] == Join.Sequence ? added.Value >= old.Value ? added : old : JoinedByColumn(old, added, joins);

    private static Row JoinedByColumn(Row old, Row added, Join[] joins) => old with
    {
        Key = joins[0] == Join.Min ? Math.Min(old.Key, added.Key) : old.Key,
        Text = joins[1] switch
        {
            Join.None => old.Text,
            Join.Min => string.CompareOrdinal(old.Text, added.Text) < 0 ? old.Text : added.Text,
            Join.Max => string.CompareOrdinal(old.Text, added.Text) > 0 ? old.Text : added.Text,
            _ => added.Text,
        },
        Value = joins[2] switch
        {
            Join.Sum => checked(old.Value + added.Value),
            Join.Min => Math.Min(old.Value, added.Value),
            Join.Max => Math.Max(old.Value, added.Value),
            _ => added.Value,
        },
    };

    internal static TabletVersion Stage(
        ITabletStore store, long transaction, long tablet, long version, IReadOnlyList<Row> rows, IEnumerable<Found>? deleted = null)
    {
        using var tracker = new MemoryTracker("write");
        using var writer = store.OpenWriter(transaction, tablet, tracker);
        for (var start = 0; start < rows.Count; start += 1500)
        {
            using var batch = Batch(tracker, rows.Skip(start).Take(1500).ToList());
            writer.Append(batch);
        }

        foreach (var group in (deleted ?? []).GroupBy(f => f.Rowset))
            writer.Delete(group.Key, group.Select(f => f.Position).ToArray());
        return new TabletVersion { TabletId = tablet, Version = version, RowsetId = writer.Finish().RowsetId };
    }

    internal static void Write(
        ITabletStore store, long transaction, long tablet, long version, IReadOnlyList<Row> rows, IEnumerable<Found>? deleted = null)
        => store.Publish(transaction, [Stage(store, transaction, tablet, version, rows, deleted)]);

    internal static List<Found> Read(ITabletStore store, long tablet, long version, long from = 0)
    {
        int[] ids = [1, 2, 3, VirtualColumns.Rowset, VirtualColumns.Row, VirtualColumns.Weight];
        SqlType[] types = [.. s_types, SqlType.BigInt, SqlType.BigInt, SqlType.BigInt];
        using var scan = store.OpenScan(tablet, version, from, new ScanColumns(ids, types, []));
        return Read(scan, [0, 1, 2, 3, 4, 5]);
    }

    /// <summary>Reads the rows, without their places, in the order of a rollup; says how many row groups were read in it.</summary>
    internal static List<Row> ReadRollup(
        ITabletStore store, long tablet, long version, long rollup, out int ordered, IReadOnlyList<PrunePredicate>? prune = null)
    {
        using var scan = store.OpenScan(tablet, version, 0, new ScanColumns([1, 2, 3], s_types, prune ?? []) { RollupId = rollup });
        ordered = scan.RowGroupsOfRollups;
        return Read(scan, [0, 1, 2, -1, -1, -1]).ConvertAll(f => f.Row);
    }

    private static List<Found> Read(ITabletScan scan, int[] positions)
    {
        using var tracker = new MemoryTracker("read");
        var found = new List<Found>();
        var visible = new int[2048];
        foreach (var group in scan.RowGroups)
        {
            using var reader = group.Open(tracker);
            while (reader.NextPage())
            {
                for (var first = 0; first < reader.PageRows; first += 2048)
                {
                    var count = Math.Min(2048, reader.PageRows - first);
                    var rows = reader.HidesRows ? visible.AsSpan(0, reader.Visible(first, count, visible)) : visible.AsSpan(0, count);
                    for (var i = 0; !reader.HidesRows && i < count; i++) visible[i] = i;
                    Add(reader, positions, first, count, rows, found);
                }
            }
        }

        return found;
    }

    /// <summary>Adds up the weights of equal rows; those that cancel out are not listed.</summary>
    internal static SortedDictionary<string, long> Net(IEnumerable<Found> found)
    {
        var net = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var row in found) Count(net, row.Row, row.Weight);
        return net;
    }

    internal static SortedDictionary<string, long> Net(IEnumerable<Row> before, IEnumerable<Row> after)
    {
        var net = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var row in after) Count(net, row, 1);
        foreach (var row in before) Count(net, row, -1);
        return net;
    }

    private static void Count(SortedDictionary<string, long> net, Row row, long weight)
    {
        var sum = net.GetValueOrDefault(row.ToString()) + weight;
        if (sum == 0) net.Remove(row.ToString());
        else net[row.ToString()] = sum;
    }

    private static void Add(IRowGroupReader reader, int[] positions, int first, int count, ReadOnlySpan<int> rows, List<Found> found)
    {
        var columns = positions.Select(p => p < 0 ? null : reader.Read(p, first, count)).ToArray();
        foreach (var row in rows)
        {
            var values = columns.Select(c => c is null ? 0L : Get(c, row)).ToArray();
            found.Add(new Found(
                new Row((long)values[0]!, (string)values[1]!, (int)values[2]!), (long)values[3]!, (long)values[4]!, (long)values[5]!));
        }

        foreach (var column in columns) column?.Dispose();
    }

    private static RecordBatch Batch(MemoryTracker tracker, List<Row> rows)
    {
        using var keys = new ColumnBuilder(s_types[0].ToArrow(), tracker);
        using var texts = new ColumnBuilder(s_types[1].ToArrow(), tracker);
        using var values = new ColumnBuilder(s_types[2].ToArrow(), tracker);
        foreach (var row in rows)
        {
            keys.Append(row.Key);
            texts.AppendBytes(System.Text.Encoding.UTF8.GetBytes(row.Text));
            values.Append(row.Value);
        }

        return new RecordBatch([keys.Build(), texts.Build(), values.Build()], rows.Count);
    }
}
