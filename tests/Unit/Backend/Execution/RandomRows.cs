using MatViewDb.Core.Types;

namespace MatViewDb.Unit.Backend.Execution;

/// <summary>Makes repeatable random rows with NULLs, and compares rows.</summary>
internal sealed class RandomRows(int seed)
{
    private readonly Random _random = new(seed);

    public int Next(int most) => _random.Next(most);

    public List<object?[]> Rows(int count, params (SqlType Type, int Distinct, double Nulls)[] columns)
    {
        var rows = new List<object?[]>(count);
        for (var i = 0; i < count; i++) rows.Add([.. columns.Select(c => Value(c.Type, c.Distinct, c.Nulls))]);
        return rows;
    }

    public static IEnumerable<string> Text(IEnumerable<object?[]> rows) => rows.Select(Text);

    public static IEnumerable<string> Sorted(IEnumerable<object?[]> rows)
        => rows.Select(Text).Order(StringComparer.Ordinal);

    public static string Text(object?[] row) => string.Join("|", row.Select(v => v switch
    {
        null => "NULL",
        double number => Math.Round(number, 6).ToString("R"),
        int whole => ((long)whole).ToString(),
        _ => v.ToString(),
    }));

    private object? Value(SqlType type, int distinct, double nulls)
    {
        if (_random.NextDouble() < nulls) return null;
        var number = _random.Next(distinct);
        return type.Kind switch
        {
            SqlTypeKind.Double => number / 4.0,
            SqlTypeKind.String => number % 3 == 0 ? $"a long text that is not inline {number}" : $"t{number}",
            SqlTypeKind.Boolean => number % 2 == 0,
            SqlTypeKind.LargeInt => (Int128)number << 40,
            _ => (object)((long)number - distinct / 3),
        };
    }
}
