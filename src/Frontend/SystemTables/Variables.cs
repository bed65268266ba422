using MatViewDb.Planner.Binding;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists the variables of the session, or of new sessions with GLOBAL.</summary>
[SystemTable("information_schema.session_variables", Show = "VARIABLES")]
[SystemTable("performance_schema.session_variables")]
internal sealed class SessionVariablesTable : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of("Variable_name:! Value:text");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
        => Lines(context, context.Show is { Scope: VariableScope.Global });

    internal static IEnumerable<IReadOnlyList<object?>> Lines(SystemTableContext context, bool global)
    {
        var catalog = context.Services.Variables;
        var values = global ? context.Services.Globals.Values : context.Session.Variables.Values;
        return catalog.Listed.OrderBy(v => v.Name, StringComparer.Ordinal)
            .Select(v => new object?[] { v.Name, catalog.Print(v.Setting, values.GetAny(v.Setting)) });
    }
}

/// <summary>Lists the variables of new sessions.</summary>
[SystemTable("information_schema.global_variables")]
[SystemTable("performance_schema.global_variables")]
internal sealed class GlobalVariablesTable : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of("VARIABLE_NAME:! VARIABLE_VALUE:text");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
        => SessionVariablesTable.Lines(context, global: true);
}
