using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;

namespace MatViewDb.Frontend.Statements.Dml;

/// <summary>Knows tables whose rows no statement writes.</summary>
internal static class RowOwner
{
    /// <summary>Gives a table that statements may write; views and sources get theirs from elsewhere.</summary>
    internal static Table RequireWritable(Table table)
    {
        if (table is MaterializedView)
            throw CoreErrors.Semantic.With($"'{table.Name}' is a materialized view; its rows come from REFRESH alone");
        if (table.Source is { } connector)
            throw CoreErrors.Semantic.With($"'{table.Name}' is a source; its rows come from its connector ({connector}) alone");
        return table;
    }
}
