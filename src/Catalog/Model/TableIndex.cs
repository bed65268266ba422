using System.Collections.Immutable;

namespace MatViewDb.Catalog.Model;

/// <summary>Names an index of a table: its kind in capitals (BITMAP, NGRAMBF; BTREE stands for those of MySQL, without effect).</summary>
public sealed record TableIndex(string Name, string Kind, ImmutableArray<string> Columns, string Comment)
{
    public const string Bitmap = "BITMAP";
    public const string Ngram = "NGRAMBF";
    public const string Tree = "BTREE";

    /// <summary>Properties as written, keys in lower case.</summary>
    public ImmutableSortedDictionary<string, string> Properties { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public bool HasEffect => Kind != Tree;

    internal bool IsOf(Column column) => Columns.Contains(column.Name, StringComparer.OrdinalIgnoreCase);
}
