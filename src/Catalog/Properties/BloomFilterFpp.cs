namespace MatViewDb.Catalog.Properties;

/// <summary>Sets the false positive rate of bloom filters.</summary>
[CatalogProperty("bloom_filter_fpp", On.Both)]
public sealed class BloomFilterFpp : CatalogProperty
{
    public override string? Default => "0.05";

    public override string? Problem(string value) => FractionText.Problem(value, 0.0001, 0.05);
}
