namespace MatViewDb.Catalog.Properties;

/// <summary>States how far a time column may lie from the partition column.</summary>
[CatalogProperty("time_drift_constraint", On.MaterializedView)]
public sealed class TimeDriftConstraint : CatalogProperty
{
    public override string? Problem(string value) => null;
}
