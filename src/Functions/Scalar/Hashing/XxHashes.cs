using System.IO.Hashing;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Scalar.Text;

namespace MatViewDb.Functions.Scalar.Hashing;

/// <summary>
/// Gives the xxHash of a text, or of several: each but that of xx_hash3_128, which takes them as one text, starts from the hash of
/// those before it. xx_hash32 is XXH32, xx_hash64 XXH64, the others are XXH3 (xx_hash3_32 its lower half); xxhash_32 and xxhash_64
/// are Doris' names.
/// </summary>
[SqlFunction("xx_hash32", Example = "xx_hash32('hello', 'world') -> -920844969")]
[SqlFunction("xxhash_32", Example = "xxhash_32('hello', 'world') -> -920844969")]
[SqlFunction("xx_hash64", Example = "xx_hash64('hello', 'world') -> 8004569595807101537")]
[SqlFunction("xx_hash3_64", Example = "xx_hash3_64('hello', 'world') -> 7001965798170371843")]
[SqlFunction("xxhash_64", Example = "xxhash_64('hello', 'world') -> 7001965798170371843")]
[SqlFunction("xx_hash3_32", Example = "xx_hash3_32('hello', 'world') -> -1872669326")]
[SqlFunction("xx_hash3_128", Example = "xx_hash3_128('hello', 'world') -> -45235302294609689438180196264627189905")]
public sealed class XxHashes : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount >= 1;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
        => TextArguments.Match(name, arguments, out cost) is { } signature ? signature with { ReturnType = ResultOf(name) } : null;

    public override ScalarKernel CreateKernel(FunctionSignature signature) => signature.Name switch
    {
        "xx_hash32" or "xxhash_32" => new Kernel<int>(SqlType.Int, static (bytes, seed) => (int)XxHash32.HashToUInt32(bytes, seed)),
        "xx_hash64" => new Kernel<long>(SqlType.BigInt, static (bytes, seed) => (long)XxHash64.HashToUInt64(bytes, seed)),
        "xx_hash3_32" => new Kernel<int>(SqlType.Int, static (bytes, seed) => (int)XxHash3.HashToUInt64(bytes, (uint)seed)),
        "xx_hash3_128" => new WideKernel(),
        _ => new Kernel<long>(SqlType.BigInt, static (bytes, seed) => (long)XxHash3.HashToUInt64(bytes, seed)),
    };

    private static SqlType ResultOf(string name) => name switch
    {
        "xx_hash32" or "xxhash_32" or "xx_hash3_32" => SqlType.Int,
        "xx_hash3_128" => SqlType.LargeInt,
        _ => SqlType.BigInt,
    };

    private delegate T Step<T>(ReadOnlySpan<byte> bytes, T seed);

    private sealed unsafe class Kernel<T>(SqlType type, Step<T> step) : NullPropagatingKernel(type.ToArrow()) where T : unmanaged
    {
        protected override Column Compute(
            ReadOnlySpan<Column> arguments, int rowCount, NativeBuffer? validity, FunctionContext context)
        {
            var values = NativeBuffer.AllocateZeroed(context.Tracker, ResultType.DataBytes(rowCount));
            for (var row = 0; row < rowCount; row++)
            {
                if (validity is not null && !Bitmaps.Get((ulong*)validity.Pointer, row)) continue;
                T hash = default;
                foreach (var text in arguments)
                    hash = step(StringView.Bytes(text.As<StringView>() + (text.IsConstant ? 0 : row)), hash);
                ((T*)values.Pointer)[row] = hash;
            }

            return Column.Flat(ResultType, rowCount, values, validity);
        }
    }

    private sealed unsafe class WideKernel() : NullPropagatingKernel(SqlType.LargeInt.ToArrow())
    {
        protected override Column Compute(
            ReadOnlySpan<Column> arguments, int rowCount, NativeBuffer? validity, FunctionContext context)
        {
            var values = NativeBuffer.AllocateZeroed(context.Tracker, ResultType.DataBytes(rowCount));
            var hash = new XxHash128();
            for (var row = 0; row < rowCount; row++)
            {
                if (validity is not null && !Bitmaps.Get((ulong*)validity.Pointer, row)) continue;
                hash.Reset();
                foreach (var text in arguments) hash.Append(StringView.Bytes(text.As<StringView>() + (text.IsConstant ? 0 : row)));
                ((Int128*)values.Pointer)[row] = (Int128)hash.GetCurrentHashAsUInt128();
            }

            return Column.Flat(ResultType, rowCount, values, validity);
        }
    }
}
