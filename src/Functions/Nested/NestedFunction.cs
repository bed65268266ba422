using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Nested;

/// <summary>Is a function over nested values: works out its types from those of the arguments.</summary>
public abstract class NestedFunction(int fewest, int most) : ScalarFunction
{
    private protected const int Any = int.MaxValue;

    public sealed override bool Accepts(int argumentCount) => argumentCount >= fewest && argumentCount <= most;

    public sealed override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        if (Infer(arguments) is not { } types || types.Length != arguments.Count) return null;
        for (var i = 0; i < types.Length; i++)
        {
            var step = arguments[i] == types[i] ? 0 : TypeCoercion.Cost(arguments[i], types[i]);
            if (step == TypeCoercion.Impossible) return null;
            cost += step;
        }

        return Name(new FunctionSignature(name, FunctionKind.Scalar, types, Result(types))
        {
            NullIfAnyNull = false,
            MayReturnNull = true,
            CanFail = CanFail,
        });
    }

    public sealed override ScalarKernel CreateKernel(FunctionSignature signature)
        => Kernel(signature, signature.ReturnType.ToArrow());

    private protected virtual bool CanFail => false;

    /// <summary>Changes what depends on the name that the function is called by.</summary>
    private protected virtual FunctionSignature Name(FunctionSignature signature) => signature;

    /// <summary>Gives the types that the arguments are converted to; null when they do not fit.</summary>
    private protected abstract SqlType[]? Infer(IReadOnlyList<SqlType> arguments);

    /// <summary>Gives the type of the result for converted arguments.</summary>
    private protected abstract SqlType Result(SqlType[] types);

    private protected abstract ScalarKernel Kernel(FunctionSignature signature, Arrow.Types.ArrowType result);

    /// <summary>Gives arrays of the type that all of them have in common.</summary>
    private protected static SqlType[]? CommonArrays(IReadOnlyList<SqlType> arguments)
    {
        var arrays = arguments.Select(NestedTypes.AsArray).ToArray();
        if (Array.Exists(arrays, type => type is null)) return null;
        var common = NestedTypes.CommonOf(arrays!);
        return common is null ? null : Enumerable.Repeat(common, arrays.Length).ToArray();
    }

    /// <summary>Gives an array and a value of its elements' type, both in their common type.</summary>
    private protected static SqlType[]? ArrayAndElement(IReadOnlyList<SqlType> arguments)
    {
        if (NestedTypes.AsArray(arguments[0]) is not { } array) return null;
        return TypeCoercion.Common(array.Part(0), arguments[1]) is { } common ? [SqlType.Array(common), common] : null;
    }

    /// <summary>Gives the array that the only argument is.</summary>
    private protected static SqlType[]? OneArray(IReadOnlyList<SqlType> arguments)
        => NestedTypes.AsArray(arguments[0]) is { } array ? [array] : null;

    /// <summary>Gives the map that the only argument is.</summary>
    private protected static SqlType[]? OneMap(IReadOnlyList<SqlType> arguments)
        => NestedTypes.AsMap(arguments[0]) is { } map ? [map] : null;
}
