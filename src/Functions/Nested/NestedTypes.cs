using MatViewDb.Core.Types;

namespace MatViewDb.Functions.Nested;

/// <summary>Decides how nested types convert and which one two of them have in common: part by part.</summary>
public static class NestedTypes
{
    /// <summary>Gives what <see cref="TypeCoercion.Cost"/> says about types of which at least one is nested.</summary>
    public static int Cost(SqlType from, SqlType to)
    {
        if (from.Kind != to.Kind || !from.IsNested || from.Parts!.Items.Length != to.Parts!.Items.Length) return TypeCoercion.Impossible;
        var cost = 0;
        for (var i = 0; i < from.Parts.Items.Length; i++)
        {
            var (source, target) = (from.Part(i), to.Part(i));
            var step = TypeCoercion.Cost(source, target);
            if (step == TypeCoercion.Impossible) return step;
            cost += step == 0 && source != target ? 1 : step;
        }

        return cost;
    }

    /// <summary>Gives the type that values of two nested types convert to; null when there is none.</summary>
    public static SqlType? Common(SqlType left, SqlType right, Func<SqlType, SqlType, SqlType?> ofParts)
    {
        if (left.Kind != right.Kind || left.Parts!.Items.Length != right.Parts!.Items.Length) return null; // Nested types have parts.
        var parts = new TypePart[left.Parts.Items.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (ofParts(left.Part(i), right.Part(i)) is not { } common) return null;
            parts[i] = new TypePart(left.Parts.Items[i].Name, common);
        }

        return left with { Parts = new TypeParts(parts) };
    }

    /// <summary>Gives the array type that a value may stand for: NULL is an array of nothing.</summary>
    internal static SqlType? AsArray(SqlType type)
        => type.IsArray ? type : type.Kind == SqlTypeKind.Null ? SqlType.Array(SqlType.Null) : null;

    internal static SqlType? AsMap(SqlType type)
        => type.IsMap ? type : type.Kind == SqlTypeKind.Null ? SqlType.Map(SqlType.Null, SqlType.Null) : null;

    /// <summary>Gives the common type of all; Null for none; null when there is none.</summary>
    internal static SqlType? CommonOf(IEnumerable<SqlType> types)
    {
        var common = SqlType.Null;
        foreach (var type in types)
        {
            if (TypeCoercion.Common(common, type) is not { } wider) return null;
            common = wider;
        }

        return common;
    }

    /// <summary>Says whether a map is anywhere inside: such values have no order and no one form for equal ones.</summary>
    public static bool HasMap(SqlType type)
        => type.IsMap || (type.Parts is { } parts && Array.Exists(parts.Items, part => HasMap(part.Type)));
}
