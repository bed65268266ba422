using System.Collections.Immutable;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Planner.MvRewrite.Joins;

/// <summary>Reads unique_constraints and foreign_key_constraints of tables and of views.</summary>
public static class DeclaredKeys
{
    private const string Unique = "unique_constraints";
    private const string Foreign = "foreign_key_constraints";
    private static readonly char[] s_ofName = ['.', ' ', '`'];

    /// <summary>Gives the unique columns that a table declares for itself.</summary>
    public static IEnumerable<DeclaredKey> UniqueOf(Table table)
    {
        foreach (var part in Parts(table.Properties.GetValueOrDefault(Unique)))
        {
            var (name, columns) = Columns(part);
            if (name.Length == 0 || LastOf(name) == table.Name) yield return new DeclaredKey(table.Id, part, table.Name, columns);
        }
    }

    /// <summary>
    /// Gives the unique columns that a view declares for tables; it names the table with each column or once: table(a, b).
    /// </summary>
    public static IEnumerable<DeclaredKey> UniqueOf(MaterializedView view, Table? table = null)
    {
        foreach (var part in Parts(view.Properties.GetValueOrDefault(Unique)))
        {
            var (name, columns) = Columns(part);
            if (name.Length > 0 && (table is null || LastOf(name) == table.Name))
                yield return new DeclaredKey(view.Id, part, LastOf(name), columns);
        }
    }

    /// <summary>Gives the references that a table, or a view for one of its tables, declares.</summary>
    public static IEnumerable<DeclaredKey> ReferencesOf(Table declaring, string database, Table? child = null)
    {
        foreach (var part in Parts(declaring.Properties.GetValueOrDefault(Foreign)))
        {
            if (Read(part, database) is not { } reference) continue;
            // A table may leave its own name out, a view names the table.
            var name = reference.Child ?? (declaring is MaterializedView ? null : declaring.Name);
            if (name is null || declaring is not MaterializedView && name != declaring.Name || child is not null && name != child.Name)
                continue;
            yield return new DeclaredKey(declaring.Id, part, name, reference.Columns) { Reference = reference };
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
        if (names.Length == 0) return null;
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

    private static string LastOf(string name)
        => name.Split(s_ofName, StringSplitOptions.RemoveEmptyEntries) is [.., var last] ? last : "";

    /// <summary>Gives the parts of a view's declarations that name no table with columns, or none that refers to another.</summary>
    public static IEnumerable<(string Property, string Part)> Unread(MaterializedView view, string database)
    {
        foreach (var part in Parts(view.Properties.GetValueOrDefault(Unique)))
        {
            var (name, columns) = Columns(part);
            if (LastOf(name).Length == 0 || columns.IsEmpty || columns.Any(c => c.Contains('('))) yield return (Unique, part);
        }

        foreach (var part in Parts(view.Properties.GetValueOrDefault(Foreign)))
        {
            if (Read(part, database) is not { Child.Length: > 0 }) yield return (Foreign, part);
        }
    }

    private static string[] Parts(string? property)
        => property?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}

/// <summary>Says what a check found of a declared key.</summary>
public enum KeyState
{
    /// <summary>Nobody looked since it was declared, or rows came since.</summary>
    Unverified,
    Valid,
    Violated,

    /// <summary>Nobody looked, and what is computed now is stored: it would stay wrong when a check finds other rows.</summary>
    Doubted,
}

/// <summary>Is a key as declared: by which table or view, in which words, for the columns of which table.</summary>
public sealed record DeclaredKey(long DeclaredBy, string Text, string Table, ImmutableArray<string> Columns)
{
    /// <summary>What the columns refer to; null: they are unique.</summary>
    public Reference? Reference { get; init; }

    public override string ToString() => Reference is null
        ? $"unique key {Table}({string.Join(", ", Columns)})"
        : $"reference {Table}({string.Join(", ", Columns)}) to {Reference.Parent}({string.Join(", ", Reference.ParentColumns)})";
}
