using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Functions;
using MatViewDb.Functions.Aggregates;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators;

/// <summary>Makes aggregate kernels from the calls of a plan.</summary>
internal static class AggregateKernels
{
    internal static AggregateKernel Create(AggregateCall call, MemoryTracker tracker)
    {
        var constants = new Column[call.Constants.Count];
        for (var i = 0; i < constants.Length; i++)
            constants[i] = LiteralValues.Build([call.Constants[i]], call.ConstantTypes[i].ToSqlType(), tracker);
        // DISTINCT is done by the operators, before values reach a kernel.
        return FunctionCatalog.Default.CreateAggregate(
            new AggregateRequest(call.Function, [.. call.ArgTypes.Select(t => t.ToSqlType())])
            {
                Constants = constants,
                OrderBy = [.. call.OrderBy.Select(k => new AggregateOrder(call.Args.IndexOf(k.Column), k.Descending, k.NullsLast))],
            });
    }
}
