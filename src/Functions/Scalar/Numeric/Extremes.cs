using MatViewDb.Arrow.Arrays;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Numeric;

/// <summary>Gives the largest or smallest argument; NULL when any is.</summary>
[SqlFunction("greatest", Example = "greatest(1, 3, 2.5) -> 3.0")]
[SqlFunction("least", Example = "least('b', 'a') -> a")]
public sealed class Extreme : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount >= 1;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        SqlType? type = arguments[0];
        for (var i = 1; i < arguments.Count
            && type is not null; i++) type = TypeCoercion.Comparison(type, arguments[i]);
        if (type is null || type.IsNested) return null;
        return new FunctionSignature(
            name, FunctionKind.Scalar, Conditional.ConditionalTypes.Fit(arguments, type, 0), type);
    }

    public override ScalarKernel CreateKernel(FunctionSignature signature)
        => new Kernel(signature.ReturnType, signature.Name == "greatest");

    private sealed class Kernel(SqlType type, bool largest) : ScalarKernel
    {
        public override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
        {
            var choices = new int[rowCount];
            for (var row = 0; row < rowCount; row++)
            {
                var best = 0;
                for (var i = 0; i < arguments.Length && best >= 0; i++)
                {
                    if (arguments[i].IsNull(row)) best = -1;
                    else if (i > 0 && Wins(ColumnCompare.Compare(arguments[i], row, arguments[best], row))) best = i;
                }

                choices[row] = best;
            }

            return ColumnChoose.Choose(type.ToArrow(), arguments, choices, context.Tracker);
        }

        private bool Wins(int order) => largest ? order > 0 : order < 0;
    }
}
