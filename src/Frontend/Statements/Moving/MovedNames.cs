using System.Text.RegularExpressions;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;
using Table = MatViewDb.Catalog.Model.Table;
using View = MatViewDb.Catalog.Model.View;

namespace MatViewDb.Frontend.Statements.Moving;

/// <summary>
/// Knows what lies in another database from now on, and puts that into texts which name it: queries of views, statements as their
/// authors wrote them, properties. Pure.
/// </summary>
internal sealed partial class MovedNames
{
    private static readonly string[] s_properties =
    [
        "foreign_key_constraints", "unique_constraints", "excluded_trigger_tables", "excluded_refresh_tables",
    ];

    private readonly CatalogSnapshot _before;
    private readonly string _from;
    private readonly string? _name;
    private readonly string _to;

    private MovedNames(CatalogSnapshot before, string from, string? name, string to)
        => (_before, _from, _name, _to) = (before, from, name, to);

    /// <summary>Everything of a database, which gets another name.</summary>
    internal static MovedNames OfDatabase(CatalogSnapshot before, string from, string to) => new(before, from, null, to);

    /// <summary>One object, which goes to another database.</summary>
    internal static MovedNames OfObject(CatalogSnapshot before, string from, string name, string to) => new(before, from, name, to);

    internal View Apply(View view)
    {
        var sql = Query(view.QuerySql);
        return view with { QuerySql = sql, Moved = Moved(view.QuerySql, sql, view.Moved) };
    }

    /// <summary>Gives a table, or view with rows, whose properties name others; its own texts if it is a view.</summary>
    internal Table Apply(Table table)
    {
        var home = _before.DatabaseName(table.DatabaseId);
        var properties = table.Properties.SetItems(s_properties.Where(table.Properties.ContainsKey)
            .Select(k => KeyValuePair.Create(k, Property(table.Properties[k], home, table.Name))));
        table = table with
        {
            RowPolicies = table.RowPolicies is { } policies
                ? [.. policies.Select(p => p with { OriginalSql = Statement(p.OriginalSql, home, table.Name) })] : null,
        };
        if (table is not MaterializedView view) return table with { Properties = properties };
        var sql = Query(view.QuerySql);
        return view with
        {
            Properties = properties,
            QuerySql = sql,
            // A refresh that runs has read the same rows under the old names.
            Moved = Moved(view.QuerySql, sql, view.Moved),
            OriginalSql = Statement(view.OriginalSql, home, view.Name),
            Earlier = view.Earlier is { } earlier ? earlier with { QuerySql = Query(earlier.QuerySql) } : null,
        };
    }

    /// <summary>Gives a stored query, which names databases everywhere; what stands without one is its own (WITH).</summary>
    internal string Query(string sql) => MayName(sql)
        ? SqlPrinter.Print(SyntaxRewrite.Map(SqlParser.ParseQuery(sql), n => Replaced(n, null))) : sql;

    /// <summary>
    /// Gives the statement that defines something of a database (home, where it was until now), in which names may do without theirs. A
    /// text that cannot be read, for it was written under another sql_mode, stays.
    /// </summary>
    internal string Statement(string sql, string home, string name)
    {
        var isMoved = To(home, name) is { } newHome && newHome != home && _name is not null;
        if (sql.Length == 0 || !isMoved && !MayName(sql)) return sql;
        Statement statement;
        try
        {
            statement = SqlParser.ParseStatement(sql);
        }
        catch (MatViewException)
        {
            return sql;
        }

        var own = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        SyntaxWalk.Visit(statement, node =>
        {
            if (node is CommonTableExpression cte) own.Add(cte.Name);
        });
        // A name without a database is one of the place where the text belongs: what stays behind, or goes, needs it from now on.
        ObjectName? Qualified(ObjectName plain)
        {
            if (_name is null || own.Contains(plain.Name) || _before.Find(home, plain.Name) is null) return null;
            var at = To(home, plain.Name) ?? home;
            return at == (To(home, name) ?? home) ? null : new ObjectName(at, plain.Name);
        }

        var changed = SyntaxRewrite.Map(statement, n => Replaced(n, Qualified));
        changed = changed switch
        {
            CreateMaterializedViewStatement create => create with
            {
                Properties = create.Properties.Map(p => s_properties.Contains(p.Key.ToLowerInvariant())
                    ? p with { Value = Property(p.Value, home, name) } : p),
            },
            CreateSinkStatement create => create with
            {
                From = create.From is { Database: null } from ? Qualified(from) ?? from : create.From,
                Into = create.Into is { Database: null } into ? Qualified(into) ?? into : create.Into,
            },
            _ => changed,
        };
        return changed == statement ? sql : SqlPrinter.Print(changed);
    }

    private static MovedQuery? Moved(string before, string now, MovedQuery? known) => before == now ? known : new MovedQuery(before, now);

    private bool MayName(string sql) => sql.Contains(_name ?? _from, StringComparison.Ordinal);

    private string? To(string database, string name) => database == _from && (_name is null || _name == name) ? _to : null;

    private SqlNode? Replaced(SqlNode node, Func<ObjectName, ObjectName?>? qualified)
    {
        switch (node)
        {
            case TableRef { Name: { Database: null } name } table:
                return qualified?.Invoke(name) is { } longer ? table with { Name = longer } : table;
            case ObjectName { Database: { } database, Name: var name } full:
                return To(database, name) is { } to ? new ObjectName(full.Catalog, to, name) : full;
            case ColumnRef { Parts: [var database, var table, _] } column:
                return To(database, table) is { } home
                    ? column with { Parts = NodeList.Create<string>([home, table, column.Name]) } : column;
            default:
                return null;
        }
    }

    // Lists of names and references, of which only a name with its database, and a parent without, can change their meaning.
    private string Property(string text, string home, string owner)
    {
        var newHome = To(home, owner) ?? home;
        return NameInProperty().Replace(text, found =>
        {
            var (database, name) = (found.Groups["db"].Value, found.Groups["name"].Value);
            if (database.Length == 0)
            {
                if (_name is null || found.Groups["ref"].Length == 0 || _before.Find(home, name) is null) return found.Value;
                var at = To(home, name) ?? home;
                return at == newHome ? found.Value : $"{found.Groups["ref"].Value}{at}.{name}";
            }

            return _before.Find(database, name) is not null && To(database, name) is { } to
                ? $"{found.Groups["ref"].Value}{to}.{name}" : found.Value;
        });
    }

    [GeneratedRegex(
        @"(?<ref>\bREFERENCES\s+)?(?<![\w`.])(?:`?(?<db>[\w#]+)`?\s*\.\s*)?`?(?<name>\w+)`?", RegexOptions.IgnoreCase)]
    private static partial Regex NameInProperty();
}
