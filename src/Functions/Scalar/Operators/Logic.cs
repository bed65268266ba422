using MatViewDb.Arrow.Arrays;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Operators;

/// <summary>Says whether all arguments are true, in three-valued logic.</summary>
[SqlFunction("and", Example = "and(0, NULL) -> 0")]
public sealed class And : JunctionFunction
{
    protected override bool IsAnd => true;
}

/// <summary>Says whether any argument is true, in three-valued logic.</summary>
[SqlFunction("or", Example = "or(0, NULL) -> NULL")]
public sealed class Or : JunctionFunction
{
    protected override bool IsAnd => false;
}

/// <summary>Joins two or more truth values.</summary>
public abstract class JunctionFunction : ScalarFunction
{
    protected abstract bool IsAnd { get; }

    public sealed override bool Accepts(int argumentCount) => argumentCount >= 2;

    public sealed override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
        => LogicTypes.Match(name, arguments, out cost, nullIfAnyNull: false);

    public sealed override ScalarKernel CreateKernel(FunctionSignature signature) => new Kernel(IsAnd);

    private sealed unsafe class Kernel(bool isAnd) : ScalarKernel
    {
        public override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
        {
            var tracker = context.Tracker;
            var whereTrue = BooleanColumns.True(arguments[0], rowCount, tracker);
            var whereFalse = BooleanColumns.False(arguments[0], rowCount, tracker);
            for (var i = 1; i < arguments.Length; i++)
            {
                var nextTrue = BooleanColumns.True(arguments[i], rowCount, tracker);
                var nextFalse = BooleanColumns.False(arguments[i], rowCount, tracker);
                var allOf = (ulong*)(isAnd ? whereTrue : whereFalse).Pointer;
                var anyOf = (ulong*)(isAnd ? whereFalse : whereTrue).Pointer;
                Bitmaps.And(allOf, (ulong*)(isAnd ? nextTrue : nextFalse).Pointer, allOf, rowCount);
                Bitmaps.Or(anyOf, (ulong*)(isAnd ? nextFalse : nextTrue).Pointer, anyOf, rowCount);

                nextTrue.Release();
                nextFalse.Release();
            }

            return BooleanColumns.From(whereTrue, whereFalse, rowCount, tracker);
        }
    }
}

/// <summary>Inverts a truth value.</summary>
[SqlFunction("not", Example = "not(0) -> 1")]
public sealed class Not : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 1;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
        => LogicTypes.Match(name, arguments, out cost, nullIfAnyNull: true);

    public override ScalarKernel CreateKernel(FunctionSignature signature) => new Kernel();

    private sealed class Kernel : ScalarKernel
    {
        public override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
            => BooleanColumns.From(
                BooleanColumns.False(arguments[0], rowCount, context.Tracker),
                BooleanColumns.True(arguments[0], rowCount, context.Tracker), rowCount, context.Tracker);
    }
}

/// <summary>Says whether exactly one of two arguments is true.</summary>
[SqlFunction("xor", Example = "xor(1, 1) -> 0")]
public sealed class Xor : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 2;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
        => LogicTypes.Match(name, arguments, out cost, nullIfAnyNull: true);

    public override ScalarKernel CreateKernel(FunctionSignature signature)
        => new OrderedCompareKernel<NotEqualTo, bool>();
}

/// <summary>Matches arguments that are truth values; numbers count as true when they are not 0.</summary>
internal static class LogicTypes
{
    internal static FunctionSignature? Match(
        string name, IReadOnlyList<SqlType> arguments, out int cost, bool nullIfAnyNull)
    {
        cost = 0;
        var types = new SqlType[arguments.Count];
        for (var i = 0; i < types.Length; i++)
        {
            if (TypeCoercion.Cost(arguments[i], SqlType.Boolean) == TypeCoercion.Impossible) return null;
            types[i] = SqlType.Boolean;
        }

        return new FunctionSignature(name, FunctionKind.Scalar, types, SqlType.Boolean)
        {
            NullIfAnyNull = nullIfAnyNull,
        };
    }
}
