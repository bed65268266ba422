using System.Collections;
using System.Reflection;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Golden.Coverage;

/// <summary>
/// Lists what can be written in a kind of statement, and what was: each clause that may be there, each word of those to choose from, each
/// kind of part. Read off the syntax tree's own types, so that a new clause is missing from the cases at once.
/// </summary>
internal static class StatementForms
{
    /// <summary>Other units make no schedule.</summary>
    private static readonly string[] s_units = ["Second", "Minute", "Hour", "Day", "Week"];

    private static readonly Type[] s_nodes = [.. typeof(SqlNode).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(SqlNode)))];

    /// <summary>Gives the forms of a kind of statement, and of the parts in it that are of these kinds.</summary>
    internal static IEnumerable<string> Of(Type node, IReadOnlyCollection<Type> parts)
    {
        foreach (var property in PropertiesOf(node))
        {
            var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            var name = $"{node.Name}.{property.Name}";
            if (type == typeof(bool))
            {
                yield return $"{name} = True";
                yield return $"{name} = False";
            }
            else if (type.IsEnum)
            {
                foreach (var word in type == typeof(IntervalUnit) ? s_units : Enum.GetNames(type)) yield return $"{name} = {word}";
            }
            else if (IsKindOfPart(type))
            {
                foreach (var kind in s_nodes.Where(t => t.IsSubclassOf(type) && !t.IsAbstract))
                {
                    yield return $"{name} is {kind.Name}";
                    foreach (var form in Of(kind, parts)) yield return form;
                }
            }
            else
            {
                yield return name;
                if (!parts.Contains(type)) continue;
                foreach (var form in Of(type, parts)) yield return form;
            }
        }
    }

    /// <summary>Gives the forms that a node has.</summary>
    internal static IEnumerable<string> In(SqlNode node)
    {
        foreach (var property in PropertiesOf(node.GetType()))
        {
            var name = $"{node.GetType().Name}.{property.Name}";
            switch (property.GetValue(node))
            {
                case null or "" or 0 or 0L:
                    break;
                case bool or Enum:
                    yield return $"{name} = {property.GetValue(node)}";
                    break;
                case SqlNode part when IsKindOfPart(property.PropertyType):
                    yield return $"{name} is {part.GetType().Name}";
                    break;
                case IEnumerable list and not string when !list.Cast<object?>().Any():
                    break;
                default:
                    yield return name;
                    break;
            }
        }
    }

    // An expression, or a statement in another one, has forms without end.
    private static bool IsKindOfPart(Type type)
        => type.IsAbstract && type.IsSubclassOf(typeof(SqlNode)) && type != typeof(Expression) && type != typeof(Statement);

    // What is worked out from other properties has no setter.
    private static IEnumerable<PropertyInfo> PropertiesOf(Type node) => node.GetProperties().Where(
        p => p.CanWrite && p.GetIndexParameters().Length == 0 && p.DeclaringType is { } home && home != typeof(SqlNode)
            && home != typeof(Statement));
}
