using System.Reflection;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Registry;
using MatViewDb.Core.Runtime;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner.Binding;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Is a SHOW as a query over a system table that only this statement sees.</summary>
public sealed record ShownList(Query Query, IReadOnlyDictionary<string, SystemTable> Tables);

/// <summary>Finds system tables by name and SHOW lists by words.</summary>
public sealed class SystemTableRegistry
{
    private const string ShownName = "$show";

    /// <summary>Stands in the names of table functions where others have their database.</summary>
    private const string FunctionPrefix = "$function";

    private readonly Dictionary<string, SystemTableSource> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, SystemTableSource> _byWords = new(StringComparer.OrdinalIgnoreCase);

    public SystemTableRegistry(params ReadOnlySpan<Assembly> assemblies)
    {
        var made = new Dictionary<Type, SystemTableSource>();
        foreach (var (type, mark) in Registry.TypesWith<SystemTableAttribute>(assemblies))
        {
            if (!made.TryGetValue(type, out var source))
                made[type] = source = (SystemTableSource)Activator.CreateInstance(type, nonPublic: true)!; // Not Nullable<T>.
            Add(mark, source);
        }

        foreach (var (mark, source) in EmptyTables.All()) Add(mark, source);
    }

    /// <summary>Lists the tables of a system database, sorted.</summary>
    public IEnumerable<string> NamesOf(string database)
        => _byName.Keys.Where(n => n.StartsWith(database + ".", StringComparison.OrdinalIgnoreCase))
            .Select(n => n[(database.Length + 1)..]).Order(StringComparer.Ordinal);

    public SystemTableSource? Find(string database, string name) => _byName.GetValueOrDefault(database + "." + name);

    /// <summary>Gives a system table to the planner; null when there is none of this name.</summary>
    public SystemTable? Resolve(string database, string name, Session session)
        => Find(database, name) is { } source ? Open(source, name, session, null) : null;

    /// <summary>Gives a table function to the planner; null when there is none of this name.</summary>
    public SystemTable? Resolve(TableFunction function, Session session)
    {
        if (Find(FunctionPrefix, function.Name) is not { } source) return null;
        var context = new SystemTableContext(session, session.Catalog, session.Services) { Arguments = [.. function.NamedArguments] };
        var columns = source.Columns(context);
        return new SystemTable(function.Name, columns, filter => source.Rows(context with { Filter = filter }));
    }

    /// <summary>Turns a SHOW into a query; unknown words are a syntax error.</summary>
    public ShownList Show(ShowStatement statement, Session session)
    {
        if (!_byWords.TryGetValue(statement.Words, out var source))
            source = session.Services.Variables.Find(statement.Words) is { } setting ? new OneParameter(setting) : throw Unknown(statement);
        var table = Open(source, ShownName, session, statement);
        var body = new SelectBody(
            [new SelectItem(new Star(null), null)], new TableRef(new ObjectName(SystemDatabases.InformationSchema, ShownName), null))
        {
            Where = statement.Where,
        };
        var query = new Query(null, body, statement.OrderBy, statement.Limit, statement.Offset);
        return new ShownList(query, new Dictionary<string, SystemTable>(StringComparer.Ordinal) { [ShownName] = table });
    }

    private SystemTable Open(SystemTableSource source, string name, Session session, ShowStatement? show)
    {
        var context = new SystemTableContext(session, session.Catalog, session.Services) { Show = show };
        var columns = source.Columns(context);
        return new SystemTable(name, columns, filter => Rows(source, columns, context with { Filter = filter }));
    }

    private static IEnumerable<IReadOnlyList<object?>> Rows(
        SystemTableSource source, IReadOnlyList<SystemColumn> columns, SystemTableContext context)
    {
        var rows = source.Rows(context);
        if (context.Show?.Like is not { } pattern) return rows;
        var position = 0;
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Name.Equals(source.LikeColumn, StringComparison.OrdinalIgnoreCase)) position = i;
        }

        return rows.Where(r => r[position] is string text && LikePattern.Matches(pattern, text, ignoreCase: true));
    }

    private void Add(SystemTableAttribute mark, SystemTableSource source)
    {
        if (mark.Name.Contains('.', StringComparison.Ordinal))
            Check.That(_byName.TryAdd(mark.Name, source), $"system table {mark.Name} is defined twice");
        foreach (var words in mark.Show.Split('|', StringSplitOptions.RemoveEmptyEntries))
            Check.That(_byWords.TryAdd(words, source), $"SHOW {words} is defined twice");
    }

    private MatViewException Unknown(ShowStatement statement)
    {
        var near = _byWords.Keys.FirstOrDefault(
            w => w.StartsWith(statement.Words.Split(' ')[0], StringComparison.OrdinalIgnoreCase));
        return FrontendErrors.UnknownShow.With(statement.Words, near is null ? "" : $"; did you mean SHOW {near}?");
    }
}
