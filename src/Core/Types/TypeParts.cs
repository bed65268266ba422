using System.Text.Json.Serialization;

namespace MatViewDb.Core.Types;

/// <summary>Is one part of a nested type; only fields of a STRUCT have a name.</summary>
public sealed record TypePart(string Name, SqlType Type);

/// <summary>Lists the parts of a nested type, in order; equal when the parts are, names of fields without regard to case.</summary>
[method: JsonConstructor]
public sealed class TypeParts(TypePart[] items) : IEquatable<TypeParts>
{
    public TypePart[] Items { get; init; } = items;

    public bool Equals(TypeParts? other)
    {
        if (other is null || other.Items.Length != Items.Length) return false;
        for (var i = 0; i < Items.Length; i++)
        {
            if (!Items[i].Name.Equals(other.Items[i].Name, StringComparison.OrdinalIgnoreCase)) return false;
            if (Items[i].Type != other.Items[i].Type) return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as TypeParts);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in Items) hash.Add(item.Type);
        return hash.ToHashCode();
    }
}
