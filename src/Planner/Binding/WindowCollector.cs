using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.Binding;

/// <summary>Collects the window calls of one SELECT into window nodes, one for each partitioning and order.</summary>
public sealed class WindowCollector(BindingContext context)
{
    private readonly List<NamedWindow> _calls = [];

    public ScalarExpression Replace(ScalarExpression expression)
        => expression.Replace(e => e is WindowExpression call ? new ColumnExpression(Collect(call)) : null);

    public LogicalNode Build(LogicalNode input)
    {
        foreach (var group in _calls.GroupBy(c => (c.Call.PartitionBy, c.Call.OrderBy)))
        {
            input = new LogicalWindow(input, group.Key.PartitionBy, group.Key.OrderBy, [.. group]);
        }

        return input;
    }

    private PlanColumn Collect(WindowExpression call)
    {
        if (_calls.Find(c => c.Call.Equals(call)) is { } known) return known.Column;
        var named = new NamedWindow(context.Columns.Create(call.ToString(), call.Type), call);
        _calls.Add(named);
        return named.Column;
    }
}
