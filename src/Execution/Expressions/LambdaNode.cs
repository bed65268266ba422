using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;
using MatViewDb.Core.Types;
using MatViewDb.Functions;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Nested;

namespace MatViewDb.Execution.Expressions;

/// <summary>
/// Runs the body of a lambda over the elements of all rows' arrays at once: they become columns, beside the captured values of
/// the rows that they are in.
/// </summary>
internal sealed unsafe class LambdaNode(SqlType type, ExpressionNode[] arrays, ExpressionNode[] captured, ExpressionNode body)
    : ExpressionNode(type)
{
    private const int ElementsAtOnce = 64 << 10;

    /// <summary>Rows whose arrays tell how long those of the others may be.</summary>
    private const int RowsTried = 64;

    /// <summary>Elements taken out of their arrays together: a batch of long ones would fill the memory and be slow to end.</summary>
    private const long ElementsTogether = 1 << 20;

    private readonly PackedType[] _types = Array.ConvertAll(arrays, array => new PackedType(array.Type));
    private readonly PackedType _element = new(body.Type);

    public override bool CanFail => true;

    public override int Weight => 8 * body.Weight + arrays.Sum(array => array.Weight) + captured.Sum(value => value.Weight);

    public override Column Evaluate(RecordBatch batch, EvaluationContext context)
    {
        if (batch.RowCount <= RowsTried) return Rows(batch, context, out _);
        var parts = new List<Column>();
        var count = RowsTried;
        for (var first = 0; first < batch.RowCount;)
        {
            Interruption.Check();
            using var some = batch.Slice(first, Math.Min(count, batch.RowCount - first), context.Tracker);
            parts.Add(Rows(some, context, out var elements));
            first += some.RowCount;
            count = (int)Math.Clamp(ElementsTogether * some.RowCount / Math.Max(1, elements), 1, batch.RowCount);
        }

        var all = ColumnConcat.Concat(parts.ToArray(), context.Tracker);
        foreach (var part in parts) part.Dispose();
        return all;
    }

    public override void CollectColumns(HashSet<int> columns)
    {
        foreach (var array in arrays) array.CollectColumns(columns);
        foreach (var value in captured) value.CollectColumns(columns);
    }

    private Column Rows(RecordBatch batch, EvaluationContext context, out int elementCount)
    {
        var inputs = Array.ConvertAll(arrays, array => array.Evaluate(batch, context));
        var validity = Validity(inputs, batch.RowCount, context.Tracker);
        var exploded = new Exploded[inputs.Length];
        for (var i = 0; i < inputs.Length; i++)
        {
            exploded[i] = Exploded.Arrays(
                inputs[i], batch.RowCount, _types[i], context.Tracker, validity is null ? null : (ulong*)validity.Pointer);
            if (i > 0 && !exploded[i].Offsets.AsSpan().SequenceEqual(exploded[0].Offsets))
                throw FunctionErrors.ArraysDiffer.With("a lambda function");
        }

        var offsets = exploded[0].Offsets;
        var count = elementCount = offsets[^1];
        Column result;
        if (count == 0)
        {
            using var none = Column.ConstantNull(context.Tracker, body.Type.ToArrow(), 0);
            result = Packing.Arrays(offsets, none, _element, validity, context.Tracker);
        }
        else
        {
            using var elements = Elements(exploded, offsets, batch, context);
            using var values = Body(elements, context);
            result = Packing.Arrays(offsets, values, _element, validity, context.Tracker);
        }

        foreach (var each in exploded) each.Dispose();
        foreach (var input in inputs) input.Dispose();
        return result;
    }

    /// <summary>Runs the body over some elements at a time: those of one batch of rows may be many millions.</summary>
    private Column Body(RecordBatch elements, EvaluationContext context)
    {
        if (elements.RowCount <= ElementsAtOnce) return body.Evaluate(elements, context);
        var parts = new List<Column>();
        for (var first = 0; first < elements.RowCount; first += ElementsAtOnce)
        {
            Interruption.Check();
            using var some = elements.Slice(first, Math.Min(ElementsAtOnce, elements.RowCount - first), context.Tracker);
            parts.Add(body.Evaluate(some, context));
        }

        var all = ColumnConcat.Concat(parts.ToArray(), context.Tracker);
        foreach (var part in parts) part.Dispose();
        return all;
    }

    private RecordBatch Elements(Exploded[] exploded, int[] offsets, RecordBatch batch, EvaluationContext context)
    {
        var count = offsets[^1];
        var columns = new Column[exploded.Length + captured.Length];
        for (var i = 0; i < exploded.Length; i++) columns[i] = exploded[i].Elements.Share();
        if (captured.Length == 0) return new RecordBatch(columns, count);
        var rows = new int[count];
        for (var row = 0; row + 1 < offsets.Length; row++) rows.AsSpan(offsets[row], offsets[row + 1] - offsets[row]).Fill(row);
        for (var i = 0; i < captured.Length; i++)
        {
            using var value = captured[i].Evaluate(batch, context);
            columns[exploded.Length + i] = ColumnGather.Take(value, rows, context.Tracker);
        }

        return new RecordBatch(columns, count);
    }

    /// <summary>Gives the rows in which no array is NULL; null when that is all.</summary>
    private static NativeBuffer? Validity(Column[] inputs, int rowCount, MemoryTracker tracker)
    {
        NativeBuffer? validity = null;
        foreach (var input in inputs)
        {
            if (input.Validity is null || (input.IsConstant && !input.IsConstantNull)) continue;
            var isNew = validity is null;
            validity ??= Bitmaps.AllocateFilled(tracker, rowCount, true);
            if (input.IsConstantNull) Bitmaps.Fill((ulong*)validity.Pointer, rowCount, false);
            else if (isNew) Bitmaps.Copy(input.Validity, (ulong*)validity.Pointer, rowCount);
            else Bitmaps.And((ulong*)validity.Pointer, input.Validity, (ulong*)validity.Pointer, rowCount);
        }

        return validity;
    }
}

/// <summary>Calls a kernel of one argument that is no function of the catalog: reading a struct's field.</summary>
internal sealed class FieldNode(SqlType type, ExpressionNode input, ScalarKernel kernel) : ExpressionNode(type)
{
    public override bool CanFail => input.CanFail;

    public override int Weight => 1 + input.Weight;

    public override Column Evaluate(RecordBatch batch, EvaluationContext context)
    {
        using var value = input.Evaluate(batch, context);
        return kernel.Evaluate([value], batch.RowCount, context.Functions);
    }

    public override void CollectColumns(HashSet<int> columns) => input.CollectColumns(columns);
}
