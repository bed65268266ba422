using System.Buffers.Binary;
using System.Numerics;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Scalar.Hashing;

/// <summary>Gives the 32-bit Murmur 3 hash of one text, or of several one after the other.</summary>
[SqlFunction("murmur_hash3_32", Example = "murmur_hash3_32('hello') -> 1321743225")]
public sealed class MurmurHash : ScalarFunction
{
    internal const uint Seed = 104_729;

    public override bool Accepts(int argumentCount) => argumentCount >= 1;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
        => Text.TextArguments.Match(name, arguments, out cost) is { } signature
            ? signature with { ReturnType = SqlType.Int }
            : null;

    public override ScalarKernel CreateKernel(FunctionSignature signature) => new Kernel();

    /// <summary>Continues a hash with more bytes; StarRocks starts with the seed below.</summary>
    internal static uint Next(ReadOnlySpan<byte> bytes, uint hash)
    {
        const uint first = 0xCC9E_2D51;
        const uint second = 0x1B87_3593;
        var length = bytes.Length;
        for (; bytes.Length >= 4; bytes = bytes[4..])
        {
            var block = BitOperations.RotateLeft(BinaryPrimitives.ReadUInt32LittleEndian(bytes) * first, 15) * second;
            hash = BitOperations.RotateLeft(hash ^ block, 13) * 5 + 0xE654_6B64;
        }

        uint tail = 0;
        for (var i = bytes.Length - 1; i >= 0; i--) tail = (tail << 8) | bytes[i];
        if (bytes.Length > 0) hash ^= BitOperations.RotateLeft(tail * first, 15) * second;
        hash ^= (uint)length;
        hash = (hash ^ (hash >> 16)) * 0x85EB_CA6B;
        hash = (hash ^ (hash >> 13)) * 0xC2B2_AE35;
        return hash ^ (hash >> 16);
    }

    private sealed unsafe class Kernel() : NullPropagatingKernel(SqlType.Int.ToArrow())
    {
        protected override Column Compute(
            ReadOnlySpan<Column> arguments, int rowCount, NativeBuffer? validity, FunctionContext context)
        {
            var values = NativeBuffer.Allocate(context.Tracker, (long)rowCount * sizeof(int));
            for (var row = 0; row < rowCount; row++)
            {
                var hash = Seed;
                var valid = validity is null || Bitmaps.Get((ulong*)validity.Pointer, row);
                for (var i = 0; valid && i < arguments.Length; i++)
                    hash = Next(StringView.Bytes(arguments[i].As<StringView>() + (arguments[i].IsConstant
                        ? 0 : row)), hash);
                ((int*)values.Pointer)[row] = (int)hash;
            }

            return Column.Flat(ResultType, rowCount, values, validity);
        }
    }
}
