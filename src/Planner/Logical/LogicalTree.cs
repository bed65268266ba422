using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Logical;

/// <summary>Walks and rebuilds logical trees.</summary>
public static class LogicalTree
{
    /// <summary>Rebuilds from the leaves up.</summary>
    public static LogicalNode RewriteUp(this LogicalNode node, Func<LogicalNode, LogicalNode> change)
        => change(node.MapInputs(i => i.RewriteUp(change)));

    /// <summary>Rebuilds the inputs; the same node comes back when none changed.</summary>
    public static LogicalNode MapInputs(this LogicalNode node, Func<LogicalNode, LogicalNode> change)
    {
        var inputs = node.Inputs;
        LogicalNode[]? changed = null;
        for (var i = 0; i < inputs.Count; i++)
        {
            var input = change(inputs[i]);
            if (ReferenceEquals(input, inputs[i])) continue;
            changed ??= [.. inputs];
            changed[i] = input;
        }

        return changed is null ? node : node.WithInputs(changed);
    }

    /// <summary>Puts one subtree in the place of another, found by reference.</summary>
    public static LogicalNode ReplaceSubtree(this LogicalNode root, LogicalNode old, LogicalNode replacement)
        => ReferenceEquals(root, old) ? replacement : root.MapInputs(i => i.ReplaceSubtree(old, replacement));

    /// <summary>Rewrites the expressions of every node of the tree.</summary>
    public static LogicalNode MapAllExpressions(this LogicalNode node, Func<ScalarExpression, ScalarExpression> change)
        => node.MapInputs(i => i.MapAllExpressions(change)).MapExpressions(change);

    /// <summary>Gives the node and all below it, inputs first; nested queries in expressions are not entered.</summary>
    public static IEnumerable<LogicalNode> Descendants(this LogicalNode node)
    {
        foreach (var input in node.Inputs)
        {
            foreach (var below in input.Descendants()) yield return below;
        }

        yield return node;
    }

    /// <summary>
    /// Wraps a node so that its output is exactly the given columns; nothing is added when it is already.
    /// </summary>
    public static LogicalNode ProjectTo(this LogicalNode node, IReadOnlyList<PlanColumn> columns)
        => node.Output.Count == columns.Count && node.Output.SequenceEqual(columns)
            ? node
            : new LogicalProject(node, [.. columns.Select(c => new NamedExpression(c, new ColumnExpression(c)))]);

    /// <summary>Wraps a node in a filter; true adds nothing, a filter below is merged with.</summary>
    public static LogicalNode FilterBy(this LogicalNode node, IEnumerable<ScalarExpression> conjuncts)
    {
        var parts = conjuncts.ToList();
        if (parts.Count == 0) return node;
        if (node is LogicalFilter below)
        {
            return new LogicalFilter(below.Input, Predicates.And([below.Predicate, .. parts]));
        }
        var predicate = Predicates.And(parts);
        return predicate is LiteralExpression { IsTrue: true } ? node : new LogicalFilter(node, predicate);
    }
}
