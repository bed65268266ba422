using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Sinks;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Dropping;

/// <summary>Finds what stands on objects that are to be dropped.</summary>
internal static class Dependants
{
    /// <summary>Gives all of it, nearest first; what stands on another comes behind that. The objects themselves are left out.</summary>
    internal static IReadOnlyList<Dependant> Of(CatalogSnapshot snapshot, IEnumerable<long> dropped)
    {
        var gone = dropped.ToHashSet();
        var waiting = Readers(snapshot).Where(r => r.Reader.Object is not { } item || !gone.Contains(item.Id)).ToList();
        var found = new List<Dependant>();
        while (true)
        {
            var next = waiting.Where(r => r.Read.Overlaps(gone))
                .OrderBy(r => r.Reader.Database, StringComparer.Ordinal).ThenBy(r => r.Reader.Name, StringComparer.Ordinal).ToList();
            if (next.Count == 0) return found;
            foreach (var one in next)
            {
                waiting.Remove(one);
                found.Add(one.Reader);
                if (one.Reader.Object is { } item) gone.Add(item.Id);
            }
        }
    }

    private static IEnumerable<(Dependant Reader, HashSet<long> Read)> Readers(CatalogSnapshot snapshot)
    {
        foreach (var database in snapshot.Databases.Values)
        {
            foreach (var item in snapshot.ObjectsOf(database))
            {
                var reader = new Dependant(database.Name, item.Name) { Object = item };
                if (item is MaterializedView materialized) yield return (reader, [.. materialized.BaseIds, .. materialized.ViewIds]);
                else if (item is View view) yield return (reader, ReadBy(view.QuerySql, database.Name, snapshot));
            }
        }

        foreach (var sink in SinkRecord.All(snapshot))
        {
            if (snapshot.FindDatabase(sink.DatabaseId) is not { } home) continue;
            var read = ReadBy(sink.QuerySql, home.Name, snapshot);
            if (sink.IntoId != 0) read.Add(sink.IntoId);
            yield return (new Dependant(home.Name, sink.Name) { Sink = sink }, read);
        }
    }

    // Stored queries name their databases; what has none is a table of WITH.
    private static HashSet<long> ReadBy(string sql, string database, CatalogSnapshot snapshot)
    {
        var query = SqlParser.ParseQuery(sql);
        var common = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var names = new List<ObjectName>();
        SyntaxWalk.Visit(query, node =>
        {
            if (node is CommonTableExpression table) common.Add(table.Name);
            else if (node is TableRef { Name: var name }) names.Add(name);
        });
        return [.. names.Where(n => n.Database is not null || !common.Contains(n.Name))
            .Select(n => snapshot.Find(n.Database ?? database, n.Name)).OfType<CatalogObject>().Select(o => o.Id)];
    }
}
