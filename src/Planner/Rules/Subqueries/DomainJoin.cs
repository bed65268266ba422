using System.Collections.Immutable;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Rules.Subqueries;

/// <summary>
/// Computes a dependent subtree for all outer values at once: the distinct outer values (the domain) are joined in
/// below,
/// and every node above carries them along. The caller joins on <see cref="Conditions"/>.
/// </summary>
public sealed class DomainJoin
{
    private readonly RuleContext _context;
    private readonly LogicalNode _outer;
    private readonly List<PlanColumn> _outerColumns;
    private readonly Dictionary<PlanColumn, ScalarExpression> _toInner = [];
    private bool _placed;

    public DomainJoin(RuleContext context, LogicalNode outer, ColumnSet free)
    {
        _context = context;
        _outer = outer;
        _outerColumns = [.. outer.Output.Where(free.Contains)];
        InnerColumns = [.. _outerColumns.Select(context.Columns.Copy)];
        for (var i = 0; i < _outerColumns.Count; i++)
        {
            _toInner[_outerColumns[i]] = new ColumnExpression(InnerColumns[i]);
        }
    }

    /// <summary>The domain's columns under the names that the rewritten subtree uses.</summary>
    public IReadOnlyList<PlanColumn> InnerColumns { get; }

    public IReadOnlyList<ScalarExpression> Conditions
        => [.. _outerColumns.Select((o, i) => Predicates.Compare(
            "eq_null_safe", new ColumnExpression(o), new ColumnExpression(InnerColumns[i])))];

    public LogicalNode Push(LogicalNode node)
    {
        var pushed = PushInto(node);
        if (!_placed) throw CoreErrors.NotSupported.With("this form of a correlated subquery");
        return pushed;
    }

    private ColumnSet Outer => ColumnSet.Of(_outerColumns);

    private bool Depends(LogicalNode node) => node.FreeColumns.Overlaps(Outer);

    private ScalarExpression Inside(ScalarExpression expression) => expression.Substitute(_toInner);

    private LogicalNode PushInto(LogicalNode node)
    {
        if (!Depends(node)) return Cross(node);
        switch (node)
        {
            case LogicalFilter filter:
                return new LogicalFilter(PushInto(filter.Input), Inside(filter.Predicate));
            case LogicalProject project:
                var items = project.Items.Select(i => i with { Expression = Inside(i.Expression) });
                return new LogicalProject(
                    PushInto(project.Input), [.. items, .. InnerColumns.Select(NamedExpression.Of)]);
            case LogicalAggregate aggregate:
                return PushAggregate(aggregate);
            case LogicalJoin join:
                return PushJoin(join);
            case LogicalSingleRow single:
                return PushSingleRow(single);
            case LogicalWindow window:
                var keys = InnerColumns.Select(c => (ScalarExpression)new ColumnExpression(c));
                return ((LogicalWindow)(window with { Input = PushInto(window.Input) }).MapExpressions(Inside)) is var moved
                    ? WithPartition(moved, [.. keys, .. moved.PartitionBy])
                    : window;
            case LogicalSort { Limit: null } sort:
                return PushInto(sort.Input);
            case LogicalSort sort:
                return PushTop(sort.Input, sort.Keys, sort.Offset, sort.Limit ?? -1, node.Output);
            case LogicalLimit { Input: LogicalSort { Limit: null } sort } limit:
                return PushTop(sort.Input, sort.Keys, limit.Offset, limit.Count, node.Output);
            case LogicalLimit { Input: LogicalProject computed } limit:
                // The projection may hide the keys that order the rows, so the limit goes below it.
                return PushInto(computed with { Input = limit with { Input = computed.Input } });
            case LogicalLimit limit:
                return PushTop(limit.Input, [], limit.Offset, limit.Count, node.Output);
            case LogicalUnion union:
                return PushUnion(union);
            default:
                throw CoreErrors.NotSupported.With("this form of a correlated subquery");
        }
    }

    private LogicalNode Cross(LogicalNode node)
    {
        _placed = true;
        var keys = _outerColumns.Select((o, i) => new NamedExpression(InnerColumns[i], new ColumnExpression(o)));
        var domain = new LogicalAggregate(_outer, [.. keys], []);
        return new LogicalJoin(LogicalJoinKind.Inner, Fresh(domain), node, LiteralExpression.True);
    }

    // The outer plan now stands twice in the tree; the copy below must not share column ids with the original.
    private LogicalNode Fresh(LogicalAggregate domain)
    {
        var copied = PlanCopy.WithFreshColumns(_outer, _context.Columns, out var map);
        var renamed = map.ToDictionary(m => m.Key, m => (ScalarExpression)new ColumnExpression(m.Value));
        return domain with
        {
            Input = copied,
            Keys = [.. domain.Keys.Select(k => k with { Expression = k.Expression.Substitute(renamed) })],
        };
    }

