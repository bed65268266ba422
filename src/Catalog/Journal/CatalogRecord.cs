namespace MatViewDb.Catalog.Journal;

/// <summary>
/// Is one fact of the catalog's history; applying it is a pure function that gives the same answer at every replay.
/// </summary>
public abstract record CatalogRecord
{
    public abstract CatalogSnapshot Apply(CatalogSnapshot before);
}

/// <summary>Gives a journal record its number, which is on disk and never changes or comes again.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class JournalRecordAttribute(ushort number) : Attribute
{
    public ushort Number { get; } = number;
}
