using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.Rules.Pruning;

/// <summary>Leaves out partitions whose bounds or values contradict the filter on top of a scan.</summary>
public sealed class PrunePartitions : IPlanPass
{
    public LogicalNode Run(LogicalNode plan, ColumnSet required, RuleContext context) => plan.RewriteUp(Rewrite);

    /// <summary>Says whether the filter of a scan tells anything about partitions.</summary>
    public static bool Decides(LogicalFilter filter)
        => filter.Input is LogicalScan scan && (Ranges(scan, filter.Conjuncts).Count > 0 || Choices(scan, filter.Conjuncts).Count > 0);

    /// <summary>Gives the partitions that may hold rows that pass the filter of a scan; null: any may.</summary>
    public static ImmutableArray<string>? Kept(LogicalFilter filter)
    {
        if (filter.Input is not LogicalScan scan) return null;
        var table = scan.Table;
        if (table.Partitioning.Kind == PartitionKind.None || table.Partitions.Count == 0) return null;
        var ranges = Ranges(scan, filter.Conjuncts);
        var choices = Choices(scan, filter.Conjuncts);
        if (ranges.Count == 0 && choices.Count == 0) return null;
        var kept = Named(scan)
            .Where(p => CanHold(table.Partitioning, p, ranges)
                && choices.TrueForAll(branches => branches.Exists(b => CanHold(table.Partitioning, p, b))))
            .Select(p => p.Name).ToImmutableArray();
        return kept.Length == Named(scan).Count() ? null : kept;
    }

    private static LogicalNode Rewrite(LogicalNode node)
    {
        if (node is not LogicalFilter { Input: LogicalScan scan } filter || Kept(filter) is not { } kept) return node;
        return kept.IsEmpty ? LogicalValues.Empty(filter.Output) : filter with { Input = scan with { Partitions = kept } };
    }

    private static IEnumerable<Partition> Named(LogicalScan scan)
        => scan.Table.Partitions.Values.Where(p => scan.Partitions is not { } chosen || chosen.Contains(p.Name));

    // Of an OR one branch has to be possible.
    private static List<List<Dictionary<string, ColumnRange>>> Choices(LogicalScan scan, IReadOnlyList<ScalarExpression> conjuncts)
        => [.. conjuncts.OfType<CallExpression>().Where(c => c.Name == "or")
            .Select(c => Predicates.SplitDisjuncts(c).Select(b => Ranges(scan, Predicates.SplitConjuncts(b))).ToList())
            .Where(branches => branches.TrueForAll(b => b.Count > 0))];

    private static Dictionary<string, ColumnRange> Ranges(LogicalScan scan, IReadOnlyList<ScalarExpression> conjuncts)
    {
        var ranges = new Dictionary<string, ColumnRange>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in scan.Table.Partitioning.Columns)
        {
            var column =
                scan.Columns.FirstOrDefault(c => c.Stored.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (column is not null && ColumnRange.From(column.Column, conjuncts) is { } range) ranges[name] = range;
        }

        return ranges;
    }

    private static bool CanHold(Partitioning partitioning, Partition partition, Dictionary<string, ColumnRange> ranges)
    {
        if (partition.Bounds is not { } bounds) return true;
        if (partitioning.Kind == PartitionKind.List)
        {
            if (bounds.ListValues.IsDefaultOrEmpty) return true;
            return bounds.ListValues.Any(
                values => Enumerable.Range(0, Math.Min(values.Length, partitioning.Columns.Length))
                .All(i => !ranges.TryGetValue(partitioning.Columns[i], out var range) || range.Allows(values[i])));
        }

        // Of several columns only the first orders the bounds by itself; its upper bound is then not exclusive.
        if (!ranges.TryGetValue(partitioning.Columns[0], out var first)) return true;
        var single = partitioning.Columns.Length == 1;
        var lower = bounds.Lower is { Length: > 0 } low ? low[0] : null;
        var upper = bounds.Upper is { Length: > 0 } high ? high[0] : null;
        return first.Overlaps(lower, upper, upperExclusive: single);
    }
}

/// <summary>
/// Is what a filter leaves of a column's values: a range or a list of points, in the form of partition bounds.
/// </summary>
public sealed class ColumnRange
{
    private PartitionValue? _low;
    private PartitionValue? _high;
    private bool _lowOpen;
    private bool _highOpen;
    private List<PartitionValue>? _points;
    private bool _onlyNull;

    /// <summary>Reads the conjuncts that compare the column with constants; null when there are none.</summary>
    public static ColumnRange? From(PlanColumn column, IEnumerable<ScalarExpression> conjuncts)
    {
        var range = new ColumnRange();
        var any = false;
        foreach (var conjunct in conjuncts) any |= range.Narrow(column, conjunct);
        return any ? range : null;
    }

    /// <summary>True when nothing but NULL passes.</summary>
    public bool IsOnlyNull => _onlyNull;

