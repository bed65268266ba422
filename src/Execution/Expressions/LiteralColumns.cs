using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
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
        LiteralBuilding.Append(builder, type, value);
        using var single = builder.Build();
        return NullPropagatingKernel.ToConstant(single, rowCount);
    }
}

/// <summary>Gives a literal.</summary>
internal sealed class LiteralNode(SqlType type, LiteralValue value) : ExpressionNode(type)
{
    private MemoryTracker? _account;
    private Column? _made;

    public LiteralValue Value { get; } = value;

    public override Column Evaluate(Arrow.RecordBatch batch, EvaluationContext context)
    {
        // Made once a query: its account frees the column at the end. The account of the process never ends.
        if (context.Tracker == MemoryTracker.Process)
            return LiteralColumns.Constant(Type, Value, batch.RowCount, context.Tracker);
        if (_made is null || _account != context.Tracker)
        {
            _made = LiteralColumns.Constant(Type, Value, 1, context.Tracker);
            _account = context.Tracker;
        }

        return _made.Retype(_made.Type, batch.RowCount);
    }

    public override void CollectColumns(HashSet<int> columns)
    {
    }
}
