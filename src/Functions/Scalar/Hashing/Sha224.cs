using System.Buffers.Binary;
using System.Numerics;

namespace MatViewDb.Functions.Scalar.Hashing;

/// <summary>Computes SHA-224, which .NET does not offer: SHA-256 from other starting values, cut off.</summary>
internal static class Sha224
{
    private static readonly uint[] s_primes = Roots();

    internal static void Hash(ReadOnlySpan<byte> text, Span<byte> hash)
    {
        Span<uint> state =
            [0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939, 0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4];
        var padded = new byte[(text.Length + 9 + 63) / 64 * 64];
        text.CopyTo(padded);
        padded[text.Length] = 0x80;
        BinaryPrimitives.WriteUInt64BigEndian(padded.AsSpan(padded.Length - 8), (ulong)text.Length * 8);
        for (var at = 0; at < padded.Length; at += 64) Block(state, padded.AsSpan(at, 64));
        for (var i = 0; i < 7; i++) BinaryPrimitives.WriteUInt32BigEndian(hash[(i * 4)..], state[i]);
    }

    private static void Block(Span<uint> state, ReadOnlySpan<byte> block)
    {
        Span<uint> words = stackalloc uint[64];
        for (var i = 0; i < 16; i++) words[i] = BinaryPrimitives.ReadUInt32BigEndian(block[(i * 4)..]);
        for (var i = 16; i < 64; i++)
        {
            var low = Turn(words[i - 15], 7) ^ Turn(words[i - 15], 18) ^ (words[i - 15] >> 3);
            var high = Turn(words[i - 2], 17) ^ Turn(words[i - 2], 19) ^ (words[i - 2] >> 10);
            words[i] = words[i - 16] + low + words[i - 7] + high;
        }

        Span<uint> s = stackalloc uint[8];
        state.CopyTo(s);
        for (var i = 0; i < 64; i++)
        {
            var choice = (s[4] & s[5]) ^ (~s[4] & s[6]);
            var first = s[7] + (Turn(s[4], 6) ^ Turn(s[4], 11) ^ Turn(s[4], 25)) + choice + s_primes[i] + words[i];
            var majority = (s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]);
            var second = (Turn(s[0], 2) ^ Turn(s[0], 13) ^ Turn(s[0], 22)) + majority;
            s[..7].CopyTo(s[1..]);
            s[4] += first;
            s[0] = first + second;
        }

        for (var i = 0; i < 8; i++) state[i] += s[i];
    }

    private static uint Turn(uint value, int bits) => BitOperations.RotateRight(value, bits);

    // The constants are the first 32 bits behind the point of the cube roots of the first 64 primes.
    private static uint[] Roots()
    {
        var roots = new uint[64];
        var count = 0;
        for (var candidate = 2; count < roots.Length; candidate++)
        {
            var prime = true;
            for (var i = 2; i * i <= candidate; i++) prime &= candidate % i != 0;
            if (!prime) continue;

            // floor(cbrt(p) * 2^32) by integers: the largest r with r^3 <= p * 2^96.
            var target = (BigInteger)candidate << 96;
            BigInteger low = 0, high = (BigInteger)1 << 40;
            while (high - low > 1)
            {
                var middle = (low + high) >> 1;
                if (middle * middle * middle <= target) low = middle;
                else high = middle;
            }

            roots[count++] = (uint)(low & uint.MaxValue);
        }

        return roots;
    }
}
