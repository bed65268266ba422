using MatViewDb.Core.Errors;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.MaterializedViews;

/// <summary>Takes an output out of a view's query, or puts one behind the others. The rows stay the same otherwise. Pure.</summary>
internal static class ViewQueryEdit
{
    /// <summary>Name of the subquery around a query that cannot be changed in place; that of frozen stars, too.</summary>
    internal const string Around = "frozen";

    /// <summary>Gives the query without the output at a place; the view's columns are given in the order of the outputs.</summary>
    internal static Query Without(Query query, int at, IReadOnlyList<string> columns)
    {
        if (query.Body is SelectBody body && MayLose(query, body, at))
            return query with { Body = body with { Items = [.. body.Items.Where((_, i) => i != at)] } };
        var items = columns.Where((_, i) => i != at).Select(Named);
        return new Query(new SelectBody([.. items], new DerivedTable(query, Around, [.. columns])));
    }

    /// <summary>Gives the query with one more output.</summary>
    internal static Query With(Query query, Expression value, string name)
    {
        if (query.Body is not SelectBody body) throw Refused("its query is more than one SELECT");
        if (IsAround(query, body) && body.From is DerivedTable { Query.Body: SelectBody inner } around && !inner.Items.Any(IsStar))
        {
            around = around with
            {
                Query = With(around.Query, value, name),
                ColumnAliases = around.ColumnAliases.Count == 0 ? [] : [.. around.ColumnAliases, name],
            };
            return query with { Body = body with { Items = [.. body.Items, Named(name)], From = around } };
        }

        if (IsAround(query, body) && body.From is DerivedTable { Query.Body: not SelectBody })
            throw Refused("its query is more than one SELECT");
        if (body.Distinct) throw Refused("its query is a SELECT DISTINCT, which would have other rows");
        if (body.GroupBy is { IsAll: true }) throw Refused("its query has GROUP BY ALL, which would have other groups");
        if (body.Items.Any(IsStar)) throw Refused("its query has a star");
        return query with { Body = body with { Items = [.. body.Items, new SelectItem(value, name)] } };
    }

    private static MatViewException Refused(string why) => CoreErrors.Semantic.With(
        $"the materialized view cannot get another column: {why}; "
        + "create another view and swap it in (ALTER MATERIALIZED VIEW ... SWAP WITH)");

    private static bool IsAround(Query query, SelectBody body)
        => query is { With: null, OrderBy.Count: 0, Limit: null, Offset: null }
            && body is { Distinct: false, Where: null, GroupBy: null, Having: null, Qualify: null, From: DerivedTable { Alias: Around } }
            && body.Items.All(i => i.Expression is ColumnRef { Parts: [Around, _] });

    // Not where something else of the SELECT speaks of the output, by name or by number, or where it makes the rows what they are.
    private static bool MayLose(Query query, SelectBody body, int at)
    {
        if (body.Distinct || body.Items.Count < 2 || body.Items.Any(IsStar) || body.GroupBy is { IsAll: true }) return false;
        var item = body.Items[at];
        if (body.GroupBy is null && item.Expression is not ColumnRef) return false;
        var isSpokenOf = false;
        void Look(SqlNode node, bool numbers)
        {
            SyntaxWalk.Visit(node, part => isSpokenOf |= part is ColumnRef { Parts: [var only] }
                && only.Equals(item.Alias, StringComparison.OrdinalIgnoreCase));
            if (numbers) SyntaxWalk.Visit(node, part => isSpokenOf |= part is IntegerLiteral);
        }

        if (body.GroupBy is { } groups) Look(groups, numbers: true);
        foreach (var order in query.OrderBy) Look(order, numbers: true);
        foreach (var other in body.Items.Where((_, i) => i != at)) Look(other, numbers: false);
        foreach (var clause in new[] { body.Where, body.Having, body.Qualify })
        {
            if (clause is not null) Look(clause, numbers: false);
        }

        return !isSpokenOf;
    }

    private static bool IsStar(SelectItem item) => item.Expression is Star;

    private static SelectItem Named(string column) => new(new ColumnRef(NodeList.Create<string>([Around, column])), null);
}
