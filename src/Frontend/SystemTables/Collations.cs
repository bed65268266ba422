using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists the collations that clients know.</summary>
[SystemTable("information_schema.collations")]
internal sealed class Collations : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "COLLATION_NAME:! CHARACTER_SET_NAME:! ID:bigint! IS_DEFAULT:! IS_COMPILED:! SORTLEN:bigint! PAD_ATTRIBUTE:!");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context) => Lines();

    internal static IEnumerable<IReadOnlyList<object?>> Lines()
        => CharacterSetNames.Collations.Select(
            c => new object?[] { c.Name, c.CharacterSet, (long)c.Id, c.IsDefault ? "Yes" : "", "Yes", 1L, "PAD SPACE" });
}

/// <summary>Lists the collations; a step of connecting for some drivers.</summary>
[SystemTable("show", Show = "COLLATION")]
internal sealed class ShowCollation : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns =
        ColumnList.Of("Collation:! Charset:! Id:bigint! Default:! Compiled:! Sortlen:bigint! Pad_attribute:!");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context) => Collations.Lines();
}

/// <summary>Says which character set a collation belongs to.</summary>
[SystemTable("information_schema.collation_character_set_applicability")]
internal sealed class CollationApplicability : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of("COLLATION_NAME:! CHARACTER_SET_NAME:!");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
        => CharacterSetNames.Collations.Select(c => new object?[] { c.Name, c.CharacterSet });
}