    public bool Allows(PartitionValue value)
    {
        if (_onlyNull) return value.IsNull;
        if (value.IsNull) return false;
        if (_points is not null && !_points.Contains(value)) return false;
        if (_low is not null && (value.CompareTo(_low) is var a && (a < 0 || a == 0 && _lowOpen))) return false;
        return _high is null || value.CompareTo(_high) is var b && (b < 0 || b == 0 && !_highOpen);
    }

    public bool Overlaps(PartitionValue? lower, PartitionValue? upper, bool upperExclusive)
    {
        // NULL lies in the lowest partition.
        if (_onlyNull) return lower is null || lower.IsNull;
        if (_points is not null)
        {
            return _points.Exists(p => (lower is null || p.CompareTo(lower) >= 0)
                && (upper is null || p.CompareTo(upper) is var c && (c < 0 || c == 0 && !upperExclusive)));
        }

        if (_low is not null && upper is not null)
        {
            var order = _low.CompareTo(upper);
            if (order > 0 || order == 0 && upperExclusive) return false;
            if (upperExclusive && _lowOpen && IsNext(_low, upper)) return false;
        }

        if (_high is not null && lower is not null)
        {
            var order = _high.CompareTo(lower);
            if (order < 0 || order == 0 && _highOpen) return false;
        }

        return true;
    }

    // Between a whole number and the next there is nothing.
    private static bool IsNext(PartitionValue value, PartitionValue next)
        => value.Number is { } a && next.Number is { } b && a + 1 >= b;

    private bool Narrow(PlanColumn column, ScalarExpression conjunct)
    {
        switch (conjunct)
        {
            case CallExpression { Arguments: [ColumnExpression left, LiteralExpression { IsNull: false } value] } call
                when left.Column.Equals(column):
                return Narrow(call.Name, value, column);
            case CallExpression { Arguments: [LiteralExpression { IsNull: false } value, ColumnExpression right] } call
                when right.Column.Equals(column):
                return Narrow(Predicates.Mirror(call.Name), value, column);
            // Days beside moments are taken at midnight.
            case CallExpression { Arguments: [CastExpression cast, LiteralExpression { IsNull: false } at] } call
                when cast is { Type.Kind: SqlTypeKind.DateTime, Input: ColumnExpression day } && day.Column.Equals(column):
                return NarrowDays(call.Name, at, column);
            case CallExpression { Arguments: [LiteralExpression { IsNull: false } at, CastExpression cast] } call
                when cast is { Type.Kind: SqlTypeKind.DateTime, Input: ColumnExpression day } && day.Column.Equals(column):
                return NarrowDays(Predicates.Mirror(call.Name), at, column);
            case InListExpression { Negated: false, Input: ColumnExpression input } list when input.Column.Equals(
                column):
                var values = list.Values.Where(v => !v.IsNull).Select(v => ValueOf(v, column)).ToList();
                if (values.Contains(null)) return false;
                _points = _points is null
                    ? [.. values.OfType<PartitionValue>()]
                    : [.. _points.Where(p => values.Contains(p))];
                return true;
            case CallExpression { Name: "is_null", Arguments: [ColumnExpression input] } when input.Column.Equals(
                column):
                _onlyNull = true;
                return true;
            default:
                return false;
        }
    }

    private bool Narrow(string name, LiteralExpression literal, PlanColumn column)
    {
        if (ValueOf(literal, column) is not { } value) return false;
        switch (name)
        {
            case "eq":
                _points = _points is null ? [value] : [.. _points.Where(p => p.Equals(value))];
                return true;
            case "lt" or "le":
                if (_high is null || value.CompareTo(_high) < 0) (_high, _highOpen) = (value, name == "lt");
                return true;
            case "gt" or "ge":
                if (_low is null || value.CompareTo(_low) > 0) (_low, _lowOpen) = (value, name == "gt");
                return true;
            default:
                return false;
        }
    }

    private bool NarrowDays(string name, LiteralExpression moment, PlanColumn column)
    {
        if (column.Type.Kind != SqlTypeKind.Date || moment.Type.Kind != SqlTypeKind.DateTime) return false;
        if (moment.Value is not Int128 micros) return false;
        const long MicrosPerDay = 86_400_000_000;
        var days = (micros - (micros < 0 ? MicrosPerDay - 1 : 0)) / MicrosPerDay;
        if (days * MicrosPerDay != micros)
        {
            if (name == "eq") _points = [];
            if (name == "eq") return true;
            name = name switch { "ge" => "gt", "lt" => "le", _ => name };
        }

        return Narrow(name, new LiteralExpression(days, column.Type), column);
    }

    private static PartitionValue? ValueOf(LiteralExpression literal, PlanColumn column)
    {
        var value = ConstantCast.TryCastExactly(literal, column.Type);
        return value?.Value switch
        {
            Int128 number when column.Type.IsInteger || column.Type.IsTemporal => new PartitionValue(number, null),
            string text when column.Type.IsText => new PartitionValue(null, text),
            _ => null,
        };
    }
}
