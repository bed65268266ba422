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
    internal static SegmentColumn Of(ColumnDesc column)
    {
        var type = column.Type.ToSqlType();
        var element = type.IsArray && !type.Part(0).IsNested ? type.Part(0).ToArrow() : (ArrowType?)null;
        return new SegmentColumn(column.Id, type.ToArrow(), element, column.BloomFpp);
    }
}
