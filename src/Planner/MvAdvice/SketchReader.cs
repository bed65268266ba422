using System.Collections.Immutable;
using System.Globalization;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.MvRewrite;
using MatViewDb.Planner.MvRewrite.Joins;
using MatViewDb.Sql;

namespace MatViewDb.Planner.MvAdvice;

/// <summary>Makes a sketch of a view that answers one block of a query, and others like it.</summary>
internal sealed class SketchReader
{
    private readonly Dictionary<int, string> _names = [];
    private readonly ExpressionSql _sql;
    private readonly QueryShape _shape;
    private readonly ColumnClasses _classes;
    private readonly AggregateParts _aggregates;

    private SketchReader(QueryShape shape)
    {
        _shape = shape;
        _sql = new ExpressionSql(column => _names.GetValueOrDefault(column.Id));
        _classes = ColumnClasses.Of(shape.Joins.Conjuncts);
        _aggregates = new AggregateParts(e => _sql.Of(_classes.Canonical(e)), Column);
    }

    private string? Reason { get; set; }

    /// <summary>
    /// Gives the sketch with what it shows beside what the block itself computes; null with the reason when such a view cannot be
    /// written or would be the table again.
    /// </summary>
    internal static BlockSketch? Read(QueryShape shape, out string? reason)
    {
        var reader = new SketchReader(shape);
        var sketch = reader.Read();
        reason = reader.Reason;
        return sketch;
    }

    private BlockSketch? Read()
    {
        if (!_shape.IsAggregate && _shape.Scans.Length == 1) return Fail("it neither groups nor joins");
        if (_shape.Joins.Fulls.Length > 0) return Fail("full outer joins are not proposed for views");
        if (_shape.Scans.Any(s => s.Table.Source is not null)) return Fail("it reads a source");
        var tables = NameTables();
        if (_shape.Joins.Scans.IsEmpty) return Fail("it has no table of its own");
        var joins = ImmutableArray.CreateBuilder<SketchPredicate>();
        var filters = ImmutableArray.CreateBuilder<SketchPredicate>();
        var outer = new List<SketchJoin>();
        foreach (var attached in _shape.Joins.Attached)
        {
            if (!Attach(attached, outer, joins)) return null;
        }

        foreach (var conjunct in _shape.Joins.Conjuncts.Distinct())
        {
            if (Predicate(conjunct) is not { } predicate) return Fail($"the predicate {conjunct} has no text");
            if (predicate.Aliases.Count > 1 || predicate.Columns.IsEmpty) joins.Add(predicate);
            else filters.Add(predicate with { Columns = [.. Columns(_classes.Canonical(conjunct))] });
        }

        var keys = Keys();
        if (keys is null) return null;
        var sketch = new ViewSketch
        {
            Tables = tables, Attached = [.. outer], Joins = joins.ToImmutable(), Filters = filters.ToImmutable(),
            Keys = [.. keys.DistinctBy(k => k.Sql)], Aggregates = [], IsGrouped = _shape.IsAggregate,
        };
        return Aggregated(sketch);
    }

    private BlockSketch? Aggregated(ViewSketch sketch)
    {
        if (!_shape.IsAggregate) return new BlockSketch(sketch, sketch, null);
        var plain = new List<SketchColumn>();
        foreach (var call in _shape.Aggregates)
        {
            if (_aggregates.AsWritten(call.Call) is not { } own) return Fail($"{call.Call} has no text");
            plain.Add(own);
        }

        var exact = sketch.Exactly([.. plain.DistinctBy(a => a.Sql)]);
        if (!_shape.GroupingSets.IsEmpty) exact = null;
        var general = new List<SketchColumn>();
        var asKeys = new List<SketchColumn>();
        foreach (var call in _shape.Aggregates)
        {
            if (!_aggregates.Split(call.Call, general, asKeys)) return exact is null ? Fail($"{call.Call} cannot be rolled up")
                : new BlockSketch(exact, null, null);
        }

        general.Add(new SketchColumn("count(*)", "count_rows"));
        var rolled = sketch with { Aggregates = [.. general.DistinctBy(a => a.Sql)] };
        if (asKeys.Count == 0) return new BlockSketch(exact ?? rolled, rolled, null);
        var distinct = _aggregates.Collected(_shape.Aggregates.Select(a => a.Call));
        return new BlockSketch(
            exact ?? rolled, rolled with { Keys = [.. rolled.Keys.Concat(asKeys).DistinctBy(k => k.Sql)] },
            distinct is null ? null : rolled with { Aggregates = [.. rolled.Aggregates.Concat(distinct).DistinctBy(a => a.Sql)] });
    }

