using System.Text.Json;

namespace MatViewDb.Golden.Running;

/// <summary>Is one way of running all cases: session settings, number of backends, and whether plans are compared.</summary>
internal sealed record Lane(string Name, Dictionary<string, string> Set, int Backends, bool ComparePlans, string Why)
{
    internal static Lane Get(string name) => Read(Path.Combine(Folder("lanes"), name + ".json"));

    internal static string Folder(string name) => Path.Combine(AppContext.BaseDirectory, name);

    private static Lane Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var root = json.RootElement;
        var settings = new Dictionary<string, string>();
        if (root.TryGetProperty("set", out var set))
        {
            foreach (var pair in set.EnumerateObject()) settings[pair.Name] = pair.Value.GetString()!;
        }

        return new Lane(
            Path.GetFileNameWithoutExtension(path), settings,
            root.TryGetProperty("backends", out var backends) ? backends.GetInt32() : 1,
            root.TryGetProperty("plans", out var plans) && plans.GetBoolean(), root.GetProperty("why").GetString()!);
    }
}
