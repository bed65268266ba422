using System.Text;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Nested;

namespace MatViewDb.Functions.Scalar.Matching;

/// <summary>
/// Cuts a text where a regular expression matches, into at most so many pieces; an empty expression cuts behind every character.
/// </summary>
[SqlFunction("regexp_split", Example = "regexp_split('StarRocks', '[SR]', 2) -> [\"\",\"tarRocks\"]")]
public sealed class RegexpSplit() : NestedFunction(2, 3)
{
    private protected override bool CanFail => true;

    private protected override SqlType[] Infer(IReadOnlyList<SqlType> arguments)
        => [SqlType.String, SqlType.String, .. Enumerable.Repeat(SqlType.BigInt, arguments.Count - 2)];

    private protected override SqlType Result(SqlType[] types) => SqlType.Array(SqlType.String);

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new PackedKernel<Body>(result, new Body());

    private struct Body() : IPackedBody
    {
        private readonly PackedWriter _writer = new(0);
        private readonly RegexCache _cache = new();
        private PackedSource[] _sources = [];

        public void Bind(Column[] arguments) => _sources = Array.ConvertAll(arguments, column => new PackedSource(column));

        public readonly bool Compute(int row, TextSink output)
        {
            var pattern = _sources[1].Bytes(row);
            var text = Encoding.UTF8.GetString(_sources[0].Bytes(row));
            var piecesMax = _sources.Length > 2 ? _sources[2].Value<long>(row) : 0;
            if (piecesMax <= 0) piecesMax = long.MaxValue;
            _writer.Begin();
            var pieces = 1L;
            var start = 0;
            if (pattern.Length == 0)
            {
                foreach (var rune in text.EnumerateRunes())
                {
                    if (pieces == piecesMax || start + rune.Utf16SequenceLength == text.Length) break;
                    _writer.Add(Encoding.UTF8.GetBytes(text.Substring(start, rune.Utf16SequenceLength)));
                    start += rune.Utf16SequenceLength;
                    pieces++;
                }
            }
            else
            {
                foreach (System.Text.RegularExpressions.Match match in _cache.Get(pattern, text).Matches(text))
                {
                    if (pieces == piecesMax) break;
                    if (match.Length == 0) continue;
                    _writer.Add(Encoding.UTF8.GetBytes(text[start..match.Index]));
                    start = match.Index + match.Length;
                    pieces++;
                }
            }

            _writer.Add(Encoding.UTF8.GetBytes(text[start..]));
            _writer.WriteTo(output);
            return true;
        }
    }
}
