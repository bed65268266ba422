using MatViewDb.Arrow.Types;

namespace MatViewDb.Formats.Columnar;

/// <summary>Describes a column of a file: its name and what its values become; null for shapes that are not read.</summary>
public record FileColumn(string Name, ArrowType? Type)
{
    /// <summary>What a column of lists, maps or structs is made of.</summary>
    public FileNode? Nested { get; init; }

    /// <summary>True for texts that hold JSON.</summary>
    public bool IsJson { get; init; }

    /// <summary>Position among what the file stores values of.</summary>
    internal int Leaf { get; init; } = -1;
}
