using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using MatViewDb.Catalog.Model;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Catalog.Partitions;

/// <summary>Names list partitions after their values and shows bounds to people.</summary>
public static class PartitionNames
{
    /// <summary>
    /// Gives a name such as p20231017_beijing: what separates the parts of a date or the words of a text is left out, a sign becomes _,
    /// other characters that names do not have become their code. Several values may have the same name.
    /// </summary>
    public static string ForList(IReadOnlyList<PartitionValue> values, ImmutableArray<Column> columns)
    {
        var name = new StringBuilder("p");
        for (var i = 0; i < values.Count; i++)
        {
            if (i > 0) name.Append('_');
            var text = PartitionValues.Print(values[i], columns[i].Type);
            if (text.StartsWith('-')) name.Append('_');
            foreach (var c in text)
            {
                if (char.IsAsciiLetterOrDigit(c)) name.Append(c);
                else if (c is not ('-' or ':' or ' ' or '*')) name.Append(CultureInfo.InvariantCulture, $"{(int)c:X2}");
            }
        }

        return name.ToString();
    }

    /// <summary>
    /// Gives a partition whose name belongs to one of other bounds already another one, always the same for the same bounds; further
    /// tries give further names.
    /// </summary>
    public static string Apart(string name, PartitionBounds? bounds, ImmutableArray<Column> columns, int attempt)
    {
        var hash = 2166136261u;
        foreach (var c in Show(bounds, columns)) hash = unchecked((hash ^ c) * 16777619u);
        return string.Create(CultureInfo.InvariantCulture, $"{name}_{unchecked(hash + (uint)attempt):x}");
    }

    /// <summary>Prints bounds as SHOW PARTITIONS does; an unpartitioned table's are empty.</summary>
    public static string Show(PartitionBounds? bounds, ImmutableArray<Column> columns)
    {
        if (bounds is null) return "";
        if (!bounds.ListValues.IsEmpty)
        {
            var tuples = bounds.ListValues.Select(
                t => "(" + string.Join(", ", t.Select((v, i) => Quoted(v, columns[i]))) + ")");
            return string.Join(", ", tuples);
        }

        return $"[{Side(bounds.Lower, columns, "0000-01-01")}; ..{Side(bounds.Upper, columns, "9999-12-31")}; )";
    }

    /// <summary>Shows a literal of the statement in an error text.</summary>
    public static string Shown(Expression literal) => literal switch
    {
        StringLiteral text => text.Value,
        TemporalLiteral temporal => temporal.Text,
        IntegerLiteral number => number.Value.ToString(CultureInfo.InvariantCulture),
        DecimalLiteral number => number.Text,
        NullLiteral => "NULL",
        _ => "expression",
    };

    private static string Quoted(PartitionValue value, Column column)
        => value.IsNull ? "NULL" : $"\"{PartitionValues.Print(value, column.Type)}\"";

    private static string Side(ImmutableArray<PartitionValue>? bound, ImmutableArray<Column> columns, string open)
    {
        var types = string.Join(", ", columns.Select(c => c.Type.ToString().ToUpperInvariant()));
        var keys = bound is { } values
            ? string.Join(", ", values.Select((v, i) => PartitionValues.Print(v, columns[i].Type)))
            : columns[0].Type.IsTemporal ? open : open[0] == '0' ? "MIN" : "MAX";
        return $"types: [{types}]; keys: [{keys}]";
    }
}
