namespace MatViewDb.Functions;

/// <summary>Marks a type as a SQL function of this name; give it several times for aliases.</summary>
[AttributeUsage(AttributeTargets.Struct | AttributeTargets.Class, AllowMultiple = true)]
public sealed class SqlFunctionAttribute(string name) : Attribute
{
    public string Name { get; } = name;

    /// <summary>Shows a call and its answer, "abs(-3) -> 3"; a test evaluates it.</summary>
    public string? Example { get; set; }

    /// <summary>False for functions that answer differently each time.</summary>
    public bool Deterministic { get; set; } = true;

    /// <summary>Fractional digits that a DATETIME result has at least.</summary>
    public int Digits { get; set; }

    /// <summary>True for functions that can raise an error for some values.</summary>
    public bool CanFail { get; set; }
}

/// <summary>Names the value types for which a generic kernel is made, one overload each.</summary>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class ForTypesAttribute(params Type[] types) : Attribute
{
    public IReadOnlyList<Type> Types { get; } = types;
}
