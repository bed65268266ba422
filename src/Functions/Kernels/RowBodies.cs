using System.Runtime.CompilerServices;
using MatViewDb.Arrow.Arrays;

namespace MatViewDb.Functions.Kernels;

/// <summary>Computes row by row from bound columns; inlined into <see cref="FixedKernel{TBody, TResult}"/>.</summary>
public interface IRowBody<TResult>
{
    /// <summary>True when some rows may give NULL though no argument is.</summary>
    static abstract bool IsPartial { get; }

    void Bind(ReadOnlySpan<Column> arguments);

    bool Compute(int row, out TResult result);
}

/// <summary>Writes texts row by row from bound columns; inlined into <see cref="TextKernel{TBody}"/>.</summary>
public interface ITextBody
{
    void Bind(ReadOnlySpan<Column> arguments);

    bool Compute(int row, TextSink output);

    /// <summary>True when <see cref="Repeats"/> is worth asking.</summary>
    static virtual bool MayRepeat => false;

    /// <summary>Tells at little cost that a row has the text of the row before.</summary>
    bool Repeats(int row) => false;
}

/// <summary>Runs a function of one argument.</summary>
public struct UnaryBody<TFunction, T, TResult> : IRowBody<TResult>
    where TFunction : struct, IUnaryFunction<T, TResult>
    where T : unmanaged
{
    private Reader<T> _value;

    public static bool IsPartial => false;

    public void Bind(ReadOnlySpan<Column> arguments) => _value = new Reader<T>(arguments[0]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Compute(int row, out TResult result)
    {
        result = TFunction.Invoke(_value[row]);
        return true;
    }
}

/// <summary>Runs a function of two arguments.</summary>
public struct BinaryBody<TFunction, T1, T2, TResult> : IRowBody<TResult>
    where TFunction : struct, IBinaryFunction<T1, T2, TResult>
    where T1 : unmanaged
    where T2 : unmanaged
{
    private Reader<T1> _first;
    private Reader<T2> _second;

    public static bool IsPartial => false;

    public void Bind(ReadOnlySpan<Column> arguments)
    {
        _first = new Reader<T1>(arguments[0]);
        _second = new Reader<T2>(arguments[1]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Compute(int row, out TResult result)
    {
        result = TFunction.Invoke(_first[row], _second[row]);
        return true;
    }
}

/// <summary>Runs a function of three arguments.</summary>
public struct TernaryBody<TFunction, T1, T2, T3, TResult> : IRowBody<TResult>
    where TFunction : struct, ITernaryFunction<T1, T2, T3, TResult>
    where T1 : unmanaged
    where T2 : unmanaged
    where T3 : unmanaged
{
    private Reader<T1> _first;
    private Reader<T2> _second;
    private Reader<T3> _third;

    public static bool IsPartial => false;

    public void Bind(ReadOnlySpan<Column> arguments)
    {
        _first = new Reader<T1>(arguments[0]);
        _second = new Reader<T2>(arguments[1]);
        _third = new Reader<T3>(arguments[2]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Compute(int row, out TResult result)
    {
        result = TFunction.Invoke(_first[row], _second[row], _third[row]);
        return true;
    }
}

/// <summary>Runs a function of one argument that may give NULL.</summary>
public struct PartialUnaryBody<TFunction, T, TResult> : IRowBody<TResult>
    where TFunction : struct, IPartialUnaryFunction<T, TResult>
    where T : unmanaged
{
    private Reader<T> _value;

    public static bool IsPartial => true;

    public void Bind(ReadOnlySpan<Column> arguments) => _value = new Reader<T>(arguments[0]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Compute(int row, out TResult result) => TFunction.TryInvoke(_value[row], out result);
}

/// <summary>Runs a function of two arguments that may give NULL.</summary>
public struct PartialBinaryBody<TFunction, T1, T2, TResult> : IRowBody<TResult>
    where TFunction : struct, IPartialBinaryFunction<T1, T2, TResult>
    where T1 : unmanaged
    where T2 : unmanaged
{
    private Reader<T1> _first;
    private Reader<T2> _second;

    public static bool IsPartial => true;

    public void Bind(ReadOnlySpan<Column> arguments)
    {
        _first = new Reader<T1>(arguments[0]);
        _second = new Reader<T2>(arguments[1]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Compute(int row, out TResult result)
        => TFunction.TryInvoke(_first[row], _second[row], out result);
}

/// <summary>Runs a function of three arguments that may give NULL.</summary>
public struct PartialTernaryBody<TFunction, T1, T2, T3, TResult> : IRowBody<TResult>
    where TFunction : struct, IPartialTernaryFunction<T1, T2, T3, TResult>
    where T1 : unmanaged
    where T2 : unmanaged
    where T3 : unmanaged
{
    private Reader<T1> _first;
    private Reader<T2> _second;
    private Reader<T3> _third;

    public static bool IsPartial => true;

    public void Bind(ReadOnlySpan<Column> arguments)
    {
        _first = new Reader<T1>(arguments[0]);
        _second = new Reader<T2>(arguments[1]);
        _third = new Reader<T3>(arguments[2]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Compute(int row, out TResult result)
        => TFunction.TryInvoke(_first[row], _second[row], _third[row], out result);
}

/// <summary>Runs a text function of one argument.</summary>
public struct UnaryTextBody<TFunction, T> : ITextBody
    where TFunction : struct, IUnaryTextFunction<T>
    where T : unmanaged
{
    private Reader<T> _value;

    public void Bind(ReadOnlySpan<Column> arguments) => _value = new Reader<T>(arguments[0]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Compute(int row, TextSink output) => TFunction.Invoke(_value[row], output);
}

/// <summary>Runs a text function of two arguments.</summary>
public struct BinaryTextBody<TFunction, T1, T2> : ITextBody
    where TFunction : struct, IBinaryTextFunction<T1, T2>
    where T1 : unmanaged
    where T2 : unmanaged
{
    private Reader<T1> _first;
    private Reader<T2> _second;

    public void Bind(ReadOnlySpan<Column> arguments)
    {
        _first = new Reader<T1>(arguments[0]);
        _second = new Reader<T2>(arguments[1]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Compute(int row, TextSink output) => TFunction.Invoke(_first[row], _second[row], output);

    public static bool MayRepeat => TFunction.MayRepeat;

    public readonly bool Repeats(int row) => TFunction.Repeats(_first[row - 1], _second[row - 1], _first[row], _second[row]);
}

/// <summary>Runs a text function of three arguments.</summary>
public struct TernaryTextBody<TFunction, T1, T2, T3> : ITextBody
    where TFunction : struct, ITernaryTextFunction<T1, T2, T3>
    where T1 : unmanaged
    where T2 : unmanaged
    where T3 : unmanaged
{
    private Reader<T1> _first;
    private Reader<T2> _second;
    private Reader<T3> _third;

    public void Bind(ReadOnlySpan<Column> arguments)
    {
        _first = new Reader<T1>(arguments[0]);
        _second = new Reader<T2>(arguments[1]);
        _third = new Reader<T3>(arguments[2]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Compute(int row, TextSink output)
        => TFunction.Invoke(_first[row], _second[row], _third[row], output);
}

/// <summary>Runs a text function of four arguments.</summary>
public struct QuaternaryTextBody<TFunction, T1, T2, T3, T4> : ITextBody
    where TFunction : struct, IQuaternaryTextFunction<T1, T2, T3, T4>
    where T1 : unmanaged
    where T2 : unmanaged
    where T3 : unmanaged
    where T4 : unmanaged
{
    private Reader<T1> _first;
    private Reader<T2> _second;
    private Reader<T3> _third;
    private Reader<T4> _fourth;

    public void Bind(ReadOnlySpan<Column> arguments)
    {
        _first = new Reader<T1>(arguments[0]);
        _second = new Reader<T2>(arguments[1]);
        _third = new Reader<T3>(arguments[2]);
        _fourth = new Reader<T4>(arguments[3]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Compute(int row, TextSink output)
        => TFunction.Invoke(_first[row], _second[row], _third[row], _fourth[row], output);
}
