using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Core.Types;

namespace MatViewDb.Execution.Expressions;

/// <summary>Is one node of a compiled expression.</summary>
internal abstract class ExpressionNode(SqlType type)
{
    public SqlType Type { get; } = type;

    /// <summary>
    /// True when evaluation can raise an error for some values, so it must not see rows that are not meant for it.
    /// </summary>
    public virtual bool CanFail => false;

    /// <summary>Guesses what evaluation costs a row, to put cheap conditions before dear ones.</summary>
    public virtual int Weight => 1;

    /// <summary>Computes one value a row; the caller owns the column.</summary>
    public abstract Column Evaluate(RecordBatch batch, EvaluationContext context);

    /// <summary>Adds the input columns that evaluation reads.</summary>
    public abstract void CollectColumns(HashSet<int> columns);
}

/// <summary>Reads an input column.</summary>
internal sealed class ColumnNode(SqlType type, int index) : ExpressionNode(type)
{
    public override Column Evaluate(RecordBatch batch, EvaluationContext context) => batch.Columns[index].Share();

    public override void CollectColumns(HashSet<int> columns) => columns.Add(index);
}
