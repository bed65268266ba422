using System.Globalization;
using System.Text;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Physical;
using MatViewDb.Protocol;

namespace MatViewDb.Planner.Explain;

/// <summary>Says how much EXPLAIN shows.</summary>
public enum ExplainDetail
{
    Normal,
    Verbose,
    Costs,
}

/// <summary>
/// Prints a physical plan as lines of a tree: operator, details, estimates and, after a run, what happened.
/// </summary>
public sealed class PlanPrinter
{
    private readonly List<string> _lines = [];
    private readonly ExplainDetail _detail;
    /// <summary>Memory below this is what every operator needs.</summary>
    private const long LeastShown = 64 << 10;

    private readonly Dictionary<int, OperatorProfile>? _profile;
    private readonly ILookup<int, OperatorProfile>? _instances;
    private readonly bool _hasManyBackends;
    private int _next;

    private PlanPrinter(ExplainDetail detail, IEnumerable<FragmentOutcome>? outcomes)
    {
        _detail = detail;
        _profile = outcomes is null ? null : Merge(outcomes);
        _instances = outcomes?.SelectMany(o => o.Profile).Where(p => p.BackendId != 0).ToLookup(p => p.NodeId);
        _hasManyBackends = outcomes?.SelectMany(o => o.Profile).Select(p => p.BackendId).Distinct().Skip(1).Any() == true;
    }

    /// <summary>Gives one line a row of EXPLAIN's answer; outcomes of a run add what each operator did.</summary>
    public static IReadOnlyList<string> Print(
        PhysicalPlan plan, ExplainDetail detail = ExplainDetail.Normal, IReadOnlyList<FragmentOutcome>? outcomes = null)
    {
        var printer = new PlanPrinter(detail, outcomes);
        if (plan.Columns.Count > 0)
        {
            printer._lines.Add("OUTPUT: " + string.Join(" | ", plan.Columns.Select(c => c.Name)));
        }

        if (outcomes is not null) printer.AddSummary(outcomes);
        printer.Append(plan.Root, "", "", "");
        if (plan.UsedViews.Count > 0)
        {
            printer._lines.Add("");
            printer._lines.Add("MaterializedViews used by rewrite: " + string.Join(", ", plan.UsedViews));
        }

        return printer._lines;
    }

    private void AddSummary(IReadOnlyList<FragmentOutcome> outcomes)
    {
        var peak = outcomes.Sum(o => o.PeakMemoryBytes);
        var written = outcomes.Sum(o => o.RowsWritten);
        _lines.Add($"PROFILE: peak memory {Bytes(peak)}{(written > 0 ? $", rows written {Rows(written)}" : "")}");
    }

    private void Append(PhysicalNode node, string lead, string branch, string below)
    {
        var id = _next++;
        var inner = node.Inputs.Count > 0 ? "|  " : "   ";
        _lines.Add($"{lead}{branch}{id}:{node.Title}{Counts(node, id)}");
        var indent = lead + below + inner;
        foreach (var detail in node.Details) _lines.Add(indent + "  " + detail);
        if (_detail != ExplainDetail.Normal)
        {
            var types = node.Output.Select(c => $"{c.Name} {c.Type}{(node.NotNull.Contains(c) ? " not null" : "")}");
            _lines.Add($"{indent}  columns: {string.Join(", ", types)}");
        }

        if (_detail == ExplainDetail.Costs && node is PhysicalScan scan) AddColumnStatistics(scan, indent);
        AddProfile(id, indent);
        for (var i = 0; i < node.Inputs.Count; i++)
        {
            _lines.Add(lead + below + "|");
            var last = i == node.Inputs.Count - 1;
            Append(node.Inputs[i], lead + below, last ? "" : "|----", last ? "" : "|    ");
        }
    }

    private string Counts(PhysicalNode node, int id)
    {
        var estimate = $"est. rows {Rows(node.Rows)}";
        return _profile is null || !_profile.TryGetValue(id, out var profile)
            ? $"  [{estimate}]"
            : $"  [rows {Rows(node is PhysicalResult ? profile.RowsIn : profile.RowsOut)}, {estimate}, time {Time(profile.TimeNanos)}"
                + (profile.PeakMemoryBytes >= LeastShown ? $", memory {Bytes(profile.PeakMemoryBytes)}]" : "]");
    }

