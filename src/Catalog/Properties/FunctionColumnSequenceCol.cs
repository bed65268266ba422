namespace MatViewDb.Catalog.Properties;

/// <summary>Names the column that orders rows of equal keys (Doris).</summary>
[CatalogProperty("function_column.sequence_col", On.Table)]
public sealed class FunctionColumnSequenceCol : CatalogProperty
{
    public override bool Alterable => false;

    public override string? Problem(string value) => null;
}
