using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Settings;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Functions;
using MatViewDb.Planner;
using MatViewDb.Planner.MvAdvice;
using MatViewDb.Planner.MvRewrite;
using MatViewDb.Planner.Rules;
using MatViewDb.Planner.Statistics;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.MaterializedViews.Advice;

/// <summary>Plans queries as if views were there that are not: what they would cost then, and whether they would be read.</summary>
internal sealed class WhatIf(Session session, CatalogSnapshot snapshot)
{
    private readonly MvRewriter _rewriter = new(new ViewShapes(ViewNormalForm.Of, ViewNormalForm.Bound));
    private readonly IStatisticsSource _statistics = session.Services.Queries.Planner.Statistics;
    private long _lastId;

    internal SettingValues Settings { get; } = session.Variables.Values
        .With(MvSettings.EnableRewrite, true).With(MvSettings.RewriteMode, "DEFAULT")
        .With(MvSettings.IncludingNames, "").With(MvSettings.ExcludingNames, "")
        .With(MvSettings.RelatedLimit, 1000L).With(MvSettings.CandidateLimit, 1000L).With(MvSettings.MaxStaleness, -1L);

    internal AdvicePlanner Planner { get; } = new(session.Services.Queries.Planner.Statistics);

    internal SessionCatalogView View(IReadOnlyList<MaterializedView>? supposed = null)
        => new(session, FunctionCatalog.Default, snapshot) { Supposed = supposed ?? [] };

    /// <summary>Makes a view of a CREATE statement that is in nobody's catalog; throws what the statement would.</summary>
    internal async ValueTask<SupposedView> SupposeAsync(string definition)
    {
        var statement = (CreateMaterializedViewStatement)SqlParser.ParseStatement(definition);
        var (databaseName, name) = session.Resolve(statement.Name);
        var database = snapshot.RequireDatabase(databaseName);
        var bases = ViewQueryCheck.Bases(statement.Query, session, snapshot, clockAllowed: false);
        var read = await ViewDefinition.ReadAsync(statement, session).ConfigureAwait(false);
        var estimate = Planner.Estimate(statement.Query, View(), Settings);
        var now = session.Services.Time.GetUtcNow().UtcDateTime;
        var view = read.ToView(--_lastId, database.Id, name, now, bases.Tables, 1);
        var rows = (long)Math.Max(1, estimate.Rows);
        var whole = new Partition(view.Id, name, null, 1, now, [], 1, rows, (long)estimate.Bytes);
        // Its columns have their ids in the order of the query's outputs.
        var columns = estimate.Columns.Select((c, i) => (Id: i + 1, Facts: c)).ToDictionary(c => c.Id, c => c.Facts);
        return new SupposedView(
            view with
            {
                Tracking = null,
                MoreTrackings = [],
                Partitioning = Partitioning.None,
                Partitions = view.Partitions.Clear().Add(name, whole),
                Properties = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal)
                    .Add("query_rewrite_consistency", "nocheck"),
            },
            estimate, new TableStatistics(rows, columns), read.Traced is not null);
    }

    /// <summary>Gives the cost of a query with the views there are and the supposed ones, and which of these it would read.</summary>
    internal Weighed Weigh(Query query, params IReadOnlyList<SupposedView> supposed)
    {
        var planner = new QueryPlanner(
            new WhatIfStatistics(_statistics, supposed.ToDictionary(s => s.View.Id, s => s.Statistics)), _rewriter);
        var trace = new PlanTrace(enabled: supposed.Count > 0);
        var plan = planner.Plan(query, View([.. supposed.Select(s => s.View)]), Settings, trace);
        var read = plan.Reads.Select(r => r.TableId).ToHashSet();
        var why = trace.Events.FirstOrDefault(e => !e.Applied && supposed.Any(s => s.View.Name == e.Rule))?.Detail;
        return new Weighed(trace.CostWith, [.. supposed.Where(s => read.Contains(s.View.Id))], plan.UsedViews) { WhyNot = why };
    }
}

/// <summary>Is a view that is only thought of, with what it is expected to hold.</summary>
internal sealed record SupposedView(MaterializedView View, ViewEstimate Estimate, TableStatistics Statistics, bool IsPartitioned);

/// <summary>Is the planner's price of a query, with the supposed views that it reads and the names of all.</summary>
internal sealed record Weighed(double Cost, IReadOnlyList<SupposedView> Read, IReadOnlyList<string> UsedViews)
{
    /// <summary>Why a supposed view does not fit; null where all fit.</summary>
    internal string? WhyNot { get; init; }
}
