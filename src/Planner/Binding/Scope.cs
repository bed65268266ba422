using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Binding;

/// <summary>Is a column that expressions of one SELECT can name.</summary>
/// <param name="Database">Database of the table; null for derived tables.</param>
/// <param name="Table">Table name or alias.</param>
/// <param name="Name">Column name.</param>
/// <param name="Column">The plan's column.</param>
/// <param name="QualifiedOnly">True for the second copy of a USING column: found only as table.name, left out of
/// *.</param>
public sealed record ScopeColumn(
    string? Database, string Table, string Name, PlanColumn Column, bool QualifiedOnly = false)
{
    /// <summary>Position in the table, which a star of that table follows.</summary>
    public int Place { get; init; }
}

/// <summary>Holds the names that the FROM clause of one SELECT offers, and the query around it.</summary>
public sealed class Scope(IReadOnlyList<ScopeColumn> columns, Scope? outer)
{
    public static Scope Empty(Scope? outer) => new([], outer);

    public IReadOnlyList<ScopeColumn> Columns { get; } = columns;
    public Scope? Outer { get; } = outer;

    /// <summary>Takes aggregates that a nested query calls over these columns; null where this SELECT may have none.</summary>
    public AggregateUse? Aggregates { get; private init; }

    /// <summary>Finds an item of this SELECT by its name, for queries nested in HAVING.</summary>
    public Func<string, ScalarExpression?>? Items { get; private init; }

    /// <summary>Gives the scope as a query nested at some place sees it.</summary>
    public Scope Around(AggregateUse? aggregates, Func<string, ScalarExpression?>? items)
        => new(Columns, Outer) { Aggregates = aggregates, Items = items };

    /// <summary>
    /// Finds an item of a query further out, which has aggregates of its own only as the columns that it reads them from; null when
    /// there is none.
    /// </summary>
    public ScalarExpression? FindItem(string name, ColumnFactory columns)
    {
        for (var scope = Outer; scope is not null; scope = scope.Outer)
        {
            if (scope is { Items: { } items, Aggregates: { } use } && items(name) is { } item && !item.HasWindow())
                return item.Replace(e => e is AggregateExpression call ? new ColumnExpression(use.Take(call, columns)) : null);
        }

        return null;
    }

    /// <summary>Finds the innermost scope that offers one of the columns; null when none does.</summary>
    public Scope? Owning(ColumnSet columns)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope.Columns.Any(c => columns.Contains(c.Column))) return scope;
        }

        return null;
    }

    /// <summary>Finds the innermost query further out whose place may have aggregates; null when there is none.</summary>
    public Scope? Aggregating()
    {
        var scope = Outer;
        while (scope is { Aggregates: null }) scope = scope.Outer;
        return scope;
    }

    /// <summary>Finds a column here or further out; null when nobody knows it.</summary>
    public PlanColumn? Find(IReadOnlyList<string> parts, string clause)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope.FindHere(parts, clause) is { } found) return found;
        }

        return null;
    }

    public PlanColumn? FindHere(IReadOnlyList<string> parts, string clause)
    {
        ScopeColumn? found = null;
        foreach (var column in Columns)
        {
            if (!Matches(column, parts)) continue;
            if (found is not null && !found.Column.Equals(column.Column))
            {
                throw BindingErrors.AmbiguousColumn.With(string.Join('.', parts), clause);
            }

            found = column;
        }

        return found?.Column;
    }

    /// <summary>Says whether exactly one column of this SELECT's FROM has the name.</summary>
    public bool HasOne(IReadOnlyList<string> parts)
    {
        ScopeColumn? found = null;
        foreach (var column in Columns)
        {
            if (!Matches(column, parts)) continue;
            if (found is not null && !found.Column.Equals(column.Column)) return false;
            found = column;
        }

        return found is not null;
    }

    private static bool Matches(ScopeColumn column, IReadOnlyList<string> parts)
    {
        if (!string.Equals(column.Name, parts[^1], StringComparison.OrdinalIgnoreCase)) return false;
        if (parts.Count == 1) return !column.QualifiedOnly;
        if (!string.Equals(column.Table, parts[^2], StringComparison.Ordinal)) return false;
        return parts.Count == 2 || string.Equals(column.Database, parts[^3], StringComparison.Ordinal);
    }
}
