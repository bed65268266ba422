using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Statements;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;
using View = MatViewDb.Catalog.Model.View;

namespace MatViewDb.Frontend.Backups;

/// <summary>Puts the names under which objects come back in the place of those that the texts of views know. Pure.</summary>
internal sealed class RestoredNames(string fromDatabase, string toDatabase, IReadOnlyDictionary<string, string> names)
{
    internal View Apply(View view) => view with { QuerySql = Query(view.QuerySql) };

    internal MaterializedView Apply(MaterializedView view)
        => view with { QuerySql = Query(view.QuerySql), OriginalSql = Original(view.OriginalSql) };

    // A stored query names databases everywhere; what stands without one is its own (WITH).
    private string Query(string sql) => SqlPrinter.Print(SyntaxRewrite.Map(SqlParser.ParseQuery(sql), node => Replaced(node, null)));

    // What the author wrote may leave the database out.
    private string Original(string sql)
    {
        if (fromDatabase == toDatabase && names.All(n => n.Key == n.Value)) return sql;
        if (sql.Length == 0 || SqlParser.ParseStatement(sql) is not CreateMaterializedViewStatement create) return sql;
        var own = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        SyntaxWalk.Visit(create.Query, node =>
        {
            if (node is CommonTableExpression cte) own.Add(cte.Name);
        });
        var query = SyntaxRewrite.Map(create.Query, node => Replaced(node, own));
        return SqlPrinter.Print(create with { Query = query, Name = Moved(create.Name) });
    }

    private ObjectName Moved(ObjectName name)
        => new(name.Catalog, name.Database is null ? null : toDatabase, names.GetValueOrDefault(name.Name, name.Name));

    private SqlNode? Replaced(SqlNode node, HashSet<string>? own)
    {
        switch (node)
        {
            case TableRef { Name: var name } table when names.ContainsKey(name.Name)
                && (name.Database is null ? own?.Contains(name.Name) == false : name.Database == fromDatabase):
                var moved = Moved(name);
                // Columns go on under the name that the query knows.
                return table with { Name = moved, Alias = table.Alias ?? (moved.Name == name.Name ? null : name.Name) };
            case ColumnRef { Parts: [var database, var table, _] } column when database == fromDatabase && names.ContainsKey(table):
                return column with { Parts = NodeList.Create<string>([table, column.Name]) };
            default:
                return null;
        }
    }
}
