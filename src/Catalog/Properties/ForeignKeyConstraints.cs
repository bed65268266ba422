namespace MatViewDb.Catalog.Properties;

/// <summary>Declares references between tables, for rewrite; not enforced.</summary>
[CatalogProperty("foreign_key_constraints", On.Both)]
public sealed class ForeignKeyConstraints : CatalogProperty
{
    public override string? Problem(string value) => null;
}
