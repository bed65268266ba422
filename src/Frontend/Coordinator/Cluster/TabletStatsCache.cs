using System.Collections.Concurrent;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Statistics;
using MatViewDb.Protocol;

namespace MatViewDb.Coordinator.Cluster;

/// <summary>
/// Keeps what backends know about the values in tablets, and adds it up by table for the planner. A table's figures are
/// asked for again when a noticeable part of its rows changed: of large tables beside the planning, as long as the old ones still tell
/// much, else before it, which never waits for them longer than a moment.
/// </summary>
public sealed class TabletStatsCache(BackendSet backends) : IStatisticsSource
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(500);

    private readonly ConcurrentDictionary<long, (TableState State, TableStatistics Statistics)> _tables = new();
    private readonly ConcurrentDictionary<long, bool> _asked = new();

    public TableStatistics? Find(Table table)
    {
        var state = TableState.Of(table);
        var isKnown = _tables.TryGetValue(table.Id, out var known);
        if (isKnown && known.State == state) return known.Statistics;
        if (!isKnown || !state.IsNear(known.State)) return Ask(table, state) ?? known.Statistics;
        if (!state.IsLike(known.State) && _asked.TryAdd(table.Id, true)) _ = Task.Run(() => AskBeside(table, state));
        return known.Statistics with { Rows = Math.Max(0, known.Statistics.Rows + state.Rows - known.State.Rows) };
    }

    private TableStatistics? Ask(Table table, TableState state)
    {
        var stats = Read(table.Partitions.Values.SelectMany(p => p.Tablets));
        if (stats.Count == 0) return null;
        var made = Sum(table, [.. stats.Values]);
        _tables[table.Id] = (state, made);
        return made;
    }

    private void AskBeside(Table table, TableState state)
    {
        try
        {
            Ask(table, state);
        }
        finally
        {
            _asked.TryRemove(table.Id, out _);
        }
    }

    /// <summary>
    /// Is what a table's figures are worth as long as it hardly changed. Small commits must not make every plan after them ask
    /// for all tablets; rows that are replaced by others like them, as a view's groups are, move the figures little.
    /// </summary>
    public readonly record struct TableState(int Partitions, int Versions, long Rows, long Changes)
    {
        private const int Share = 50;
        private const int NearShare = 10;
        private const int ReplacedTimes = 8;

        /// <summary>Tables of fewer rows are asked for at once: it costs little, and plans are the same at each run.</summary>
        private const long LargeRows = 100_000;

        public static TableState Of(Table table)
        {
            var partitions = new HashCode();
            var versions = new HashCode();
            long rows = 0, changes = 0;
            foreach (var partition in table.Partitions.Values)
            {
                partitions.Add(partition.Id);
                versions.Add(partition.VisibleVersion);
                rows += partition.Rows;
                changes += partition.Changes;
            }

            return new TableState(partitions.ToHashCode(), versions.ToHashCode(), rows, changes);
        }

        /// <summary>Says that figures from then need not be read anew.</summary>
        public bool IsLike(TableState then) => IsWithin(then, Share);

        /// <summary>Says that figures from then still serve while newer ones are read.</summary>
        public bool IsNear(TableState then) => IsLike(then) || then.Rows >= LargeRows && IsWithin(then, NearShare);

        private bool IsWithin(TableState then, int share)
        {
            var (grown, changed) = (Math.Abs(Rows - then.Rows), Math.Abs(Changes - then.Changes));
            return Partitions == then.Partitions && grown * share <= then.Rows
                && (changed * share <= then.Rows || grown == 0 && changed <= then.Rows * ReplacedTimes);
        }
    }

    public ValueBounds? BoundsOf(IEnumerable<VersionedPartition> partitions, Column column, bool withRemoved)
    {
        var requests = new Dictionary<long, BoundsRequest>();
        foreach (var (partition, after, upTo) in partitions)
        {
            foreach (var tablet in partition.Tablets)
            {
                var home = tablet.BackendIds[0];
                if (!requests.TryGetValue(home, out var request))
                    requests[home] = request = new BoundsRequest { ColumnId = column.Id, WithRemoved = withRemoved };
                request.Windows.Add(new VersionWindow { TabletId = tablet.Id, After = after, UpTo = upTo });
            }
        }

        var bounds = ValueBounds.None;
        foreach (var (home, request) in requests)
        {
            if (backends.Find(home) is not { IsAlive: true } backend) return null;
            var answer = backend.BoundsAsync(request, CancellationToken.None);
            if (!Answered(answer) || !answer.Result.IsKnown) return null;
            if (!answer.Result.HasValues) continue;
            bounds = new ValueBounds(Math.Min(bounds.Least, answer.Result.Min), Math.Max(bounds.Greatest, answer.Result.Max));
        }

        return bounds;
    }

    /// <summary>Asks the backends for the rows of a table's partitions, by partition id; those that do not answer lack.</summary>
    public IReadOnlyDictionary<long, long> LiveRows(Table table)
    {
        var stats = ReadBrief(table.AllPartitions).GroupBy(s => s.Key.Tablet).ToDictionary(s => s.Key, s => s.First().Value.Rows);
        return table.AllPartitions.Where(p => p.Tablets.All(t => stats.ContainsKey(t.Id)))
            .ToDictionary(p => p.Id, p => p.Tablets.Sum(t => stats[t.Id]));
    }

    /// <summary>Asks for versions, rows and sizes of every tablet of the catalog.</summary>
    public IReadOnlyDictionary<(long Backend, long Tablet), TabletStats> ReadBrief(CatalogSnapshot catalog)
        => ReadBrief(catalog.AllPartitions);

    /// <summary>Asks for versions, rows and sizes of every tablet of partitions; those that do not answer lack.</summary>
    public IReadOnlyDictionary<(long Backend, long Tablet), TabletStats> ReadBrief(IEnumerable<Partition> partitions)
        => Read(partitions.SelectMany(p => p.Tablets), brief: true);

    /// <summary>Asks the backends for what they say of themselves, by their number; those that do not answer lack.</summary>
    public IReadOnlyDictionary<long, DescribeBackendReply> Describe()
    {
        var asked = backends.Alive.Select(b => (b.Id, Answer: b.DescribeAsync(CancellationToken.None))).ToList();
        var found = new SortedDictionary<long, DescribeBackendReply>();
        foreach (var (id, answer) in asked)
        {
            if (Answered(answer)) found[id] = answer.Result;
        }

        return found;
    }

    private Dictionary<(long Backend, long Tablet), TabletStats> Read(IEnumerable<Tablet> tablets, bool brief = false)
    {
        var requests = new Dictionary<long, TabletStatsRequest>();
        foreach (var tablet in tablets)
        {
            // Brief answers tell of all replicas.
            foreach (var home in brief ? tablet.BackendIds : tablet.BackendIds[..1])
            {
                if (!requests.TryGetValue(home, out var request)) requests[home] = request = new TabletStatsRequest { Brief = brief };
                request.TabletIds.Add(tablet.Id);
            }
        }

        var found = new Dictionary<(long, long), TabletStats>();
        foreach (var (home, request) in requests)
        {
            if (backends.Find(home) is not { IsAlive: true } backend) continue;
            var answer = backend.StatsAsync(request, CancellationToken.None);
            if (!Answered(answer)) continue;
            foreach (var stats in answer.Result.Tablets) found[(home, stats.TabletId)] = stats;
        }

        return found;
    }

    private static bool Answered(Task answer)
    {
        try
        {
            return answer.Wait(s_patience);
        }
        catch (AggregateException)
        {
            return false;
        }
    }

    private static TableStatistics Sum(Table table, IReadOnlyList<TabletStats> tablets)
    {
        var rows = tablets.Sum(t => t.Rows);
        var columns = new Dictionary<int, ColumnStatistics>();
        foreach (var column in table.StoredColumns)
        {
            double? min = null;
            double? max = null;
            double distinct = 0;
            double nulls = 0;
            double bytes = 0;
            foreach (var tablet in tablets)
            {
                foreach (var stats in tablet.Columns)
                {
                    if (stats.ColumnId != column.Id) continue;
                    if (Number(stats.Min, column.Type) is { } low) min = min is null ? low : Math.Min(min.Value, low);
                    if (Number(stats.Max, column.Type) is { } high) max = max is null ? high : Math.Max(max.Value, high);
                    distinct = Math.Max(distinct, stats.Distinct);
                    nulls += stats.Nulls;
                    bytes += stats.AvgBytes * tablet.Rows;
                }
            }

            // Tablets of a hash-distributed table share few values; without more knowledge a value lies in one tablet
            // when
            // each tablet has nearly as many values as rows.
            var perTablet = tablets.Count == 0 ? 0 : (double)rows / tablets.Count;
            if (distinct > 0.5 * perTablet) distinct *= tablets.Count;
            columns[column.Id] = new ColumnStatistics(
                min, max, Math.Min(distinct, rows), rows == 0 ? 0 : nulls / rows, rows == 0 ? 8 : bytes / rows);
        }

        return new TableStatistics(rows, columns);
    }

    private static double? Number(LiteralValue? value, SqlType type)
    {
        var number = value?.ValueCase switch
        {
            LiteralValue.ValueOneofCase.IntValue => value.IntValue,
            LiteralValue.ValueOneofCase.DoubleValue => value.DoubleValue,
            LiteralValue.ValueOneofCase.Int128Value when value.Int128Value.Length == 16
                => (double)BitConverter.ToInt128(value.Int128Value.Span),
            LiteralValue.ValueOneofCase.BoolValue => value.BoolValue ? 1 : 0,
            _ => (double?)null,
        };
        return type.Kind == SqlTypeKind.Decimal && number is { } unscaled ? unscaled / Math.Pow(10, type.Scale) : number;
    }
}
