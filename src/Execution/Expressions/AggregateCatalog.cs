using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Functions;
using MatViewDb.Functions.Aggregates;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Expressions;

/// <summary>Makes the kernels of aggregate calls.</summary>
public static class AggregateCatalog
{
    /// <summary>
    /// Gives a kernel for one operator instance. Its arguments are the columns of <c>call.Args</c>, then those that
    /// the call's ORDER BY names.
    /// </summary>
    public static AggregateKernel Create(AggregateCall call, MemoryTracker? tracker = null)
    {
        var account = tracker ?? MemoryTracker.Process;
        var types = call.ArgTypes.Select(type => type.ToSqlType()).ToArray();
        var constants = new Column[call.Constants.Count];
        for (var i = 0; i < constants.Length; i++)
            constants[i] = LiteralColumns.Constant(call.ConstantTypes[i].ToSqlType(), call.Constants[i], 1, account);
        var orders = new AggregateOrder[call.OrderBy.Count];
        for (var i = 0; i < orders.Length; i++)
            orders[i] = new AggregateOrder(call.Args.Count + i, call.OrderBy[i].Descending, call.OrderBy[i].NullsLast);
        return FunctionCatalog.Default.CreateAggregate(new AggregateRequest(call.Function, types)
        {
            Distinct = call.Distinct,
            Constants = constants,
            OrderBy = orders,
            Tracker = account,
        });
    }
}
