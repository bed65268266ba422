using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Kernels;

/// <summary>Computes a value from one value.</summary>
public interface IUnaryFunction<in T, out TResult>
{
    static abstract TResult Invoke(T value);
}

/// <summary>Computes a value from two values.</summary>
public interface IBinaryFunction<in T1, in T2, out TResult>
{
    static abstract TResult Invoke(T1 first, T2 second);
}

/// <summary>Computes a value from three values.</summary>
public interface ITernaryFunction<in T1, in T2, in T3, out TResult>
{
    static abstract TResult Invoke(T1 first, T2 second, T3 third);
}

/// <summary>Computes a value from one value, or says that there is none: NULL.</summary>
public interface IPartialUnaryFunction<in T, TResult>
{
    static abstract bool TryInvoke(T value, out TResult result);
}

/// <summary>Computes a value from two values, or says that there is none: NULL.</summary>
public interface IPartialBinaryFunction<in T1, in T2, TResult>
{
    static abstract bool TryInvoke(T1 first, T2 second, out TResult result);
}

/// <summary>Computes a value from three values, or says that there is none: NULL.</summary>
public interface IPartialTernaryFunction<in T1, in T2, in T3, TResult>
{
    static abstract bool TryInvoke(T1 first, T2 second, T3 third, out TResult result);
}

/// <summary>Writes a text made from one value; false: NULL.</summary>
public interface IUnaryTextFunction<in T>
{
    static abstract bool Invoke(T value, TextSink output);
}

/// <summary>Writes a text made from two values; false: NULL.</summary>
public interface IBinaryTextFunction<in T1, in T2>
{
    static abstract bool Invoke(T1 first, T2 second, TextSink output);

    /// <summary>True when <see cref="Repeats"/> is worth asking.</summary>
    static virtual bool MayRepeat => false;

    /// <summary>Tells at little cost that two pairs of values give the same text.</summary>
    static virtual bool Repeats(T1 first, T2 second, T1 nextFirst, T2 nextSecond) => false;
}

/// <summary>Writes a text made from three values; false: NULL.</summary>
public interface ITernaryTextFunction<in T1, in T2, in T3>
{
    static abstract bool Invoke(T1 first, T2 second, T3 third, TextSink output);
}

/// <summary>Writes a text made from four values; false: NULL.</summary>
public interface IQuaternaryTextFunction<in T1, in T2, in T3, in T4>
{
    static abstract bool Invoke(T1 first, T2 second, T3 third, T4 fourth, TextSink output);
}
