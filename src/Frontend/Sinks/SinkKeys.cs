using System.Globalization;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Loads;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Sinks;

/// <summary>
/// Says among which rows of its target the ones lie that a sink is about to delete: a few keys are looked up, and the rest of the target
/// is not read. Pure.
/// </summary>
internal static class SinkKeys
{
    /// <summary>Gives a condition that all of them fulfil; null where the keys are not known, or may look otherwise there.</summary>
    internal static Expression? Among(SinkRecord sink, IReadOnlyList<SqlType> types, Table table, IReadOnlyList<object?[]>? keys)
    {
        if (keys is null) return null;
        if (keys.Count == 0) return new BoolLiteral(false);
        var conditions = new List<Expression>();
        for (var i = 0; i < sink.Keys.Length; i++)
        {
            var at = sink.Columns.IndexOf(sink.Keys[i]);
            var column = table.Columns.First(c => c.Name == sink.IntoColumns[at]);
            var values = keys.Select(k => Literal(k[i], types[at], column.Type)).ToList();
            if (values.Contains(null)) continue;
            conditions.Add(new InList(
                new ColumnRef(NodeList.Create<string>([LoadChanges.Stored, column.Name])),
                NodeList.Create<Expression>([.. values.OfType<Expression>().Distinct()]), false));
        }

        return conditions.Count switch
        {
            0 => null,
            1 => conditions[0],
            _ => new And(NodeList.From(conditions)),
        };
    }

    // Values of one type are equal where their texts are; a conversion may bring others together.
    private static Expression? Literal(object? value, SqlType given, SqlType stored) => value switch
    {
        long number when stored.IsInteger => new IntegerLiteral(number),
        Int128 number when stored.IsInteger => new IntegerLiteral(number),
        string text when given.IsText && stored.Kind is SqlTypeKind.Varchar or SqlTypeKind.String => new StringLiteral(text),
        DateTime when given.Kind == stored.Kind && given.Scale == stored.Scale
            => new StringLiteral(SinkText.Of(value, given)!), // Not NULL.
        decimal number when given.Kind == SqlTypeKind.Decimal && given.Kind == stored.Kind && given.Scale == stored.Scale
            => new DecimalLiteral(number.ToString(CultureInfo.InvariantCulture)),
        _ => null,
    };
}
