using System.Collections.Immutable;
using System.Text.Json;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Backups;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Partitions;

namespace MatViewDb.Frontend.Backups;

/// <summary>Is a tablet that a file of the snapshot becomes.</summary>
internal sealed record RestoredTablet(SnapshotTablet File, Tablet Tablet, long TableId, long PartitionId);

/// <summary>
/// Says which objects a restore makes or overwrites, and of which files their tablets are made. It is worked out over one catalog
/// snapshot; what it found there must still be so when it is put into the catalog.
/// </summary>
internal sealed class RestorePlan
{
    private readonly SnapshotManifest _manifest;
    private readonly CatalogSnapshot _snapshot;
    private readonly Database _target;
    private readonly Func<Table, int, int, ImmutableArray<Tablet>> _place;
    private readonly Func<long> _newId;
    private readonly BackupOptions _options;
    private readonly Dictionary<long, SnapshotTablet> _files;
    private readonly Dictionary<long, long> _tables = [];
    private readonly Dictionary<long, Partition> _partitions = [];

    /// <param name="manifest">What the snapshot holds.</param>
    /// <param name="snapshot">The catalog it comes into.</param>
    /// <param name="target">The database; it may not be in the catalog yet.</param>
    /// <param name="options">What RESTORE says.</param>
    /// <param name="place">Gives a table's partition with so many buckets, the n-th, its tablets.</param>
    /// <param name="newId">Gives ids that were never used.</param>
    internal RestorePlan(
        SnapshotManifest manifest, CatalogSnapshot snapshot, Database target, BackupOptions options,
        Func<Table, int, int, ImmutableArray<Tablet>> place, Func<long> newId)
    {
        (_manifest, _snapshot, _target, _options, _place, _newId) = (manifest, snapshot, target, options, place, newId);
        _files = manifest.Tablets.ToDictionary(t => t.TabletId);
    }

    internal List<RestoredTablet> Tablets { get; } = [];

    /// <summary>Objects that are new in the database.</summary>
    internal List<CatalogObject> Made { get; } = [];

    /// <summary>Tables that are there, with the partitions that take the place of theirs.</summary>
    internal List<(Table Existing, TableChange Change)> Overwritten { get; } = [];

    internal IEnumerable<Partition> NewPartitions => _partitions.Values;

    internal void Make(IReadOnlyList<ChosenObject> chosen)
    {
        Check(chosen, _manifest, _snapshot, _target.Name);
        var names = NamesOf(chosen);
        var texts = new RestoredNames(_manifest.Database, _target.Name, names);
        // Views come last: they name the ids of what they stand on.
        foreach (var item in chosen.OrderBy(c => c.Item is View ? 2 : c.Item is MaterializedView ? 1 : 0).ThenBy(c => c.Item.Id))
        {
            var existing = _snapshot.Find(_target.Name, names[item.Item.Name]);
            _tables[item.Item.Id] = existing?.Id ?? _newId();
        }

        foreach (var item in chosen.OrderBy(c => c.Item is View ? 2 : c.Item is MaterializedView ? 1 : 0).ThenBy(c => c.Item.Id))
        {
            var existing = _snapshot.Find(_target.Name, names[item.Item.Name]);
            Add(item.Cut, names[item.Item.Name], existing, texts);
        }
    }

