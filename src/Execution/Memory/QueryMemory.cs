using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Execution.Memory;

/// <summary>Makes columns that live as long as the query and whose text bytes need no owner of their own.</summary>
public readonly unsafe struct QueryMemory(QueryContext query)
{
    /// <summary>
    /// Puts columns one after another; the text bytes are kept until the query ends. The inputs stay the caller's.
    /// </summary>
    public Column Concat(Column[] columns, ArrowType type)
    {
        if (columns.Length == 0)
        {
            var values = NativeBuffer.AllocateZeroed(query.Tracker, 64);
            return Column.Flat(type, 0, values, null);
        }

        using var joined = columns.Length == 1
            ? columns[0].Share()
            : ColumnConcat.Concat(columns, query.Tracker);
        if (type.Physical != PhysicalKind.View) return joined.Share();
        query.KeepTexts(columns);
        return WithoutHeaps(joined);
    }

    // A slice begins somewhere within the buffers of its column.
    private static bool OwnsAll(Column column)
        => column.Values == column.Owners[0]!.Pointer
            && (column.Validity is null || column.Validity == column.Owners[1]!.Pointer);

    private Column WithoutHeaps(Column column)
    {
        if (!column.IsFlat) return column.Share();
        if (!OwnsAll(column))
        {
            using var nothing = column.Slice(0, 0, query.Tracker);
            using var copy = ColumnConcat.Concat([column, nothing], query.Tracker);
            return WithoutHeaps(copy);
        }

        var owners = column.Owners;
        return Column.Flat(column.Type, column.Length, owners[0]!.Retain(), owners[1]?.Retain());
    }
}
