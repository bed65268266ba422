using MatViewDb.Arrow.Arrays;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Conditional;

/// <summary>Gives the first argument that is not NULL.</summary>
[SqlFunction("coalesce", Example = "coalesce(NULL, 2, 3) -> 2")]
[SqlFunction("ifnull", Example = "ifnull(NULL, 'x') -> x")]
[SqlFunction("nvl", Example = "nvl(NULL, 2) -> 2")]
public sealed class Coalesce : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount >= 1;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        if (name != "coalesce" && arguments.Count != 2) return null;
        if (ConditionalTypes.Common(arguments, 0) is not { } type) return null;
        return new FunctionSignature(name, FunctionKind.Scalar, ConditionalTypes.Fit(arguments, type, 0), type)
        {
            NullIfAnyNull = false,
            MayReturnNull = true,
        };
    }

    public override ScalarKernel CreateKernel(FunctionSignature signature) => new Kernel(signature.ReturnType);

    private sealed class Kernel(SqlType type) : ScalarKernel
    {
        public override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
        {
            if (!arguments[0].MayHaveNulls) return arguments[0].Share();
            var choices = new int[rowCount];
            for (var i = 0; i < rowCount; i++)
            {
                var choice = 0;
                while (choice < arguments.Length && arguments[choice].IsNull(i)) choice++;
                choices[i] = choice == arguments.Length ? -1 : choice;
            }

            return ColumnChoose.Choose(type.ToArrow(), arguments, choices, context.Tracker);
        }
    }
}

/// <summary>Gives the second argument where the first is true, else the third.</summary>
[SqlFunction("if", Example = "if(1 , 'yes', 'no') -> yes")]
public sealed class If : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 3;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        if (ConditionalTypes.Common(arguments, 1) is not { } type) return null;
        return new FunctionSignature(name, FunctionKind.Scalar, ConditionalTypes.Fit(arguments, type, 1), type)
        {
            NullIfAnyNull = false,
            MayReturnNull = true,
        };
    }

    public override ScalarKernel CreateKernel(FunctionSignature signature) => new Kernel(signature.ReturnType);

    private sealed unsafe class Kernel(SqlType type) : ScalarKernel
    {
        public override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
        {
            var bits = BooleanColumns.True(arguments[0], rowCount, context.Tracker);
            var choices = new int[rowCount];
            for (var i = 0; i < rowCount; i++) choices[i] = Bitmaps.Get((ulong*)bits.Pointer, i) ? 0 : 1;
            bits.Release();
            return ColumnChoose.Choose(type.ToArrow(), arguments[1..], choices, context.Tracker);
        }
    }
}

/// <summary>Gives NULL where both arguments are equal, else the first.</summary>
[SqlFunction("nullif", Example = "nullif(1, 1) -> NULL")]
public sealed class NullIf : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 2;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        return Operators.ComparisonTypes.Operands(arguments[0], arguments[1]) is { } types
            ? new FunctionSignature(name, FunctionKind.Scalar, types, types[0])
            {
                NullIfAnyNull = false,
                MayReturnNull = true,
            }
            : null;
    }

    public override ScalarKernel CreateKernel(FunctionSignature signature)
        => new Kernel(Operators.ComparisonTypes.CreateKernel<EqualTo>(signature), signature.ReturnType);

    private sealed unsafe class Kernel(ScalarKernel equal, SqlType type) : ScalarKernel
    {
        public override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
        {
            using var same = equal.Evaluate(arguments, rowCount, context);
            var bits = BooleanColumns.True(same, rowCount, context.Tracker);
            var choices = new int[rowCount];
            for (var i = 0; i < rowCount; i++) choices[i] = Bitmaps.Get((ulong*)bits.Pointer, i) ? -1 : 0;
            bits.Release();
            return ColumnChoose.Choose(type.ToArrow(), arguments[..1], choices, context.Tracker);
        }
    }
}

/// <summary>Finds the one type of several alternatives.</summary>
internal static class ConditionalTypes
{
    internal static SqlType? Common(IReadOnlyList<SqlType> types, int start)
    {
        SqlType? common = types[start];
        for (var i = start + 1; i < types.Count
            && common is not null; i++) common = TypeCoercion.Common(common, types[i]);
        return common;
    }

    /// <summary>Gives argument types: truth values before <paramref name="start"/>, then the common type.</summary>
    internal static SqlType[] Fit(IReadOnlyList<SqlType> types, SqlType common, int start)
    {
        var fitted = new SqlType[types.Count];
        for (var i = 0; i < fitted.Length; i++)
        {
            if (i < start) fitted[i] = SqlType.Boolean;
            else fitted[i] = types[i].IsText && common.IsText ? types[i] : common;
        }

        return fitted;
    }
}
