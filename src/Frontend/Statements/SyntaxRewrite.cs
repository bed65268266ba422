using System.Collections.Concurrent;
using System.Reflection;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements;

/// <summary>Puts other nodes in the place of some of a syntax tree, by the properties of its records.</summary>
internal static class SyntaxRewrite
{
    private static readonly MethodInfo s_list =
        typeof(SyntaxRewrite).GetMethod(nameof(Items), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly ConcurrentDictionary<Type, (MethodInfo Copy, PropertyInfo[] Children)> s_shapes = new();

    /// <summary>Asks for each node from the root on: a node that is given stands in its place as it is, null goes on below.</summary>
    internal static T Map<T>(T root, Func<SqlNode, SqlNode?> replace)
        where T : SqlNode
    {
        if (replace(root) is { } given) return (T)given;
        var (copy, children) = s_shapes.GetOrAdd(root.GetType(), ShapeOf);
        SqlNode? changed = null;
        foreach (var property in children)
        {
            var before = property.GetValue(root);
            var after = before switch
            {
                null => null,
                SqlNode node => Map(node, replace),
                _ => s_list.MakeGenericMethod(property.PropertyType.GetGenericArguments()).Invoke(null, [before, replace]),
            };
            if (ReferenceEquals(before, after)) continue;
            changed ??= (SqlNode)copy.Invoke(root, null)!; // Every record can copy itself.
            property.SetValue(changed, after);
        }

        return (T)(changed ?? root);
    }

    private static NodeList<T> Items<T>(NodeList<T> items, Func<SqlNode, SqlNode?> replace)
    {
        var changed = items.Map(item => item switch
        {
            SqlNode node => (T)(object)Map(node, replace),
            NodeList<Expression> list => (T)(object)Items(list, replace),
            _ => item,
        });
        for (var i = 0; i < items.Count; i++)
        {
            if (!ReferenceEquals(items[i], changed[i])) return changed;
        }

        return items;
    }

    private static (MethodInfo, PropertyInfo[]) ShapeOf(Type type) => (
        type.GetMethod("<Clone>$")!, // The compiler writes it for every record.
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite && p.GetIndexParameters().Length == 0
            && (typeof(SqlNode).IsAssignableFrom(p.PropertyType) || IsListOfNodes(p.PropertyType)))]);

    private static bool IsListOfNodes(Type type)
        => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(NodeList<>)
            && (typeof(SqlNode).IsAssignableFrom(type.GetGenericArguments()[0])
                || type.GetGenericArguments()[0] == typeof(NodeList<Expression>));
}