    private void AddProfile(int id, string indent)
    {
        if (_profile is null || !_profile.TryGetValue(id, out var profile)) return;
        var parts = new List<string>();
        if (profile.SpilledBytes > 0) parts.Add($"spilled {Bytes(profile.SpilledBytes)}");
        parts.AddRange(profile.Counters
            .OrderBy(c => c.Key, StringComparer.Ordinal)
            .Select(c => $"{c.Key} {Rows(c.Value)}"));
        if (parts.Count > 0) _lines.Add($"{indent}  {string.Join(", ", parts)}");
        if (!_hasManyBackends || _instances is null) return;
        var places = _instances[id].GroupBy(p => p.BackendId).OrderBy(g => g.Key)
            .Select(g => $"{g.Key} (rows {Rows(g.Sum(p => p.RowsOut))}, time {Time(g.Max(p => p.TimeNanos))})").ToList();
        if (places.Count > 0) _lines.Add($"{indent}  backends: {string.Join(", ", places)}");
    }

    private void AddColumnStatistics(PhysicalScan scan, string indent)
    {
        if (scan.Source.IsGuarded) return;
        foreach (var column in scan.Columns)
        {
            if (scan.ColumnStatistics?.GetValueOrDefault(column.Column.Id) is not { } facts) continue;
            var text = new StringBuilder($"{indent}    {column.Stored.Name}:");
            if (facts.Min is { } min && facts.Max is { } max)
            {
                text.Append(CultureInfo.InvariantCulture, $" min {Bound(column.Stored.Type, min)}, max {Bound(column.Stored.Type, max)},");
            }
            text.Append(CultureInfo.InvariantCulture,
                $" distinct {facts.Distinct:N0}, nulls {facts.NullFraction:P1}, bytes {facts.AverageBytes:N1}");
            _lines.Add(text.ToString());
        }
    }

    // Statistics hold days since 1970 and microseconds, which a double has to the second.
    private static string Bound(SqlType type, double value) => type.Kind switch
    {
        SqlTypeKind.Date => LiteralText.OfDate((long)value),
        SqlTypeKind.DateTime => LiteralText.Of(new LiteralExpression((Int128)(Math.Round(value / 1e6) * 1e6), SqlType.DateTime))!,
        _ => value.ToString("G", CultureInfo.InvariantCulture),
    };

    private static Dictionary<int, OperatorProfile> Merge(IEnumerable<FragmentOutcome> outcomes)
    {
        var merged = new Dictionary<int, OperatorProfile>();
        foreach (var profile in outcomes.SelectMany(o => o.Profile))
        {
            if (!merged.TryGetValue(profile.NodeId, out var sum))
            {
                merged.Add(profile.NodeId, profile.Clone());
                continue;
            }

            sum.RowsIn += profile.RowsIn;
            sum.RowsOut += profile.RowsOut;
            sum.Batches += profile.Batches;
            sum.TimeNanos = Math.Max(sum.TimeNanos, profile.TimeNanos);
            sum.PeakMemoryBytes += profile.PeakMemoryBytes;
            sum.SpilledBytes += profile.SpilledBytes;
            foreach (var (name, value) in profile.Counters)
            {
                sum.Counters[name] = sum.Counters.GetValueOrDefault(name) + value;
            }
        }

        return merged;
    }

    private static string Rows(double rows) => Math.Round(rows).ToString("N0", CultureInfo.InvariantCulture);

    private static string Time(long nanos) => nanos switch
    {
        < 1_000_000 => (nanos / 1000.0).ToString("0.0", CultureInfo.InvariantCulture) + " us",
        < 1_000_000_000 => (nanos / 1_000_000.0).ToString("0.0", CultureInfo.InvariantCulture) + " ms",
        _ => (nanos / 1_000_000_000.0).ToString("0.00", CultureInfo.InvariantCulture) + " s",
    };

    private static string Bytes(long bytes) => bytes switch
    {
        < 1024 => bytes + " B",
        < 1024 * 1024 => (bytes / 1024.0).ToString("0.0", CultureInfo.InvariantCulture) + " KB",
        _ => (bytes / 1024.0 / 1024.0).ToString("0.0", CultureInfo.InvariantCulture) + " MB",
    };
}
