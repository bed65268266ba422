using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Session;

/// <summary>Waits so many seconds, or until the statement is cancelled, and gives 0.</summary>
[SqlFunction("sleep", Example = "sleep(0) -> 0")]
public sealed class Sleep : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 1;

    public override FunctionSignature Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        return new FunctionSignature(name, FunctionKind.Scalar, [SqlType.Double], SqlType.Int)
        {
            Deterministic = false,
            CanFail = true,
        };
    }

    public override ScalarKernel CreateKernel(FunctionSignature signature) => new Kernel();

    private sealed unsafe class Kernel() : NullPropagatingKernel(SqlType.Int.ToArrow())
    {
        protected override bool MayWorkOnDictionaries => false;

        protected override Column Compute(
            ReadOnlySpan<Column> arguments, int rowCount, NativeBuffer? validity, FunctionContext context)
        {
            var seconds = new Reader<double>(arguments[0]);
            var values = NativeBuffer.AllocateZeroed(context.Tracker, (long)rowCount * sizeof(int));
            for (var row = 0; row < rowCount; row++)
            {
                var wait = TimeSpan.FromSeconds(Math.Clamp(seconds[row], 0, 3600));
                if (wait > TimeSpan.Zero) context.Blocking(() => Wait(wait, context.Cancellation));
            }

            return Column.Flat(ResultType, rowCount, values, validity);
        }

        private static void Wait(TimeSpan time, CancellationToken cancel)
        {
            if (cancel.WaitHandle.WaitOne(time)) throw CoreErrors.Interrupted.With();
        }
    }
}
