using System.Buffers.Binary;
using System.IO.Compression;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Compresses with zlib, behind four bytes for the length, as MySQL does; nothing stays nothing.</summary>
[SqlFunction("compress", Example = "uncompress(compress('text')) -> text")]
public sealed class Compress : CompressionFunction
{
    private protected override ScalarKernel Kernel => new TextKernel<Body>(SqlType.VarBinary.ToArrow());

    private struct Body : ITextBody
    {
        private Reader<Utf8> _data;

        public void Bind(ReadOnlySpan<Column> arguments) => _data = new Reader<Utf8>(arguments[0]);

        public readonly bool Compute(int row, TextSink output)
        {
            var data = _data[row].Bytes;
            if (data.Length == 0) return true;
            using var compressed = new MemoryStream();
            using (var zlib = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(data);
            Span<byte> length = stackalloc byte[sizeof(int)];
            BinaryPrimitives.WriteInt32LittleEndian(length, data.Length);
            output.Append(length);
            output.Append(compressed.GetBuffer().AsSpan(0, (int)compressed.Length));
            return true;
        }
    }
}

/// <summary>Gives what compress() made its argument from; NULL when it did not make it.</summary>
[SqlFunction("uncompress", Example = "uncompress(unhex('04000000789c2b49ad280100046701c6')) -> text")]
public sealed class Uncompress : CompressionFunction
{
    private protected override ScalarKernel Kernel => new TextKernel<Body>(SqlType.VarBinary.ToArrow());

    private struct Body : ITextBody
    {
        private const int LengthMax = 64 * 1024 * 1024;
        private Reader<Utf8> _data;

        public void Bind(ReadOnlySpan<Column> arguments) => _data = new Reader<Utf8>(arguments[0]);

        public readonly bool Compute(int row, TextSink output)
        {
            var data = _data[row].Bytes;
            if (data.Length == 0) return true;
            if (data.Length <= sizeof(int) || BinaryPrimitives.ReadInt32LittleEndian(data) is not (>= 0 and <= LengthMax and var length))
                return false;
            try
            {
                using var zlib = new ZLibStream(new MemoryStream(data[sizeof(int)..].ToArray()), CompressionMode.Decompress);
                var plain = new byte[length];
                if (zlib.ReadAtLeast(plain, length, throwOnEndOfStream: false) < length) return false;
                output.Append(plain);
                return true;
            }
            catch (InvalidDataException)
            {
                return false;
            }
        }
    }
}

/// <summary>Gives the length of what compress() made its argument from, without making it.</summary>
[SqlFunction("uncompressed_length", Example = "uncompressed_length(compress('text')) -> 4")]
public readonly struct UncompressedLength : IPartialUnaryFunction<Utf8, long>
{
    public static bool TryInvoke(Utf8 value, out long result)
    {
        result = value.Length > sizeof(int) ? BinaryPrimitives.ReadUInt32LittleEndian(value.Bytes) & 0x3FFF_FFFF : 0;
        return value.Length is 0 or > sizeof(int);
    }
}

/// <summary>Is a function from bytes to bytes.</summary>
public abstract class CompressionFunction : ScalarFunction
{
    private protected abstract ScalarKernel Kernel { get; }

    public sealed override bool Accepts(int argumentCount) => argumentCount == 1;

    public sealed override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        if (TypeCoercion.Cost(arguments[0], SqlType.VarBinary) == TypeCoercion.Impossible) return null;
        return new FunctionSignature(name, FunctionKind.Scalar, [SqlType.VarBinary], SqlType.VarBinary) { MayReturnNull = true };
    }

    public sealed override ScalarKernel CreateKernel(FunctionSignature signature) => Kernel;
}
