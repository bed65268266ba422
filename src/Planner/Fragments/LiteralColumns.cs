using System.Text;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Fragments;

/// <summary>Makes columns of one constant, as aggregate kernels take their constant arguments.</summary>
public static class LiteralColumns
{
    public static Column Make(LiteralExpression literal, MemoryTracker tracker)
    {
        var type = literal.Type.ToArrow();
        using var builder = new ColumnBuilder(type, tracker, 1);
        switch (literal.Value)
        {
            case Int128 number:
                Append(builder, type, number);
                break;
            case double number when type.Physical == PhysicalKind.Float32:
                builder.Append((float)number);
                break;
            case double number:
                builder.Append(number);
                break;
            case string text:
                var encoding = type.Id == ArrowTypeId.BinaryView ? Encoding.Latin1 : Encoding.UTF8;
                builder.AppendBytes(encoding.GetBytes(text));
                break;
            default:
                builder.AppendNull();
                break;
        }

        return builder.Build();
    }

    private static void Append(ColumnBuilder builder, ArrowType type, Int128 number)
    {
        switch (type.Physical)
        {
            case PhysicalKind.Bit: builder.AppendBool(number != 0); break;
            case PhysicalKind.Int8: builder.Append((sbyte)number); break;
            case PhysicalKind.Int16: builder.Append((short)number); break;
            case PhysicalKind.Int32: builder.Append((int)number); break;
            case PhysicalKind.Int64: builder.Append((long)number); break;
            default: builder.Append(number); break;
        }
    }
}
