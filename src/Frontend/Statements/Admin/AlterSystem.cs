using System.Globalization;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Settings;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Streams;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Admin;

/// <summary>
/// Sets a cluster parameter for good; the name of a session variable sets what new sessions start with.
/// </summary>
[Statement(typeof(AlterSystemSetStatement))]
internal sealed class AlterSystemSetHandler(CatalogStore store, VariableCatalog variables)
    : StatementHandler<AlterSystemSetStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(
        AlterSystemSetStatement statement, Session session, CancellationToken cancel)
    {
        session.RequireGlobal("SYSTEM_VARIABLES_ADMIN");
        string? text = null;
        if (statement.Value is { } written)
        {
            var value = await session.Services.Queries.EvaluateAsync(session, written, cancel).ConfigureAwait(false);
            text = Convert.ToString(value.Value, CultureInfo.InvariantCulture) ?? "";
        }

        ParameterWriter.Set(store, variables, session, statement.Name, text);
        return StatementResult.Ok;
    }
}

/// <summary>Sets cluster parameters under the words of StarRocks and Doris.</summary>
[Statement(typeof(AdminSetConfigStatement))]
internal sealed class AdminSetConfigHandler(CatalogStore store, VariableCatalog variables)
    : StatementHandler<AdminSetConfigStatement>
{
    public override ValueTask<StatementResult> HandleAsync(
        AdminSetConfigStatement statement, Session session, CancellationToken cancel)
    {
        session.RequireGlobal("SYSTEM_VARIABLES_ADMIN");
        if (statement.Backend) throw CoreErrors.NotSupported.With("ADMIN SET BACKEND CONFIG");
        foreach (var property in statement.Properties)
            ParameterWriter.Set(store, variables, session, property.Key, property.Value);
        return StatementResult.Done;
    }
}

/// <summary>Lists cluster parameters under the words of StarRocks and Doris.</summary>
[Statement(typeof(AdminShowConfigStatement))]
internal sealed class AdminShowConfigHandler(VariableCatalog variables, GlobalSettings globals)
    : StatementHandler<AdminShowConfigStatement>
{
    private static readonly string[] s_columns = ["Key", "AliasNames", "Value", "Type", "IsMutable", "Comment"];

    public override bool IsReadOnly => true;

    public override ValueTask<StatementResult> HandleAsync(
        AdminShowConfigStatement statement, Session session, CancellationToken cancel)
    {
        session.RequireGlobal("SYSTEM_VARIABLES_ADMIN");
        if (statement.Backend) throw CoreErrors.NotSupported.With("ADMIN SHOW BACKEND CONFIG");
        var rows = variables.All
            .Where(s => s.Scope != SettingScope.Session
                && (statement.Like is null || SystemTables.LikePattern.Matches(statement.Like, s.Name, ignoreCase: true)))
            .Select(s => new object?[]
            {
                s.Name, "[]", s.Print(globals.System.GetAny(s)), s.GetType().GenericTypeArguments[0].Name.ToLowerInvariant(),
                s.Scope == SettingScope.System ? "true" : "false", s.Description,
            });
        return new(TableResult.Texts(s_columns, [.. rows]));
    }

    public override ValueTask<IReadOnlyList<ResultField>> DescribeAsync(Statement statement, Session session)
        => new(TableResult.Texts(s_columns).Columns);
}

/// <summary>Writes parameters into the catalog.</summary>
internal static class ParameterWriter
{
    public static void Set(CatalogStore store, VariableCatalog variables, Session session, string name, string? text)
    {
        var setting = variables.Find(name) ?? throw FrontendErrors.UnknownParameter.With(name);
        if (setting.ReadOnly || setting.Scope == SettingScope.Server) throw FrontendErrors.ReadOnlyVariable.With(name);
        var value = text is null ? null : setting.Print(setting.Parse(text));
        if (setting.Scope == SettingScope.System)
        {
            store.Commit(new SetSystemSetting(setting.Name, value));
            if (setting.Description == StreamingParameters.NoEffect)
                session.AddWarning(Warning.Of(1235, $"'{setting.Name}' has no effect here"));
            return;
        }

        store.Commit(new SetGlobalVariable(setting.Name, value));
        session.AddWarning(Warning.Note(5306, $"'{setting.Name}' is a session variable: new sessions start with this value"));
    }
}
