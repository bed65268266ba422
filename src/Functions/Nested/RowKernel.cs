using System.Runtime.CompilerServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Runtime;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Nested;

/// <summary>
/// Runs a function over rows of nested values: arguments are made flat or constant, NULL in an argument that the mask names
/// makes the result NULL, all-constant calls run once.
/// </summary>
internal abstract unsafe class RowKernel(ArrowType resultType, int nullMask) : ScalarKernel
{
    /// <summary>NULL in any argument makes the result NULL.</summary>
    internal const int AllNull = -1;

    protected ArrowType ResultType { get; } = resultType;

    public sealed override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
    {
        var flat = new Column[arguments.Length];
        var constant = rowCount > 0 && arguments.Length > 0;
        NativeBuffer? validity = null;
        var isNull = false;
        for (var i = 0; i < flat.Length; i++)
        {
            var argument = arguments[i];
            var counts = i > 30 ? nullMask == AllNull : (nullMask >> i & 1) != 0;
            constant &= argument.IsConstant;
            isNull |= counts && argument.IsConstantNull;
            flat[i] = argument.IsDictionary ? ColumnFlatten.ToFlat(argument, context.Tracker) : argument.Share();
            if (!counts || argument.IsConstant || argument.Validity is null) continue;
            var merged = Bitmaps.Intersect(
                validity is null ? null : (ulong*)validity.Pointer, argument.Validity, rowCount, context.Tracker);
            validity?.Release();
            validity = merged;
        }

        Column result;
        if (isNull)
        {
            validity?.Release();
            result = Column.ConstantNull(context.Tracker, ResultType, rowCount);
        }
        else if (constant)
        {
            using var single = Compute(flat, 1, null, context);
            result = NullPropagatingKernel.ToConstant(single, rowCount);
        }
        else
        {
            result = Compute(flat, rowCount, validity, context);
        }

        foreach (var column in flat) column.Dispose();
        return result;
    }

    /// <summary>Computes the rows; takes over the validity.</summary>
    protected abstract Column Compute(Column[] arguments, int rowCount, NativeBuffer? validity, FunctionContext context);

    protected static void SetNull(ref NativeBuffer? validity, int row, int rowCount, MemoryTracker tracker)
    {
        validity ??= Bitmaps.AllocateFilled(tracker, rowCount, true);
        Bitmaps.Clear((ulong*)validity.Pointer, row);
    }
}

/// <summary>Computes one row's nested value or text; false: NULL.</summary>
internal interface IPackedBody
{
    void Bind(Column[] arguments);

    bool Compute(int row, TextSink output);
}

/// <summary>Computes one row's value of fixed size; false: NULL.</summary>
internal interface IValueBody<T> where T : unmanaged
{
    void Bind(Column[] arguments);

    bool Compute(int row, out T value);
}

/// <summary>Finds one row's element inside an argument; false: NULL.</summary>
internal unsafe interface IElementBody
{
    void Bind(Column[] arguments);

    bool Find(int row, out byte* bytes, out int length);
}

/// <summary>Runs bodies that write nested values and texts.</summary>
internal sealed unsafe class PackedKernel<TBody>(ArrowType resultType, TBody body, int nullMask = RowKernel.AllNull)
    : RowKernel(resultType, nullMask)
    where TBody : struct, IPackedBody
{
    private readonly TextSink _sink = new();

    protected override Column Compute(Column[] arguments, int rowCount, NativeBuffer? validity, FunctionContext context)
    {
        var local = body;
        local.Bind(arguments);
        var values = NativeBuffer.Allocate(context.Tracker, (long)rowCount * sizeof(StringView));
        var views = (StringView*)values.Pointer;
        _sink.Begin(context.Tracker);
        for (var row = 0; row < rowCount; row++)
        {
            if ((row & RowCosts.TextMask) == 0) Interruption.Check();
            views[row] = default;
            if (validity is not null && !Bitmaps.Get((ulong*)validity.Pointer, row)) continue;
            if (local.Compute(row, _sink))
            {
                views[row] = _sink.Finish();
                continue;
            }

            _sink.Discard();
            SetNull(ref validity, row, rowCount, context.Tracker);
        }

        return Column.Flat(ResultType, rowCount, values, validity, _sink.End());
    }
}

/// <summary>Runs bodies that give values of fixed size.</summary>
internal sealed unsafe class ValueKernel<TBody, T>(ArrowType resultType, TBody body, int nullMask = RowKernel.AllNull)
    : RowKernel(resultType, nullMask)
    where TBody : struct, IValueBody<T>
    where T : unmanaged
{
    protected override Column Compute(Column[] arguments, int rowCount, NativeBuffer? validity, FunctionContext context)
    {
        var local = body;
        local.Bind(arguments);
        var values = typeof(T) == typeof(bool)
            ? Bitmaps.AllocateFilled(context.Tracker, rowCount, false)
            : NativeBuffer.Allocate(context.Tracker, (long)rowCount * sizeof(T));
        for (var row = 0; row < rowCount; row++)
        {
            if ((row & RowCosts.TextMask) == 0) Interruption.Check();
            T value = default;
            if (validity is null || Bitmaps.Get((ulong*)validity.Pointer, row))
            {
                if (!local.Compute(row, out value))
                {
                    value = default;
                    SetNull(ref validity, row, rowCount, context.Tracker);
                }
            }

            if (typeof(T) != typeof(bool)) ((T*)values.Pointer)[row] = value;
            else if (Unsafe.BitCast<T, bool>(value)) Bitmaps.Set((ulong*)values.Pointer, row);
        }

        return Column.Flat(ResultType, rowCount, values, validity);
    }
}

/// <summary>Runs bodies that find an element in the first argument, whose bytes the result shares.</summary>
internal sealed unsafe class ElementKernel<TBody>(ArrowType resultType, TBody body, int nullMask = RowKernel.AllNull)
    : RowKernel(resultType, nullMask)
    where TBody : struct, IElementBody
{
    protected override Column Compute(Column[] arguments, int rowCount, NativeBuffer? validity, FunctionContext context)
    {
        var local = body;
        local.Bind(arguments);
        var made = new ElementColumn(ResultType, rowCount, context.Tracker);
        for (var row = 0; row < rowCount; row++)
        {
            if ((validity is null || Bitmaps.Get((ulong*)validity.Pointer, row)) && local.Find(row, out var bytes, out var length))
                made.Set(row, bytes, length);
            else made.SetNull(row);
        }

        validity?.Release();
        return made.Finish(PackedSource.Retain(arguments[0]));
    }
}
