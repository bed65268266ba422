using MatViewDb.Core.Types;

namespace MatViewDb.Micro;

/// <summary>Reads the types that parameters of benchmarks name.</summary>
internal static class TypeNames
{
    internal static SqlType Of(string name) => name switch
    {
        "smallint" => SqlType.SmallInt,
        "int" => SqlType.Int,
        "bigint" => SqlType.BigInt,
        "double" => SqlType.Double,
        "decimal(15,2)" => SqlType.Decimal(15, 2),
        "decimal(38,2)" => SqlType.Decimal(38, 2),
        _ => throw new ArgumentException($"no type is called {name} here"),
    };
}
