using MatViewDb.Arrow.Arrays;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Scalar.Text;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Hashing;

/// <summary>Gives the SM3 sum of a text as eight groups of hexadecimal digits, as StarRocks writes it.</summary>
[SqlFunction("sm3", Example = "sm3('l') -> 1dec1a7a 94236240 49db411e 2c32c62d c0c93856 8208ac3a 09d395eb 2468b445")]
public readonly struct Sm3Groups : IUnaryTextFunction<Utf8>
{
    public static bool Invoke(Utf8 value, TextSink output)
    {
        Span<byte> hash = stackalloc byte[Sm3.HashSize];
        Sm3.Hash(value.Bytes, hash);
        for (var at = 0; at < hash.Length; at += 4)
        {
            if (at > 0) output.Append((byte)' ');
            Digest.Append(hash.Slice(at, 4), output);
        }

        return true;
    }
}

/// <summary>Gives the SM3 sum of texts put together in hexadecimal digits, as Doris writes it.</summary>
[SqlFunction("sm3sum", Example = "sm3sum('ab', 'cd') -> 82ec580fe6d36ae4f81cae3c73f4a5b3b5a09c943172dc9053c69fd8e18dca1e")]
public sealed class Sm3Sum : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount >= 1;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
        => TextArguments.Match(name, arguments, out cost);

    public override ScalarKernel CreateKernel(FunctionSignature signature) => new TextKernel<Body>(SqlType.String.ToArrow());

    private struct Body : ITextBody
    {
        private Reader<Utf8>[] _texts;

        public void Bind(ReadOnlySpan<Column> arguments)
        {
            _texts = new Reader<Utf8>[arguments.Length];
            for (var i = 0; i < _texts.Length; i++) _texts[i] = new Reader<Utf8>(arguments[i]);
        }

        public readonly bool Compute(int row, TextSink output)
        {
            var bytes = new List<byte>();
            foreach (var text in _texts) bytes.AddRange(text[row].Bytes);
            Span<byte> hash = stackalloc byte[Sm3.HashSize];
            Sm3.Hash(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(bytes), hash);
            Digest.Append(hash, output);
            return true;
        }
    }
}
