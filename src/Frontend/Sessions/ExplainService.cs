using System.Globalization;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions.Rewriting;
using MatViewDb.Frontend.Statements.Dml;
using MatViewDb.Planner;
using MatViewDb.Planner.Explain;
using MatViewDb.Planner.Rules;
using MatViewDb.Planner.Writes;
using MatViewDb.Protocol;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Sessions;

/// <summary>Prints plans, and with ANALYZE what running them cost.</summary>
public sealed class ExplainService(FrontendServices services)
{
    private const string Locked = "no view is used: the query locks its rows (FOR UPDATE)";

    public async ValueTask<IReadOnlyList<string>> ExplainAsync(
        Session session, ExplainStatement statement, CancellationToken cancel)
    {
        var trace = new PlanTrace(enabled: true);
        if (statement.Level == ExplainLevel.Analyze && statement.Target is InsertStatement or DeleteStatement or UpdateStatement)
        {
            return await RehearseAsync(session, statement, trace, cancel).ConfigureAwait(false);
        }

        var plan = Plan(session, statement.Target, trace);
        if (statement.Level != ExplainLevel.Analyze)
        {
            var lines = Print(session, plan, trace, statement.Level, null);
            // Doris' way to ask for every attempt.
            if (statement.Format == "MEMO") lines.AddRange(Attempts(trace, viewsOnly: true));
            return [.. lines, .. Recursive(session, statement.Level)];
        }

        if (statement.Target is not QueryStatement) throw CoreErrors.NotSupported.With("EXPLAIN ANALYZE of this kind of statement");
        var options = services.Queries.OptionsOf(session, writes: false);
        options.Profile = true;
        var began = services.Time.GetTimestamp();
        var stream = await services.Queries.Dispatcher.StartAsync(plan, services.NewQueryId(), options, cancel).ConfigureAwait(false);
        await using var owned = stream.ConfigureAwait(false);
        long rows = 0;
        while (await stream.NextAsync(cancel).ConfigureAwait(false) is { } batch)
        {
            using (batch) rows += batch.RowCount;
        }

        var outcome = stream.Outcome ?? new FragmentOutcome();
        return
        [
            $"Rows: {rows}, time: {Millis(services.Time.GetElapsedTime(began).TotalMilliseconds)}",
            .. Print(session, plan, trace, statement.Level, outcome),
        ];
    }

    /// <summary>Prints the plan of a statement, which is not run.</summary>
    public IReadOnlyList<string> Explain(Session session, ExplainStatement statement)
    {
        var trace = new PlanTrace(enabled: true);
        return Print(session, Plan(session, statement.Target, trace), trace, statement.Level, null);
    }

    /// <summary>
    /// Shows how a statement is planned: the times of it (TIMES), the numbers that views were chosen by (VALUES), what rules and views did
    /// (LOGS), and why views were not used (REASON).
    /// </summary>
    public IReadOnlyList<string> Trace(Session session, TraceStatement statement)
    {
        var trace = new PlanTrace(enabled: true);
        var began = services.Time.GetTimestamp();
        var plan = Plan(session, statement.Target, trace);
        var took = services.Time.GetElapsedTime(began);
        if (statement is { Module: "MV", Target: QueryStatement { Locks: true } }) return [Locked];
        var writes = statement.Target is not QueryStatement;
        if (statement.Mode == "REASON" && RewriteSwitches.WhyOff(session.Variables.Values, writes) is { } off) return [off];
        var report = new RewriteReport(trace, plan, session.ReadCatalog);
        return statement.Mode switch
        {
            "REASON" => [.. report.Reasons()],
            "TIMES" => Times(),
            "VALUES" => [.. report.Values()],
            "ALL" => [.. Times(), .. report.Values(), .. Logs(session, statement, trace, plan)],
            _ => Logs(session, statement, trace, plan),
        };

        IReadOnlyList<string> Times()
            => [$"planning: {Millis(took.TotalMilliseconds)}", $"of it looking for views: {Millis(trace.ViewTime.TotalMilliseconds)}"];
    }

    private List<string> Logs(Session session, TraceStatement statement, PlanTrace trace, PhysicalPlan plan)
    {
        var parts = PartsOf(session).Select(p => Plan(session, new QueryStatement(p.Query), trace)).ToList();
        var used = parts.Prepend(plan).SelectMany(p => p.UsedViews).Distinct().ToList();
        var lines = Attempts(trace, statement.Module == "MV");
        lines.Add(used.Count == 0 ? "no view is used" : $"used views: {string.Join(", ", used)}");
        return lines;
    }

    // Recursive tables are computed before the statement is planned, by queries of their own.
    private IEnumerable<string> Recursive(Session session, ExplainLevel level)
    {
        foreach (var (title, query) in PartsOf(session))
        {
            var trace = new PlanTrace(enabled: true);
            yield return title;
            foreach (var line in Print(session, Plan(session, new QueryStatement(query), trace), trace, level, null)) yield return line;
        }
    }

    private static IEnumerable<(string Title, Query Query)> PartsOf(Session session)
    {
        if (session.Recursive is null) yield break;
        foreach (var table in session.RecursiveParts)
        {
            yield return ($"RECURSIVE TABLE {table.Name}, START:", table.Start);
            foreach (var round in table.Rounds) yield return ($"RECURSIVE TABLE {table.Name}, EACH ROUND:", round);
        }
    }

