using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Builders;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Writes so many bits of a number: export_set(bits, on, off, separator, count); a count beyond 0 to 64 is 64.</summary>
[SqlFunction("export_set", Example = "export_set(5, 'Y', 'N', ',', 4) -> Y,N,Y,N")]
public sealed class ExportSetOfBits : ScalarFunction
{
    private const int BitsMax = 64;

    public override bool Accepts(int argumentCount) => argumentCount == 5;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
        => TextArguments.Match(name, arguments, out cost) is { } signature
            ? signature with { ArgumentTypes = [SqlType.BigInt, .. signature.ArgumentTypes.Skip(1).Take(3), SqlType.BigInt] }
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
                if (flat[0].IsNull(row) || flat[1].IsNull(row) || flat[2].IsNull(row) || flat[3].IsNull(row) || flat[4].IsNull(row))
                {
                    builder.AppendNull();
                    continue;
                }

                text.Clear();
                var bits = flat[0].As<long>()[row];
                var count = flat[4].As<long>()[row];
                if (count is < 0 or > BitsMax) count = BitsMax;
                for (var bit = 0; bit < count; bit++)
                {
                    if (bit > 0) text.AddRange(StringView.Bytes(flat[3].As<StringView>() + row));
                    text.AddRange(StringView.Bytes(flat[(bits >> bit & 1) != 0 ? 1 : 2].As<StringView>() + row));
                }

                builder.AppendBytes([.. text]);
            }

            foreach (var column in flat) column.Dispose();
            return builder.Build();
        }
    }
}