    /// <summary>Fails unless all that is chosen is new in the database, or fits what is there.</summary>
    internal static void Check(
        IReadOnlyList<ChosenObject> chosen, SnapshotManifest manifest, CatalogSnapshot snapshot, string database)
    {
        var names = NamesOf(chosen);
        if (names.Values.GroupBy(n => n, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw CatalogErrors.TableExists.With(twice.Key);
        var texts = new RestoredNames(manifest.Database, database, names);
        foreach (var item in chosen)
        {
            var name = names[item.Item.Name];
            if (snapshot.Find(database, name) is not { } existing) continue;
            if (item.Alias is not null) throw CatalogErrors.TableExists.With(item.Alias);
            if (item.Item is Table table)
                RestoredTables.RequireSame(table is MaterializedView view ? texts.Apply(view) : table, existing, name);
            else if (existing is not View { QuerySql: var sql } || !RestoredTables.SameQuery(sql, texts.Apply((View)item.Item).QuerySql))
                throw BackupErrors.OtherDefinition.With(name, "is another view");
        }
    }

    private static Dictionary<string, string> NamesOf(IReadOnlyList<ChosenObject> chosen)
        => chosen.ToDictionary(c => c.Item.Name, c => c.Alias ?? c.Item.Name, StringComparer.Ordinal);

    private void Add(CatalogObject item, string name, CatalogObject? existing, RestoredNames texts)
    {
        if (item is View view)
        {
            var restored = texts.Apply(view) with
            {
                Id = _tables[view.Id], DatabaseId = _target.Id, Name = name, BaseIds = [.. view.BaseIds.Select(Followed)],
            };
            if (existing is null) Made.Add(restored);
            return;
        }

        var table = (Table)item;
        var partitions = table.Partitions.Values.Select((p, n) => Restored(p, table, n)).ToImmutableArray();
        var moved = RestoredTables.Moved(table, _options, Followed);
        if (moved is MaterializedView materialized)
            moved = texts.Apply(materialized) with { Versions = Versions(materialized) };
        if (existing is Table known) Overwritten.Add((known, Overwrite(known, (Table)item, partitions, moved)));
        else
        {
            Made.Add(moved with
            {
                Id = _tables[table.Id], DatabaseId = _target.Id, Name = name,
                Partitions = ImmutableSortedDictionary.CreateRange(
                    StringComparer.Ordinal, partitions.Select(p => KeyValuePair.Create(p.Name, p))),
            });
        }
    }

    private Partition Restored(Partition partition, Table table, int number)
    {
        var placed = _place(table, partition.Tablets.Length, number);
        var made = partition with { Id = _newId(), Tablets = placed };
        _partitions[partition.Id] = made;
        for (var i = 0; i < placed.Length; i++)
        {
            var old = partition.Tablets[i];
            if (!_files.TryGetValue(old.Id, out var file) || file.Version != partition.VisibleVersion)
                throw CatalogErrors.ManifestDamaged.With(_manifest.Label, $"it has no file of tablet {old.Id} of {table.Name}");
            Tablets.Add(new RestoredTablet(file, placed[i], _tables[table.Id], made.Id));
        }

        return made with { Tablets = [.. placed.Select((t, i) => t with { Bucket = partition.Tablets[i].Bucket })] };
    }

    private TableChange Overwrite(Table existing, Table source, ImmutableArray<Partition> partitions, Table moved)
    {
        var drops = ImmutableArray<string>.Empty;
        if (existing.Partitioning.Kind == PartitionKind.None) drops = [.. existing.Partitions.Keys];
        foreach (var partition in partitions)
        {
            foreach (var other in existing.Partitions.Values.Where(_ => existing.Partitioning.Kind != PartitionKind.None))
            {
                if (other.Name == partition.Name)
                {
                    if (Text(other.Bounds) == Text(partition.Bounds)) continue;
                    throw BackupErrors.OtherDefinition.With(source.Name, $"its partition {other.Name} has other values");
                }

                if (other.Bounds is { } taken && partition.Bounds is { } bounds && PartitionFactory.Overlap(bounds, taken)
                    && partitions.All(p => p.Name != other.Name))
                    throw CatalogErrors.PartitionsOverlap.With(partition.Name, other.Name);
            }
        }

        return new TableChange(existing.Id)
        {
            // What a view's old rows showed is forgotten with them.
            Drops = [.. drops.Union(partitions.Select(p => p.Name))], Puts = partitions, ViewVersions = moved is MaterializedView view
                ? view.Versions.Where(v => partitions.Any(p => p.Name == v.Key))
                    .ToImmutableDictionary(v => v.Key, v => v.Value, StringComparer.Ordinal)
                : ImmutableDictionary.Create<string, BaseVersions>(StringComparer.Ordinal),
        };
    }

    private static string Text(PartitionBounds? bounds) => bounds is null ? "" : JsonSerializer.Serialize(bounds);

    // Follows what a view stands on: restored with it, still there by its id, or there by its name.
    private long Followed(long id)
    {
        if (_tables.TryGetValue(id, out var restored)) return restored;
        if (IsHere(id)) return id;
        return _manifest.Bases.FirstOrDefault(b => b.Id == id) is { } known
            && _snapshot.Find(known.Database, known.Name) is { } found ? found.Id : id;
    }

    private bool IsHere(long id) => _snapshot.ClusterId == _manifest.ClusterId && _snapshot.Find(id) is not null;

    // Versions of tables that only bear the name of those that the view had read say nothing: such partitions are computed anew.
    private ImmutableDictionary<string, BaseVersions> Versions(MaterializedView view)
        => view.Versions.ToImmutableDictionary(v => v.Key, v => Versions(v.Value), StringComparer.Ordinal);

    private BaseVersions Versions(BaseVersions shown)
    {
        var known = shown.ByTable.Where(t => _tables.ContainsKey(t.Key) || IsHere(t.Key)).ToList();
        return new BaseVersions(known.ToImmutableDictionary(
            t => _tables.GetValueOrDefault(t.Key, t.Key),
            t => t.Value.ToImmutableDictionary(p => PartitionOf(t.Key, p.Key), p => p.Value)))
        {
            Changes = known.SelectMany(t => t.Value.Keys, (t, p) => (Table: t.Key, Partition: p))
                .Where(k => shown.Changes.ContainsKey(k.Partition)).DistinctBy(k => k.Partition)
                .ToImmutableDictionary(k => PartitionOf(k.Table, k.Partition), k => shown.Changes[k.Partition]),
            TakenAt = shown.TakenAt,
        };
    }

    // A partition that did not come back gets a number that no partition has.
    private long PartitionOf(long tableId, long id)
        => _partitions.TryGetValue(id, out var restored) ? restored.Id : _tables.ContainsKey(tableId) ? -id : id;
}
