using System.Collections.Immutable;
using System.Diagnostics;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Settings;
using MatViewDb.Core.Types;
using MatViewDb.Jobs.Framework;
using MatViewDb.Jobs.MaterializedViews;
using MatViewDb.Jobs.MaterializedViews.Incremental;
using MatViewDb.Jobs.Partitions;
using MatViewDb.Planner;
using MatViewDb.Planner.Incremental;
using MatViewDb.Planner.Rules;
using Xunit;

namespace MatViewDb.Unit.Frontend.Jobs;

/// <summary>Is a catalog with one view that is never fresh, and all that refreshes it but the engine.</summary>
internal sealed class RefreshBench : IRefreshRunner, IPartitionRetention
{
    internal const long ViewId = 20;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    internal RefreshBench(HandTime time, MemoryJournal journal, Func<MaterializedView, MaterializedView>? shape = null)
    {
        Time = time;
        Store = new CatalogStore(journal);
        var start = time.GetUtcNow().UtcDateTime;
        if (Store.Current.Find(ViewId) is null)
        {
            Store.Commit(new CreateDatabase(1, "d", start));
            Store.Commit(new PutObject(new Table(7, 1, "t", "", start)
            {
                StoredColumns = [new Column(1, "a", SqlType.Int, true)],
                Partitions = ImmutableSortedDictionary<string, Partition>.Empty.Add(
                    "t", new Partition(8, "t", null, 2, start, [], 1, 10, 10)),
            }));
            var view = new MaterializedView(ViewId, 1, "v", "", start)
            {
                Dialect = MvDialect.StarRocks, QuerySql = "SELECT a FROM t", OriginalSql = "", Creator = "root", BaseIds = [7],
                Refresh = new RefreshScheme(BuildMode.Immediate, RefreshMethod.Complete, RefreshTrigger.Manual),
            };
            Store.Commit(new PutObject(shape?.Invoke(view) ?? view));
        }

        Runs = new TaskRuns(Store, () => 100, () => TimeSpan.FromDays(7), time);
        var rules = new RefreshRules(Value, this);
        Refreshes = new RefreshService(Store, new RefreshWork(Store, this, Runs, rules, time), Runs, Value, Counts, time);
    }

    internal HandTime Time { get; }
    internal CatalogStore Store { get; }
    internal TaskRuns Runs { get; }
    internal RefreshService Refreshes { get; }
    internal RefreshCounts Counts { get; } = new();

    /// <summary>What a run waits for before it ends; a failure is the run's.</summary>
    internal Func<Task> Work { get; set; } = () => Task.CompletedTask;

    internal int Started;

    internal MaterializedView View => (MaterializedView)Store.Current.Find(ViewId)!; // The constructor makes it.

    internal IEnumerable<string> States => Runs.All().Select(r => r.State);

    internal static void WaitFor(string what, Func<bool> isThere)
    {
        var started = Stopwatch.StartNew();
        while (!isThere())
        {
            Assert.True(started.Elapsed < s_patience, $"{what} does not come");
            Thread.Yield();
        }
    }

    public MaintenanceShape ShapeOf(CatalogSnapshot snapshot, MaterializedView view) => null!; // The method COMPLETE never looks at it.

    public string MethodOf(CatalogSnapshot snapshot, MaterializedView view, IncrementalStep step) => "";

    public PhysicalPlan PlanOf(CatalogSnapshot snapshot, MaterializedView view, PlanTrace trace) => null!; // Nobody traces here.

    public async Task<RefreshOutcome> RunAsync(RefreshBatch batch, IRefreshNotes notes, CancellationToken cancel)
    {
        Interlocked.Increment(ref Started);
        notes.Begun();
        await Work().WaitAsync(cancel);
        var outcome = new RefreshOutcome(1, 1, "");
        using var time = notes.BeginCommit();
        Store.Commit(_ => notes.EndOf(outcome));
        return outcome;
    }

    public void Check(Table table)
    {
        // No condition is wrong here.
    }

    public IReadOnlyList<Partition> Expired(Table table) => [];

    private static long Value(Setting<long> setting) => setting.Default;
}
