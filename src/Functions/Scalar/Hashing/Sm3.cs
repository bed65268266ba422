using System.Buffers.Binary;
using System.Numerics;

namespace MatViewDb.Functions.Scalar.Hashing;

/// <summary>Computes the digest of the Chinese standard GB/T 32905 (SM3), which .NET brings only where OpenSSL does.</summary>
internal static class Sm3
{
    internal const int HashSize = 32;
    private const int BlockSize = 64;

    internal static void Hash(ReadOnlySpan<byte> data, Span<byte> hash)
    {
        Span<uint> state =
        [
            0x7380_166F, 0x4914_B2B9, 0x1724_42D7, 0xDA8A_0600, 0xA96F_30BC, 0x1631_38AA, 0xE38D_EE4D, 0xB0FB_0E4E,
        ];
        var rest = data;
        for (; rest.Length >= BlockSize; rest = rest[BlockSize..]) Absorb(rest[..BlockSize], state);

        // A one, zeros and the length in bits fill the last block, or two.
        Span<byte> tail = stackalloc byte[2 * BlockSize];
        tail.Clear();
        rest.CopyTo(tail);
        tail[rest.Length] = 0x80;
        var length = rest.Length < BlockSize - 8 ? BlockSize : 2 * BlockSize;
        BinaryPrimitives.WriteUInt64BigEndian(tail[(length - 8)..], (ulong)data.Length * 8);
        for (var at = 0; at < length; at += BlockSize) Absorb(tail.Slice(at, BlockSize), state);
        for (var i = 0; i < state.Length; i++) BinaryPrimitives.WriteUInt32BigEndian(hash[(i * 4)..], state[i]);
    }

    private static void Absorb(ReadOnlySpan<byte> block, Span<uint> state)
    {
        Span<uint> words = stackalloc uint[68];
        for (var i = 0; i < 16; i++) words[i] = BinaryPrimitives.ReadUInt32BigEndian(block[(i * 4)..]);
        for (var i = 16; i < words.Length; i++)
        {
            var mixed = words[i - 16] ^ words[i - 9] ^ BitOperations.RotateLeft(words[i - 3], 15);
            words[i] = mixed ^ BitOperations.RotateLeft(mixed, 15) ^ BitOperations.RotateLeft(mixed, 23)
                ^ BitOperations.RotateLeft(words[i - 13], 7) ^ words[i - 6];
        }

        var (a, b, c, d) = (state[0], state[1], state[2], state[3]);
        var (e, f, g, h) = (state[4], state[5], state[6], state[7]);
        for (var i = 0; i < BlockSize; i++)
        {
            var constant = BitOperations.RotateLeft(i < 16 ? 0x79CC_4519u : 0x7A87_9D8Au, i % 32);
            var turned = BitOperations.RotateLeft(a, 12);
            var first = BitOperations.RotateLeft(turned + e + constant, 7);
            var ff = i < 16 ? a ^ b ^ c : (a & b) | (a & c) | (b & c);
            var gg = i < 16 ? e ^ f ^ g : (e & f) | (~e & g);
            var one = ff + d + (first ^ turned) + (words[i] ^ words[i + 4]);
            var two = gg + h + first + words[i];
            (d, c, b, a) = (c, BitOperations.RotateLeft(b, 9), a, one);
            var spread = two ^ BitOperations.RotateLeft(two, 9) ^ BitOperations.RotateLeft(two, 17);
            (h, g, f, e) = (g, BitOperations.RotateLeft(f, 19), e, spread);
        }

        (state[0], state[1], state[2], state[3]) = (state[0] ^ a, state[1] ^ b, state[2] ^ c, state[3] ^ d);
        (state[4], state[5], state[6], state[7]) = (state[4] ^ e, state[5] ^ f, state[6] ^ g, state[7] ^ h);
    }
}
