using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Core.Errors;
using MatViewDb.Jobs.MaterializedViews;
using Xunit;

namespace MatViewDb.Unit.Frontend.Jobs;

/// <summary>Proves when inactive views are tried again.</summary>
public sealed class ViewActivationsTests
{
    private static readonly DateTime s_start = new(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private readonly HandTime _time = new(s_start);

    [Fact]
    public void TriesComeAfterTwoFourEightAndSixteenMinutesThenEveryHour()
    {
        var bench = new RefreshBench(_time, new MemoryJournal());
        Inactivate(bench, "base-table dropped: t");
        List<double> tries = [];
        using var activations = new ViewActivations(bench.Store, _ =>
        {
            tries.Add(_time.GetUtcNow().UtcDateTime.Subtract(s_start).TotalMinutes);
            throw CoreErrors.Semantic.With("it is still gone");
        }, () => true, () => TimeSpan.FromMinutes(1), null, _time);
        _time.Advance(TimeSpan.FromMinutes(160));
        Assert.Equal([1, 3, 7, 15, 31, 91, 151], tries);
        Assert.Equal("it is still gone", activations.LastProblem(RefreshBench.ViewId));
        Assert.Equal(s_start.AddMinutes(211), activations.NextTry(bench.View));
    }

    [Theory]
    [InlineData("user manually inactivated", false)]
    [InlineData("mv consecutive failures: 10", false)]
    [InlineData("base-view changed: w", true)]
    [InlineData("base-mv inactive: m", true)]
    [InlineData("column schema not compatible: (a INT) and (a BIGINT)", true)]
    public void OnlyWhatPassesIsTried(string reason, bool isTried)
    {
        var bench = new RefreshBench(_time, new MemoryJournal());
        Inactivate(bench, reason);
        var tries = 0;
        using var activations = new ViewActivations(bench.Store, view =>
        {
            tries++;
            bench.Store.Commit(new PutObject(view with { Active = true, InactiveReason = null }));
            return Task.CompletedTask;
        }, () => true, () => TimeSpan.FromMinutes(1), null, _time);
        Assert.Equal(isTried, activations.NextTry(bench.View) is not null);
        _time.Advance(TimeSpan.FromMinutes(30));
        Assert.Equal(isTried ? 1 : 0, tries);
        Assert.Null(activations.LastProblem(RefreshBench.ViewId));
    }

    [Fact]
    public void NothingIsTriedWhileTheSettingIsOff()
    {
        var bench = new RefreshBench(_time, new MemoryJournal());
        Inactivate(bench, "base-table dropped: t");
        using var activations = new ViewActivations(
            bench.Store, _ => throw new InvalidOperationException(), () => false, () => TimeSpan.FromMinutes(1), null, _time);
        _time.Advance(TimeSpan.FromHours(1));
        Assert.Null(activations.NextTry(bench.View));
        Assert.Null(activations.LastProblem(RefreshBench.ViewId));
    }

    private static void Inactivate(RefreshBench bench, string reason)
        => bench.Store.Commit(new PutObject(bench.View with { Active = false, InactiveReason = reason }));
}
