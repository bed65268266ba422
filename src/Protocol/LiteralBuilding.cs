using System.Buffers.Binary;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;

namespace MatViewDb.Protocol;

/// <summary>Puts literals of plans into columns.</summary>
public static class LiteralBuilding
{
    /// <summary>Appends a literal of the builder's type.</summary>
    public static void Append(ColumnBuilder builder, SqlType type, LiteralValue value)
    {
        if (value.ValueCase == LiteralValue.ValueOneofCase.None)
        {
            builder.AppendNull();
            return;
        }

        switch (type.ToArrow().Physical)
        {
            case PhysicalKind.Bit:
                builder.AppendBool(Whole(value) != 0);
                break;
            case PhysicalKind.Int8:
                builder.Append((sbyte)Whole(value));
                break;
            case PhysicalKind.Int16:
                builder.Append((short)Whole(value));
                break;
            case PhysicalKind.Int32:
                builder.Append((int)Whole(value));
                break;
            case PhysicalKind.Int64:
                builder.Append((long)Whole(value));
                break;
            case PhysicalKind.Int128:
                builder.Append(Whole(value));
                break;
            case PhysicalKind.Float32:
                builder.Append((float)Number(value));
                break;
            case PhysicalKind.Float64:
                builder.Append(Number(value));
                break;
            default:
                builder.AppendBytes(value.BytesValue.Span);
                break;
        }
    }

    private static Int128 Whole(LiteralValue value) => value.ValueCase switch
    {
        LiteralValue.ValueOneofCase.BoolValue => value.BoolValue ? 1 : 0,
        LiteralValue.ValueOneofCase.Int128Value => BinaryPrimitives.ReadInt128LittleEndian(value.Int128Value.Span),
        _ => value.IntValue,
    };

    private static double Number(LiteralValue value)
        => value.ValueCase == LiteralValue.ValueOneofCase.DoubleValue ? value.DoubleValue : (double)Whole(value);
}
