namespace MatViewDb.Files;

/// <summary>
/// Keeps files in memory and models a disk that may crash: bytes not synced and names whose directory was not synced
/// are lost, and an unsynced tail may survive in part.
/// </summary>
public sealed class MemoryFileSystem : IFileSystem
{
    private readonly Lock _lock = new();
    private readonly MemoryDirectory _root = new();

    /// <summary>
    /// Loses what was not synced. With a seed, random prefixes of unsynced tails survive, as on a real disk.
    /// </summary>
    public void Crash(int? tornTailSeed = null)
    {
        lock (_lock)
        {
            _root.Crash(tornTailSeed is { } seed ? new Random(seed) : null);
        }
    }

    /// <summary>Flips one bit of a file, as failing media do.</summary>
    public void FlipBit(string path, long offset, int bit)
    {
        lock (_lock)
        {
            RequireFile(path).FlipBit(offset, bit);
        }
    }

    public IWritableFile Create(string path)
    {
        lock (_lock)
        {
            var parent = RequireParent(path, out var name);
            if (parent.Entries.ContainsKey(name))
            {
                throw new IOException($"The file '{path}' already exists.");
            }
            var file = new MemoryFile();
            parent.Entries[name] = file;
            return new MemoryWritableFile(path, file, _lock);
        }
    }

    public IWritableFile OpenAppend(string path)
    {
        lock (_lock)
        {
            var parent = RequireParent(path, out var name);
            if (!parent.Entries.TryGetValue(name, out var node))
            {
                parent.Entries[name] = node = new MemoryFile();
            }
            return new MemoryWritableFile(path, (MemoryFile)node, _lock);
        }
    }

    public IReadableFile OpenRead(string path)
    {
        lock (_lock)
        {
            return new MemoryReadableFile(path, RequireFile(path), _lock);
        }
    }

    public bool FileExists(string path)
    {
        lock (_lock)
        {
            return Find(path) is MemoryFile;
        }
    }

    public bool DirectoryExists(string path)
    {
        lock (_lock)
        {
            return Find(path) is MemoryDirectory;
        }
    }

    public void Rename(string from, string to)
    {
        lock (_lock)
        {
            var file = RequireFile(from);
            var source = RequireParent(from, out var sourceName);
            var target = RequireParent(to, out var targetName);
            source.Entries.Remove(sourceName);
            target.Entries[targetName] = file;
        }
    }

    public void DeleteFile(string path)
    {
        lock (_lock)
        {
            if (Find(path) is MemoryFile)
            {
                RequireParent(path, out var name).Entries.Remove(name);
            }
        }
    }

    public void CreateDirectory(string path)
    {
        lock (_lock)
        {
            var directory = _root;
            foreach (var name in Split(path))
            {
                if (!directory.Entries.TryGetValue(name, out var next))
                {
                    directory.AddDurable(name, next = new MemoryDirectory());
                }
                directory = next as MemoryDirectory ?? throw new IOException($"'{path}' crosses a file.");
            }
        }
    }

    public void DeleteDirectory(string path)
    {
        lock (_lock)
        {
            if (Find(path) is MemoryDirectory)
            {
                RequireParent(path, out var name).Entries.Remove(name);
            }
        }
    }

    public IReadOnlyList<string> ListFiles(string path) => List<MemoryFile>(path);

    public IReadOnlyList<string> ListDirectories(string path) => List<MemoryDirectory>(path);

    public void SyncDirectory(string path)
    {
        lock (_lock)
        {
            RequireDirectory(path).Sync();
        }
    }

    private List<string> List<TNode>(string path) where TNode : MemoryNode
    {
        lock (_lock)
        {
            var names = new List<string>();
            foreach (var (name, node) in RequireDirectory(path).Entries)
            {
                if (node is TNode)
                {
                    names.Add(name);
                }
            }
            names.Sort(StringComparer.Ordinal);
            return names;
        }
    }

    private MemoryFile RequireFile(string path) =>
        Find(path) as MemoryFile ?? throw new FileNotFoundException($"There is no file '{path}'.", path);

    private MemoryDirectory RequireDirectory(string path) =>
        Find(path) as MemoryDirectory ?? throw new DirectoryNotFoundException($"There is no directory '{path}'.");

    private MemoryDirectory RequireParent(string path, out string name)
    {
        var parts = Split(path);
        name = parts[^1];
        return Find(parts.AsSpan(..^1)) as MemoryDirectory
            ?? throw new DirectoryNotFoundException($"There is no directory for '{path}'.");
    }

    private MemoryNode? Find(string path) => Find(Split(path));

    private MemoryNode? Find(ReadOnlySpan<string> parts)
    {
        MemoryNode? node = _root;
        foreach (var part in parts)
        {
            if (node is not MemoryDirectory directory || !directory.Entries.TryGetValue(part, out node))
            {
                return null;
            }
        }
        return node;
    }

    private static string[] Split(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries);
}
