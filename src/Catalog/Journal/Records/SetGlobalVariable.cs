namespace MatViewDb.Catalog.Journal.Records;

/// <summary>Sets what new sessions start with; null brings the default back.</summary>
[JournalRecord(14)]
public sealed record SetGlobalVariable(string Name, string? Value) : CatalogRecord
{
    public override CatalogSnapshot Apply(CatalogSnapshot before) => before with
    {
        GlobalVariables = Value is null
            ? before.GlobalVariables.Remove(Name)
            : before.GlobalVariables.SetItem(Name, Value),
    };
}
