using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists what the statement before had to say.</summary>
[SystemTable("show", Show = "WARNINGS")]
internal sealed class Warnings : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of("Level:! Code:bigint! Message:text!");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
        => context.Session.Warnings.Select(w => new object?[] { w.Level, (long)w.Code, w.Message }).ToArray();
}

/// <summary>Lists only the errors of the statement before.</summary>
[SystemTable("show", Show = "ERRORS")]
internal sealed class Errors : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of("Level:! Code:bigint! Message:text!");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
        => context.Session.Warnings.Where(w => w.Level == "Error")
            .Select(w => new object?[] { w.Level, (long)w.Code, w.Message }).ToArray();
}

/// <summary>Counts the warnings of the statement before.</summary>
[SystemTable("show", Show = "COUNT WARNINGS")]
internal sealed class WarningCount : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of("@@session.warning_count:bigint!");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
        => [[(long)context.Session.Warnings.Count]];
}

/// <summary>Counts the errors of the statement before.</summary>
[SystemTable("show", Show = "COUNT ERRORS")]
internal sealed class ErrorCount : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of("@@session.error_count:bigint!");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
        => [[(long)context.Session.Warnings.Count(w => w.Level == "Error")]];
}