    // In order of name, so that sketches of different queries agree.
    private ImmutableArray<SketchTable> NameTables()
    {
        var inner = _shape.Joins.Scans.ToHashSet(ReferenceEqualityComparer.Instance);
        var tables = ImmutableArray.CreateBuilder<SketchTable>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var ordered = _shape.Scans.OrderBy(s => s.Table.Name, StringComparer.Ordinal).ThenBy(s => s.Database, StringComparer.Ordinal);
        foreach (var scan in ordered)
        {
            var count = counts[scan.Table.Name] = counts.GetValueOrDefault(scan.Table.Name) + 1;
            var alias = count == 1 ? scan.Table.Name : string.Create(CultureInfo.InvariantCulture, $"{scan.Table.Name}_{count}");
            foreach (var column in scan.Columns)
                _names[column.Column.Id] = $"{SqlPrinter.QuoteName(alias)}.{SqlPrinter.QuoteName(column.Stored.Name)}";
            foreach (var column in scan.Columns) _aggregates.Aliases[column.Column.Id] = (alias, column.Stored.Name);
            if (inner.Contains(scan)) tables.Add(new SketchTable(scan.Table.Id, scan.Database, scan.Table.Name, alias));
            else _aggregates.Outer[scan] = new SketchTable(scan.Table.Id, scan.Database, scan.Table.Name, alias);
        }

        return tables.ToImmutable();
    }

    private bool Attach(AttachedJoin join, List<SketchJoin> outer, ImmutableArray<SketchPredicate>.Builder joins)
    {
        var right = join.Right;
        if (right.Scans.IsEmpty || right.Fulls.Length + right.Attached.Length > 0)
            return Refuse($"a {join} of several tables is not proposed");
        var on = join.On.Concat(right.Conjuncts).Distinct().Select(_sql.OfConjunct).ToList();
        if (on.Contains(null)) return Refuse($"the {join} has no text");
        var tables = string.Join(", ", right.Scans.Select(s => _aggregates.Outer[s].ToSql()));
        var condition = string.Join(" AND ", on.Order(StringComparer.Ordinal));
        if (join.Kind == LogicalJoinKind.Left)
        {
            if (right.Scans.Length > 1) return Refuse($"a {join} of several tables is not proposed");
            outer.Add(new SketchJoin($"LEFT JOIN {tables} ON {(condition.Length == 0 ? "TRUE" : condition)}"));
            return true;
        }

        var exists = $"EXISTS (SELECT 1 FROM {tables}{(condition.Length == 0 ? "" : " WHERE " + condition)})";
        joins.Add(new SketchPredicate(join.Kind == LogicalJoinKind.LeftAnti ? "NOT " + exists : exists, [], []));
        return true;
    }

    private SketchPredicate? Predicate(ScalarExpression conjunct)
    {
        if (_sql.OfConjunct(conjunct) is not { } text) return null;
        var columns = Columns(conjunct);
        var aliases = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        conjunct.Visit(e =>
        {
            if (e is ColumnExpression column && _aggregates.Aliases.TryGetValue(column.Column.Id, out var of)) aliases.Add(of.Alias);
        });
        return new SketchPredicate(text, aliases.ToImmutable(), [.. columns]);
    }

    private List<SketchColumn>? Keys()
    {
        var keys = new List<SketchColumn>();
        if (!_shape.IsAggregate)
        {
            foreach (var output in _shape.Outputs) keys.AddRange(Columns(_classes.Canonical(output.Expression)));
            return keys;
        }

        foreach (var key in _shape.Keys!.Value) // It groups.
        {
            if (Column(key.Expression) is not { } column)
            {
                Fail($"the group key {key} has no text");
                return null;
            }

            if (key.Expression is not LiteralExpression) keys.Add(column);
        }

        return keys;
    }

    private SketchColumn? Column(ScalarExpression expression)
    {
        var canonical = _classes.Canonical(expression);
        return _sql.Of(canonical) is { } text ? new SketchColumn(text, _aggregates.NameOf(canonical)) : null;
    }

    private List<SketchColumn> Columns(ScalarExpression expression)
    {
        var columns = new List<SketchColumn>();
        expression.Visit(e =>
        {
            if (e is ColumnExpression && Column(e) is { } column) columns.Add(column);
        });
        return [.. columns.DistinctBy(c => c.Sql)];
    }

    private BlockSketch? Fail(string reason)
    {
        Reason ??= reason;
        return null;
    }

    private bool Refuse(string reason)
    {
        Reason ??= reason;
        return false;
    }
}

/// <summary>
/// Is what a block asks for as views: exactly its groups; groups that others can use, distinct values among the keys; the same with
/// sets of distinct values in the place of keys.
/// </summary>
public sealed record BlockSketch(ViewSketch Exact, ViewSketch? General, ViewSketch? Collected)
{
    /// <summary>Blocks within it, for where a view of the whole is worth nothing: the joins below a grouping.</summary>
    public IReadOnlyList<BlockSketch> Parts { get; init; } = [];
}
