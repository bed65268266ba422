using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Catalog;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Sinks;
using MatViewDb.Frontend.Sources;
using MatViewDb.Frontend.Statements.MaterializedViews;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Show;

/// <summary>Gives the statement that would create an object again.</summary>
[Statement(typeof(ShowCreateStatement))]
internal sealed class ShowCreateHandler : StatementHandler<ShowCreateStatement>
{
    private static readonly string[] s_table = ["Table", "Create Table"];
    private static readonly string[] s_view = ["View", "Create View", "character_set_client", "collation_connection"];
    private static readonly string[] s_materialized = ["Materialized View", "Create Materialized View"];
    private static readonly string[] s_database = ["Database", "Create Database"];
    private static readonly string[] s_sink = ["Sink", "Create Sink"];
    private static readonly string[] s_source = ["Source", "Create Source"];
    private static readonly string[] s_user = ["User", "Create User"];

    public override bool IsReadOnly => true;

    public override ValueTask<StatementResult> HandleAsync(
        ShowCreateStatement statement, Session session, CancellationToken cancel) => new(Show(statement, session));

    public override ValueTask<IReadOnlyList<ResultField>> DescribeAsync(Statement statement, Session session)
        => new(Show((ShowCreateStatement)statement, session).Columns);

    private static TableResult Show(ShowCreateStatement statement, Session session)
    {
        switch (statement.Kind)
        {
            case "DATABASE" or "SCHEMA":
                return Database(statement, session);
            case "USER":
                var name = statement.User is { IsCurrent: false } user ? $"'{user.User}'@'{user.Host}'" : session.User.ToString();
                return TableResult.Texts(s_user, [name, $"CREATE USER {name}"]);
            case "SOURCE":
                var (home, source) = session.Resolve(statement.Name);
                session.Require("SELECT", home, source);
                return TableResult.Texts(s_source, [source, SourceRecord.Require(session.Catalog, home, source).Statement]);
            case "SINK":
                var (place, sink) = session.Resolve(statement.Name);
                session.Require("SELECT", place, sink);
                var found = SinkRecord.Find(session.Catalog, place, sink) ?? throw SinkErrors.UnknownSink.With(place, sink);
                return TableResult.Texts(s_sink, [sink, found.Statement]);
            case "TABLE" or "VIEW" or "MATERIALIZED VIEW":
                break;
            default:
                throw CoreErrors.NotSupported.With($"SHOW CREATE {statement.Kind}");
        }

        var (database, objectName) = session.Resolve(statement.Name);
        if (SystemDatabases.IsSystem(database)) return SystemTable(session, database, objectName);
        var item = session.Catalog.Require(database, objectName);
        session.Require("SELECT", database, objectName);
        switch (statement.Kind, item)
        {
            case ("VIEW", not View):
                throw CatalogErrors.WrongObject.With(database, objectName, "VIEW");
            case ("MATERIALIZED VIEW", not MaterializedView):
                throw CatalogErrors.WrongObject.With(database, objectName, "a materialized view");
            case (_, View view):
                return TableResult.Texts(s_view, [view.Name, CreateText.Of(view), "utf8mb4", "utf8mb4_general_ci"]);
            case (_, MaterializedView view):
                return TableResult.Texts(s_materialized, [view.Name, ViewText.Of(view, session.Services.Time.GetUtcNow().UtcDateTime)]);
            default:
                return TableResult.Texts(s_table, [item.Name, CreateText.Of((Table)item, TemporaryTables.IsHome(database))]);
        }
    }

    private static TableResult Database(ShowCreateStatement statement, Session session)
    {
        var name = SystemDatabases.Find(statement.Name.Name) ?? session.Catalog.RequireDatabase(statement.Name.Name).Name;
        return TableResult.Texts(s_database, [name, $"CREATE DATABASE `{name}` /*!40100 DEFAULT CHARACTER SET utf8mb4 */"]);
    }

    private static TableResult SystemTable(Session session, string database, string name)
    {
        var table = session.Services.SystemTables.Resolve(database, name, session)
            ?? throw CatalogErrors.UnknownTable.With(database, name);
        var columns = table.Columns.Select(
            c => $"  `{c.Name}` {SystemTables.TypeFacts.Of(c.Type).ColumnType}{(c.Nullable ? " DEFAULT NULL" : " NOT NULL")}");
        return TableResult.Texts(
            s_table,
            [table.Name, $"CREATE TABLE `{table.Name}` (\n{string.Join(",\n", columns)}\n) ENGINE=MEMORY DEFAULT CHARSET=utf8mb4"]);
    }
}
