using System.Runtime.InteropServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators;

/// <summary>Turns literals of plans into column values.</summary>
internal static class LiteralValues
{
    internal static void Append(ColumnBuilder builder, SqlType type, LiteralValue value)
    {
        if (value.ValueCase == LiteralValue.ValueOneofCase.None || type.Kind == SqlTypeKind.Null)
        {
            builder.AppendNull();
            return;
        }

        switch (type.ToArrow().Physical)
        {
            case PhysicalKind.Bit: builder.AppendBool(value.BoolValue || value.IntValue != 0); break;
            case PhysicalKind.Int8: builder.Append((sbyte)value.IntValue); break;
            case PhysicalKind.Int16: builder.Append((short)value.IntValue); break;
            case PhysicalKind.Int32: builder.Append((int)value.IntValue); break;
            case PhysicalKind.Int64: builder.Append(value.IntValue); break;
            case PhysicalKind.Int128: builder.Append(Wide(value)); break;
            case PhysicalKind.Float32: builder.Append((float)value.DoubleValue); break;
            case PhysicalKind.Float64: builder.Append(value.DoubleValue); break;
            default: builder.AppendBytes(value.BytesValue.Span); break;
        }
    }

    /// <summary>Gives a column of these literals.</summary>
    internal static Column Build(IReadOnlyList<LiteralValue> values, SqlType type, MemoryTracker tracker)
    {
        using var builder = new ColumnBuilder(type.ToArrow(), tracker, values.Count);
        foreach (var value in values) Append(builder, type, value);
        return builder.Build();
    }

    private static Int128 Wide(LiteralValue value)
        => value.ValueCase == LiteralValue.ValueOneofCase.Int128Value
            ? MemoryMarshal.Read<Int128>(value.Int128Value.Span)
            : value.IntValue;
}
