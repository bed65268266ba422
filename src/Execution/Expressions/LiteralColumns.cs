using System.Buffers.Binary;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Expressions;

/// <summary>Makes columns from the literals of a plan.</summary>
public static class LiteralColumns
{
    /// <summary>Gives a constant column of the literal.</summary>
    public static Column Constant(SqlType type, LiteralValue value, int rowCount, MemoryTracker tracker)
    {
        if (value.ValueCase == LiteralValue.ValueOneofCase.None || type.Kind == SqlTypeKind.Null)
            return Column.ConstantNull(tracker, type.ToArrow(), rowCount);
        using var builder = new ColumnBuilder(type.ToArrow(), tracker, 1);
        Append(builder, type, value);
        using var single = builder.Build();
        return NullPropagatingKernel.ToConstant(single, rowCount);
    }

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

/// <summary>Gives a literal.</summary>
internal sealed class LiteralNode(SqlType type, LiteralValue value) : ExpressionNode(type)
{
    public LiteralValue Value { get; } = value;

    public override Column Evaluate(Arrow.RecordBatch batch, EvaluationContext context)
        => LiteralColumns.Constant(Type, Value, batch.RowCount, context.Tracker);

    public override void CollectColumns(HashSet<int> columns)
    {
    }
}
