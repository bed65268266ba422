using System.Collections.Immutable;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Planner.MvRewrite.Joins;

/// <summary>
/// Knows which columns of tables are unique and which refer to a unique column elsewhere: keys of the tables themselves, and what
/// unique_constraints and foreign_key_constraints of tables and of a view declare. Declared ones are believed.
/// </summary>
public sealed class TableKeys(MaterializedView view, string viewDatabase, Func<long, string> databaseOf)
{
    private static readonly char[] s_ofName = ['.', ' ', '`'];

    /// <summary>Gives the sets of columns that are unique in a table by its own word.</summary>
    public static IEnumerable<ImmutableArray<string>> Of(Table table)
    {
        if (table.HasUniqueKey) yield return [.. table.StoredColumns.Where(c => c.IsKey).Select(c => c.Name)];
        foreach (var part in Parts(table.Properties.GetValueOrDefault("unique_constraints")))
        {
            var (name, columns) = Columns(part);
            if (name.Length == 0 || LastOf(name) == table.Name) yield return columns;
        }
    }

    /// <summary>Says whether no two rows of the table are equal in all of the columns.</summary>
    public bool IsUnique(Table table, IReadOnlyCollection<string> columns)
        => Of(table).Concat(OfView(table)).Any(
            key => key.Length > 0 && key.All(k => columns.Contains(k, StringComparer.OrdinalIgnoreCase)));

    /// <summary>Gives the references that a table's rows make: each row meets exactly one row of the other table.</summary>
    public IEnumerable<Reference> ReferencesOf(Table child)
    {
        foreach (var part in Parts(child.Properties.GetValueOrDefault("foreign_key_constraints")))
        {
            if (Read(part, databaseOf(child.DatabaseId)) is { } reference && (reference.Child is null || reference.Child == child.Name))
                yield return reference;
        }

        foreach (var part in Parts(view.Properties.GetValueOrDefault("foreign_key_constraints")))
        {
            if (Read(part, viewDatabase) is { } reference && reference.Child == child.Name) yield return reference;
        }
    }

    public bool IsParent(Reference reference, Table table)
        => reference.Parent == table.Name && reference.ParentDatabase == databaseOf(table.DatabaseId);

    // A view names the table with each column, table.a, table.b, or once: table(a, b).
    private IEnumerable<ImmutableArray<string>> OfView(Table table)
    {
        foreach (var part in Parts(view.Properties.GetValueOrDefault("unique_constraints")))
        {
            var (name, columns) = Columns(part);
            if (name.Length > 0 && LastOf(name) == table.Name) yield return columns;
        }
    }

    private static Reference? Read(string text, string database)
    {
        var at = text.IndexOf("REFERENCES", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var (child, own) = Columns(text[..at]);
        var (parent, others) = Columns(text[(at + "REFERENCES".Length)..]);
        if (parent.Length == 0 || own.Length == 0 || own.Length != others.Length) return null;
        var names = parent.Split(s_ofName, StringSplitOptions.RemoveEmptyEntries);
        return new Reference(
            child.Length == 0 ? null : LastOf(child), own, names.Length > 1 ? names[^2] : database, names[^1], others);
    }

    private static (string Table, ImmutableArray<string> Columns) Columns(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var list = open < 0 ? text : text[(open + 1)..].TrimEnd(' ', ')');
        var table = open < 0 ? "" : text[..open].Trim();
        var columns = ImmutableArray.CreateBuilder<string>();
        foreach (var word in list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var names = word.Split(s_ofName, StringSplitOptions.RemoveEmptyEntries);
            if (names.Length == 0) continue;
            columns.Add(names[^1]);
            if (table.Length == 0 && names.Length > 1) table = names[^2];
        }

        return (table, columns.ToImmutable());
    }

    private static string LastOf(string name) => name.Split(s_ofName, StringSplitOptions.RemoveEmptyEntries)[^1];

    private static string[] Parts(string? property)
        => property?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}

/// <summary>
/// Is a declared reference: the child's columns in the order of the parent's. A child of null is the table that declares it.
/// </summary>
public sealed record Reference(
    string? Child, ImmutableArray<string> Columns, string ParentDatabase, string Parent, ImmutableArray<string> ParentColumns);
