namespace MatViewDb.Sql.Ast;

/// <summary>Finds the table that a statement over joined tables changes, and puts another in its place.</summary>
public static class ChangedTables
{
    /// <summary>Gives the table that is called so, by alias or name, or the first one; null when there is none.</summary>
    public static TableRef? Named(TableExpression tables, string? name) => tables switch
    {
        TableRef table => name is null || NameOf(table) == name ? table : null,
        Join join => Named(join.Left, name) ?? Named(join.Right, name),
        _ => null,
    };

    /// <summary>Puts a table where another stands.</summary>
    public static TableExpression Replace(TableExpression tables, string name, TableRef replacement) => tables switch
    {
        TableRef table when NameOf(table) == name => replacement,
        Join join => join with
        {
            Left = Replace(join.Left, name, replacement),
            Right = Replace(join.Right, name, replacement),
        },
        _ => tables,
    };

    private static string NameOf(TableRef table) => table.Alias ?? table.Name.Name;
}
