using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Sql;

namespace MatViewDb.Frontend.Statements.MaterializedViews.Advice;

/// <summary>Keeps the newest proposals in the catalog, by number. One that comes again keeps its number.</summary>
public sealed class AdviceRegistry(CatalogStore store)
{
    private const int KeptMax = 500;
    private readonly Lock _lock = new();
    private SortedDictionary<long, ViewAdvice>? _byId;

    public IReadOnlyList<ViewAdvice> All
    {
        get
        {
            lock (_lock) return [.. Known.Values];
        }
    }

    // Read once: nobody else writes them.
    private SortedDictionary<long, ViewAdvice> Known => _byId ??= new(store.Current.DocumentsOf(ViewAdvice.DocumentKind)
        .Select(ViewAdvice.Of).OfType<ViewAdvice>().ToDictionary(a => a.Id));

    public ViewAdvice? Find(long id)
    {
        lock (_lock) return Known.GetValueOrDefault(id);
    }

    public ViewAdvice Put(ViewAdvice advice)
    {
        lock (_lock)
        {
            var known = advice.Id > 0 ? advice.Id : Known.Values.FirstOrDefault(
                a => a.Database == advice.Database && a.Body == advice.Body && a.User == advice.User && a.CreatedAs is null)?.Id;
            var kept = advice with { Id = known ?? (Known.Count == 0 ? 0 : Known.Keys.Last()) + 1 };
            var records = new List<CatalogRecord> { new PutDocument(kept.ToDocument()) };
            if (known is null && Known.Count >= KeptMax)
            {
                var oldest = Known.Keys.First();
                records.Add(new DropDocument(ViewAdvice.DocumentKind, ViewAdvice.KeyOf(oldest)));
                Known.Remove(oldest);
            }

            store.Commit(_ => records);
            Known[kept.Id] = kept;
            return kept;
        }
    }

    /// <summary>Forgets the proposals whose statements name a database that is gone.</summary>
    internal void Forget(string database)
    {
        lock (_lock)
        {
            var gone = Known.Values.Where(a => a.Database == database
                || a.Body.Contains(SqlPrinter.QuoteName(database) + ".", StringComparison.Ordinal)).ToList();
            if (gone.Count == 0) return;
            store.Commit(_ => [.. gone.Select(a => new DropDocument(ViewAdvice.DocumentKind, ViewAdvice.KeyOf(a.Id)))]);
            foreach (var advice in gone) Known.Remove(advice.Id);
        }
    }

    /// <summary>Says whether a name is taken by a proposal for another view.</summary>
    internal bool IsTaken(string database, string name, string user)
    {
        lock (_lock) return Known.Values.Any(a => a.Database == database && a.Name == name && a.User == user && a.CreatedAs is null);
    }
}
