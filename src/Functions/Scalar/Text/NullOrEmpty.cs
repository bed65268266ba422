using MatViewDb.Arrow.Arrays;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Tests for NULL or the empty text.</summary>
[SqlFunction("null_or_empty", Example = "null_or_empty('') -> 1")]
public sealed class NullOrEmpty : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 1;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
        => TextArguments.Match(name, arguments, out cost) is { } signature
            ? signature with { NullIfAnyNull = false, NeverNull = true, ReturnType = SqlType.Boolean }
            : null;

    public override ScalarKernel CreateKernel(FunctionSignature signature) => new Kernel();

    private sealed unsafe class Kernel : ScalarKernel
    {
        public override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
        {
            using var flat = ColumnFlatten.ToFlat(arguments[0], context.Tracker);
            var values = Bitmaps.AllocateFilled(context.Tracker, rowCount, false);
            for (var row = 0; row < rowCount; row++)
            {
                if (flat.IsNull(row)
                    || flat.As<StringView>()[row].Length == 0) Bitmaps.Set((ulong*)values.Pointer, row);
            }

            return Column.Flat(BooleanColumns.Type, rowCount, values, null);
        }
    }
}
