using System.Globalization;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Statements;
using MatViewDb.MySql.Rows;

namespace MatViewDb.Frontend.Wire;

/// <summary>Writes rows that the frontend holds as .NET values; they are few.</summary>
internal static class ValueEncoder
{
    public static void Write(TableResult table, RowWriter rows)
    {
        foreach (var row in table.Rows)
        {
            rows.BeginRow();
            for (var i = 0; i < table.Columns.Count; i++) Write(row[i], table.Columns[i].Type, rows);
            rows.EndRow();
        }
    }

    private static void Write(object? value, SqlType type, RowWriter rows)
    {
        switch (value)
        {
            case null:
                rows.WriteNull();
                break;
            case bool flag when !type.IsText:
                rows.WriteLong(flag ? 1 : 0);
                break;
            case sbyte or byte or short or ushort or int or uint or long when !type.IsText:
                rows.WriteLong(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case ulong number when !type.IsText:
                rows.WriteULong(number);
                break;
            case double number when !type.IsText:
                rows.WriteDouble(number);
                break;
            case DateTime moment when !type.IsText:
                rows.WriteDateTime((moment - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond, type.Scale);
                break;
            default:
                rows.WriteText(Text(value));
                break;
        }
    }

    private static string Text(object value) => value switch
    {
        bool flag => flag ? "1" : "0",
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
