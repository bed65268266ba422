using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions;

/// <summary>
/// Describes one way to call a scalar function. Derive, mark with [SqlFunction] and give a parameterless constructor
/// for functions whose types follow from their arguments; functions of fixed types are structs of a kernel shape
/// instead.
/// </summary>
public abstract class ScalarFunction
{
    /// <summary>Says whether so many arguments are ever right.</summary>
    public abstract bool Accepts(int argumentCount);

    /// <summary>
    /// Gives the signature for these types or null. Matching a signature's own argument types must give it again.
    /// Cost says how far the arguments are from what is given.
    /// </summary>
    public abstract FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost);

    public abstract ScalarKernel CreateKernel(FunctionSignature signature);
}
