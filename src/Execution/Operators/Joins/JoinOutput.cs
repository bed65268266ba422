using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Execution.Expressions;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Functions.Kernels;
using Kind = MatViewDb.Protocol.HashJoinSpec.Types.Kind;

namespace MatViewDb.Execution.Operators.Joins;

/// <summary>Makes a join's output batches from row numbers of both sides and checks its condition on pairs.</summary>
internal sealed unsafe class JoinOutput : IDisposable
{
    private readonly JoinShape _shape;
    private Column[] _rightColumns;
    private readonly WorkerContext _worker;
    private readonly ICompiledExpression? _condition;
    private int[] _kept = [];

    internal JoinOutput(JoinShape shape, Column[] rightColumns, WorkerContext worker)
    {
        _shape = shape;
        _rightColumns = rightColumns;
        _worker = worker;
        if (shape.Condition is not null) _condition = ExpressionCompiler.Compile(shape.Condition);
    }

    /// <summary>Takes other right rows; they stay the caller's.</summary>
    internal void SetRight(Column[] columns) => _rightColumns = columns;

    internal bool HasCondition => _condition is not null;

    /// <summary>Narrows pairs, in place, to those that meet the condition.</summary>
    internal int Keep(RecordBatch input, Span<int> left, Span<int> right)
    {
        if (_condition is null) return left.Length;
        using var pairs = ConditionBatch(input, left, right);
        if (_kept.Length < left.Length) _kept = new int[left.Length];
        var count = _condition.Select(pairs, _kept, _worker.Evaluation);
        if (count == left.Length) return count;
        for (var i = 0; i < count; i++)
        {
            left[i] = left[_kept[i]];
            right[i] = right[_kept[i]];
        }

        return count;
    }

    /// <summary>Marks left rows of pairs for which the condition is NULL: neither met nor not.</summary>
    internal void FindUnknown(RecordBatch input, ReadOnlySpan<int> left, ReadOnlySpan<int> right, bool[] unknown)
    {
        if (_condition is null) return;
        using var pairs = ConditionBatch(input, left, right);
        using var answers = _condition.Evaluate(pairs, _worker.Evaluation);
        if (!answers.MayHaveNulls) return;
        for (var i = 0; i < left.Length; i++)
        {
            if (answers.IsNull(i)) unknown[left[i]] = true;
        }
    }

    /// <summary>Gives pairs of rows; no left numbers mean all left rows in order, right row -1 gives NULLs.</summary>
    internal RecordBatch Pairs(RecordBatch input, ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        var columns = new Column[_shape.Output.Length];
        for (var i = 0; i < columns.Length; i++) columns[i] = Take(input, _shape.Output[i], left, right);
        return new RecordBatch(columns, right.Length);
    }

    /// <summary>Gives left rows only.</summary>
    internal RecordBatch Left(RecordBatch input, ReadOnlySpan<int> rows)
    {
        var columns = new Column[_shape.Output.Length];
        var all = rows.Length == input.RowCount;
        for (var i = 0; i < columns.Length; i++)
        {
            var column = input[_shape.Output[i]];
            columns[i] = all ? column.Share() : ColumnGather.Take(column, rows, _worker.Tracker);
        }

        return new RecordBatch(columns, rows.Length);
    }

    /// <summary>Gives all left rows with whether each found a partner.</summary>
    internal RecordBatch Marks(RecordBatch input, bool[] matched, bool[]? unknown)
    {
        var columns = new Column[_shape.Output.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = _shape.Output[i] < _shape.LeftCount
                ? input[_shape.Output[i]].Share()
                : Mark(matched, unknown, input.RowCount);
        }

        return new RecordBatch(columns, input.RowCount);
    }

    /// <summary>Gives right rows with NULLs in place of the left columns.</summary>
    internal RecordBatch RightAlone(ReadOnlySpan<int> rows)
    {
        var columns = new Column[_shape.Output.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            var column = _shape.Output[i];
            columns[i] = column < _shape.LeftCount
                ? Column.ConstantNull(_worker.Tracker,
                    Protocol.TypeConversion.ToSqlType(_shape.LeftTypes[column]).ToArrow(), rows.Length)
                : ColumnGather.Take(RightColumn(column), rows, _worker.Tracker);
        }

        return new RecordBatch(columns, rows.Length);
    }

    public void Dispose() => (_condition as IDisposable)?.Dispose();

    private RecordBatch ConditionBatch(RecordBatch input, ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        var columns = new Column[_shape.ConditionColumns.Length];
        for (var i = 0; i < columns.Length; i++) columns[i] = Take(input, _shape.ConditionColumns[i], left, right);
        return new RecordBatch(columns, left.Length);
    }

    private Column RightColumn(int column)
        => _rightColumns[Array.BinarySearch(_shape.RightColumns, column - _shape.LeftCount)];

    private Column Take(RecordBatch input, int column, ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        if (column >= _shape.LeftCount) return ColumnGather.Take(RightColumn(column), right, _worker.Tracker);
        return left.IsEmpty ? input[column].Share() : ColumnGather.Take(input[column], left, _worker.Tracker);
    }

    private Column Mark(bool[] matched, bool[]? unknown, int rowCount)
    {
        var values = Bitmaps.AllocateFilled(_worker.Tracker, rowCount, false);
        NativeBuffer? validity = null;
        for (var i = 0; i < rowCount; i++)
        {
            if (matched[i]) Bitmaps.Set((ulong*)values.Pointer, i);
            if (unknown is null || !unknown[i]) continue;
            validity ??= Bitmaps.AllocateFilled(_worker.Tracker, rowCount, true);
            Bitmaps.Clear((ulong*)validity.Pointer, i);
        }

        return Column.Flat(new ArrowType(ArrowTypeId.Bool), rowCount, values, validity);
    }
}
