using MatViewDb.Arrow.Arrays;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Hashing;

/// <summary>Encrypts with SM4 in ECB mode, as Doris does by default; the key is folded to 16 bytes.</summary>
[SqlFunction("sm4_encrypt", Example = "to_base64(sm4_encrypt('text', 'F3229A0B371ED2D9441B830D21A390C3')) -> aDjwRflBrDjhBZIOFNw3Tg==")]
public sealed class Sm4Encrypt : Sm4Function
{
    private protected override bool Decrypts => false;
}

/// <summary>Decrypts what sm4_encrypt made; NULL when the key or the data is another.</summary>
[SqlFunction("sm4_decrypt", Example = "sm4_decrypt(sm4_encrypt('text', 'key'), 'key') -> text")]
public sealed class Sm4Decrypt : Sm4Function
{
    private protected override bool Decrypts => true;
}

/// <summary>Encrypts or decrypts with SM4.</summary>
public abstract class Sm4Function : CipherFunction
{
    public sealed override ScalarKernel CreateKernel(FunctionSignature signature) => Decrypts
        ? new TextKernel<Opening>(SqlType.VarBinary.ToArrow())
        : new TextKernel<Closing>(SqlType.VarBinary.ToArrow());

    private static Sm4 Make(ReadOnlySpan<byte> key, bool decrypts)
    {
        Span<byte> folded = stackalloc byte[Sm4.BlockSize];
        folded.Clear();
        for (var i = 0; i < key.Length; i++) folded[i % folded.Length] ^= key[i];
        return new Sm4(folded, decrypts);
    }

    private struct Closing : ITextBody
    {
        private Reader<Utf8> _data;
        private Reader<Utf8> _keys;

        public void Bind(ReadOnlySpan<Column> arguments) => (_data, _keys) = (new(arguments[0]), new(arguments[1]));

        public readonly bool Compute(int row, TextSink output)
        {
            output.Append(Make(_keys[row].Bytes, decrypts: false).Encrypt(_data[row].Bytes));
            return true;
        }
    }

    private struct Opening : ITextBody
    {
        private Reader<Utf8> _data;
        private Reader<Utf8> _keys;

        public void Bind(ReadOnlySpan<Column> arguments) => (_data, _keys) = (new(arguments[0]), new(arguments[1]));

        public readonly bool Compute(int row, TextSink output)
        {
            if (Make(_keys[row].Bytes, decrypts: true).Decrypt(_data[row].Bytes) is not { } plain) return false;
            output.Append(plain);
            return true;
        }
    }
}
