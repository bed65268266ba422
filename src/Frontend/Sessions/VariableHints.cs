using MatViewDb.Core.Errors;
using MatViewDb.Core.Settings;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Sessions;

/// <summary>Sets variables for one statement: SELECT /*+ SET_VAR(query_timeout = 1) */ ..., as StarRocks and MySQL have it.</summary>
internal static class VariableHints
{
    private const string Name = "SET_VAR";

    /// <summary>
    /// Sets what the statement's hints say in the session; whoever saved the values puts them back. An unknown variable is an error, as
    /// in StarRocks.
    /// </summary>
    internal static void Apply(Statement statement, Session session, VariableCatalog variables)
    {
        foreach (var hint in Of(statement))
        {
            if (hint.Name != Name) continue;
            session.Running!.HasHints = true; // The statement is running.
            foreach (var assignment in hint.Arguments) Set(assignment, session, variables);
        }
    }

    private static void Set(string assignment, Session session, VariableCatalog variables)
    {
        var at = assignment.IndexOf('=', StringComparison.Ordinal);
        if (at <= 0) throw CoreErrors.Semantic.With($"SET_VAR({assignment}): expected name = value");
        var (name, text) = (assignment[..at].Trim(), assignment[(at + 1)..].Trim());
        var setting = variables.Require(name);
        // What stands for more than the statement cannot be put back behind it.
        if (setting.ReadOnly || setting.Scope != SettingScope.Session || setting == SessionSettings.Autocommit)
            throw FrontendErrors.ReadOnlyVariable.With(name);
        session.Variables.Set(setting, setting.Parse(setting.Name == "time_zone" ? ZoneNames.Check(text) : text));
    }

    private static IEnumerable<SelectHint> Of(Statement statement) => statement switch
    {
        QueryStatement query => Of(query.Query.Body),
        ExplainStatement explain => Of(explain.Target),
        TraceStatement trace => Of(trace.Target),
        InsertStatement { Source: InsertQuery source } => statement.Hints.Concat(Of(source.Query.Body)),
        _ => statement.Hints,
    };

    /// <summary>Hints count in the first SELECT of a statement.</summary>
    private static IEnumerable<SelectHint> Of(QueryBody body) => body switch
    {
        SelectBody select => select.Hints,
        SetOperation operation => Of(operation.Left),
        NestedQuery nested => Of(nested.Query.Body),
        _ => [],
    };
}
