using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Session;

/// <summary>Waits so many seconds, or until the statement is cancelled, and gives 0; NULL and negative numbers are errors.</summary>
[SqlFunction("sleep", Example = "sleep(0) -> 0")]
public sealed class Sleep : ScalarFunction
{
    private const double SecondsMax = 3600;

    public override bool Accepts(int argumentCount) => argumentCount == 1;

    public override FunctionSignature Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        return new FunctionSignature(name, FunctionKind.Scalar, [SqlType.Double], SqlType.Int)
        {
            NullIfAnyNull = false,
            Deterministic = false,
            CanFail = true,
        };
    }

    public override ScalarKernel CreateKernel(FunctionSignature signature) => new Kernel();

    private sealed unsafe class Kernel : ScalarKernel
    {
        public override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
        {
            using var seconds = ColumnFlatten.ToFlat(arguments[0], context.Tracker);
            var values = NativeBuffer.AllocateZeroed(context.Tracker, (long)rowCount * sizeof(int));
            for (var row = 0; row < rowCount; row++)
            {
                if (seconds.IsNull(row) || seconds.As<double>()[row] < 0) throw CoreErrors.WrongArguments.With("sleep");
                var wait = TimeSpan.FromSeconds(Math.Min(seconds.As<double>()[row], SecondsMax));
                if (wait > TimeSpan.Zero) context.Blocking(() => Wait(wait, context.Cancellation));
            }

            return Column.Flat(SqlType.Int.ToArrow(), rowCount, values, null);
        }

        private static void Wait(TimeSpan time, CancellationToken cancel)
        {
            if (cancel.WaitHandle.WaitOne(time)) throw CoreErrors.Interrupted.With();
        }
    }
}
