using System.Text;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Matching;

/// <summary>Tests whether a regular expression matches somewhere in a text.</summary>
[SqlFunction("regexp", Example = "regexp('stack', '^s.*k$') -> 1")]
[SqlFunction("rlike", Example = "rlike('stack', '^s.*k$') -> 1")]
[SqlFunction("regexp_like", Example = "regexp_like('stack', '^s.*k$') -> 1")]
public sealed class RegexpMatch : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 2;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
        => Text.TextArguments.Match(name, arguments, out cost) is { } signature
            ? signature with { ReturnType = SqlType.Boolean, CanFail = true }
            : null;

    public override ScalarKernel CreateKernel(FunctionSignature signature) => new Kernel();

    private sealed unsafe class Kernel() : NullPropagatingKernel(BooleanColumns.Type)
    {
        private readonly RegexCache _cache = new();
        private char[] _characters = new char[256];

        protected override Column Compute(
            ReadOnlySpan<Column> arguments, int rowCount, NativeBuffer? validity, FunctionContext context)
        {
            var values = Bitmaps.AllocateFilled(context.Tracker, rowCount, false);
            var texts = arguments[0].As<StringView>();
            var patterns = arguments[1].As<StringView>();
            for (var row = 0; row < rowCount; row++)
            {
                if (validity is not null && !Bitmaps.Get((ulong*)validity.Pointer, row)) continue;
                Interruption.Check();
                var text = StringView.Bytes(texts + (arguments[0].IsConstant ? 0 : row));
                if (text.Length > _characters.Length) _characters = new char[text.Length * 2];
                var length = Encoding.UTF8.GetChars(text, _characters);
                var regex = _cache.Get(StringView.Bytes(patterns + (arguments[1].IsConstant ? 0 : row)), _characters.AsSpan(0, length));
                if (regex.IsMatch(_characters.AsSpan(0, length))) Bitmaps.Set((ulong*)values.Pointer, row);
            }

            return Column.Flat(ResultType, rowCount, values, validity);
        }
    }
}
