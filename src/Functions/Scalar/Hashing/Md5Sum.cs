using System.Security.Cryptography;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Builders;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Scalar.Text;

namespace MatViewDb.Functions.Scalar.Hashing;

/// <summary>
/// Gives the MD5 sum of texts put together: md5sum in hexadecimal digits, md5sum_numeric as the digits of the number that they are.
/// NULLs are left out.
/// </summary>
[SqlFunction("md5sum", Example = "md5sum('a', 'bc') -> 900150983cd24fb0d6963f7d28e17f72")]
[SqlFunction("md5sum_numeric", Example = "md5sum_numeric('starrocks') -> 328761383472799310362963866384446095221")]
public sealed class Md5Sum : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount >= 1;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
        => TextArguments.Match(name, arguments, out cost) is { } signature
            ? signature with { NullIfAnyNull = false, NeverNull = true }
            : null;

    public override ScalarKernel CreateKernel(FunctionSignature signature) => new Kernel(signature.Name == "md5sum_numeric");

    private sealed unsafe class Kernel(bool numeric) : ScalarKernel
    {
        public override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
        {
            var flat = new Column[arguments.Length];
            for (var i = 0; i < flat.Length; i++) flat[i] = ColumnFlatten.ToFlat(arguments[i], context.Tracker);
            using var builder = new ColumnBuilder(SqlType.String.ToArrow(), context.Tracker, rowCount);
            using var md5 = IncrementalHash.CreateHash(HashAlgorithmName.MD5);
            Span<byte> hash = stackalloc byte[MD5.HashSizeInBytes];
            Span<byte> text = stackalloc byte[64];
            for (var row = 0; row < rowCount; row++)
            {
                foreach (var column in flat)
                {
                    if (!column.IsNull(row)) md5.AppendData(StringView.Bytes(column.As<StringView>() + row));
                }

                md5.GetHashAndReset(hash);
                int written;
                if (numeric) System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash).TryFormat(text, out written);
                else Convert.TryToHexStringLower(hash, text, out written);
                builder.AppendBytes(text[..written]);
            }

            foreach (var column in flat) column.Dispose();
            return builder.Build();
        }
    }
}
