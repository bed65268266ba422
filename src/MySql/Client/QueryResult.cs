using MatViewDb.MySql.Packets;

namespace MatViewDb.MySql.Client;

/// <summary>Holds a whole result as text.</summary>
public sealed record QueryResult(
    IReadOnlyList<ColumnDefinition> Columns, IReadOnlyList<string?[]> Rows, OkPacket Ok)
{
    public bool HasRows => Columns.Count > 0;

    /// <summary>Gets the first value of the first row; null when there is none.</summary>
    public string? Scalar => Rows.Count > 0 ? Rows[0][0] : null;

    internal static QueryResult Take(ResultReader reader)
    {
        var rows = new List<string?[]>();
        var columns = reader.Columns;
        while (reader.ReadRow())
        {
            var row = new string?[columns.Count];
            for (var i = 0; i < row.Length; i++) row[i] = reader.GetText(i);
            rows.Add(row);
        }

        return new QueryResult(columns, rows, reader.Ok);
    }
}
