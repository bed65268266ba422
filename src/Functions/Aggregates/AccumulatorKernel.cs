using System.Runtime.CompilerServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Aggregates;

/// <summary>Adds values to a fixed-size state and merges states; all zero bytes is the empty state.</summary>
internal interface IAccumulator<TState, TIn> where TState : unmanaged where TIn : unmanaged
{
    static abstract void Add(ref TState state, TIn value);

    static abstract void Merge(ref TState state, in TState other);

    /// <summary>Adds all values at once when there is a faster way; false: nothing was done.</summary>
    static virtual unsafe bool TryAddAll(ref TState state, TIn* values, int count) => false;
}

/// <summary>Gives the answer of a state; false: NULL. Carries what it must know about the types in fields.</summary>
internal interface IFinisher<TState, TOut> where TState : unmanaged
{
    bool TryFinish(in TState state, out TOut result);
}

/// <summary>Runs an accumulator of one argument over groups.</summary>
internal sealed unsafe class AccumulatorKernel<TAccumulator, TFinisher, TState, TIn, TOut>(
    ArrowType resultType, TFinisher finisher, MemoryTracker tracker) : AggregateKernel
    where TAccumulator : struct, IAccumulator<TState, TIn>
    where TFinisher : struct, IFinisher<TState, TOut>
    where TState : unmanaged
    where TIn : unmanaged
    where TOut : unmanaged
{
    public override int StateBytes => sizeof(TState);

    public override IReadOnlyList<ArrowType> StateTypes { get; } = StateColumns.Types(sizeof(TState));

    public override void Initialize(byte* state) => *(TState*)state = default;

    public override void Update(byte** states, ReadOnlySpan<Column> arguments, int rowCount)
    {
        if (arguments[0].IsConstantNull) return;
        using var column = Readable(arguments[0]);
        var reader = new Reader<TIn>(column);
        var validity = column.IsConstant ? null : column.Validity;
        if (validity is null)
        {
            for (var row = 0; row < rowCount; row++)
                TAccumulator.Add(ref Unsafe.AsRef<TState>(states[row]), reader[row]);
            return;
        }

        for (var row = 0; row < rowCount; row++)
        {
            if (Bitmaps.Get(validity, row)) TAccumulator.Add(ref Unsafe.AsRef<TState>(states[row]), reader[row]);
        }
    }

    public override void UpdateSingle(byte* state, ReadOnlySpan<Column> arguments, int rowCount)
    {
        if (arguments[0].IsConstantNull) return;
        using var column = Readable(arguments[0]);
        var reader = new Reader<TIn>(column);
        var validity = column.IsConstant ? null : column.Validity;
        ref var target = ref Unsafe.AsRef<TState>(state);
        if (validity is null && column.IsFlat
            && TAccumulator.TryAddAll(ref target, (TIn*)column.Values, rowCount)) return;
        for (var row = 0; row < rowCount; row++)
        {
            if (validity is null || Bitmaps.Get(validity, row)) TAccumulator.Add(ref target, reader[row]);
        }
    }

    public override void Merge(byte** targets, byte** sources, AggregateKernel sourceKernel, int count)
    {
        for (var i = 0; i < count; i++)
            TAccumulator.Merge(ref Unsafe.AsRef<TState>(targets[i]), in Unsafe.AsRef<TState>(sources[i]));
    }

    public override void MergeColumns(byte** states, ReadOnlySpan<Column> stateColumns, int rowCount)
    {
        TState other;
        for (var row = 0; row < rowCount; row++)
        {
            StateColumns.Read(stateColumns, row, (byte*)&other);
            TAccumulator.Merge(ref Unsafe.AsRef<TState>(states[row]), in other);
        }
    }

    public override Column Finalize(byte** states, int count, MemoryTracker tracker)
    {
        var values = typeof(TOut) == typeof(bool)
            ? Bitmaps.AllocateFilled(tracker, count, false)
            : NativeBuffer.Allocate(tracker, (long)count * sizeof(TOut));
        NativeBuffer? validity = null;
        for (var i = 0; i < count; i++)
        {
            var has = finisher.TryFinish(in Unsafe.AsRef<TState>(states[i]), out var result);
            if (typeof(TOut) == typeof(bool))
            {
                if (Unsafe.As<TOut, bool>(ref result)) Bitmaps.Set((ulong*)values.Pointer, i);
            }
            else
            {
                ((TOut*)values.Pointer)[i] = result;
            }

            if (has) continue;
            validity ??= Bitmaps.AllocateFilled(tracker, count, true);
            Bitmaps.Clear((ulong*)validity.Pointer, i);
        }

        return Column.Flat(resultType, count, values, validity);
    }

    public override Column[] Export(byte** states, int count, MemoryTracker tracker)
        => StateColumns.Export(states, count, sizeof(TState), tracker);

    private Column Readable(Column column)
        => column.IsDictionary ? ColumnFlatten.ToFlat(column, tracker) : column.Share();
}
