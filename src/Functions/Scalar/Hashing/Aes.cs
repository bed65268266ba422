using System.Security.Cryptography;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Hashing;

/// <summary>Encrypts with AES-128 in ECB mode, as MySQL does by default; the key is folded to 16 bytes.</summary>
[SqlFunction("aes_encrypt", Example = "hex(aes_encrypt('text', 'key')) -> 15E36637363712FC2E699B9C95B75393")]
public sealed class AesEncrypt : AesFunction
{
    private protected override bool Decrypts => false;
}

/// <summary>Decrypts what aes_encrypt made; NULL when the key or the data is another.</summary>
[SqlFunction("aes_decrypt", Example = "aes_decrypt(aes_encrypt('text', 'key'), 'key') -> text")]
public sealed class AesDecrypt : AesFunction
{
    private protected override bool Decrypts => true;
}

/// <summary>Encrypts or decrypts with AES.</summary>
public abstract class AesFunction : CipherFunction
{
    public sealed override ScalarKernel CreateKernel(FunctionSignature signature) => Decrypts
        ? new TextKernel<Body<Opening>>(SqlType.VarBinary.ToArrow())
        : new TextKernel<Body<Closing>>(SqlType.VarBinary.ToArrow());

    private static Aes Make(ReadOnlySpan<byte> key)
    {
        var folded = new byte[16];
        for (var i = 0; i < key.Length; i++) folded[i % 16] ^= key[i];
        var aes = Aes.Create();
        aes.Key = folded;
        return aes;
    }

    private interface IDirection
    {
        static abstract byte[] Run(Aes aes, ReadOnlySpan<byte> data);
    }

    private readonly struct Closing : IDirection
    {
        public static byte[] Run(Aes aes, ReadOnlySpan<byte> data) => aes.EncryptEcb(data, PaddingMode.PKCS7);
    }

    private readonly struct Opening : IDirection
    {
        public static byte[] Run(Aes aes, ReadOnlySpan<byte> data) => aes.DecryptEcb(data, PaddingMode.PKCS7);
    }

    private struct Body<TDirection> : ITextBody where TDirection : struct, IDirection
    {
        private Reader<Utf8> _data;
        private Reader<Utf8> _keys;

        public void Bind(ReadOnlySpan<Column> arguments)
        {
            _data = new Reader<Utf8>(arguments[0]);
            _keys = new Reader<Utf8>(arguments[1]);
        }

        public readonly bool Compute(int row, TextSink output)
        {
            try
            {
                using var aes = Make(_keys[row].Bytes);
                output.Append(TDirection.Run(aes, _data[row].Bytes));
                return true;
            }
            catch (CryptographicException)
            {
                return false;
            }
        }
    }
}
