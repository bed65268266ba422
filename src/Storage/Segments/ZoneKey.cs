using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;

namespace MatViewDb.Storage.Segments;

/// <summary>
/// Maps values to unsigned 128-bit keys that sort like the values: integers by flipping the sign, floats by their bits,
/// strings by their first 16 bytes (equal keys then prove nothing).
/// </summary>
internal static unsafe class ZoneKey
{
    internal static UInt128 OfInteger(Int128 value) => (UInt128)value ^ (UInt128.One << 127);

    internal static Int128 ToInteger(UInt128 key) => (Int128)(key ^ (UInt128.One << 127));

    internal static UInt128 OfDouble(double value)
    {
        if (value == 0) value = 0; // Both zeros are equal in SQL.
        var bits = BitConverter.DoubleToInt64Bits(value);
        return OfInteger(bits < 0 ? bits ^ long.MaxValue : bits);
    }

    internal static double ToDouble(UInt128 key)
    {
        var bits = (long)ToInteger(key);
        return BitConverter.Int64BitsToDouble(bits < 0 ? bits ^ long.MaxValue : bits);
    }

    internal static UInt128 OfBytes(ReadOnlySpan<byte> bytes)
    {
        Span<byte> prefix = stackalloc byte[16];
        prefix.Clear();
        bytes[..Math.Min(16, bytes.Length)].CopyTo(prefix);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(prefix);
    }

    internal static UInt128 OfView(StringView* view) => OfBytes(StringView.Bytes(view));

    /// <summary>Gives the prefix that a string key holds, without trailing zero bytes.</summary>
    internal static byte[] ToBytes(UInt128 key)
    {
        Span<byte> prefix = stackalloc byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt128BigEndian(prefix, key);
        return prefix.TrimEnd((byte)0).ToArray();
    }

    internal static bool IsFloat(PhysicalKind kind) => kind is PhysicalKind.Float32 or PhysicalKind.Float64;
}
