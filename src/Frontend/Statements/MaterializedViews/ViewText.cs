using MatViewDb.Catalog.Model;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.MaterializedViews;

/// <summary>
/// Keeps the text of a view true: what its author wrote until an ALTER, then the same statement with the altered part.
/// </summary>
internal static class ViewText
{
    /// <summary>Gives the statement that creates the view under the name that it has now.</summary>
    public static string Of(MaterializedView view)
        => Read(view) is { } create && create.Name.Name != view.Name
            ? Print(create with { Name = new ObjectName(view.Name) }) : view.OriginalSql;

    /// <summary>Gives the text with another refresh clause; what the new clause does not say stays.</summary>
    public static string WithRefresh(MaterializedView view, RefreshClause clause)
        => Read(view) is { } create
            ? Print(create with
            {
                Refresh = clause with
                {
                    Moment = clause.Moment ?? create.Refresh?.Moment,
                    Method = clause.Method ?? create.Refresh?.Method,
                },
            })
            : view.OriginalSql;

    /// <summary>Gives the text with properties set; a property that was there gets the new value in its place.</summary>
    public static string WithProperties(MaterializedView view, IReadOnlyList<Property> changes)
    {
        if (Read(view) is not { } create) return view.OriginalSql;
        var properties = create.Properties.ToList();
        foreach (var change in changes)
        {
            var at = properties.FindIndex(p => p.Key.Equals(change.Key, StringComparison.OrdinalIgnoreCase));
            var isGone = change.Value.Length == 0 && change.Key.StartsWith("session.", StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && isGone) properties.RemoveAt(at);
            else if (at >= 0) properties[at] = change;
            else if (!isGone) properties.Add(change);
        }

        return Print(create with { Properties = [.. properties] });
    }

    private static CreateMaterializedViewStatement? Read(MaterializedView view)
        => view.OriginalSql.Length == 0 ? null : SqlParser.ParseStatement(view.OriginalSql) as CreateMaterializedViewStatement;

    private static string Print(CreateMaterializedViewStatement create) => SqlPrinter.Print(create);
}
