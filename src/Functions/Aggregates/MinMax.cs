using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;

namespace MatViewDb.Functions.Aggregates;

/// <summary>Gives the smallest or largest value that is not NULL, or any one.</summary>
[SqlFunction("min", Example = "min(x) of 1, 3, NULL -> 1")]
[SqlFunction("max", Example = "max(x) of 1, 3, NULL -> 3")]
[SqlFunction("any_value", Example = "any_value(x) of 7, 7, NULL -> 7")]
public sealed class MinMax : AggregateFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 1;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
        => arguments[0].IsNested && name != "any_value" ? null : new(name, FunctionKind.Aggregate, [arguments[0]], arguments[0])
        {
            NullIfAnyNull = false,
            MayReturnNull = true,
        };

    public override AggregateKernel CreateKernel(AggregateRequest request) => request.Name switch
    {
        "min" => Create<KeepSmaller>(request),
        "max" => Create<KeepLarger>(request),
        _ => Create<KeepFirst>(request),
    };

    private static AggregateKernel Create<TChoice>(AggregateRequest request) where TChoice : struct, IKeep
    {
        var type = request.ArgumentTypes[0].ToArrow();
        return type.Physical switch
        {
            PhysicalKind.Bit => Fixed<TChoice, bool>(type, request),
            PhysicalKind.Int8 => Fixed<TChoice, sbyte>(type, request),
            PhysicalKind.Int16 => Fixed<TChoice, short>(type, request),
            PhysicalKind.Int32 => Fixed<TChoice, int>(type, request),
            PhysicalKind.Int64 => Fixed<TChoice, long>(type, request),
            PhysicalKind.Int128 => Fixed<TChoice, Int128>(type, request),
            PhysicalKind.Float32 => Fixed<TChoice, float>(type, request),
            PhysicalKind.Float64 => Fixed<TChoice, double>(type, request),
            _ => new TextKeepKernel<TChoice>(type, request.Tracker),
        };
    }

    private static AggregateKernel Fixed<TChoice, T>(ArrowType type, AggregateRequest request)
        where TChoice : struct, IKeep
        where T : unmanaged, IComparable<T>
        => new AccumulatorKernel<Keeper<TChoice, T>, KeptValue<T>, Kept<T>, T, T>(type, default, request.Tracker);
}

/// <summary>Says whether a new value replaces the kept one.</summary>
internal interface IKeep
{
    /// <param name="order">Order of the new value against the kept one.</param>
    static abstract bool Replaces(int order);
}

internal readonly struct KeepSmaller : IKeep
{
    public static bool Replaces(int order) => order < 0;
}

internal readonly struct KeepLarger : IKeep
{
    public static bool Replaces(int order) => order > 0;
}

internal readonly struct KeepFirst : IKeep
{
    public static bool Replaces(int order) => false;
}

/// <summary>Holds one value or none; 24 bytes whatever the value's size.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 8, Size = 24)]
internal struct Kept<T> where T : unmanaged
{
    internal long Has;
    internal T Value;
}

internal readonly struct Keeper<TChoice, T> : IAccumulator<Kept<T>, T>
    where TChoice : struct, IKeep
    where T : unmanaged, IComparable<T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add(ref Kept<T> state, T value)
    {
        if (state.Has != 0 && !TChoice.Replaces(value.CompareTo(state.Value))) return;
        state.Value = value;
        state.Has = 1;
    }

    public static void Merge(ref Kept<T> state, in Kept<T> other)
    {
        if (other.Has != 0) Add(ref state, other.Value);
    }

    // NaN makes floating point a matter of order, so vectors are for integers.
    public static unsafe bool TryAddAll(ref Kept<T> state, T* values, int count)
    {
        if (count == 0 || typeof(TChoice) == typeof(KeepFirst) && state.Has != 0) return true;
        if (typeof(TChoice) == typeof(KeepFirst)) Add(ref state, values[0]);
        else if (typeof(T) != typeof(sbyte) && typeof(T) != typeof(short) && typeof(T) != typeof(int) && typeof(T) != typeof(long))
            return false;
        else Add(ref state, IntegerRuns.Extreme(values, count, typeof(TChoice) == typeof(KeepLarger)));
        return true;
    }
}

internal readonly struct KeptValue<T> : IFinisher<Kept<T>, T> where T : unmanaged
{
    public bool TryFinish(in Kept<T> state, out T result)
    {
        result = state.Value;
        return state.Has != 0;
    }
}
