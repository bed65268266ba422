using System.Globalization;
using System.Text;

namespace MatViewDb.Frontend.Loads;

/// <summary>Prints the rows that a load left out, a line each: file, line, reason, row.</summary>
public static class LoadReport
{
    public static string Text(LoadRecord load)
    {
        var text = new StringBuilder();
        foreach (var row in load.Rejected)
        {
            text.Append(CultureInfo.InvariantCulture, $"{row.File}, line {row.Line}: {OneLine(row.Reason)}. Row: [{OneLine(row.Row)}]\n");
        }

        if (load.FilteredRows > load.Rejected.Count)
            text.Append(CultureInfo.InvariantCulture, $"... and {load.FilteredRows - load.Rejected.Count} more rows\n");
        return text.ToString();
    }

    private static string OneLine(string text)
        => text.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