    private LogicalNode PushAggregate(LogicalAggregate aggregate)
    {
        var input = PushInto(aggregate.Input);
        var inside = (LogicalAggregate)(aggregate with { Input = input }).MapExpressions(Inside);

        // The domain's keys stand first: the bits of the grouping id are counted from the last key.
        var grouped = inside with { Keys = [.. InnerColumns.Select(NamedExpression.Of), .. inside.Keys] };
        if (!aggregate.GroupingSets.IsEmpty)
        {
            var own = Enumerable.Range(0, InnerColumns.Count).ToImmutableArray();
            grouped = grouped with
            {
                GroupingSets = [.. aggregate.GroupingSets.Select(s => own.AddRange(s.Select(key => key + own.Length)))],
            };
        }

        return aggregate.Keys.IsEmpty || aggregate.GroupingSets.Any(s => s.IsEmpty) ? ForAll(aggregate, grouped) : grouped;
    }

    /// <summary>
    /// Gives each outer value the row without keys, also those that no row belongs to: the domain is joined to the groups.
    /// </summary>
    private LogicalProject ForAll(LogicalAggregate aggregate, LogicalAggregate grouped)
    {
        var nothing = new Dictionary<PlanColumn, Int128>();
        foreach (var call in aggregate.Aggregates.Where(a => a.Call.Name is "count" or "count_star")) nothing[call.Column] = 0;
        if (aggregate.GroupingId is { } id) nothing[id] = (Int128.One << aggregate.Keys.Length) - 1;
        return WithDomain(grouped, aggregate.Output, nothing);
    }

    /// <summary>Joins the domain to rows of at most some of its values; columns of the others are NULL or what is given.</summary>
    private LogicalProject WithDomain(
        LogicalNode rows, IReadOnlyList<PlanColumn> output, Dictionary<PlanColumn, Int128> otherwise)
    {
        // The rows show the domain, too: a column of theirs that is one of the domain's would be lost where projections are moved.
        var source = PlanCopy.WithFreshColumns(rows, _context.Columns, out var copies);
        var domain = Fresh(new LogicalAggregate(
            _outer, [.. _outerColumns.Select((o, i) => new NamedExpression(InnerColumns[i], new ColumnExpression(o)))], []));
        var condition = Predicates.And(InnerColumns.Select(c => Predicates.Compare(
            "eq_null_safe", new ColumnExpression(c), new ColumnExpression(copies[c]))));
        var joined = new LogicalJoin(LogicalJoinKind.Left, domain, source, condition);
        return new LogicalProject(
            joined, [.. output.Select(c => new NamedExpression(c, Value(c))), .. InnerColumns.Select(NamedExpression.Of)]);

        ScalarExpression Value(PlanColumn column)
        {
            var shown = new ColumnExpression(copies[column]);
            return !otherwise.TryGetValue(column, out var value) ? shown
                : new CaseExpression([Predicates.IsNull(shown)], [new LiteralExpression(value, SqlType.BigInt)], shown, SqlType.BigInt);
        }
    }

    // One row of each outer value: the groups' rows are counted, and more than one is an error.
    private LogicalProject PushSingleRow(LogicalSingleRow single)
    {
        var functions = _context.Catalog.Functions;
        var kept = single.Output.Select(c => (Column: c, One: new NamedAggregate(
            _context.Columns.Copy(c),
            new AggregateExpression(functions.Resolve("any_value", [c.Type]), [new ColumnExpression(c)])))).ToList();
        var number = new NamedAggregate(
            _context.Columns.Create("rows", SqlType.BigInt), new AggregateExpression(functions.Resolve("count_star", []), []));
        var groups = new LogicalAggregate(
            PushInto(single.Input), [.. InnerColumns.Select(NamedExpression.Of)], [.. kept.Select(k => k.One), number]);
        var all = WithDomain(groups, [.. kept.Select(k => k.One.Column), number.Column], []);
        var isOne = new CallExpression(
            functions.Resolve("assert_single_row", [SqlType.BigInt]), [new ColumnExpression(number.Column)]);
        return new LogicalProject(all, [
            .. kept.Select(k => new NamedExpression(
                k.Column, new CaseExpression([isOne], [new ColumnExpression(k.One.Column)], null, k.Column.Type))),
            .. InnerColumns.Select(NamedExpression.Of)]);
    }

