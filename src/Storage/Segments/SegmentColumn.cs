using MatViewDb.Arrow.Types;

namespace MatViewDb.Storage.Segments;

/// <summary>Names one column of a segment.</summary>
public sealed record SegmentColumn(int ColumnId, ArrowType Type);
