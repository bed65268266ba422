namespace MatViewDb.Catalog.Properties;

/// <summary>Lets functions such as current_date into the query (Doris).</summary>
[CatalogProperty("enable_nondeterministic_function", On.MaterializedView)]
public sealed class EnableNondeterministicFunction : CatalogProperty
{
    public override string? Default => "false";

    public override string? Problem(string value) => Flag(value);
}
