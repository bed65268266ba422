namespace MatViewDb.Catalog.Properties;

/// <summary>Declares columns whose values are unique, for rewrite; not enforced.</summary>
[CatalogProperty("unique_constraints", On.Both)]
public sealed class UniqueConstraints : CatalogProperty
{
    public override string? Problem(string value) => null;
}