    internal static List<string> Attempts(PlanTrace trace, bool viewsOnly) =>
    [
        .. trace.Events
            .Where(e => !viewsOnly || e.Rule.Contains("materialized", StringComparison.OrdinalIgnoreCase)
                || trace.ConsideredViews.Any(v => e.Detail.Contains(v, StringComparison.Ordinal)
                    || e.Rule.Contains(v, StringComparison.Ordinal)))
            .Select(e => $"{(e.Applied ? "applied" : "declined")} {e.Rule}{(e.Detail.Length > 0 ? ": " : "")}{e.Detail}"),
    ];

    private async ValueTask<IReadOnlyList<string>> RehearseAsync(
        Session session, ExplainStatement statement, PlanTrace trace, CancellationToken cancel)
    {
        var began = services.Time.GetTimestamp();
        var (plan, outcome) = await services.Writer.RehearseAsync(
            session, targetOf => Plan(session, statement.Target, trace, targetOf), cancel).ConfigureAwait(false);
        var time = Millis(services.Time.GetElapsedTime(began).TotalMilliseconds);
        return
        [
            $"Rows: {outcome.RowsWritten}, time: {time}; nothing was changed",
            .. Print(session, plan, trace, statement.Level, outcome),
        ];
    }

    private PhysicalPlan Plan(
        Session session, Statement target, PlanTrace trace, Func<string, Catalog.Model.Table, WriteTarget>? targetOf = null)
    {
        targetOf ??= static (database, table) => new WriteTarget(database, table, 0, _ => "");
        var view = services.Queries.View(session);
        switch (target)
        {
            case QueryStatement query:
                var settings = session.Variables.Values;
                return services.Queries.Planner.Plan(
                    query.Query, view, query.Locks ? QueryService.WithoutViews(settings) : settings, trace,
                    services.Queries.Dispatcher.BackendCount);
            case InsertStatement insert:
                var (database, name) = session.Resolve(insert.Table);
                var table = view.Snapshot.RequireTable(database, name);
                session.Require("INSERT", database, name);
                return services.Queries.Planner.PlanInsert(
                    insert, targetOf(database, table), view, session.Variables.Values, trace,
                    services.Queries.Dispatcher.BackendCount);
            case DeleteStatement delete:
                return DeleteHandler.Plan(delete, session, view, Target(delete.Table, "DELETE"), trace);
            case UpdateStatement update:
                return UpdateHandler.Plan(update, session, view, Target(update.Table, "UPDATE"), trace);
            case ExplainStatement nested:
                return Plan(session, nested.Target, trace, targetOf);
            default:
                throw CoreErrors.NotSupported.With("EXPLAIN of this kind of statement");
        }

        WriteTarget Target(ObjectName changed, string privilege)
        {
            var (inDatabase, named) = RowChanges.Target(session, changed, privilege);
            return targetOf(inDatabase, view.Snapshot.RequireTable(inDatabase, named));
        }
    }

    private List<string> Print(
        Session session, PhysicalPlan plan, PlanTrace trace, ExplainLevel level, FragmentOutcome? outcome)
    {
        var detail = level switch
        {
            ExplainLevel.Verbose => ExplainDetail.Verbose,
            ExplainLevel.Costs => ExplainDetail.Costs,
            _ => ExplainDetail.Normal,
        };
        List<string> lines = level == ExplainLevel.Logical && plan.Logical is { } logical
            ? [.. logical.ToString().Split('\n')]
            : [.. PlanPrinter.Print(plan, detail, outcome is null ? null : [outcome])];
        lines.AddRange(Declined(trace).Distinct());
        foreach (var (fragment, sites) in services.Queries.Dispatcher.SitesOf(plan).OrderBy(s => s.Key))
        {
            var operators = OperatorsOf(plan.Fragments.First(f => f.Id == fragment).Root).Order();
            lines.Add($"FRAGMENT {fragment} (operators {string.Join(", ", operators)}): backends {string.Join(", ", sites)}");
        }

        if (level != ExplainLevel.Logical) lines.AddRange(new RewriteReport(trace, plan, session.ReadCatalog).DorisSection());
        return lines;
    }

    // A view that fitted in the end was declined, if at all, for its cost, and not for what an earlier try lacked.
    private static IEnumerable<string> Declined(PlanTrace trace)
    {
        var fitted = trace.Events.Where(e => e.Applied).Select(e => e.Rule).ToHashSet(StringComparer.Ordinal);
        return trace.Events.Where(e => !e.Applied && !fitted.Contains(e.Rule) && trace.ConsideredViews.Any(
                v => e.Detail.StartsWith(v, StringComparison.Ordinal) || e.Rule.StartsWith(v, StringComparison.Ordinal)))
            .Select(e => $"not used: {e.Rule}: {e.Detail}");
    }

    // The sink at the top of a fragment has a number below 0 and no line of its own.
    private static IEnumerable<int> OperatorsOf(PlanNode node)
        => node.Inputs.SelectMany(OperatorsOf).Concat(node.Id >= 0 ? [node.Id] : []);

    private static string Millis(double value) => value.ToString("0.###", CultureInfo.InvariantCulture) + " ms";
}
