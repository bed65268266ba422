using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements;

/// <summary>Visits every node of a syntax tree, by the properties of its records.</summary>
public static class SyntaxWalk
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> s_properties = new();

    /// <summary>Counts the parameters of a statement.</summary>
    public static int CountParameters(SqlNode root)
    {
        var count = 0;
        Visit(root, node =>
        {
            if (node is Parameter parameter) count = Math.Max(count, parameter.Index + 1);
        });
        return count;
    }

    /// <summary>Calls back for a node and everything below it.</summary>
    public static void Visit(SqlNode root, Action<SqlNode> visit)
    {
        var waiting = new Stack<object>();
        waiting.Push(root);
        while (waiting.TryPop(out var item))
        {
            if (item is SqlNode node)
            {
                visit(node);
                foreach (var property in s_properties.GetOrAdd(node.GetType(), ChildrenOf))
                {
                    if (property.GetValue(node) is { } child) waiting.Push(child);
                }
            }
            else
            {
                foreach (var child in (IEnumerable)item)
                {
                    if (child is SqlNode or (IEnumerable and not string)) waiting.Push(child);
                }
            }
        }
    }

    private static PropertyInfo[] ChildrenOf(Type type)
        => [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.GetIndexParameters().Length == 0
                && (typeof(SqlNode).IsAssignableFrom(p.PropertyType)
                    || (typeof(IEnumerable).IsAssignableFrom(p.PropertyType) && p.PropertyType != typeof(string))))];
}
