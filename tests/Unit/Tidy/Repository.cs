namespace MatViewDb.Unit.Tidy;

/// <summary>Finds the checkout that the tests run from and its C# files.</summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot();

    internal static IEnumerable<string> Files(params string[] folders)
        => folders.SelectMany(f => Directory.EnumerateFiles(Path.Combine(Root, f), "*.cs", SearchOption.AllDirectories))
            .Where(f => !f.Contains("/obj/") && !f.Contains("/bin/") && !f.Contains("/Generated/"))
            .Order(StringComparer.Ordinal);

    internal static string Short(string path) => Path.GetRelativePath(Root, path);

    private static string FindRoot()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "MatViewDb.slnx"))) return at.FullName;
        }

        throw new DirectoryNotFoundException("the tests must run inside the checkout");
    }
}
