using System.Reflection;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Registry;
using MatViewDb.Core.Runtime;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements;

/// <summary>
/// Finds the handler of a statement by its syntax record; handlers are made once, with services by constructor.
/// </summary>
public sealed class StatementRegistry
{
    private readonly Dictionary<Type, StatementHandler> _handlers = [];

    /// <param name="services">What constructors may ask for, by type.</param>
    /// <param name="assemblies">Where handlers are looked for.</param>
    public StatementRegistry(IReadOnlyDictionary<Type, object> services, params ReadOnlySpan<Assembly> assemblies)
    {
        foreach (var (type, mark) in Registry.TypesWith<StatementAttribute>(assemblies))
            Check.That(_handlers.TryAdd(mark.Syntax, Make(type, services)), $"{mark.Syntax.Name} has two handlers");
    }

    public IEnumerable<Type> Syntaxes => _handlers.Keys;

    public StatementHandler? Find(Statement statement) => _handlers.GetValueOrDefault(statement.GetType());

    /// <summary>Gives the handler; a statement without one is error 1235.</summary>
    public StatementHandler Require(Statement statement)
        => _handlers.TryGetValue(statement.GetType(), out var handler)
            ? handler
            : throw CoreErrors.NotSupported.With(Words(statement.GetType().Name));

    private static StatementHandler Make(Type type, IReadOnlyDictionary<Type, object> services)
    {
        var constructor = type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).Single();
        var arguments = constructor.GetParameters().Select(p => services.TryGetValue(p.ParameterType, out var service)
            ? service
            : throw CoreErrors.Internal.With($"{type.Name} asks for {p.ParameterType.Name}, which nobody offers")).ToArray();
        return (StatementHandler)constructor.Invoke(arguments);
    }

    // CreateResourceGroupStatement -> CREATE RESOURCE GROUP
    private static string Words(string name)
    {
        name = name.EndsWith("Statement", StringComparison.Ordinal) ? name[..^"Statement".Length] : name;
        return string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? " " + c : c.ToString())).ToUpperInvariant();
    }
}
