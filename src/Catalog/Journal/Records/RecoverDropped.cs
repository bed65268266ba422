using MatViewDb.Catalog.Model;

namespace MatViewDb.Catalog.Journal.Records;

/// <summary>Takes back what was dropped, under a name that is free.</summary>
[JournalRecord(26)]
public sealed record RecoverDropped(long Id, string Name) : CatalogRecord
{
    public override CatalogSnapshot Apply(CatalogSnapshot before)
    {
        if (!before.Trash.TryGetValue(Id, out var item)) return before;
        var after = before with { Trash = before.Trash.Remove(Id) };
        if (item.Partition is { } partition)
        {
            return after.TryFindTable(item.TableId, out var table)
                ? after.WithObject(table with { Partitions = table.Partitions.SetItem(Name, partition with { Name = Name }) })
                : after;
        }

        if (item.Database is { } database)
        {
            return after.WithDatabase(database with { Name = Name }) with
            {
                Objects = after.Objects.AddRange(item.Objects.Select(o => KeyValuePair.Create(o.Id, o))),
            };
        }

        return item.Objects is [Table dropped] && after.FindDatabase(dropped.DatabaseId) is not null
            ? after.WithObject(dropped with { Name = Name })
            : after;
    }
}
