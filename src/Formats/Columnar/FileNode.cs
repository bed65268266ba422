namespace MatViewDb.Formats.Columnar;

/// <summary>Says what a part of a nested column is.</summary>
public enum FileShape
{
    Value,
    List,
    Map,
    Struct,
}

/// <summary>
/// Is a part of a nested column: a value, or a list, map or struct of parts. Levels say, as in Parquet: a part is there from
/// definition level <see cref="Defined"/> on, and an entry with repetition level <see cref="Repeated"/> goes on a list or map.
/// </summary>
public sealed record FileNode(FileShape Shape, string Name, int Defined, int Repeated, IReadOnlyList<FileNode> Parts)
{
    /// <summary>How deep nested columns may be.</summary>
    internal const int DepthMax = 32;

    /// <summary>What a value's entries are; of values only.</summary>
    public FileColumn? Value { get; init; }

    /// <summary>Gives the values below, in the order of the file.</summary>
    public IEnumerable<FileNode> Values => Shape == FileShape.Value ? [this] : Parts.SelectMany(p => p.Values);

    /// <summary>Makes a list, map or struct; null where one of its parts is of a shape that is not read.</summary>
    internal static FileNode? Of(FileShape shape, string name, int defined, int repeated, List<FileNode?> parts)
        => parts.Contains(null) ? null : new FileNode(shape, name, defined, repeated, [.. parts.OfType<FileNode>()]);
}
