namespace MatViewDb.Storage.Encodings;

/// <summary>Marks a page encoding with its stored number and its name.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EncodingAttribute(EncodingId id, string name) : Attribute
{
    public EncodingId Id { get; } = id;
    public string Name { get; } = name;
}
