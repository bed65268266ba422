namespace MatViewDb.Catalog.Properties;

/// <summary>Names the compression of pages.</summary>
[CatalogProperty("compression", On.Table)]
public sealed class Compression : CatalogProperty
{
    public override string? Default => "lz4";

    public override bool Alterable => false;

    public override string? Problem(string value)
        => OneOf(value, "lz4", "zstd", "zlib", "snappy", "none", "no_compression", "lz4_frame", "gzip");
}
