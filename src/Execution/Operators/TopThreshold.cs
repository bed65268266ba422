using System.Numerics;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators;

/// <summary>
/// Drops rows whose first sort key lies behind that of the worst row that is still kept; numbers only.
/// </summary>
internal sealed unsafe class TopThreshold(SortKey key)
{
    private long _whole;
    private double _floating;

    internal bool IsSet { get; private set; }

    internal void Set(Column column, int row)
    {
        IsSet = !column.IsNull(row) && !column.IsDictionary;
        if (!IsSet) return;
        var at = column.IsConstant ? 0 : row;
        switch (column.Type.Physical)
        {
            case PhysicalKind.Int8: _whole = column.As<sbyte>()[at]; break;
            case PhysicalKind.Int16: _whole = column.As<short>()[at]; break;
            case PhysicalKind.Int32: _whole = column.As<int>()[at]; break;
            case PhysicalKind.Int64: _whole = column.As<long>()[at]; break;
            case PhysicalKind.Float64: _floating = column.As<double>()[at]; break;
            default: IsSet = false; break;
        }
    }

    /// <summary>
    /// Writes the rows that may be among the first; all of them where the column's form does not tell.
    /// </summary>
    internal int Select(Column column, int[] rows)
    {
        if (!column.IsFlat) return column.Length;
        return column.Type.Physical switch
        {
            PhysicalKind.Int8 => Select(column, (sbyte)_whole, rows),
            PhysicalKind.Int16 => Select(column, (short)_whole, rows),
            PhysicalKind.Int32 => Select(column, (int)_whole, rows),
            PhysicalKind.Int64 => Select(column, _whole, rows),
            PhysicalKind.Float64 => Select(column, _floating, rows),
            _ => column.Length,
        };
    }

    private int Select<T>(Column column, T bar, int[] rows) where T : unmanaged, INumber<T>
    {
        var values = column.As<T>();
        var count = 0;
        var keepsNulls = SortKeys.NullsFirst(key);
        for (var i = 0; i < column.Length; i++)
        {
            rows[count] = i;
            // "not behind" rather than "before": NaN stays in and is sorted out later.
            var behind = key.Descending ? values[i] < bar : values[i] > bar;
            if (column.MayHaveNulls && column.IsNull(i)) behind = !keepsNulls;
            if (!behind) count++;
        }

        return count;
    }
}
