using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Core.Types;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators;

/// <summary>Makes columns of the literals of plans.</summary>
internal static class LiteralValues
{
    /// <summary>Gives a column of these literals.</summary>
    internal static Column Build(IReadOnlyList<LiteralValue> values, SqlType type, MemoryTracker tracker)
    {
        using var builder = new ColumnBuilder(type.ToArrow(), tracker, values.Count);
        foreach (var value in values) LiteralBuilding.Append(builder, type, value);
        return builder.Build();
    }
}
