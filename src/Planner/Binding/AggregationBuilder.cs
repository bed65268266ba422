using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Binding;

/// <summary>
/// Collects the aggregates of one SELECT and rewrites its expressions to read the aggregate node's output; a column
/// that is
/// neither grouped nor aggregated is error 1055.
/// </summary>
public sealed class AggregationBuilder
{
    private static readonly Dictionary<AggregateExpression, PlanColumn> NoCalls = [];
    private readonly BindingContext _context;
    private readonly LogicalNode _input;
    private readonly Grouping _grouping;
    private readonly List<NamedExpression> _keys = [];
    private readonly Dictionary<ScalarExpression, ScalarExpression> _keyColumns = [];
    private readonly Dictionary<ScalarExpression, int> _jsonKeys = [];
    private readonly Dictionary<AggregateExpression, NamedAggregate> _aggregates = [];
    private readonly PlanColumn? _groupingId;
    private readonly ColumnSet _determined;

    public AggregationBuilder(BindingContext context, LogicalNode input, Grouping grouping, AggregateUse? use)
    {
        _context = context;
        _input = input;
        _grouping = grouping;
        foreach (var (call, column) in use?.Nested ?? NoCalls) _aggregates.Add(call, new NamedAggregate(column, call));
        if (!grouping.Sets.IsEmpty) _groupingId = context.Columns.Create("grouping_id", SqlType.BigInt);
        foreach (var (name, expression) in grouping.Keys)
        {
            if (JsonOrder.IsNeeded(expression.Type))
            {
                AddJsonKey(name, expression);
                continue;
            }

            var passes = expression is ColumnExpression own && input.OutputSet.Contains(own.Column) && grouping.Sets.IsEmpty;
            var column = passes ? ((ColumnExpression)expression).Column : context.Columns.Create(name, expression.Type);
            _keys.Add(new NamedExpression(column, expression));
            _keyColumns.Add(expression, new ColumnExpression(column));
        }

        _determined = DeterminedColumns();
    }

    public ScalarExpression Replace(ScalarExpression expression, int ordinal, string clause)
        => ConstantFolder.Fold(expression.Replace(e => ReplaceNode(e, ordinal, clause)));

    public LogicalNode Build()
    {
        var aggregate = new LogicalAggregate(_input, [.. _keys], [.. _aggregates.Values]) { GroupingId = _groupingId };
        return _groupingId is null ? aggregate : RepeatedSets.Group(aggregate, _grouping.Sets, _groupingId, _context);
    }

    // Equal JSON values are one group however they are written; a group shows one of its spellings.
    private void AddJsonKey(string name, ScalarExpression expression)
    {
        var key = JsonOrder.KeyOf(_context, expression);
        _jsonKeys[expression] = _keys.Count;
        _keys.Add(new NamedExpression(_context.Columns.Create($"{name} key", key.Type), key));
        _keyColumns.Add(expression, new ColumnExpression(Collect(JsonOrder.OneOf(_context, expression)).Column));
    }

    // In a grouping set without the key there is a JSON value too, but it is none of the group's.
    private ScalarExpression? ReadKey(ScalarExpression node)
    {
        if (!_keyColumns.TryGetValue(node, out var value)) return null;
        return _groupingId is null || !_jsonKeys.TryGetValue(node, out var at) ? value : new CaseExpression(
            [Predicates.Compare("eq", BitOf(at), new LiteralExpression(Int128.Zero, SqlType.BigInt))], [value], null, value.Type);
    }

