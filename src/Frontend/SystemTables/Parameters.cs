using MatViewDb.Core.Settings;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists the cluster's parameters.</summary>
[SystemTable("show", Show = "PARAMETERS")]
internal sealed class Parameters : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of("Name:! Value:text Description:text Mutable:!");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
        => context.Services.Variables.All.Where(s => s.Scope != SettingScope.Session)
            .Select(s => new object?[]
            {
                s.Name, s.Print(context.Services.Globals.System.GetAny(s)), s.Description,
                s.Scope == SettingScope.System ? "true" : "false",
            });
}

/// <summary>Shows one parameter in a column of its name, as RisingWave's SHOW name does.</summary>
internal sealed class OneParameter(Setting setting) : SystemTableSource
{
    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => ColumnList.Of($"{setting.Name}:text");

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        var values = setting.Scope == SettingScope.Session ? context.Session.Variables.Values : context.Services.Globals.System;
        var value = values.GetAny(setting);
        yield return [value is bool flag ? flag ? "true" : "false" : setting.Print(value)];
    }
}

/// <summary>Lists session parameters with their descriptions.</summary>
[SystemTable("show", Show = "ALL")]
internal sealed class AllParameters : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of("Name:! Setting:text Description:text");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        var values = context.Session.Variables.Values;
        return context.Services.Variables.All.Where(s => s.Scope == SettingScope.Session)
            .Select(s => new object?[] { s.Name, s.Print(values.GetAny(s)), s.Description });
    }
}
