using System.Globalization;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Metrics;
using MatViewDb.Core.Settings;
using MatViewDb.Planner;
using MatViewDb.Planner.MvRewrite;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Sessions.Rewriting;

/// <summary>
/// Compares what a query gives with views and without them over one snapshot (materialized_view_verify). A view that ever made a
/// difference is taken out of service with the reason.
/// </summary>
public sealed class ViewVerification(FrontendServices services)
{
    internal const int RowsMax = 100_000;
    private const int SampledEvery = 16;
    private const double Tolerance = 1e-9;
    private long _asked;

    private readonly MetricSet.Metric _verified = services.Metrics.Counter(
        "matviewdb_view_verifications_total", "Rewritten queries whose answers were compared with those without views");

    private readonly MetricSet.Metric _differed = services.Metrics.Counter(
        "matviewdb_view_verifications_failed_total", "Rewritten queries that gave other rows than without views");

    /// <summary>Says whether a rewritten query is to be compared; one that may give any of several answers never is.</summary>
    internal bool IsDue(Query query, PhysicalPlan plan, SettingValues settings, CatalogSnapshot catalog)
    {
        var mode = settings.Get(MvSettings.Verify);
        if (mode == "off" || plan.UsedViews.Count == 0 || query.Limit is not null || plan.IsVolatile || plan.Assignments.Count > 0)
            return false;
        if (plan.Reads.Select(r => catalog.Find(r.TableId)).OfType<MaterializedView>().Any(IsBehind)) return false;
        return mode == "always" || Interlocked.Increment(ref _asked) % SampledEvery == 0;

        // What is allowed to lag may give other rows.
        bool IsBehind(MaterializedView view) => plan.UsedViews.Contains(view.Name) && AllowedLag.Any(view, settings)
            && !Freshness.Of(view, catalog.Find).IsFresh;
    }

    /// <summary>Compares the rows; null lists were too long to be kept. A difference makes the views inactive.</summary>
    internal bool AreSame(Session session, PhysicalPlan rewritten, List<object?[]>? with, List<object?[]>? without)
    {
        if (with is null || without is null) return true;
        _verified.Add();
        var problem = Difference(with, without);
        if (problem is null) return true;
        _differed.Add();
        var reason = $"materialized_view_verify: a query gave {problem}";
        var read = rewritten.Reads.Select(r => r.TableId).ToHashSet();
        services.Store.Commit(before => [.. read.Select(before.Find).OfType<MaterializedView>()
            .Where(v => v.Active && rewritten.UsedViews.Contains(v.Name))
            .Select(v => new PutObject(v with { Active = false, InactiveReason = reason }))]);
        var names = string.Join(", ", rewritten.UsedViews);
        session.AddWarning(Warning.Of(
            5306, $"Materialized view {names} is inactive now ({reason}); the answer is without it"));
        session.Running?.Facts.WithoutViews($"materialized view {names} is inactive now: {reason}");
        return false;
    }

    private static string? Difference(List<object?[]> with, List<object?[]> without)
    {
        if (with.Count != without.Count) return $"{with.Count} rows with it and {without.Count} without";
        var (one, other) = (Sorted(with), Sorted(without));
        for (var i = 0; i < one.Count; i++)
        {
            if (!one[i].Zip(other[i]).All(p => IsSame(p.First, p.Second)))
                return $"({Text(one[i])}) with it and ({Text(other[i])}) without";
        }

        return null;
    }

    // Sums of doubles differ in their last digits by the order of adding, so they decide last.
    private static List<object?[]> Sorted(List<object?[]> rows) =>
    [
        .. rows.OrderBy(r => string.Join('\u0001', r.Where(v => v is not double and not float).Select(TextOf)), StringComparer.Ordinal)
            .ThenBy(r => r.OfType<double>().FirstOrDefault()),
    ];

    private static bool IsSame(object? one, object? other)
    {
        if (one is double or float && other is double or float)
        {
            var (a, b) = (Convert.ToDouble(one, CultureInfo.InvariantCulture), Convert.ToDouble(other, CultureInfo.InvariantCulture));
            return a.Equals(b) || Math.Abs(a - b) <= Tolerance * Math.Max(1, Math.Max(Math.Abs(a), Math.Abs(b)));
        }

        return TextOf(one) == TextOf(other);
    }

    private static string Text(object?[] row) => string.Join(", ", row.Select(TextOf));

    private static string TextOf(object? value) => value switch
    {
        null => "NULL",
        byte[] bytes => Convert.ToHexString(bytes),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
