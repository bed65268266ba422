using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Sketches;

/// <summary>Is a function over sets of numbers (BITMAP), estimates (HLL) and spreads (PERCENTILE); NULL where an argument is.</summary>
public abstract class SketchFunction : ScalarFunction
{
    private protected static readonly SqlType Bitmap = new(SqlTypeKind.Bitmap);
    private protected static readonly SqlType Hll = new(SqlTypeKind.Hll);
    private protected static readonly SqlType Percentile = new(SqlTypeKind.Percentile);

    private protected abstract SqlType Result { get; }

    /// <summary>Gives the types that the arguments are converted to.</summary>
    private protected abstract IReadOnlyList<SqlType> Parameters(IReadOnlyList<SqlType> arguments);

    /// <summary>Gives bytes, a text, a number or a truth value for a row; null: NULL.</summary>
    private protected abstract object? Of(SketchRow row);

    public sealed override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        var types = Parameters(arguments).ToArray();
        for (var i = 0; i < types.Length; i++)
        {
            var step = TypeCoercion.Cost(arguments[i], types[i]);
            if (step == TypeCoercion.Impossible) return null;
            cost += step;
            if (types[i].IsText && arguments[i].IsText) types[i] = arguments[i];
        }

        return new FunctionSignature(name, FunctionKind.Scalar, types, Result) { MayReturnNull = true, NullIfAnyNull = false };
    }

    public sealed override ScalarKernel CreateKernel(FunctionSignature signature) => new Kernel(this);

    private sealed class Kernel(SketchFunction function) : ScalarKernel
    {
        public override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
        {
            var flat = new Column[arguments.Length];
            var constant = rowCount > 0;
            for (var i = 0; i < flat.Length; i++)
            {
                constant &= arguments[i].IsConstant;
                flat[i] = arguments[i].IsConstant ? arguments[i].Share() : ColumnFlatten.ToFlat(arguments[i], context.Tracker);
            }

            using var builder = new ColumnBuilder(function.Result.ToArrow(), context.Tracker, rowCount);
            var row = new SketchRow(flat);
            for (; row.Number < (constant ? 1 : rowCount); row.Number++) Append(builder, row.HasNull ? null : function.Of(row));
            foreach (var column in flat) column.Dispose();
            if (!constant) return builder.Build();
            using var single = builder.Build();
            return single.IsNull(0)
                ? Column.ConstantNull(context.Tracker, single.Type, rowCount)
                : NullPropagatingKernel.ToConstant(single, rowCount);
        }

        private static void Append(ColumnBuilder builder, object? value)
        {
            switch (value)
            {
                case null:
                    builder.AppendNull();
                    break;
                case bool flag:
                    builder.AppendBool(flag);
                    break;
                case long number:
                    builder.Append(number);
                    break;
                case double number:
                    builder.Append(number);
                    break;
                case byte[] bytes:
                    builder.AppendBytes(bytes);
                    break;
                default:
                    builder.AppendBytes(System.Text.Encoding.UTF8.GetBytes((string)value));
                    break;
            }
        }
    }
}

/// <summary>Gives the arguments of one row.</summary>
internal sealed unsafe class SketchRow(Column[] columns)
{
    internal int Number { get; set; }

    internal int Count => columns.Length;

    internal bool HasNull => columns.Any(c => c.IsNull(Number));

    internal double Double(int argument) => columns[argument].As<double>()[At(argument)];

    internal long Long(int argument) => columns[argument].As<long>()[At(argument)];

    internal ReadOnlySpan<byte> Bytes(int argument) => StringView.Bytes(columns[argument].As<StringView>() + At(argument));

    internal Values.NumberSet Set(int argument) => Values.NumberSet.TryRead(Bytes(argument)) ?? new Values.NumberSet();

    internal ulong Hash(int argument)
    {
        Span<ulong> hash = stackalloc ulong[1];
        using var single = columns[argument].IsConstant
            ? columns[argument].Retype(columns[argument].Type, 1)
            : columns[argument].Slice(Number, 1, MemoryTracker.Process);
        ColumnHash.Hash(single, hash, combine: false);
        return hash[0];
    }

    private int At(int argument) => columns[argument].IsConstant ? 0 : Number;
}
