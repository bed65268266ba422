using MatViewDb.Arrow.Types;
using MatViewDb.Protocol;

namespace MatViewDb.Storage.Segments;

/// <summary>Names one column of a segment.</summary>
/// <param name="ColumnId">The column's unique id.</param>
/// <param name="Type">How its values lie in memory.</param>
/// <param name="Element">For arrays of scalars: how an element lies.</param>
/// <param name="BloomFpp">How often its bloom filters may err; 0: it has none.</param>
public sealed record SegmentColumn(int ColumnId, ArrowType Type, ArrowType? Element = null, double BloomFpp = 0)
{
    /// <summary>Of how many characters the runs are that its bloom filters hold beside whole values; 0: none.</summary>
    public int GramSize { get; init; }

    public bool GramsIgnoreCase { get; init; }

    internal static SegmentColumn Of(ColumnDesc column)
    {
        var type = column.Type.ToSqlType();
        var element = type.IsArray && !type.Part(0).IsNested ? type.Part(0).ToArrow() : (ArrowType?)null;
        return new SegmentColumn(column.Id, type.ToArrow(), element, column.BloomFpp)
        {
            GramSize = column.GramSize, GramsIgnoreCase = column.GramsIgnoreCase,
        };
    }
}
