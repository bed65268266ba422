using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Sinks;
using MatViewDb.Frontend.Sources;
using View = MatViewDb.Catalog.Model.View;

namespace MatViewDb.Frontend.Statements.Moving;

/// <summary>Finds everything in the catalog whose text names what lies in another database from now on. Pure.</summary>
internal sealed class MovedTexts(CatalogSnapshot before, MovedNames names)
{
    /// <summary>
    /// Gives the records for objects with other texts. Views with rows that stand on what moves, or on a view with another text, are
    /// among them even where their own text stays: they go on, and the commit has to say so.
    /// </summary>
    internal IReadOnlyList<PutObject> Objects(params ReadOnlySpan<long> moved)
    {
        var puts = new Dictionary<long, CatalogObject>();
        var causes = new HashSet<long>(moved.ToArray());
        foreach (var item in before.Objects.Values)
        {
            CatalogObject changed = item switch
            {
                View view => names.Apply(view),
                Table table => names.Apply(table),
                _ => item,
            };
            if (changed == item || IsSame(changed, item)) continue;
            puts[item.Id] = changed;
            if (item is View) causes.Add(item.Id);
        }

        foreach (var view in before.MaterializedViews.Where(v => v.BaseIds.Any(causes.Contains) || v.ViewIds.Any(causes.Contains)))
            puts.TryAdd(view.Id, view);
        return [.. puts.Values.OrderBy(o => o.Id).Select(o => new PutObject(o))];
    }

    /// <summary>Gives the records for sources and sinks with other texts.</summary>
    internal IEnumerable<CatalogRecord> Streams()
    {
        foreach (var sink in SinkRecord.All(before))
        {
            if (Of(sink) is var changed && (changed.QuerySql != sink.QuerySql || changed.Statement != sink.Statement))
                yield return new PutDocument(changed.ToDocument());
        }

        foreach (var source in SourceRecord.All(before))
        {
            if (before.Find(source.TableId) is not { } table) continue;
            var statement = names.Statement(source.Statement, before.DatabaseName(table.DatabaseId), table.Name);
            if (statement != source.Statement) yield return new PutDocument((source with { Statement = statement }).ToDocument());
        }
    }

    internal SinkRecord Of(SinkRecord sink) => sink with
    {
        QuerySql = names.Query(sink.QuerySql), Statement = names.Statement(sink.Statement, before.DatabaseName(sink.DatabaseId), sink.Name),
    };

    // Records compare lists by identity, and a property that was set to what it was makes another list.
    private static bool IsSame(CatalogObject changed, CatalogObject item) => (changed, item) switch
    {
        (MaterializedView a, MaterializedView b) => a.QuerySql == b.QuerySql && a.OriginalSql == b.OriginalSql
            && a.Earlier?.QuerySql == b.Earlier?.QuerySql && IsSameTable(a, b),
        (Table a, Table b) => IsSameTable(a, b),
        _ => false,
    };

    private static bool IsSameTable(Table a, Table b)
        => a.Properties.SequenceEqual(b.Properties) && a.AllRowPolicies.SequenceEqual(b.AllRowPolicies);
}

/// <summary>Lets grants follow what they were given for.</summary>
internal static class MovedGrants
{
    /// <summary>Gives the accounts whose grants another target changes; two for one target become one. Pure.</summary>
    internal static IEnumerable<CatalogRecord> Of(CatalogSnapshot before, Func<Grant, Grant> move)
    {
        foreach (var user in before.Users.Values.OrderBy(u => u.Key, StringComparer.Ordinal))
        {
            var moved = user.Grants.Select(move).ToList();
            if (moved.SequenceEqual(user.Grants)) continue;
            yield return new PutUser(user with
            {
                Grants = [.. moved.GroupBy(g => (g.Database, g.Object)).Select(g => g.First() with
                {
                    Privileges = [.. g.SelectMany(one => one.Privileges).Distinct().Order(StringComparer.Ordinal)],
                    WithGrantOption = g.Any(one => one.WithGrantOption),
                })],
            });
        }
    }
}
