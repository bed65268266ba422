using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Aggregates;

/// <summary>Counts rows (count_star) or rows whose arguments are all not NULL.</summary>
[SqlFunction("count", Example = "count(x) of 1, 2, NULL -> 2")]
[SqlFunction("count_star", Example = "count(*) of 1, 2, NULL -> 3")]
public sealed class Count : AggregateFunction
{
    public override bool Accepts(int argumentCount) => true;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
    {
        if (name == "count_star" && arguments.Count > 0) return null;
        return new FunctionSignature(name, FunctionKind.Aggregate, [.. arguments], SqlType.BigInt)
        {
            NullIfAnyNull = false,
            NeverNull = true,
        };
    }

    public override AggregateKernel CreateKernel(AggregateRequest request) => new CountKernel();
}

/// <summary>Counts rows whose arguments are all not NULL.</summary>
internal sealed unsafe class CountKernel : AggregateKernel
{
    private static readonly ArrowType s_type = new(ArrowTypeId.Int64);

    public override int StateBytes => sizeof(long);

    public override IReadOnlyList<ArrowType> StateTypes { get; } = [s_type];

    public override void Initialize(byte* state) => *(long*)state = 0;

    public override void Update(byte** states, ReadOnlySpan<Column> arguments, int rowCount)
    {
        var nulls = false;
        foreach (var argument in arguments)
        {
            if (argument.IsConstantNull) return;
            nulls |= argument.MayHaveNulls;
        }

        if (!nulls)
        {
            for (var row = 0; row < rowCount; row++) ++*(long*)states[row];
            return;
        }

        for (var row = 0; row < rowCount; row++)
        {
            if (!AnyNull(arguments, row)) ++*(long*)states[row];
        }
    }

    public override void UpdateSingle(byte* state, ReadOnlySpan<Column> arguments, int rowCount)
    {
        if (arguments.Length == 1)
        {
            if (arguments[0].IsConstantNull) return;
            *(long*)state += arguments[0].IsConstant || arguments[0].Validity is null
                ? rowCount
                : Bitmaps.Count(arguments[0].Validity, rowCount);
            return;
        }

        var count = arguments.Length == 0 ? rowCount : 0;
        for (var row = 0; row < rowCount && arguments.Length > 0; row++) count += AnyNull(arguments, row) ? 0 : 1;
        *(long*)state += count;
    }

    public override void Merge(byte** targets, byte** sources, AggregateKernel sourceKernel, int count)
    {
        for (var i = 0; i < count; i++) *(long*)targets[i] += *(long*)sources[i];
    }

    public override void MergeColumns(byte** states, ReadOnlySpan<Column> stateColumns, int rowCount)
    {
        var counts = new Reader<long>(stateColumns[0]);
        for (var row = 0; row < rowCount; row++) *(long*)states[row] += counts[row];
    }

    public override Column Finalize(byte** states, int count, MemoryTracker tracker)
    {
        var values = NativeBuffer.Allocate(tracker, (long)count * sizeof(long));
        for (var i = 0; i < count; i++) ((long*)values.Pointer)[i] = *(long*)states[i];
        return Column.Flat(s_type, count, values, null);
    }

    public override Column[] Export(byte** states, int count, MemoryTracker tracker)
        => [Finalize(states, count, tracker)];

    private static bool AnyNull(ReadOnlySpan<Column> arguments, int row)
    {
        foreach (var argument in arguments)
        {
            if (argument.IsNull(row)) return true;
        }

        return false;
    }
}
