using MatViewDb.Core.Types;

namespace MatViewDb.Protocol;

/// <summary>Converts SQL types between their Core form and the wire.</summary>
public static class TypeConversion
{
    public static TypeDesc ToProto(this SqlType type, bool nullable = true) => new()
    {
        Kind = (int)type.Kind,
        Precision = type.Precision,
        Scale = type.Scale,
        Length = type.Length,
        Nullable = nullable,
    };

    public static SqlType ToSqlType(this TypeDesc type)
        => new((SqlTypeKind)type.Kind, type.Precision, type.Scale, type.Length);
}
