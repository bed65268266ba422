namespace MatViewDb.Catalog.Properties;

/// <summary>Limits how many rows a second of its base tables are read while a view is created; 0 pauses it, -1 is no limit.</summary>
[CatalogProperty("backfill_rate_limit", On.MaterializedView)]
public sealed class BackfillRateLimit : CatalogProperty
{
    public override string? Problem(string value) => WholeNumber(value, 0, orMinusOne: true);
}