    private LogicalNode PushJoin(LogicalJoin join)
    {
        if (join.Kind == LogicalJoinKind.Full) return PushFull(join);
        if (join.Kind == LogicalJoinKind.Right)
            join = join with { Kind = LogicalJoinKind.Left, Left = join.Right, Right = join.Left };
        var condition = Inside(join.Condition);
        var leftDepends = Depends(join.Left);
        var rightDepends = Depends(join.Right);
        var preservesLeft = join.Kind != LogicalJoinKind.Inner;

        if (!rightDepends || leftDepends is false && !preservesLeft && !rightDepends)
        {
            return join with { Left = PushInto(join.Left), Condition = condition };
        }

        if (!leftDepends && !preservesLeft) return join with { Right = PushInto(join.Right), Condition = condition };

        // Both sides carry the domain; the right one under other names, and the join pairs equal values.
        var left = leftDepends ? PushInto(join.Left) : Cross(join.Left);
        var other = new DomainJoin(_context, _outer, Outer);
        var right = other.Push(join.Right);
        var pairs = InnerColumns.Zip(other.InnerColumns, (a, b) => Predicates.Compare(
            "eq_null_safe", new ColumnExpression(a), new ColumnExpression(b)));
        return join with { Left = left, Right = right, Condition = Predicates.And([condition, .. pairs]) };
    }

    // Each side carries the domain under names of its own; a row without partner has the outer value of the side that it is of.
    private LogicalProject PushFull(LogicalJoin join)
    {
        var own = new DomainJoin(_context, _outer, Outer);
        var other = new DomainJoin(_context, _outer, Outer);
        var left = own.Push(join.Left);
        var right = other.Push(join.Right);
        _placed = true;
        var pairs = own.InnerColumns.Zip(other.InnerColumns, (a, b) => Predicates.Compare(
            "eq_null_safe", new ColumnExpression(a), new ColumnExpression(b)));
        var joined = join with { Left = left, Right = right, Condition = Predicates.And([own.Inside(join.Condition), .. pairs]) };
        return new LogicalProject(joined, [
            .. join.Output.Select(NamedExpression.Of),
            .. InnerColumns.Select((c, i) =>
            {
                var (a, b) = (new ColumnExpression(own.InnerColumns[i]), new ColumnExpression(other.InnerColumns[i]));
                return new NamedExpression(c, new CaseExpression([Predicates.IsNull(a)], [b], a, c.Type));
            })]);
    }

    private LogicalNode PushTop(
        LogicalNode input, NodeList<SortItem> keys, long offset, long count, IReadOnlyList<PlanColumn> output)
    {
        var pushed = PushInto(input);
        var signature = _context.Catalog.Functions.Resolve("row_number", []);
        var partition = NodeList.From(InnerColumns.Select(c => (ScalarExpression)new ColumnExpression(c)).ToList());
        var order = keys.Map(k => k with { Expression = Inside(k.Expression) });
        var number = _context.Columns.Create("row_number", SqlType.BigInt);
        var call = new WindowExpression(signature, [], partition, order);
        LogicalNode plan = new LogicalWindow(pushed, partition, order, [new NamedWindow(number, call)]);
        var conditions = new List<ScalarExpression>();
        if (offset > 0) conditions.Add(Bound("gt", number, offset));
        if (count >= 0)
        {
            conditions.Add(Bound("le", number, count > long.MaxValue - offset ? long.MaxValue : offset + count));
        }
        return plan.FilterBy(conditions).ProjectTo([.. output, .. InnerColumns]);
    }

    private static ScalarExpression Bound(string name, PlanColumn number, long value)
        => Predicates.Compare(name, new ColumnExpression(number), new LiteralExpression((Int128)value, SqlType.BigInt));

    private LogicalUnion PushUnion(LogicalUnion union)
    {
        var branches = ImmutableArray.CreateBuilder<LogicalNode>();
        var sources = ImmutableArray.CreateBuilder<ImmutableArray<PlanColumn>>();
        for (var i = 0; i < union.Branches.Length; i++)
        {
            var own = new DomainJoin(_context, _outer, Outer);
            branches.Add(own.Push(union.Branches[i]));
            sources.Add([.. union.Sources[i], .. own.InnerColumns]);
        }

        _placed = true;
        return new LogicalUnion(branches.ToImmutable(), [.. union.Columns, .. InnerColumns], sources.ToImmutable());
    }

    private static LogicalWindow WithPartition(LogicalWindow window, NodeList<ScalarExpression> partition)
        => window with
        {
            PartitionBy = partition,
            Calls = [.. window.Calls.Select(c => c with { Call = c.Call with { PartitionBy = partition } })],
        };
}
