using MatViewDb.Planner.Expressions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Binding;

/// <summary>Says where an expression stands: what names it sees and which calls it may hold.</summary>
public sealed record ExpressionScope(Scope Scope, string Clause)
{
    public bool AggregatesAllowed { get; init; }
    public bool WindowsAllowed { get; init; }

    /// <summary>Remembers aggregate calls; null outside of what a SELECT groups.</summary>
    public AggregateUse? Aggregates { get; init; }

    /// <summary>Looks a bare name up among the items before the columns (HAVING, QUALIFY).</summary>
    public Func<string, ScalarExpression?>? AliasBeforeColumn { get; init; }

    /// <summary>Looks a bare name up among the items where not exactly one column has it (GROUP BY, parts of ORDER BY).</summary>
    public Func<string, ScalarExpression?>? AliasAfterColumn { get; init; }

    /// <summary>Finds an item to the left that queries nested in the SELECT list may name where no column has the name.</summary>
    public Func<string, ScalarExpression?>? ItemsOfNested { get; init; }

    /// <summary>Takes the columns that the text names, also those that folding takes away; null where nobody asks.</summary>
    public ColumnSetBuilder? Named { get; init; }

    /// <summary>Gives the scope of a call's arguments, where columns go before items.</summary>
    public ExpressionScope OfArguments()
        => AliasBeforeColumn is null ? this : this with { AliasBeforeColumn = null, AliasAfterColumn = AliasBeforeColumn };

    /// <summary>Named windows of the SELECT.</summary>
    public IReadOnlyDictionary<string, WindowSpec> Windows { get; init; } = NoWindows;

    /// <summary>Parameters of the lambdas that the expression lies in, outer before inner.</summary>
    public IReadOnlyList<NodeList<LambdaParameter>> Lambdas { get; init; } = [];

    /// <summary>Common table expressions that nested queries see.</summary>
    public CteScope? Ctes { get; init; }

    /// <summary>User variables that the items of the SELECT list assign; null where assignments must be constant.</summary>
    public RowVariables? Variables { get; init; }

    private static readonly Dictionary<string, WindowSpec> NoWindows = [];
}

/// <summary>Says whether a SELECT calls an aggregate: it gives one row then, also where folding took the call away.</summary>
public sealed class AggregateUse
{
    private readonly Dictionary<AggregateExpression, PlanColumn> _nested = [];

    public bool IsSeen { get; set; }

    /// <summary>Gives the aggregates over this SELECT's rows that nested queries call, and the columns they read them from.</summary>
    public IReadOnlyDictionary<AggregateExpression, PlanColumn> Nested => _nested;

    /// <summary>Takes a call out of a nested query and gives the column that the nested query reads in its place.</summary>
    public PlanColumn Take(AggregateExpression call, ColumnFactory columns)
    {
        IsSeen = true;
        if (!_nested.TryGetValue(call, out var column)) _nested.Add(call, column = columns.Create(call.ToString(), call.Type));
        return column;
    }
}

/// <summary>Holds the common table expressions visible at a place, inner before outer.</summary>
public sealed record CteScope(string Name, CommonTableExpression Table, CteScope? Definition, CteScope? Outer)
{
    /// <summary>Finds a table by name; names are case-sensitive as those of tables.</summary>
    public static CteScope? Find(CteScope? scope, string name)
    {
        for (var at = scope; at is not null; at = at.Outer)
        {
            if (at.Name == name) return at;
        }

        return null;
    }
}
