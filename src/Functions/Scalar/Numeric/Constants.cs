using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Numeric;

/// <summary>Gives a number that never changes: pi, e.</summary>
[SqlFunction("pi", Example = "pi() -> 3.141592653589793"), SqlFunction("e", Example = "e() -> 2.718281828459045")]
public sealed class NumberConstant : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 0;

    public override FunctionSignature Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        return new FunctionSignature(name, FunctionKind.Scalar, [], SqlType.Double) { NeverNull = true };
    }

    public override ScalarKernel CreateKernel(FunctionSignature signature)
        => new Kernel(signature.Name == "pi" ? Math.PI : Math.E);

    private sealed unsafe class Kernel(double number) : ScalarKernel
    {
        public override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
        {
            var value = NativeBuffer.AllocateZeroed(context.Tracker, 64);
            *(double*)value.Pointer = number;
            return Column.Constant(SqlType.Double.ToArrow(), rowCount, value, null);
        }
    }
}