    private ScalarExpression? ReplaceNode(ScalarExpression node, int ordinal, string clause)
    {
        if (ReadKey(node) is { } key) return key;
        switch (node)
        {
            case AggregateExpression aggregate:
                return new ColumnExpression(Collect(aggregate).Column);
            case GroupingExpression grouping:
                return GroupingBits(grouping);
            case SubqueryExpression subquery:
                return ReplaceInside(subquery, ordinal, clause);
            case ColumnExpression column when _input.OutputSet.Contains(column.Column):
                if (!_context.Catalog.Session.OnlyFullGroupBy || _determined.Contains(column.Column))
                {
                    var any = _context.Functions.Resolve("any_value", [column.Type]);
                    return new ColumnExpression(Collect(new AggregateExpression(any, [column])).Column);
                }

                var definition = _grouping.IsPresent ? BindingErrors.NotInGroupBy : BindingErrors.MixOfGroupColumns;
                throw definition.With(ordinal, clause, FullName(column.Column));
            default:
                return null;
        }
    }

    private NamedAggregate Collect(AggregateExpression aggregate)
    {
        if (!_aggregates.TryGetValue(aggregate, out var named))
        {
            named = new NamedAggregate(_context.Columns.Create(aggregate.ToString(), aggregate.Type), aggregate);
            _aggregates.Add(aggregate, named);
        }

        return named;
    }

    private SubqueryExpression ReplaceInside(SubqueryExpression subquery, int ordinal, string clause)
    {
        var comparisons = subquery.Comparisons.Map(c => c.Replace(e => ReplaceNode(e, ordinal, clause)));
        var plan = subquery.Plan;
        if (plan.FreeColumns.Overlaps(_input.OutputSet))
        {
            plan = plan.MapAllExpressions(e => e.Replace(n => ReplaceOuter(n, ordinal, clause)));
        }

        return subquery with { Comparisons = comparisons, Plan = plan };
    }

    // Inside a nested query only what reads this SELECT's columns is ours; its own aggregates are not.
    private ScalarExpression? ReplaceOuter(ScalarExpression node, int ordinal, string clause) => node switch
    {
        ColumnExpression column when _input.OutputSet.Contains(column.Column) => ReplaceNode(column, ordinal, clause),
        SubqueryExpression subquery => ReplaceInside(subquery, ordinal, clause),
        AggregateExpression => null,
        _ => ReadKey(node),
    };

    private ScalarExpression GroupingBits(GroupingExpression grouping)
    {
        ScalarExpression? bits = null;
        foreach (var key in grouping.Keys)
        {
            var grouped = JsonOrder.KeyOf(_context, key);
            var at = _keys.FindIndex(k => k.Expression.Equals(grouped));
            if (at < 0) throw BindingErrors.InvalidGroupFunction.With();
            var bit = BitOf(at);
            bits = bits is null
                ? bit
                : _context.Call("bit_or", _context.Call("shift_left", bits, LiteralBinder.Integer(1)), bit);
        }

        return Conversion.To(bits ?? LiteralExpression.Null, SqlType.BigInt);
    }

    private ScalarExpression BitOf(int key)
    {
        if (_groupingId is null) return new LiteralExpression(Int128.Zero, SqlType.BigInt);
        var id = new ColumnExpression(_groupingId);
        var shifted = _context.Call("shift_right", id, LiteralBinder.Integer(_keys.Count - 1 - key));
        return _context.Call("bit_and", shifted, LiteralBinder.Integer(1));
    }

    // Columns of a table whose whole primary or unique key is grouped have one value a group.
    private ColumnSet DeterminedColumns()
    {
        var grouped = ColumnSet.Of(_keys.Where(k => k.IsPassThrough).Select(k => k.Column));
        var all = ColumnSet.Empty;
        if (grouped.IsEmpty) return all;
        foreach (var scan in _input.Descendants().OfType<LogicalScan>())
        {
            if (scan.Table.KeyModel is not (KeyModel.Primary or KeyModel.Unique)) continue;
            var keys = ColumnSet.Of(scan.Columns.Where(c => c.Stored.IsKey).Select(c => c.Column));
            if (!keys.IsEmpty && grouped.ContainsAll(keys)) all = all.Union(scan.OutputSet);
        }

        return all;
    }

    private static string FullName(PlanColumn column)
        => column.Origin is { } origin ? $"{origin.Database}.{origin.TableAlias}.{column.Name}" : column.Name;
}
