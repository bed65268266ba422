using System.Collections.Concurrent;

namespace MatViewDb.Core.Runtime;

/// <summary>Marks a place where tests make the product fail, stall or die; costs one volatile read when none is set.</summary>
public static class FaultPoint
{
    private static readonly ConcurrentDictionary<string, Action> s_actions = new();
    private static volatile bool s_any;

    /// <summary>Runs the action set for this name, if any.</summary>
    public static void Hit(string name)
    {
        if (s_any && s_actions.TryGetValue(name, out var action)) action();
    }

    /// <summary>Sets what happens at a point; null clears it.</summary>
    public static void Set(string name, Action? action)
    {
        if (action is null) s_actions.TryRemove(name, out _);
        else s_actions[name] = action;
        s_any = !s_actions.IsEmpty;
    }
}
