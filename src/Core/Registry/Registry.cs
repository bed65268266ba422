using System.Reflection;
using MatViewDb.Core.Runtime;

namespace MatViewDb.Core.Registry;

/// <summary>Finds marked types and fields in given assemblies once, sorted by name.</summary>
public static class Registry
{
    /// <summary>Gives every type that carries the attribute, with it, sorted by full name.</summary>
    public static IReadOnlyList<(Type Type, T Mark)> TypesWith<T>(params ReadOnlySpan<Assembly> assemblies)
        where T : Attribute
    {
        var found = new List<(Type, T)>();
        foreach (var assembly in assemblies)
        {
            foreach (var type in assembly.GetTypes())
            {
                foreach (var mark in type.GetCustomAttributes<T>(inherit: false)) found.Add((type, mark));
            }
        }

        found.Sort((a, b) => string.CompareOrdinal(a.Item1.FullName, b.Item1.FullName));
        return found;
    }

    /// <summary>Gives the values of static fields of type T in classes marked with TMark, keyed and checked for doubles.</summary>
    public static IReadOnlyDictionary<string, T> FieldsOf<TMark, T>(Func<T, string> key, params ReadOnlySpan<Assembly> assemblies)
        where TMark : Attribute
        where T : class
    {
        var found = new SortedDictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        foreach (var (type, _) in TypesWith<TMark>(assemblies))
        {
            foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Static))
            {
                if (field.GetValue(null) is not T value) continue;
                Check.That(found.TryAdd(key(value), value), $"'{key(value)}' is defined twice, the second time in {type.FullName}");
            }
        }

        return found;
    }
}
