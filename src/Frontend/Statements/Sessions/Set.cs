using System.Globalization;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Settings;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner.MvRewrite;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Sessions;

/// <summary>Sets variables of the session or of all later ones, user variables and character sets.</summary>
[Statement(typeof(SetStatement))]
internal sealed class SetHandler(CatalogStore store, VariableCatalog variables) : StatementHandler<SetStatement>
{
    private const int NoSuchView = 7336;

    public override bool IsReadOnly => true;

    public override async ValueTask<StatementResult> HandleAsync(
        SetStatement statement, Session session, CancellationToken cancel)
    {
        foreach (var item in statement.Items)
        {
            switch (item)
            {
                case SetVariable variable:
                    await SetAsync(variable, session, cancel).ConfigureAwait(false);
                    break;
                case SetUserVariable user:
                    session.Variables.SetUser(user.Name,
                        await session.Services.Queries.EvaluateAsync(session, user.Value, cancel).ConfigureAwait(false));
                    break;
                case SetNames names:
                    SetNamesTo(session, names.Charset, names.Collation);
                    break;
                case SetCharacterSet set:
                    SetNamesTo(session, set.Charset, null);
                    break;
                default:
                    throw CoreErrors.NotSupported.With(item.GetType().Name);
            }
        }

        return StatementResult.Ok;
    }

    private async ValueTask SetAsync(SetVariable item, Session session, CancellationToken cancel)
    {
        var setting = variables.Require(item.Name);
        if (setting.ReadOnly) throw FrontendErrors.ReadOnlyVariable.With(item.Name);
        if (setting.Scope == SettingScope.Server) throw FrontendErrors.ReadOnlyVariable.With(item.Name);
        if (setting.Scope == SettingScope.System && item.Scope != VariableScope.Global)
            throw FrontendErrors.ParameterOfCluster.With(item.Name);
        var text = item.Value is null
            ? null
            : await TextAsync(setting, item.Value, session, cancel).ConfigureAwait(false);
        var value = text is null ? null : setting.Parse(text);
        if (item.Scope == VariableScope.Global)
        {
            session.RequireGlobal("SYSTEM_VARIABLES_ADMIN");
            store.Commit(setting.Scope == SettingScope.System
                ? new SetSystemSetting(setting.Name, value is null ? null : setting.Print(value))
                : new SetGlobalVariable(setting.Name, value is null ? null : setting.Print(value)));
            return;
        }

        if (EngineVariables.All.GetValueOrDefault(setting.Name) == setting)
            session.AddWarning(Warning.Of(1235, $"Variable '{setting.Name}' has no effect"));
        if (setting == MvSettings.IncludingNames || setting == MvSettings.ExcludingNames) WarnOfNames(setting, text ?? "", session);
        // Whoever goes back to committing every statement commits what is open.
        if (setting == SessionSettings.Autocommit && value is not false && !session.Get(SessionSettings.Autocommit))
            await session.Services.SessionTransactions.CommitAsync(session, cancel).ConfigureAwait(false);
        if (value is null) session.Variables.Reset(setting);
        else session.Variables.Set(setting, value);
        if (setting.Name is "autocommit" or "time_zone" || setting.Name.StartsWith("character_set_", StringComparison.Ordinal))
            session.Tracked?.Invoke(setting.Name, variables.Print(setting, session.Variables.GetAny(setting)));
    }

    // A name of no view is no error: views of that name may come. Most often it is a slip.
    private void WarnOfNames(Setting setting, string list, Session session)
    {
        var snapshot = store.Current;
        foreach (var name in ViewList.Names(list))
        {
            if (snapshot.MaterializedViews.Any(v => ViewList.Means(name, snapshot.DatabaseName(v.DatabaseId), v.Name))) continue;
            session.AddWarning(Warning.Of(NoSuchView, $"Variable '{setting.Name}' names '{name}', which is no materialized view"));
        }
    }

    private static async ValueTask<string> TextAsync(
        Setting setting, Expression value, Session session, CancellationToken cancel)
    {
        var bound = await session.Services.Queries.EvaluateAsync(session, value, cancel).ConfigureAwait(false);
        return bound.Value switch
        {
            null when setting.Name.StartsWith("character_set_", StringComparison.Ordinal) => "utf8mb4",
            null => throw Setting.WrongValue.With(setting.Name, "NULL", ""),
            bool flag => flag ? "1" : "0",
            string text when setting.Name == "time_zone" => ZoneNames.Check(text),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            var other => other.ToString() ?? "",
        };
    }

    private static void SetNamesTo(Session session, string? characterSet, string? collation)
    {
        var name = (characterSet ?? "utf8mb4").ToLowerInvariant();
        if (!CharacterSetNames.IsKnown(name))
            throw CharacterSetNames.Unknown.With(characterSet);
        session.SetCharacterSets(name);
        if (collation is not null) session.Variables.Set(SessionSettings.CollationConnection, collation);
        session.Tracked?.Invoke("character_set_client", name);
        session.Tracked?.Invoke("character_set_connection", name);
        session.Tracked?.Invoke("character_set_results", name);
    }
}
