using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Golden.Coverage;

/// <summary>Walks a statement without knowing its kinds of nodes.</summary>
internal static class Nodes
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> s_properties = new();

    /// <summary>Gives the nodes that a node holds, those in lists too.</summary>
    internal static IEnumerable<SqlNode> Below(SqlNode node)
        => s_properties.GetOrAdd(node.GetType(), Parts).SelectMany(part => Flat(part.GetValue(node)));

    private static PropertyInfo[] Parts(Type type)
        => [.. type.GetProperties().Where(p => p.GetIndexParameters().Length == 0 && p.PropertyType != typeof(string))];

    private static IEnumerable<SqlNode> Flat(object? value) => value switch
    {
        SqlNode node => [node],
        IEnumerable list and not string => list.Cast<object?>().SelectMany(Flat),
        _ => [],
    };
}
