using MatViewDb.Core.Types;

namespace MatViewDb.Protocol;

/// <summary>Converts SQL types between their Core form and the wire.</summary>
public static class TypeConversion
{
    public static TypeDesc ToProto(this SqlType type, bool nullable = true)
    {
        var desc = new TypeDesc
        {
            Kind = (int)type.Kind,
            Precision = type.Precision,
            Scale = type.Scale,
            Length = type.Length,
            Nullable = nullable,
        };
        foreach (var part in type.Parts?.Items ?? [])
        {
            desc.Parts.Add(part.Type.ToProto());
            if (type.IsStruct) desc.PartNames.Add(part.Name);
        }

        return desc;
    }

    public static SqlType ToSqlType(this TypeDesc type)
    {
        var plain = new SqlType((SqlTypeKind)type.Kind, type.Precision, type.Scale, type.Length);
        if (type.Parts.Count == 0) return plain;
        var parts = new TypePart[type.Parts.Count];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = new TypePart(i < type.PartNames.Count ? type.PartNames[i] : "", type.Parts[i].ToSqlType());
        return plain with { Parts = new TypeParts(parts) };
    }
}
