using System.Collections.Frozen;
using System.Reflection;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Registry;
using MatViewDb.Core.Runtime;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Pipelines;

/// <summary>Finds the running half of a plan node by the type of its spec.</summary>
public static class OperatorRegistry
{
    private static readonly FrozenDictionary<string, Entry> s_entries = Load();

    public static Operator Create(PlanNode node, FragmentContext fragment)
    {
        var name = node.Spec.TypeUrl[(node.Spec.TypeUrl.LastIndexOf('/') + 1)..];
        if (!s_entries.TryGetValue(name, out var entry)) throw CoreErrors.NotSupported.With($"operator {name}");
        var site = new OperatorSite(node, node.ParseSpec(entry.Parser), fragment);
        fragment.Query.ThrowIfFailed();
        Operator made;
        try
        {
            made = (Operator)entry.Constructor.Invoke(site);
        }
        catch (Exception problem) when (problem is not MatViewException)
        {
            throw CoreErrors.Internal.Because(problem, problem.Message);
        }

        made.Profile.Name = entry.Name;
        return made;
    }

    private static FrozenDictionary<string, Entry> Load()
    {
        var entries = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var (type, mark) in Registry.TypesWith<OperatorAttribute>(typeof(OperatorRegistry).Assembly))
        {
            var descriptor = (MessageDescriptor)Check.NotNull(
                mark.Spec.GetProperty("Descriptor", BindingFlags.Public | BindingFlags.Static)?.GetValue(null));
            var constructor = Check.NotNull(type.GetConstructor([typeof(OperatorSite)]));
            var entry = new Entry(type.Name, descriptor.Parser, ConstructorInvoker.Create(constructor));
            var added = entries.TryAdd(descriptor.FullName, entry);
            Check.That(added, $"two operators run {descriptor.FullName}");
        }

        return entries.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private sealed record Entry(string Name, MessageParser Parser, ConstructorInvoker Constructor);
}
