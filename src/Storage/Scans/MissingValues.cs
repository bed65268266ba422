using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Core.Types;
using MatViewDb.Protocol;

namespace MatViewDb.Storage.Scans;

/// <summary>Makes the rows of a column that is younger than the segment they are read from.</summary>
internal static class MissingValues
{
    internal static Column Constant(ColumnDesc column, int rows, MemoryTracker tracker)
        => Constant(column.Type.ToSqlType(), column.Missing, rows, tracker);

    internal static Column Constant(SqlType type, LiteralValue? value, int rows, MemoryTracker tracker)
    {
        if (value is null || value.ValueCase == LiteralValue.ValueOneofCase.None)
            return Column.ConstantNull(tracker, type.ToArrow(), rows);
        using var builder = new ColumnBuilder(type.ToArrow(), tracker, 1);
        LiteralBuilding.Append(builder, type, value);
        using var single = builder.Build();
        if (single.IsConstant) return single.Retype(single.Type, rows);
        var owners = single.Owners;
        var heaps = new NativeBuffer[owners.Length - 2];
        for (var i = 0; i < heaps.Length; i++) heaps[i] = owners[i + 2]!.Retain(); // Heaps are always there.
        return Column.Constant(single.Type, rows, owners[0]!.Retain(), owners[1]?.Retain(), heaps); // So are the values.
    }
}
