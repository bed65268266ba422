namespace MatViewDb.Catalog.Journal.Records;

/// <summary>Sets a cluster parameter; null brings the default back.</summary>
[JournalRecord(13)]
public sealed record SetSystemSetting(string Name, string? Value) : CatalogRecord
{
    public override CatalogSnapshot Apply(CatalogSnapshot before) => before with
    {
        SystemSettings = Value is null
            ? before.SystemSettings.Remove(Name)
            : before.SystemSettings.SetItem(Name, Value),
    };
}
