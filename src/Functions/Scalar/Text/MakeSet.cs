using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Builders;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Gives the texts whose bits are set in the first argument, with commas between; NULL texts are left out.</summary>
[SqlFunction("make_set", Example = "make_set(5, 'a', 'b', 'c') -> a,c")]
public sealed class MakeSet : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount >= 2;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
        => TextArguments.Match(name, arguments, out cost) is { } signature
            ? signature with
            {
                ArgumentTypes = [SqlType.BigInt, .. signature.ArgumentTypes.Skip(1)],
                NullIfAnyNull = false,
                MayReturnNull = true,
            }
            : null;

    public override ScalarKernel CreateKernel(FunctionSignature signature) => new Kernel();

    private sealed unsafe class Kernel : ScalarKernel
    {
        public override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
        {
            var flat = new Column[arguments.Length];
            for (var i = 0; i < flat.Length; i++) flat[i] = ColumnFlatten.ToFlat(arguments[i], context.Tracker);
            using var builder = new ColumnBuilder(SqlType.String.ToArrow(), context.Tracker, rowCount);
            var text = new List<byte>();
            for (var row = 0; row < rowCount; row++)
            {
                if (flat[0].IsNull(row))
                {
                    builder.AppendNull();
                    continue;
                }

                text.Clear();
                var bits = flat[0].As<long>()[row];
                var first = true;
                for (var i = 1; i < flat.Length; i++)
                {
                    if (i > 64 || (bits >> (i - 1) & 1) == 0 || flat[i].IsNull(row)) continue;
                    if (!first) text.Add((byte)',');
                    first = false;
                    text.AddRange(StringView.Bytes(flat[i].As<StringView>() + row));
                }

                builder.AppendBytes([.. text]);
            }

            foreach (var column in flat) column.Dispose();
            return builder.Build();
        }
    }
}
