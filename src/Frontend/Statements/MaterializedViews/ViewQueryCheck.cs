using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Statements.MaterializedViews;

/// <summary>Names what a view's query reads: tables, and the views that it names on the way to them.</summary>
internal sealed record ViewBases(List<Table> Tables, List<long> ViewIds);

/// <summary>Checks what a view's query may contain and finds the tables that it stands on, views looked through.</summary>
internal static class ViewQueryCheck
{
    private static readonly HashSet<string> s_random = new(StringComparer.OrdinalIgnoreCase)
    {
        "rand", "random", "random_bytes", "uuid", "uuid_numeric", "uuid_v7", "uuid_v7_numeric", "sleep", "connection_id", "last_insert_id",
        "row_count", "found_rows", "last_query_id", "query_id", "get_lock", "release_lock", "release_all_locks", "is_free_lock",
        "is_used_lock", "get_query_dump",
    };

    private static readonly HashSet<string> s_clock = new(StringComparer.OrdinalIgnoreCase)
    {
        "now", "current_timestamp", "localtime", "localtimestamp", "sysdate", "curdate", "current_date", "curtime", "current_time",
        "utc_timestamp", "utc_date", "utc_time", "unix_timestamp", "user", "session_user", "system_user", "current_user", "current_role",
        "database", "schema", "current_database", "current_schema", "current_timezone",
    };

    internal static ViewBases Bases(Sql.Ast.Query query, Session session, CatalogSnapshot snapshot, bool clockAllowed)
    {
        var found = new ViewBases([], []);
        Visit(query, session.CurrentDatabase, snapshot, session, clockAllowed, found, 0);
        if (found.Tables.Count == 0) throw CoreErrors.Semantic.With("The query of a materialized view must read at least one table");
        return found;
    }

    private static void Visit(
        Sql.Ast.Query query, string? database, CatalogSnapshot snapshot, Session session, bool clockAllowed,
        ViewBases found, int depth)
    {
        const int DepthMax = 64;
        if (depth > DepthMax) throw CoreErrors.Semantic.With("views are nested too deeply");
        var local = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        SyntaxWalk.Visit(query, node =>
        {
            if (node is CommonTableExpression cte) local.Add(cte.Name);
        });
        SyntaxWalk.Visit(query, node =>
        {
            switch (node)
            {
                case FunctionCall call:
                    CheckFunction(call, clockAllowed);
                    break;
                case UserVariable { Name: var variable }:
                    throw CoreErrors.Semantic.With($"variable '@{variable}' cannot stand in the query of a materialized view");
                case UserVariableAssignment { Name: var variable }:
                    throw CoreErrors.Semantic.With($"variable '@{variable}' cannot stand in the query of a materialized view");
                case SystemVariable { Name: var variable }:
                    throw CoreErrors.Semantic.With($"variable '@@{variable}' cannot stand in the query of a materialized view");
                case Parameter:
                    throw CoreErrors.Semantic.With("a parameter ('?') cannot stand in the query of a materialized view");
                case TableFunction { NamedArguments.Count: > 0 } function:
                    throw CoreErrors.Semantic.With(
                        $"'{function.Name}' is not a table whose changes can be followed; a materialized view cannot stand on it");
                case TableRef { AsOf: not null } past:
                    throw CoreErrors.Semantic.With(
                        $"the query of a materialized view cannot read '{past.Name.Name}' as of a version or time");
                case TableRef { Name: var name } when name.Database is not null || !local.Contains(name.Name):
                    AddBase(name, database, snapshot, session, clockAllowed, found, depth);
                    break;
            }
        });
    }

    private static void AddBase(
        ObjectName name, string? database, CatalogSnapshot snapshot, Session session, bool clockAllowed,
        ViewBases found, int depth)
    {
        if (name.Name.Equals("dual", StringComparison.OrdinalIgnoreCase) && name.Database is null) return;
        Session.RequireCatalog(name);
        var home = name.Database ?? database ?? throw CatalogErrors.NoDatabaseSelected.With();
        if (SystemDatabases.IsSystem(home))
            throw CoreErrors.Semantic.With($"'{home}.{name.Name}' is a system table; a materialized view cannot stand on it");
        session.Require("SELECT", home, name.Name);
        switch (snapshot.Require(home, name.Name))
        {
            case View view:
                if (!found.ViewIds.Contains(view.Id)) found.ViewIds.Add(view.Id);
                Visit(ParseQuery(view.QuerySql), home, snapshot, session, clockAllowed, found, depth + 1);
                break;
            case MaterializedView { Active: false } inner:
                throw CoreErrors.Semantic.With($"base materialized view {inner.Name} is inactive: {inner.InactiveReason}");
            case Table table:
                if (TemporaryTables.IsHome(home))
                    throw CoreErrors.Semantic.With($"'{name.Name}' is a temporary table; a materialized view cannot stand on it");
                session.RequireAllRows(table, "what is kept or sent on for others");
                if (found.Tables.All(t => t.Id != table.Id)) found.Tables.Add(table);
                break;
        }
    }

    internal static Sql.Ast.Query ParseQuery(string sql)
        => SqlParser.ParseStatement(sql, ParseOptions.Default) is QueryStatement statement
            ? statement.Query : throw CoreErrors.Internal.With("a stored definition is not a query");

    private static void CheckFunction(FunctionCall call, bool clockAllowed)
    {
        if (s_random.Contains(call.Name) || (!clockAllowed && s_clock.Contains(call.Name)))
        {
            throw CoreErrors.Semantic.With(
                $"Materialized view query statement select item {call.Name}() is not supported: it is nondeterministic"
                + (s_clock.Contains(call.Name) ? " (PROPERTIES ('enable_nondeterministic_function' = 'true') allows it)" : ""));
        }
    }
}
