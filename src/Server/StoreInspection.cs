using System.Globalization;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Model;
using MatViewDb.Files;
using MatViewDb.Storage.Checks;
using MatViewDb.Storage.Tablets;
using Database = MatViewDb.RocksDb.Database;

namespace MatViewDb.Server;

/// <summary>
/// Looks through the data directory of a stopped server: what belongs to nothing, what is damaged or missing, and whether the catalog
/// and the tablets know the same. It changes nothing of what it finds.
/// </summary>
public sealed class StoreInspection
{
    private StoreInspection()
    {
    }

    /// <summary>Gets what is there and belongs to nothing.</summary>
    public List<string> Leaks { get; } = [];

    /// <summary>Gets what is damaged or missing.</summary>
    public List<string> Damage { get; } = [];

    /// <summary>Gets what the next start decides on: rows of transactions that have not ended, removals that were cut off.</summary>
    public List<string> Staged { get; } = [];

    public string Summary { get; private set; } = "";

    public bool IsClean => Leaks.Count == 0 && Damage.Count == 0;

    /// <summary>Inspects a directory of any role; with pages every byte of every segment is read.</summary>
    public static StoreInspection Run(string dataDir, bool pages)
    {
        var files = new LocalFileSystem();
        var found = new StoreInspection();
        var backend = files.DirectoryExists(Path.Combine(dataDir, "backend")) ? Path.Combine(dataDir, "backend") : dataDir;
        var store = found.CheckStore(files, backend, pages);
        found.CheckCatalog(files, Path.Combine(dataDir, "meta"), store);
        found.CheckEmpty(files, Path.Combine(dataDir, "spool"));
        found.CheckEmpty(files, Path.Combine(backend, "spill"));
        if (store is not null)
        {
            found.Summary = string.Create(
                CultureInfo.InvariantCulture,
                $"{store.Tablets.Count} tablets, {store.Rowsets} rowsets, {store.Files} files of {store.Bytes} bytes; ");
        }

        found.Summary += string.Create(
            CultureInfo.InvariantCulture,
            $"{found.Leaks.Count} left over, {found.Damage.Count} damaged or missing, {found.Staged.Count} not decided yet");
        return found;
    }

    private StoreCheck? CheckStore(LocalFileSystem files, string backend, bool pages)
    {
        var metadata = Path.Combine(backend, "tablet-meta");
        if (!files.DirectoryExists(metadata)) return null;
        using var database = Database.Open(metadata, new RocksDb.Options());
        using var records = new RocksDbMetadata(database);
        var store = StoreCheck.Run(files, Path.Combine(backend, "tablets"), records, pages);
        Leaks.AddRange(store.Leaks);
        Damage.AddRange(store.Damage);
        Staged.AddRange(store.Staged);
        return store;
    }

    // Only in a standalone server's directory are both; a cluster's frontend knows tablets that lie elsewhere.
    private void CheckCatalog(LocalFileSystem files, string directory, StoreCheck? store)
    {
        if (!files.DirectoryExists(directory)) return;
        using var journal = new RocksDbJournal(directory);
        var catalog = journal.Load();
        if (store is null) return;
        var pending = catalog.PendingPublishes.Values.SelectMany(p => p.Tablets).Select(t => t.TabletId).ToHashSet();
        var names = catalog.Objects.Values.OfType<Table>()
            .SelectMany(t => t.AllPartitions.Select(
                p => (p.Id, Name: $"{catalog.DatabaseName(t.DatabaseId)}.{t.Name}, partition {p.Name}")))
            .ToDictionary(p => p.Id, p => p.Name);
        var known = new HashSet<long>();
        foreach (var partition in catalog.AllPartitions)
        {
            foreach (var tablet in partition.Tablets)
            {
                known.Add(tablet.Id);
                var name = names.GetValueOrDefault(partition.Id) ?? $"what was dropped and can be recovered, partition {partition.Name}";
                Compare(name, partition, tablet, store, pending.Contains(tablet.Id));
            }
        }

        Leaks.AddRange(store.Tablets.Keys.Where(id => !known.Contains(id)).Order()
            .Select(id => string.Create(CultureInfo.InvariantCulture, $"tablet {id}, which belongs to no table")));
    }

    private void Compare(string owner, Partition partition, Tablet tablet, StoreCheck store, bool isPending)
    {
        var name = $"{owner}, partition {partition.Name}";
        if (!store.Tablets.TryGetValue(tablet.Id, out var version))
            Damage.Add(string.Create(CultureInfo.InvariantCulture, $"tablet {tablet.Id} of {name} is not there"));
        else if (version > partition.VisibleVersion || (version < partition.VisibleVersion && !isPending))
        {
            Damage.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"tablet {tablet.Id} of {name} is at version {version}, the catalog says {partition.VisibleVersion}"));
        }
    }

    private void CheckEmpty(LocalFileSystem files, string directory)
    {
        if (!files.DirectoryExists(directory)) return;
        Leaks.AddRange(files.ListFiles(directory).Select(f => $"file {directory}/{f}"));
        foreach (var inner in files.ListDirectories(directory)) CheckEmpty(files, $"{directory}/{inner}");
    }
}
