using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner.MvRewrite.Joins;

namespace MatViewDb.Frontend.Statements.MaterializedViews.Constraints;

/// <summary>Checks that the keys and references that a view declares are of tables and columns that there are.</summary>
internal static class DeclaredKeyCheck
{
    internal static void Run(MaterializedView view, CatalogSnapshot snapshot)
    {
        var database = snapshot.DatabaseName(view.DatabaseId);
        foreach (var (property, part) in DeclaredKeys.Unread(view, database))
        {
            var form = property.StartsWith('u') ? "table(column, ...); ..." : "table(column, ...) REFERENCES other(column, ...); ...";
            throw CatalogErrors.WrongProperty.With(property, part, $"it must be like {form}");
        }

        foreach (var key in DeclaredKeys.UniqueOf(view))
            Check("unique_constraints", key.Text, TableOf(view, key.Table, snapshot), key.Table, key.Columns);
        foreach (var key in DeclaredKeys.ReferencesOf(view, database))
        {
            Check("foreign_key_constraints", key.Text, TableOf(view, key.Table, snapshot), key.Table, key.Columns);
            var other = key.Reference!; // It was read as one.
            Check(
                "foreign_key_constraints", key.Text, snapshot.Find(other.ParentDatabase, other.Parent) as Table
                    ?? TableOf(view, other.Parent, snapshot), other.Parent, other.ParentColumns);
        }
    }

    // Tables that queries join the view with may be named, too.
    private static Table? TableOf(MaterializedView view, string name, CatalogSnapshot snapshot)
        => view.BaseIds.Select(snapshot.Find).OfType<Table>().FirstOrDefault(t => t.Name == name)
            ?? snapshot.Find(snapshot.DatabaseName(view.DatabaseId), name) as Table;

    private static void Check(string property, string text, Table? table, string name, ImmutableArray<string> columns)
    {
        if (table is null) throw CatalogErrors.WrongProperty.With(property, text, $"there is no table '{name}'");
        foreach (var column in columns)
        {
            if (!table.StoredColumns.Any(c => c.Name.Equals(column, StringComparison.OrdinalIgnoreCase)))
                throw CatalogErrors.WrongProperty.With(property, text, $"table '{name}' has no column '{column}'");
        }
    }
}
