using MatViewDb.Core.Types;

namespace MatViewDb.Functions.Scalar.Hashing;

/// <summary>Is a function of data and a key, both bytes, that gives bytes or NULL.</summary>
public abstract class CipherFunction : ScalarFunction
{
    private protected abstract bool Decrypts { get; }

    public sealed override bool Accepts(int argumentCount) => argumentCount == 2;

    public sealed override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        if (arguments.Any(a => TypeCoercion.Cost(a, SqlType.VarBinary) == TypeCoercion.Impossible)) return null;
        return new FunctionSignature(name, FunctionKind.Scalar, [SqlType.VarBinary, SqlType.VarBinary], SqlType.VarBinary)
        {
            MayReturnNull = true,
        };
    }
}
