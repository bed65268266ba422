using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Execution.Operators;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Execution.Expressions;

/// <summary>Runs a tree of nodes.</summary>
internal sealed unsafe class CompiledExpression : ICompiledExpression
{
    /// <summary>Below one survivor in this many rows, further conjuncts look at the survivors only.</summary>
    private const int SparseRatio = 8;

    private readonly ExpressionNode _root;
    private readonly List<ExpressionNode> _conjuncts = [];

    internal CompiledExpression(ExpressionNode root)
    {
        _root = root;
        Flatten(root);
        // The cheaper condition first; not where an error would then be met for rows that an earlier condition keeps away.
        if (!_conjuncts.Exists(conjunct => conjunct.CanFail)) _conjuncts = [.. _conjuncts.OrderBy(conjunct => conjunct.Weight)];
    }

    public Column Evaluate(RecordBatch batch, EvaluationContext context) => _root.Evaluate(batch, context);

    public int Select(RecordBatch batch, Span<int> rows, EvaluationContext context)
    {
        if (batch.RowCount == 0) return 0;
        var rowCount = batch.RowCount;
        using var first = _conjuncts[0].Evaluate(batch, context);
        if (first.IsConstant && _conjuncts.Count == 1)
        {
            if (first.IsConstantNull || (*first.Values & 1) == 0) return 0;
            for (var i = 0; i < rowCount; i++) rows[i] = i;
            return rowCount;
        }

        var survivors = BooleanColumns.True(first, rowCount, context.Tracker);
        var bits = (ulong*)survivors.Pointer;
        var next = 1;
        for (; next < _conjuncts.Count; next++)
        {
            var left = Bitmaps.Count(bits, rowCount);
            if (left == 0 || left * SparseRatio < rowCount) break;
            using var value = _conjuncts[next].Evaluate(batch, context);
            var whereTrue = BooleanColumns.True(value, rowCount, context.Tracker);
            Bitmaps.And(bits, (ulong*)whereTrue.Pointer, bits, rowCount);
            whereTrue.Release();
        }

        var count = Bitmaps.ToRows(bits, rowCount, rows);
        survivors.Release();
        for (; next < _conjuncts.Count
            && count > 0; next++) count = Narrow(_conjuncts[next], batch, rows[..count], context);
        return count;
    }

    private static int Narrow(ExpressionNode conjunct, RecordBatch batch, Span<int> rows, EvaluationContext context)
    {
        using var part = RowSubset.Take(batch, conjunct, rows, context);
        using var value = conjunct.Evaluate(part, context);
        var whereTrue = BooleanColumns.True(value, rows.Length, context.Tracker);
        var kept = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            if (Bitmaps.Get((ulong*)whereTrue.Pointer, i)) rows[kept++] = rows[i];
        }

        whereTrue.Release();
        return kept;
    }

    private void Flatten(ExpressionNode node)
    {
        if (node is CallNode { Function: "and" } call)
        {
            foreach (var argument in call.Arguments) Flatten(argument);
        }
        else
        {
            _conjuncts.Add(node);
        }
    }
}
