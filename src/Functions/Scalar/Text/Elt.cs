using MatViewDb.Arrow.Arrays;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Gives the n-th of the texts behind n; NULL when there is none.</summary>
[SqlFunction("elt", Example = "elt(2, 'a', 'b') -> b")]
public sealed class Elt : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount >= 2;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        if (TextArguments.Match(name, arguments, out cost) is not { } signature) return null;
        return signature with
        {
            ArgumentTypes = [SqlType.BigInt, .. signature.ArgumentTypes.Skip(1)],
            NullIfAnyNull = false,
            MayReturnNull = true,
        };
    }

    public override ScalarKernel CreateKernel(FunctionSignature signature) => new Kernel();

    private sealed unsafe class Kernel : ScalarKernel
    {
        public override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
        {
            using var places = ColumnFlatten.ToFlat(arguments[0], context.Tracker);
            var choices = new int[rowCount];
            for (var row = 0; row < rowCount; row++)
            {
                var place = places.IsNull(row) ? 0 : places.As<long>()[row];
                choices[row] = place >= 1 && place < arguments.Length ? (int)place - 1 : -1;
            }

            return ColumnChoose.Choose(SqlType.String.ToArrow(), arguments[1..], choices, context.Tracker);
        }
    }
}
