using MatViewDb.Core.Runtime;
using MatViewDb.Core.Types;

namespace MatViewDb.Planner.Expressions;

/// <summary>
/// Is the root of typed scalar expressions over plan columns. Expressions are immutable and compare by content;
/// every conversion is an explicit cast.
/// </summary>
public abstract record ScalarExpression(SqlType Type)
{
    private ColumnSet? _columns;

    protected ScalarExpression(ScalarExpression original) => Type = original.Type;

    public virtual IReadOnlyList<ScalarExpression> Children => [];

    // The cached column set takes no part in equality.
    public virtual bool Equals(ScalarExpression? other)
        => other is not null && EqualityContract == other.EqualityContract && Type == other.Type;

    public override int GetHashCode() => Type.GetHashCode();

    /// <summary>
    /// Gives the columns that the expression reads, those of nested queries' outer references included.
    /// </summary>
    public ColumnSet Columns => _columns ??= ComputeColumns();

    public bool IsConstant => this is LiteralExpression;

    /// <summary>Rebuilds the node over other children, as many as it has.</summary>
    public virtual ScalarExpression WithChildren(IReadOnlyList<ScalarExpression> children) => this;

    protected virtual ColumnSet ComputeColumns()
    {
        var all = ColumnSet.Empty;
        foreach (var child in Children) all = all.Union(child.Columns);
        return all;
    }

    /// <summary>Replaces nodes from the top down; a replaced node's inside is not visited again.</summary>
    public ScalarExpression Replace(Func<ScalarExpression, ScalarExpression?> change)
    {
        Interruption.Check();
        if (change(this) is { } other) return other;
        var children = Children;
        if (children.Count == 0) return this;
        ScalarExpression[]? changed = null;
        for (var i = 0; i < children.Count; i++)
        {
            var child = children[i].Replace(change);
            if (ReferenceEquals(child, children[i])) continue;
            if (changed is null)
            {
                changed = new ScalarExpression[children.Count];
                for (var j = 0; j < changed.Length; j++) changed[j] = children[j];
            }

            changed[i] = child;
        }

        return changed is null ? this : WithChildren(changed);
    }

    /// <summary>Replaces nodes from the leaves up; a chain of ANDs or of ORs counts as one node.</summary>
    public ScalarExpression Rewrite(Func<ScalarExpression, ScalarExpression> change)
    {
        Interruption.Check();
        if (this is CallExpression { Name: "and" or "or" } chain) return change(RewriteTerms(chain, change));
        var children = Children;
        ScalarExpression[]? changed = null;
        for (var i = 0; i < children.Count; i++)
        {
            var child = children[i].Rewrite(change);
            if (ReferenceEquals(child, children[i])) continue;
            if (changed is null)
            {
                changed = new ScalarExpression[children.Count];
                for (var j = 0; j < changed.Length; j++) changed[j] = children[j];
            }

            changed[i] = child;
        }

        return change(changed is null ? this : WithChildren(changed));
    }

    // Changed link by link, a chain of thousands of terms would be taken apart and joined again at each of its links.
    private static ScalarExpression RewriteTerms(CallExpression chain, Func<ScalarExpression, ScalarExpression> change)
    {
        var terms = Predicates.Terms(chain);
        var changed = false;
        for (var i = 0; i < terms.Count; i++)
        {
            var term = terms[i].Rewrite(change);
            changed |= !ReferenceEquals(term, terms[i]);
            terms[i] = term;
        }

        return changed ? Predicates.Join(chain.Name, terms) : chain;
    }

    /// <summary>Says whether a node of the tree, nested queries not entered, satisfies the test.</summary>
    public bool Any(Func<ScalarExpression, bool> test)
    {
        if (test(this)) return true;
        foreach (var child in Children)
        {
            if (child.Any(test)) return true;
        }

        return false;
    }

    public void Visit(Action<ScalarExpression> action)
    {
        action(this);
        foreach (var child in Children) child.Visit(action);
    }

    public sealed override string ToString() => ExpressionPrinter.Print(this);
}
