using MatViewDb.Arrow.Arrays;

namespace MatViewDb.Functions.Kernels;

/// <summary>
/// Computes a scalar function over a batch: one virtual call a batch, tight loops inside. An instance belongs to one
/// thread. Arguments stay the caller's; the result is a new column that the caller owns.
/// </summary>
public abstract class ScalarKernel
{
    public abstract Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context);
}
