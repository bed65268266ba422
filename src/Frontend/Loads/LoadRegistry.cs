using System.Globalization;
using System.Text.Json;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Core.Settings;
using MatViewDb.Frontend.Sessions;

namespace MatViewDb.Frontend.Loads;

/// <summary>
/// Knows the loads by label: those that run, in memory, and those that ended or are prepared, in the catalog. A label is used once; one
/// whose load was cancelled may be used again.
/// </summary>
public sealed class LoadRegistry(CatalogStore store, GlobalSettings globals, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<long, LoadRecord> _byId = [];
    private readonly Dictionary<(long Database, string Label), long> _byLabel = [];
    private bool _isRead;

    /// <summary>All that are known, oldest first.</summary>
    public IReadOnlyList<LoadRecord> All
    {
        get
        {
            lock (_lock)
            {
                ReadCatalog();
                return [.. _byId.Values.OrderBy(l => l.Id).Select(Named)];
            }
        }
    }

    public LoadRecord? Find(long id)
    {
        lock (_lock)
        {
            ReadCatalog();
            return _byId.GetValueOrDefault(id) is { } load ? Named(load) : null;
        }
    }

    public LoadRecord? Find(long databaseId, string label)
    {
        lock (_lock)
        {
            ReadCatalog();
            return _byLabel.TryGetValue((databaseId, label), out var id) && _byId.TryGetValue(id, out var load) ? Named(load) : null;
        }
    }

    /// <summary>Takes a label for a load; gives false and the load that has it when it is taken.</summary>
    public bool TryBegin(LoadRecord load, out LoadRecord existing)
    {
        CheckLabel(load.Label);
        lock (_lock)
        {
            ReadCatalog();
            if (_byLabel.TryGetValue((load.DatabaseId, load.Label), out var id) && _byId.TryGetValue(id, out var found)
                && found.State != LoadState.Cancelled && !IsExpired(found))
            {
                existing = found;
                return false;
            }

            _byId[load.Id] = existing = load;
            _byLabel[(load.DatabaseId, load.Label)] = load.Id;
            return true;
        }
    }

    /// <summary>Shows how far a running load is.</summary>
    public void Update(LoadRecord load)
    {
        lock (_lock) _byId[load.Id] = load;
    }

    /// <summary>Gives the records that keep a load, and forget those that are too old, for a commit.</summary>
    public IReadOnlyList<CatalogRecord> RecordsOf(LoadRecord load)
    {
        var records = new List<CatalogRecord> { new PutDocument(load.ToDocument()) };
        lock (_lock)
        {
            ReadCatalog();
            var limit = globals.Get(LoadSettings.LabelKeepNumber);
            var ended = _byId.Values.Where(l => l.HasEnded && l.Id != load.Id).OrderBy(l => l.Id).ToList();
            var surplus = limit > 0 ? ended.Count + 1 - limit : 0;
            foreach (var old in ended)
            {
                if (surplus-- <= 0 && !IsExpired(old)) continue;
                records.Add(new DropDocument(LoadRecord.DocumentKind, old.Key));
            }
        }

        return records;
    }

    /// <summary>Takes note of a commit that holds <see cref="RecordsOf"/>.</summary>
    public void Committed(LoadRecord load, IReadOnlyList<CatalogRecord> records)
    {
        lock (_lock)
        {
            foreach (var drop in records.OfType<DropDocument>())
            {
                var id = long.Parse(drop.Key, CultureInfo.InvariantCulture);
                if (_byId.Remove(id, out var old) && _byLabel.GetValueOrDefault((old.DatabaseId, old.Label)) == id)
                    _byLabel.Remove((old.DatabaseId, old.Label));
            }

            _byId[load.Id] = load;
        }
    }

    /// <summary>Keeps a load that has no rows to commit: prepared, or failed.</summary>
    public void Keep(LoadRecord load)
    {
        var records = RecordsOf(load);
        store.Commit(_ => records);
        Committed(load, records);
    }

    /// <summary>Gives a load with the name that its database has now.</summary>
    internal LoadRecord Named(LoadRecord load)
        => store.Current.FindDatabase(load.Database)?.Id != load.DatabaseId && store.Current.FindDatabase(load.DatabaseId) is { } renamed
            ? load with { Database = renamed.Name } : load;

    private bool IsExpired(LoadRecord load)
        => load.HasEnded && load.FinishedAt is { } ended
            && time.GetUtcNow().UtcDateTime - ended > TimeSpan.FromSeconds(globals.Get(LoadSettings.LabelKeepSeconds));

    // The catalog is there before the first load, but not yet when this is made.
    private void ReadCatalog()
    {
        if (_isRead) return;
        _isRead = true;
        foreach (var document in store.Current.DocumentsOf(LoadRecord.DocumentKind))
        {
            LoadRecord load;
            try
            {
                load = LoadRecord.FromDocument(document);
            }
            catch (JsonException)
            {
                continue; // Kept by another version: its label is free again.
            }

            _byId[load.Id] = load;
            _byLabel[(load.DatabaseId, load.Label)] = load.Id;
        }
    }

    private static void CheckLabel(string label)
    {
        var known = label.Length is > 0 and <= 128;
        foreach (var letter in label) known &= char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' or ':';
        if (!known) throw LoadErrors.BadLabel.With(label);
    }
}
