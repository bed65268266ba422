using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Builders;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Joins texts with a separator between them; NULL texts are left out.</summary>
[SqlFunction("concat_ws", Example = "concat_ws(',', 'a', NULL, 'b') -> a,b")]
public sealed class ConcatWs : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount >= 2;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
        => TextArguments.Match(name, arguments, out cost) is { } signature
            ? signature with { NullIfAnyNull = false, MayReturnNull = true }
            : null;

    public override ScalarKernel CreateKernel(FunctionSignature signature) => new Kernel();

    private sealed unsafe class Kernel : ScalarKernel
    {
        private readonly TextSink _sink = new();

        public override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
        {
            var flat = new Column[arguments.Length];
            for (var i = 0; i < flat.Length; i++) flat[i] = ColumnFlatten.ToFlat(arguments[i], context.Tracker);
            using var builder = new ColumnBuilder(SqlType.String.ToArrow(), context.Tracker, rowCount);
            _sink.Begin(context.Tracker);
            for (var row = 0; row < rowCount; row++)
            {
                if (flat[0].IsNull(row))
                {
                    builder.AppendNull();
                    continue;
                }

                var separator = StringView.Bytes(flat[0].As<StringView>() + row);
                var any = false;
                for (var i = 1; i < flat.Length; i++)
                {
                    if (flat[i].IsNull(row)) continue;
                    if (any) _sink.Append(separator);
                    _sink.Append(StringView.Bytes(flat[i].As<StringView>() + row));
                    any = true;
                }

                builder.AppendBytes(_sink.Pending);
                _sink.Discard();
            }

            _sink.Abandon();
            foreach (var column in flat) column.Dispose();
            return builder.Build();
        }
    }
}
