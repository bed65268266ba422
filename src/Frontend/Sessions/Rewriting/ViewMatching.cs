using System.Collections.Concurrent;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Sql;

namespace MatViewDb.Frontend.Sessions.Rewriting;

/// <summary>Knows which views' queries can be matched with others; looking at a query takes planning, so what was found is kept.</summary>
public sealed class ViewMatching(FrontendServices services)
{
    private const int KeptMax = 10_000;
    private readonly ConcurrentDictionary<(long View, string Query), string?> _known = new();

    /// <summary>Says why queries cannot be matched with a view's query; null when they can.</summary>
    public string? WhyNot(MaterializedView view, Session session)
    {
        if (_known.TryGetValue((view.Id, view.QuerySql), out var known)) return known;
        try
        {
            var queries = services.Queries;
            known = queries.Planner.WhyNoMatch(
                SqlParser.ParseQuery(view.QuerySql), queries.View(session).AsOwner(), session.Variables.Values);
        }
        catch (MatViewException problem)
        {
            // It does not fit its tables at the moment.
            return problem.Message;
        }

        if (_known.Count >= KeptMax) _known.Clear();
        _known[(view.Id, view.QuerySql)] = known;
        return known;
    }
}
