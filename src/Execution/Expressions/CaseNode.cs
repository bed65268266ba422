using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Execution.Expressions;

/// <summary>
/// Gives the result of the first condition that is true; branches that can fail see only their own rows.
/// </summary>
internal sealed unsafe class CaseNode(
    SqlType type, ExpressionNode[] conditions, ExpressionNode[] results, ExpressionNode? otherwise)
    : ExpressionNode(type)
{
    private readonly ExpressionNode[] _branches = otherwise is null ? results : [.. results, otherwise];

    public override bool CanFail
        => Array.Exists(conditions, each => each.CanFail) || Array.Exists(_branches, each => each.CanFail);

    public override int Weight => 4 + conditions.Sum(each => each.Weight) + _branches.Sum(each => each.Weight);

    public override Column Evaluate(RecordBatch batch, EvaluationContext context)
    {
        var choices = new int[batch.RowCount];
        Array.Fill(choices, otherwise is null ? -1 : results.Length);
        var open = Bitmaps.AllocateFilled(context.Tracker, batch.RowCount, true);
        var rows = new int[batch.RowCount];
        for (var i = 0; i < conditions.Length; i++) Decide(i, batch, context, open, choices, rows);
        open.Release();

        var sources = new Column[_branches.Length];
        for (var i = 0; i < sources.Length; i++) sources[i] = EvaluateBranch(i, batch, context, choices, rows);
        var result = ColumnChoose.Choose(Type.ToArrow(), sources, choices, context.Tracker);
        foreach (var source in sources) source.Dispose();
        return result;
    }

    public override void CollectColumns(HashSet<int> columns)
    {
        foreach (var condition in conditions) condition.CollectColumns(columns);
        foreach (var branch in _branches) branch.CollectColumns(columns);
    }

    /// <summary>Gives the rows still open for which condition i is true to branch i.</summary>
    private void Decide(
        int index, RecordBatch batch, EvaluationContext context, NativeBuffer open, int[] choices, int[] rows)
    {
        var openBits = (ulong*)open.Pointer;
        if (index > 0 && conditions[index].CanFail)
        {
            var openCount = Bitmaps.ToRows(openBits, batch.RowCount, rows);
            if (openCount == 0) return;
            var part = RowSubset.Take(batch, conditions[index], rows.AsSpan(0, openCount), context);
            using var partValue = conditions[index].Evaluate(part, context);
            part.Dispose();
            var partTrue = BooleanColumns.True(partValue, openCount, context.Tracker);
            for (var i = 0; i < openCount; i++)
            {
                if (!Bitmaps.Get((ulong*)partTrue.Pointer, i)) continue;
                choices[rows[i]] = index;
                Bitmaps.Clear(openBits, rows[i]);
            }

            partTrue.Release();
            return;
        }

        using var value = conditions[index].Evaluate(batch, context);
        var whereTrue = BooleanColumns.True(value, batch.RowCount, context.Tracker);
        var trueBits = (ulong*)whereTrue.Pointer;
        Bitmaps.And(trueBits, openBits, trueBits, batch.RowCount);
        Bitmaps.AndNot(openBits, trueBits, openBits, batch.RowCount);
        var count = Bitmaps.ToRows(trueBits, batch.RowCount, rows);
        for (var i = 0; i < count; i++) choices[rows[i]] = index;
        whereTrue.Release();
    }

    private Column EvaluateBranch(int index, RecordBatch batch, EvaluationContext context, int[] choices, int[] rows)
    {
        if (!_branches[index].CanFail) return _branches[index].Evaluate(batch, context);
        var count = 0;
        for (var i = 0; i < choices.Length; i++)
        {
            if (choices[i] == index) rows[count++] = i;
        }

        if (count == choices.Length) return _branches[index].Evaluate(batch, context);
        if (count == 0) return Column.ConstantNull(context.Tracker, Type.ToArrow(), 0);
        var part = RowSubset.Take(batch, _branches[index], rows.AsSpan(0, count), context);
        var result = _branches[index].Evaluate(part, context);
        part.Dispose();
        return result;
    }
}

/// <summary>Makes batches of some rows with only the columns that an expression reads.</summary>
internal static class RowSubset
{
    internal static RecordBatch Take(
        RecordBatch batch, ExpressionNode reader, ReadOnlySpan<int> rows, EvaluationContext context)
    {
        var needed = new HashSet<int>();
        reader.CollectColumns(needed);
        var columns = new Column[batch.Columns.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            // Columns that are not read stand in as they are; nobody looks at their length.
            columns[i] = needed.Contains(i)
                ? ColumnGather.Take(batch.Columns[i], rows, context.Tracker)
                : batch.Columns[i].Share();
        }

        return new RecordBatch(columns, rows.Length);
    }
}
