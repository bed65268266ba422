using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Joins texts; NULL when any is.</summary>
[SqlFunction("concat", Example = "concat('a', 1, 'b') -> a1b")]
public sealed class Concat : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount >= 1;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
        => TextArguments.Match(name, arguments, out cost);

    public override ScalarKernel CreateKernel(FunctionSignature signature) => new Kernel();

    private sealed unsafe class Kernel() : NullPropagatingKernel(SqlType.String.ToArrow())
    {
        private readonly TextSink _sink = new();

        protected override Column Compute(
            ReadOnlySpan<Column> arguments, int rowCount, NativeBuffer? validity, FunctionContext context)
        {
            var values = NativeBuffer.Allocate(context.Tracker, (long)rowCount * sizeof(StringView));
            var views = (StringView*)values.Pointer;
            _sink.Begin(context.Tracker);
            for (var row = 0; row < rowCount; row++)
            {
                views[row] = default;
                if (validity is not null && !Bitmaps.Get((ulong*)validity.Pointer, row)) continue;
                foreach (var argument in arguments)
                    _sink.Append(StringView.Bytes(argument.As<StringView>() + (argument.IsConstant ? 0 : row)));
                views[row] = _sink.Finish();
            }

            return Column.Flat(ResultType, rowCount, values, validity, _sink.End());
        }
    }
}

/// <summary>Matches arguments that are all texts.</summary>
internal static class TextArguments
{
    internal static FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        var types = new SqlType[arguments.Count];
        for (var i = 0; i < types.Length; i++)
        {
            if (TypeCoercion.Cost(arguments[i], SqlType.String) == TypeCoercion.Impossible) return null;
            types[i] = arguments[i].IsText ? arguments[i] : SqlType.String;
        }

        return new FunctionSignature(name, FunctionKind.Scalar, types, SqlType.String);
    }
}
