using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Matching;

/// <summary>
/// Tests a text against a pattern with % and _; the third argument is the escape character, \ by default.
/// </summary>
[SqlFunction("like", Example = "like('special requests', '%al%req_ests') -> 1")]
public sealed class Like : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount is 2 or 3;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        var types = new SqlType[arguments.Count];
        for (var i = 0; i < types.Length; i++)
        {
            if (TypeCoercion.Cost(arguments[i], SqlType.String) == TypeCoercion.Impossible) return null;
            types[i] = arguments[i].IsText ? arguments[i] : SqlType.String;
        }

        return new FunctionSignature(name, FunctionKind.Scalar, types, SqlType.Boolean);
    }

    public override ScalarKernel CreateKernel(FunctionSignature signature) => new Kernel();

    private sealed unsafe class Kernel() : NullPropagatingKernel(BooleanColumns.Type)
    {
        private byte[]? _patternText;
        private byte[] _escape = [];
        private LikePattern? _pattern;

        protected override Column Compute(
            ReadOnlySpan<Column> arguments, int rowCount, NativeBuffer? validity, FunctionContext context)
        {
            var values = Bitmaps.AllocateFilled(context.Tracker, rowCount, false);
            var bits = (ulong*)values.Pointer;
            var texts = arguments[0].As<StringView>();
            var patterns = arguments[1].As<StringView>();
            var textMask = arguments[0].IsConstant ? 0 : -1;
            var patternMask = arguments[1].IsConstant ? 0 : -1;
            var fixedPattern = patternMask == 0 && (arguments.Length < 3 || arguments[2].IsConstant);
            if (fixedPattern) Prepare(StringView.Bytes(patterns), Escape(arguments, 0));
            for (var row = 0; row < rowCount; row++)
            {
                if (validity is not null && !Bitmaps.Get((ulong*)validity.Pointer, row)) continue;
                if (!fixedPattern) Prepare(StringView.Bytes(patterns + (row & patternMask)), Escape(arguments, row));
                if (_pattern!.Matches(StringView.Bytes(texts + (row & textMask)))) Bitmaps.Set(bits, row);
            }

            return Column.Flat(ResultType, rowCount, values, validity);
        }

        private static ReadOnlySpan<byte> Escape(ReadOnlySpan<Column> arguments, int row)
        {
            if (arguments.Length < 3) return "\\"u8;
            var bytes = StringView.Bytes(arguments[2].As<StringView>() + (arguments[2].IsConstant ? 0 : row));
            return Utf8Text.CountCharacters(bytes) <= 1 ? bytes : throw CoreErrors.WrongArguments.With("ESCAPE");
        }

        private void Prepare(ReadOnlySpan<byte> pattern, ReadOnlySpan<byte> escape)
        {
            if (_patternText is not null && escape.SequenceEqual(_escape) && pattern.SequenceEqual(_patternText)) return;
            _patternText = pattern.ToArray();
            _escape = escape.ToArray();
            _pattern = new LikePattern(pattern, escape);
        }
    }
}
