using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Builders;
using MatViewDb.Core.Runtime;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Scalar.Matching;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Expressions;

/// <summary>Calls a kernel with the values of other nodes.</summary>
internal sealed class CallNode(
    SqlType type, string function, ScalarKernel kernel, ExpressionNode[] arguments, bool canFail)
    : ExpressionNode(type)
{
    private const int TextWeight = 3;

    private readonly Column[] _values = new Column[arguments.Length];

    public string Function { get; } = function;
    public ExpressionNode[] Arguments { get; } = arguments;

    public override bool CanFail { get; } = canFail || Array.Exists(arguments, argument => argument.CanFail);

    public override int Weight { get; } = 1 + arguments.Sum(argument => argument.Weight + (argument.Type.IsText ? TextWeight : 0));

    public override Column Evaluate(RecordBatch batch, EvaluationContext context)
    {
        Interruption.Check();
        for (var i = 0; i < _values.Length; i++) _values[i] = Arguments[i].Evaluate(batch, context);
        var result = kernel.Evaluate(_values, batch.RowCount, context.Functions);
        foreach (var value in _values) value.Dispose();
        return result;
    }

    public override void CollectColumns(HashSet<int> columns)
    {
        foreach (var argument in Arguments) argument.CollectColumns(columns);
    }
}

/// <summary>Tests values against a list of literals.</summary>
internal sealed class InListNode(SqlType type, ExpressionNode input, IReadOnlyList<LiteralValue> values, bool negated)
    : ExpressionNode(type)
{
    private InListKernel? _kernel;

    public override bool CanFail => input.CanFail;

    public override int Weight => 2 + input.Weight + (input.Type.IsText ? 3 : 0);

    public override Column Evaluate(RecordBatch batch, EvaluationContext context)
    {
        _kernel ??= Prepare(context);
        using var value = input.Evaluate(batch, context);
        return _kernel.Evaluate([value], batch.RowCount, context.Functions);
    }

    public override void CollectColumns(HashSet<int> columns) => input.CollectColumns(columns);

    private InListKernel Prepare(EvaluationContext context)
    {
        var hasNull = false;
        using var builder = new ColumnBuilder(input.Type.ToArrow(), context.Tracker, values.Count);
        foreach (var value in values)
        {
            if (value.ValueCase == LiteralValue.ValueOneofCase.None) hasNull = true;
            else LiteralBuilding.Append(builder, input.Type, value);
        }

        return new InListKernel(builder.Build(), hasNull, negated);
    }
}
