using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Gives the characters of codes, one after the other; NULLs are left out. Codes above 255 give several bytes.</summary>
[SqlFunction("char", Example = "char(77, 121, NULL) -> My")]
public sealed class Char : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount >= 1;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        if (arguments.Any(a => TypeCoercion.Cost(a, SqlType.BigInt) == TypeCoercion.Impossible)) return null;
        return new FunctionSignature(
            name, FunctionKind.Scalar, [.. arguments.Select(_ => SqlType.BigInt)], SqlType.String)
        {
            NullIfAnyNull = false,
            NeverNull = true,
        };
    }

    public override ScalarKernel CreateKernel(FunctionSignature signature) => new Kernel();

    private sealed unsafe class Kernel : ScalarKernel
    {
        private readonly TextSink _sink = new();

        public override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
        {
            var flat = new Column[arguments.Length];
            for (var i = 0; i < flat.Length; i++) flat[i] = ColumnFlatten.ToFlat(arguments[i], context.Tracker);
            var values = NativeBuffer.Allocate(context.Tracker, (long)rowCount * sizeof(StringView));
            _sink.Begin(context.Tracker);
            for (var row = 0; row < rowCount; row++)
            {
                foreach (var column in flat)
                {
                    if (!column.IsNull(row)) CharOfCode.Invoke(column.As<long>()[row], _sink);
                }

                ((StringView*)values.Pointer)[row] = _sink.Finish();
            }

            foreach (var column in flat) column.Dispose();
            return Column.Flat(SqlType.String.ToArrow(), rowCount, values, null, _sink.End());
        }
    }
}
