using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Gives the place of the first argument among the others; 0 when it is not there.</summary>
[SqlFunction("field", Example = "field('b', 'a', 'b') -> 2")]
public sealed class Field : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount >= 2;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        var signature = TextArguments.Match(name, arguments, out cost);
        if (signature is null) return null;
        // Texts are compared as texts; one number among them makes numbers of all.
        if (arguments.Any(a => a.IsNumeric) && arguments.All(a => a.IsNumeric || a.IsText || a.Kind == SqlTypeKind.Null))
            signature = signature with { ArgumentTypes = [.. arguments.Select(_ => SqlType.Double)] };
        return signature with { NullIfAnyNull = false, NeverNull = true, ReturnType = SqlType.Int };
    }

    public override ScalarKernel CreateKernel(FunctionSignature signature) => new Kernel();

    private sealed unsafe class Kernel : ScalarKernel
    {
        public override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
        {
            var values = NativeBuffer.Allocate(context.Tracker, (long)rowCount * sizeof(int));
            for (var row = 0; row < rowCount; row++)
            {
                var place = 1;
                while (place < arguments.Length
                    && !ColumnCompare.Equal(arguments[0], row, arguments[place], row, false)) place++;
                ((int*)values.Pointer)[row] = place == arguments.Length ? 0 : place;
            }

            return Column.Flat(SqlType.Int.ToArrow(), rowCount, values, null);
        }
    }
}
