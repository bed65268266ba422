using MatViewDb.Core.Types;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Reads column lists such as <c>NAME TABLE_ROWS:bigint CREATE_TIME:datetime Comment:text!</c>.</summary>
public static class ColumnList
{
    /// <summary>
    /// Gives the columns named in a text, separated by blanks; without a type they are VARCHAR, "!" behind the type
    /// means
    /// never NULL, "_" in names of SHOW columns stays as written and "~" stands for a blank.
    /// </summary>
    public static IReadOnlyList<SystemColumn> Of(string text)
    {
        var columns = new List<SystemColumn>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = word.IndexOf(':', StringComparison.Ordinal);
            var name = (colon < 0 ? word : word[..colon]).Replace('~', ' ');
            var type = colon < 0 ? "" : word[(colon + 1)..];
            var nullable = !type.EndsWith('!');
            columns.Add(new SystemColumn(name, TypeOf(type.TrimEnd('!')), nullable)
            {
                IsUnsigned = type.StartsWith("uint", StringComparison.Ordinal),
            });
        }

        return columns;
    }

    private static SqlType TypeOf(string word) => word switch
    {
        "bigint" => SqlType.BigInt,
        "int" or "uint" => SqlType.Int,
        "bool" => SqlType.Boolean,
        "double" => SqlType.Double,
        "datetime" => SqlType.DateTime,
        "datetime6" => SqlType.DateTimeOf(6),
        "text" => SqlType.String,
        _ => SqlType.Varchar(1024),
    };
}
