using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Settings;
using MatViewDb.Frontend.Audit;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.MaterializedViews;
using MatViewDb.Frontend.Statements.Show;
using MatViewDb.Planner.MvRewrite;
using MatViewDb.Planner.Statistics;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;
using Table = MatViewDb.Catalog.Model.Table;
using View = MatViewDb.Catalog.Model.View;

namespace MatViewDb.Frontend.Statements.Queries;

/// <summary>
/// Writes down all that planning a query depends on, to plan it again elsewhere: definitions, statistics, views with how fresh they
/// are, variables, the plan. Names of JSON members are StarRocks'. No row and no password is in it.
/// </summary>
public sealed class QueryDump(Session session)
{
    private static readonly JsonSerializerOptions s_readable = new()
    {
        WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly CatalogSnapshot _catalog = session.ReadCatalog;

    /// <summary>Gives the dump as JSON.</summary>
    public string ToJson(string sql)
    {
        var (query, objects, plan, problem) = Plan(sql);
        var dump = new JsonObject
        {
            ["statement"] = SecretMasking.Mask(sql),
            ["database"] = session.CurrentDatabase,
            ["table_meta"] = Members(objects, o => o is View ? null : DefinitionOf(o)),
            ["view_meta"] = Members(objects, o => o is View ? DefinitionOf(o) : null),
            ["table_row_count"] = Members(objects, o => o is Table table ? RowsOf(table) : null),
            ["column_statistics"] = Members(objects, o => o is Table table ? StatisticsOf(table) : null),
            ["materialized_views"] = Members(objects, o => o is MaterializedView view ? FreshnessOf(view) : null),
            ["session_variables"] = new JsonObject(Variables().Select(v => KeyValuePair.Create(v.Name, (JsonNode?)v.Value))),
            ["be_number"] = session.Services.Queries.Dispatcher.BackendCount,
            ["version"] = SessionSettings.ServerVersion,
            ["explain_info"] = Lines(plan),
            ["rewrite_info"] = Lines(
                query is null ? [] : session.Services.Explains.Trace(session, new TraceStatement("REASON", "MV", query))),
            ["exception"] = Lines(problem is null ? [] : [problem]),
        };
        return dump.ToJsonString(s_readable);
    }

    /// <summary>Gives the dump as statements for a client; what is no statement stands in comments.</summary>
    public string ToScript(string sql)
    {
        var (_, objects, plan, problem) = Plan(sql);
        var text = new StringBuilder();
        var home = "";
        foreach (var item in objects)
        {
            var database = _catalog.DatabaseName(item.DatabaseId);
            var quoted = SqlPrinter.QuoteName(database);
            if (database != home)
                text.Append(CultureInfo.InvariantCulture, $"CREATE DATABASE IF NOT EXISTS {quoted};\nUSE {quoted};\n");
            home = database;
            text.Append(DefinitionOf(item)).Append(";\n");
            if (item is not Table table) continue;
            Comment(text, $"rows of {table.Name}: {RowsOf(table).ToJsonString()}");
            foreach (var (column, facts) in StatisticsOf(table)) Comment(text, $"{table.Name}.{column}: {facts}");
            if (item is MaterializedView view) Comment(text, $"{view.Name} is {FreshnessOf(view)}");
        }

        foreach (var (name, value) in Variables())
            text.Append(CultureInfo.InvariantCulture, $"SET {name} = {SqlPrinter.QuoteText(value)};\n");
        if (session.CurrentDatabase is { } current) text.Append(CultureInfo.InvariantCulture, $"USE {SqlPrinter.QuoteName(current)};\n");
        if (problem is not null) Comment(text, problem);
        foreach (var line in plan) Comment(text, line);
        text.Append(SecretMasking.Mask(sql).TrimEnd().TrimEnd(';')).Append(";\n");
        return text.ToString();
    }

    private (QueryStatement? Query, List<CatalogObject> Objects, IReadOnlyList<string> Plan, string? Problem) Plan(string sql)
    {
        QueryStatement? query = null;
        try
        {
            query = SqlParser.ParseStatement(sql, session.ParseOptions) as QueryStatement
                ?? throw CoreErrors.NotSupported.With("a dump of a statement that is no query");
            var statement = new ExplainStatement(ExplainLevel.Costs, query);
            return (query, ObjectsOf(query), session.Services.Explains.Explain(session, statement), null);
        }
        catch (MatViewException problem) when (query is not null)
        {
            return (null, ObjectsOf(query), [], $"{problem.Code}: {problem.Message}");
        }
    }

    // What the query names and what that is made of, tables first; then the views that could answer it.
    private List<CatalogObject> ObjectsOf(QueryStatement query)
    {
        var found = new List<CatalogObject>();
        Visit(query.Query, session.CurrentDatabase, found, 0);
        foreach (var table in found.OfType<Table>().ToList())
        {
            foreach (var view in _catalog.ViewsOn(table.Id).Where(v => !v.Creating)) AddWithBases(view, found);
        }

        return [.. found.Where(o => Privileges.MaySee(session.User, _catalog.DatabaseName(o.DatabaseId), o.Name))];
    }

    private void Visit(Query query, string? database, List<CatalogObject> found, int depth)
    {
        const int DepthMax = 64;
        if (depth > DepthMax) return;
        SyntaxWalk.Visit(query, node =>
        {
            if (node is not TableRef { Name: var name } || (name.Database ?? database) is not { } home || SystemDatabases.IsSystem(home))
                return;
            if (_catalog.FindDatabase(home) is null || _catalog.Find(home, name.Name) is not { } item || found.Contains(item)) return;
            if (item is View view) Visit(SqlParser.ParseQuery(view.QuerySql), home, found, depth + 1);
            if (item is MaterializedView materialized) AddWithBases(materialized, found);
            else if (!found.Contains(item)) found.Add(item);
        });
    }

    private void AddWithBases(MaterializedView view, List<CatalogObject> found)
    {
        foreach (var item in view.BaseIds.Concat(view.ViewIds).Select(_catalog.Find).OfType<CatalogObject>())
        {
            if (item is MaterializedView inner) AddWithBases(inner, found);
            else if (!found.Contains(item)) found.Add(item);
        }

        if (!found.Contains(view)) found.Add(view);
    }

    private JsonObject Members(IEnumerable<CatalogObject> objects, Func<CatalogObject, JsonNode?> valueOf)
    {
        var members = new JsonObject();
        foreach (var item in objects)
        {
            if (valueOf(item) is { } value) members[$"{_catalog.DatabaseName(item.DatabaseId)}.{item.Name}"] = value;
        }

        return members;
    }

    private static JsonArray Lines(IEnumerable<string> lines) => new([.. lines.Select(l => (JsonNode?)JsonValue.Create(l))]);

    private string DefinitionOf(CatalogObject item) => SecretMasking.Mask(item switch
    {
        View view => CreateText.Of(view),
        MaterializedView view => ViewText.Of(view, session.Services.Time.GetUtcNow().UtcDateTime),
        _ => CreateText.Of((Table)item),
    });

    private static JsonObject RowsOf(Table table)
        => new(table.Partitions.Select(p => KeyValuePair.Create(p.Key, (JsonNode?)JsonValue.Create(p.Value.Rows))));

    // Bounds of texts are values of rows; those of numbers and dates are what the planner counts with. They are of all rows.
    private JsonObject StatisticsOf(Table table)
    {
        var columns = new JsonObject();
        var isGuarded = RowPolicies.IsGuarded(table, session)
            || table is MaterializedView view && RowPolicies.GuardOf(view, session.Catalog, session) is not null;
        if (isGuarded) return columns;
        if (session.Services.Queries.Planner.Statistics.Find(table) is not { } known) return columns;
        foreach (var column in table.StoredColumns)
        {
            var facts = known.Columns.GetValueOrDefault(column.Id) ?? ColumnStatistics.Unknown;
            columns[column.Name] = string.Create(
                CultureInfo.InvariantCulture,
                $"[{facts.Min ?? double.NegativeInfinity}, {facts.Max ?? double.PositiveInfinity}, {facts.NullFraction}, "
                + $"{facts.AverageBytes}, {facts.Distinct}]");
        }

        return columns;
    }

    private string FreshnessOf(MaterializedView view)
    {
        if (!view.Active) return $"inactive: {view.InactiveReason}";
        if (view.Versions.IsEmpty) return view.WhyNotShown();
        var freshness = Freshness.Of(view, _catalog.Find);
        return freshness.IsFresh ? "fresh" : $"stale: {freshness.Reason}";
    }

    // Those that are not as they are at first.
    private IEnumerable<(string Name, string Value)> Variables()
    {
        var values = session.Variables.Values;
        foreach (var setting in session.Services.Variables.All.Where(s => s.Scope == SettingScope.Session && !s.ReadOnly))
        {
            var value = setting.Print(values.GetAny(setting));
            if (value != setting.DefaultText) yield return (setting.Name, value);
        }
    }

    private static void Comment(StringBuilder text, string line)
        => text.Append("-- ").Append(line.ReplaceLineEndings(" ")).Append('\n');
}
