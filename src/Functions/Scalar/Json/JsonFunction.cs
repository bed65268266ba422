using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Json;

/// <summary>
/// Is a function over JSON documents. NULL where a document or path is NULL or the document is no JSON; a path that cannot
/// be read is an error.
/// </summary>
public abstract class JsonFunction : ScalarFunction
{
    private const int NestedCost = 10;

    private protected static readonly SqlType Json = new(SqlTypeKind.Json);

    private protected virtual SqlType Result => Json;

    /// <summary>Says what an argument is taken as: null keeps numbers, truth values and JSON apart from texts.</summary>
    private protected virtual SqlType? Parameter(int index) => SqlType.String;

    /// <summary>Says whether a call with so many arguments can raise an error: one with a path can.</summary>
    private protected virtual bool CanFail(int argumentCount) => true;

    public sealed override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        var types = new SqlType[arguments.Count];
        for (var i = 0; i < types.Length; i++)
        {
            var wanted = Parameter(i) ?? ValueType(arguments[i]);
            var step = Parameter(i) is null && arguments[i].IsNested ? NestedCost : TypeCoercion.Cost(arguments[i], wanted);
            if (step == TypeCoercion.Impossible) return null;
            cost += step;
            types[i] = wanted.IsText && arguments[i].IsText ? arguments[i] : wanted;
        }

        return new FunctionSignature(name, FunctionKind.Scalar, types, Result)
        {
            NullIfAnyNull = false,
            MayReturnNull = true,
            CanFail = CanFail(types.Length),
        };
    }

    public sealed override ScalarKernel CreateKernel(FunctionSignature signature)
        => Result.ToArrow().Physical == Arrow.Types.PhysicalKind.View
            ? new TextKernel(this, signature)
            : new NumberKernel(this, signature);

    /// <summary>Writes the result of the call's row; false: NULL.</summary>
    internal virtual bool Compute(JsonCall call, TextSink output) => throw new NotSupportedException();

    /// <summary>
    /// Gives the result of the call's row; false: NULL. Truth values are 0 and 1, of DOUBLE it gives the bits.
    /// </summary>
    internal virtual bool Compute(JsonCall call, out long result) => throw new NotSupportedException();

    /// <summary>Gives the type in which a value that becomes JSON is handed over.</summary>
    internal static SqlType ValueType(SqlType type) => type.Kind switch
    {
        SqlTypeKind.TinyInt or SqlTypeKind.SmallInt or SqlTypeKind.Int => SqlType.BigInt,
        SqlTypeKind.Float => SqlType.Double,
        SqlTypeKind.Json or SqlTypeKind.Boolean or SqlTypeKind.BigInt or SqlTypeKind.LargeInt or SqlTypeKind.Double
            or SqlTypeKind.Decimal => type,
        SqlTypeKind.Array or SqlTypeKind.Map or SqlTypeKind.Struct => new SqlType(SqlTypeKind.Json),
        _ => SqlType.String,
    };

    private abstract class RowKernel(JsonFunction function, FunctionSignature signature) : ScalarKernel
    {
        private readonly JsonCall _call = new(signature.ArgumentTypes);

        protected JsonFunction Function => function;

        protected Arrow.Types.ArrowType Type { get; } = signature.ReturnType.ToArrow();

        public sealed override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
        {
            var flat = new Column[arguments.Length];
            var constant = rowCount > 0;
            for (var i = 0; i < flat.Length; i++)
            {
                flat[i] = arguments[i].IsDictionary
                    ? ColumnFlatten.ToFlat(arguments[i], context.Tracker)
                    : arguments[i].Share();
                constant &= flat[i].IsConstant;
            }

            try
            {
                _call.Bind(flat);
                if (!constant) return Compute(_call, rowCount, context.Tracker);
                using var single = Compute(_call, 1, context.Tracker);
                return single.IsNull(0)
                    ? Column.ConstantNull(context.Tracker, Type, rowCount)
                    : NullPropagatingKernel.ToConstant(single, rowCount);
            }
            finally
            {
                foreach (var column in flat) column.Dispose();
            }
        }

        protected abstract Column Compute(JsonCall call, int rowCount, MemoryTracker tracker);
    }

    private sealed unsafe class TextKernel(JsonFunction function, FunctionSignature signature) : RowKernel(function, signature)
    {
        private readonly TextSink _sink = new();

        protected override Column Compute(JsonCall call, int rowCount, MemoryTracker tracker)
        {
            var values = NativeBuffer.Allocate(tracker, (long)rowCount * sizeof(StringView));
            NativeBuffer? validity = null;
            _sink.Begin(tracker);
            for (var row = 0; row < rowCount; row++)
            {
                if ((row & RowCosts.TextMask) == 0) Interruption.Check();
                call.MoveTo(row);
                if (Function.Compute(call, _sink))
                {
                    ((StringView*)values.Pointer)[row] = _sink.Finish();
                    continue;
                }

                _sink.Discard();
                ((StringView*)values.Pointer)[row] = default;
                validity ??= Bitmaps.AllocateFilled(tracker, rowCount, true);
                Bitmaps.Clear((ulong*)validity.Pointer, row);
            }

            return Column.Flat(Type, rowCount, values, validity, _sink.End());
        }
    }

    private sealed unsafe class NumberKernel(JsonFunction function, FunctionSignature signature) : RowKernel(function, signature)
    {
        protected override Column Compute(JsonCall call, int rowCount, MemoryTracker tracker)
        {
            var values = NativeBuffer.AllocateZeroed(tracker, Math.Max(64, (long)rowCount * sizeof(long)));
            NativeBuffer? validity = null;
            for (var row = 0; row < rowCount; row++)
            {
                if ((row & RowCosts.TextMask) == 0) Interruption.Check();
                call.MoveTo(row);
                if (Function.Compute(call, out var result))
                {
                    Store(values.Pointer, row, result);
                    continue;
                }

                validity ??= Bitmaps.AllocateFilled(tracker, rowCount, true);
                Bitmaps.Clear((ulong*)validity.Pointer, row);
            }

            return Column.Flat(Type, rowCount, values, validity);
        }

        private void Store(byte* values, int row, long result)
        {
            switch (Type.Physical)
            {
                case Arrow.Types.PhysicalKind.Bit:
                    if (result != 0) Bitmaps.Set((ulong*)values, row);
                    break;
                case Arrow.Types.PhysicalKind.Int32:
                    ((int*)values)[row] = (int)result;
                    break;
                default:
                    ((long*)values)[row] = result;
                    break;
            }
        }
    }
}
