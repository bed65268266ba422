using System.Collections.Concurrent;
using System.Globalization;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Partitions;
using MatViewDb.Catalog.Properties;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Settings;
using MatViewDb.Jobs.Framework;

namespace MatViewDb.Jobs.Partitions;

/// <summary>
/// Makes the partitions that tables want ahead of time and drops those whose time is over: now and then for all tables, and at
/// once for a table whose properties were written.
/// </summary>
public sealed class PartitionKeeper : IDisposable
{
    private readonly CatalogStore _store;
    private readonly TableStorage _storage;
    private readonly Func<Setting<long>, long> _setting;
    private readonly TimeProvider _time;
    private readonly ConcurrentDictionary<long, KeptPartitions> _last = new();
    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly CancellationTokenSource _stop = new();
    private readonly ITimer _timer;
    private readonly IPartitionRetention _retention;
    private DateTime _lastRound;

    public PartitionKeeper(
        CatalogStore store, TableStorage storage, Func<Setting<long>, long> setting, TimeProvider time, IPartitionRetention retention)
    {
        _retention = retention;
        _store = store;
        _storage = storage;
        _setting = setting;
        _time = time;
        _timer = time.CreateTimer(_ => _ = RoundAsync(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
    }

    /// <summary>Gives what came of the last time that a table was looked at; null before it.</summary>
    public KeptPartitions? LastOf(long tableId) => _last.GetValueOrDefault(tableId);

    /// <summary>Throws what is wrong with a table's properties about partitions.</summary>
    public void Check(Table table)
    {
        _ = DynamicPartitionRule.Of(table)?.Wanted(Now, Most).Count();
        if (IsLimited(table) && table.Partitioning.Kind == PartitionKind.None)
            throw CatalogErrors.WrongPartitions.With($"table '{table.Name}' is not partitioned, so that no partition of it can be too old");
        if (table.Properties.ContainsKey(IPartitionRetention.Property)) _retention.Check(table);
    }

    /// <summary>Makes and drops partitions of one table now; what is in the way is kept for SHOW.</summary>
    public async Task KeepAsync(long tableId, CancellationToken cancel)
    {
        await _one.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            if (_store.Current.Find(tableId) is not Table table || table is MaterializedView) return;
            if (!DynamicPartitionRule.IsMentioned(table) && !IsLimited(table)) return;
            var made = await TryAsync(() => MakeAsync(table, cancel)).ConfigureAwait(false);
            var dropped = await TryAsync(() => Drop(tableId)).ConfigureAwait(false);
            _last[tableId] = new KeptPartitions(Now, made, dropped);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose()
    {
        _stop.Cancel();
        _timer.Dispose();
        _stop.Dispose();
    }

    private DateTime Now => _time.GetUtcNow().UtcDateTime;

    private int Most => (int)Math.Min(int.MaxValue, _setting(JobSettings.DynamicPartitionsMax));

    private static bool IsLimited(Table table)
        => Newest(table) is not null || table.Properties.ContainsKey("partition_ttl")
            || table.Properties.ContainsKey(IPartitionRetention.Property);

    private static int? Newest(Table table)
        => new[] { "partition_live_number", "partition_ttl_number" }
            .Select(name => table.Properties.TryGetValue(name, out var text)
                && int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : (int?)null)
            .Min();

    private async Task RoundAsync()
    {
        var now = Now;
        if (_lastRound != default && now - _lastRound < TimeSpan.FromSeconds(_setting(JobSettings.DynamicPartitionSeconds))) return;
        _lastRound = now;
        try
        {
            foreach (var table in _store.Current.Objects.Values.OfType<Table>())
                await KeepAsync(table.Id, _stop.Token).ConfigureAwait(false);
        }
        catch (Exception ended) when (ended is OperationCanceledException or ObjectDisposedException)
        {
            // The server stops.
        }
    }

    private static async Task<string> TryAsync(Func<Task> work)
    {
        try
        {
            await work().ConfigureAwait(false);
            return "";
        }
        catch (MatViewException problem)
        {
            return problem.Message;
        }
    }

    private async Task MakeAsync(Table table, CancellationToken cancel)
    {
        if (DynamicPartitionRule.Of(table) is not { } rule) return;
        var missing = rule.Wanted(Now, Most).Where(plan => !table.Partitions.Values.Any(p => IsInTheWay(p, plan))).ToList();
        if (missing.Count == 0) return;
        var like = rule.Buckets is { } buckets ? table with { Distribution = table.Distribution with { Buckets = buckets } } : table;
        var made = await _storage.CreateAsync(like, missing, cancel).ConfigureAwait(false);
        var kept = false;
        try
        {
            _store.Commit(before =>
            {
                // Whoever was quicker stays; what does not fit any more is made at the next time.
                kept = before.TryFindTable(table.Id, out var now) && now.SchemaVersion == table.SchemaVersion
                    && !made.Any(m => now.Partitions.Values.Any(p => IsInTheWay(p, new PartitionPlan(m.Name, m.Bounds))));
                return kept ? [new AddPartitions(table.Id, made)] : [];
            });
        }
        finally
        {
            if (!kept) _storage.Discard(made);
        }
    }

    private static bool IsInTheWay(Partition partition, PartitionPlan plan)
        => partition.Name == plan.Name
            || (partition.Bounds is { } left && plan.Bounds is { } right && PartitionFactory.Overlap(left, right));

    private Task Drop(long tableId)
    {
        List<Partition> gone = [];
        _store.Commit(before =>
        {
            gone = before.TryFindTable(tableId, out var table) ? TooOld(table) : [];
            return gone.Count == 0 ? [] : [new DropPartitions(tableId, [.. gone.Select(p => p.Name)])];
        });
        _storage.Discard(gone);
        return Task.CompletedTask;
    }

    private List<Partition> TooOld(Table table)
    {
        var gone = new List<Partition>();
        if (DynamicPartitionRule.Of(table) is { } rule) gone.AddRange(table.Partitions.Values.Where(p => rule.IsTooOld(p, Now)));
        if (table.Properties.ContainsKey(IPartitionRetention.Property)) gone.AddRange(_retention.Expired(table).Except(gone));
        if (table.Partitioning.Kind != PartitionKind.Range) return gone;
        var ended = table.Partitions.Values.Where(p => p.Bounds?.Upper is not null && !gone.Contains(p))
            .OrderBy(p => p.Bounds!.Upper!.Value[0]).ToList(); // Filtered above.
        var type = PartitionFactory.KeyColumns(table.Partitioning, table.StoredColumns)[0].Type;
        if (table.Properties.GetValueOrDefault("partition_ttl") is { } ttl && PartitionTtlText.Parse(ttl) is { } age && type.IsTemporal)
        {
            var floor = PartitionValues.FromMoment(DateUnits.Add(Now, age.Unit.ToLowerInvariant(), -age.Count), type);
            gone.AddRange(ended.Where(p => p.Bounds!.Upper!.Value[0].CompareTo(floor) <= 0)); // The same.
        }

        if (Newest(table) is not { } newest) return gone;
        // Partitions of the future do not count: rows are to come for them.
        var begun = ended.Where(p => !gone.Contains(p) && !(type.IsTemporal && p.Bounds!.Lower is [var lower, ..]
            && lower.CompareTo(PartitionValues.FromMoment(Now, type)) > 0)).ToList();
        if (begun.Count > newest) gone.AddRange(begun.Take(begun.Count - newest));
        return gone;
    }
}

/// <summary>Finds the partitions that no row can be in for which a table's condition of retention is true.</summary>
public interface IPartitionRetention
{
    public const string Property = "partition_retention_condition";

    /// <summary>Throws what is wrong with the condition.</summary>
    void Check(Table table);

    IReadOnlyList<Partition> Expired(Table table);
}

/// <summary>Tells when the partitions of a table were last looked after, and what was in the way of making or dropping them.</summary>
public sealed record KeptPartitions(DateTime At, string CreateProblem, string DropProblem);
