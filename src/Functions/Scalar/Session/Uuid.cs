using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Builders;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Session;

/// <summary>Gives a new random UUID for each row.</summary>
[SqlFunction("uuid", Example = "length(uuid()) -> 36")]
public sealed class Uuid : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 0;

    public override FunctionSignature Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        return new FunctionSignature(name, FunctionKind.Scalar, [], SqlType.Varchar(36))
        {
            NeverNull = true,
            Deterministic = false,
        };
    }

    public override ScalarKernel CreateKernel(FunctionSignature signature) => new Kernel();

    private sealed class Kernel : ScalarKernel
    {
        public override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
        {
            using var builder = new ColumnBuilder(SqlType.String.ToArrow(), context.Tracker, rowCount);
            Span<byte> text = stackalloc byte[36];
            for (var row = 0; row < rowCount; row++)
            {
                Guid.NewGuid().TryFormat(text, out _);
                builder.AppendBytes(text);
            }

            return builder.Build();
        }
    }
}
