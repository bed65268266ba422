using System.Globalization;
using System.Text.Json;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.Loads;

/// <summary>Finds the type that values written as text or JSON have in common.</summary>
internal static class TextTypes
{
    private static readonly string[] s_moments = ["yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss.FFFFFF", "yyyy-MM-ddTHH:mm:ss"];

    /// <summary>Gives the narrowest type that holds all values; text where there is none but text, or no value.</summary>
    internal static SqlType Of(IEnumerable<string?> values)
    {
        var type = SqlType.Null;
        foreach (var value in values)
        {
            if (value is not null) type = Wider(type, One(value));
        }

        return type.Kind == SqlTypeKind.Null ? SqlType.String : type;
    }

    internal static SqlType Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => SqlType.Null,
        JsonValueKind.True or JsonValueKind.False => SqlType.Boolean,
        JsonValueKind.Number => value.TryGetInt64(out _) ? SqlType.BigInt : SqlType.Double,
        JsonValueKind.String => SqlType.String,
        _ => new SqlType(SqlTypeKind.Json),
    };

    internal static SqlType Wider(SqlType left, SqlType right)
    {
        if (left.Kind == SqlTypeKind.Null || left == right) return right;
        if (right.Kind == SqlTypeKind.Null) return left;
        if (left.Kind is SqlTypeKind.BigInt or SqlTypeKind.Double && right.Kind is SqlTypeKind.BigInt or SqlTypeKind.Double)
            return SqlType.Double;
        return left.Kind is SqlTypeKind.Date or SqlTypeKind.DateTime && right.Kind is SqlTypeKind.Date or SqlTypeKind.DateTime
            ? SqlType.DateTimeOf(Math.Max(left.Scale, right.Scale))
            : SqlType.String;
    }

    /// <summary>Reads a list such as k1:int;k2:string.</summary>
    internal static IReadOnlyList<SystemColumn> Schema(string text)
    {
        var columns = new List<SystemColumn>();
        foreach (var part in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0) throw LoadErrors.WrongOption.With("csv_schema", text, "name:type;name:type");
            if (Sql.SqlParser.ParseExpression($"CAST(NULL AS {part[(colon + 1)..]})") is not Sql.Ast.Cast cast)
                throw LoadErrors.WrongOption.With("csv_schema", part, "a type");
            columns.Add(new SystemColumn(part[..colon].Trim(), TypeNames.Resolve(cast.Type)));
        }

        return columns.Count > 0 ? columns : throw CoreErrors.Semantic.With("csv_schema names no column");
    }

    private static SqlType One(string value)
    {
        var text = value.Trim(' ');
        if (text.Length == 0) return SqlType.String;
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)) return SqlType.BigInt;
        if (char.IsAsciiDigit(text[^1]) || text[^1] == '.')
        {
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
                return SqlType.Double;
            if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) return SqlType.Date;
            if (DateTime.TryParseExact(text, s_moments, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
                return text.Contains('.', StringComparison.Ordinal) ? SqlType.DateTimeOf(6) : SqlType.DateTime;
        }

        return text.Equals("true", StringComparison.OrdinalIgnoreCase) || text.Equals("false", StringComparison.OrdinalIgnoreCase)
            ? SqlType.Boolean
            : SqlType.String;
    }
}
