using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists the character sets that clients know.</summary>
[SystemTable("information_schema.character_sets")]
internal sealed class CharacterSets : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns =
        ColumnList.Of("CHARACTER_SET_NAME:! DEFAULT_COLLATE_NAME:! DESCRIPTION:! MAXLEN:bigint!");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
        => CharacterSetNames.All.Select(c => new object?[] { c.Name, c.Collation, c.Description, (long)c.MaxBytes });
}

/// <summary>Lists the character sets in the order of SHOW.</summary>
[SystemTable("show", Show = "CHARACTER SET|CHARSET|CHAR SET")]
internal sealed class ShowCharacterSet : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns =
        ColumnList.Of("Charset:! Description:! Default~collation:! Maxlen:bigint!");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
        => CharacterSetNames.All.Select(c => new object?[] { c.Name, c.Description, c.Collation, (long)c.MaxBytes });
}
