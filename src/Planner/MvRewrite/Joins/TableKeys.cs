using System.Collections.Immutable;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Planner.MvRewrite.Joins;

/// <summary>
/// Knows which columns of tables are unique and which refer to a unique column elsewhere: keys of the tables themselves, and what
/// unique_constraints and foreign_key_constraints of tables and of a view declare. Declared ones are believed until a check finds
/// rows that violate them.
/// </summary>
public sealed class TableKeys(MaterializedView view, string viewDatabase, Func<long, string> databaseOf)
{
    /// <summary>The view whose declarations are believed beside those of the tables.</summary>
    public string ViewName => view.Name;

    /// <summary>Gives the sets of columns that are unique in a table by its own word.</summary>
    public static IEnumerable<ImmutableArray<string>> Of(Table table)
    {
        if (table.HasUniqueKey) yield return [.. table.StoredColumns.Where(c => c.IsKey).Select(c => c.Name)];
        foreach (var key in DeclaredKeys.UniqueOf(table)) yield return key.Columns;
    }

    /// <summary>
    /// Says what a check found of a declared key; one that is violated or doubted is not believed. Null: nobody asks, all are believed.
    /// </summary>
    public Func<DeclaredKey, KeyState>? StateOf { get; init; }

    /// <summary>Gives the declared keys that were asked for, with what is known of them.</summary>
    public List<(DeclaredKey Key, KeyState State)> Asked { get; } = [];

    /// <summary>Says whether no two rows of the table are equal in all of the columns.</summary>
    public bool IsUnique(Table table, IReadOnlyCollection<string> columns)
    {
        if (table.HasUniqueKey && Fits([.. table.StoredColumns.Where(c => c.IsKey).Select(c => c.Name)])) return true;
        // A view declares keys of the tables that it stands on; another of the same name is none of them.
        var declared = DeclaredKeys.UniqueOf(table);
        if (view.BaseIds.Contains(table.Id)) declared = declared.Concat(DeclaredKeys.UniqueOf(view, table));
        return declared.Any(key => Fits(key.Columns) && IsBelieved(key));

        bool Fits(ImmutableArray<string> key)
            => key.Length > 0 && key.All(k => columns.Contains(k, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Gives the references that a table's rows make: each row meets exactly one row of the other table.</summary>
    public IEnumerable<Reference> ReferencesOf(Table child)
        => DeclaredKeys.ReferencesOf(child, databaseOf(child.DatabaseId)).Concat(DeclaredKeys.ReferencesOf(view, viewDatabase, child))
            .Where(IsBelieved).Select(k => k.Reference!); // References have one.

    public bool IsParent(Reference reference, Table table)
        => reference.Parent == table.Name && reference.ParentDatabase == databaseOf(table.DatabaseId);

    private bool IsBelieved(DeclaredKey key)
    {
        if (StateOf is not { } stateOf) return true;
        var state = stateOf(key);
        Asked.Add((key, state));
        return state is KeyState.Valid or KeyState.Unverified;
    }
}

/// <summary>
/// Is a declared reference: the child's columns in the order of the parent's. A child of null is the table that declares it.
/// </summary>
public sealed record Reference(
    string? Child, ImmutableArray<string> Columns, string ParentDatabase, string Parent, ImmutableArray<string> ParentColumns);
