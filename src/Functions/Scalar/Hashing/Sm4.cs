using System.Buffers.Binary;
using System.Numerics;

namespace MatViewDb.Functions.Scalar.Hashing;

/// <summary>Is the block cipher of the Chinese standard GB/T 32907 (SM4) in ECB mode with PKCS #7 padding.</summary>
internal sealed class Sm4
{
    internal const int BlockSize = 16;
    private const int Rounds = 32;
    private static readonly byte[] s_box = MakeBox();
    private readonly uint[] _keys = new uint[Rounds];

    internal Sm4(ReadOnlySpan<byte> key, bool decrypts)
    {
        Span<uint> k = stackalloc uint[4];
        ReadOnlySpan<uint> family = [0xA3B1_BAC6, 0x56AA_3350, 0x677D_9197, 0xB270_22DC];
        for (var i = 0; i < 4; i++) k[i] = BinaryPrimitives.ReadUInt32BigEndian(key[(i * 4)..]) ^ family[i];
        for (var i = 0; i < Rounds; i++)
        {
            uint constant = 0;
            for (var j = 0; j < 4; j++) constant = (constant << 8) | (byte)((4 * i + j) * 7);
            var mixed = Substitute(k[1] ^ k[2] ^ k[3] ^ constant);
            var next = k[0] ^ mixed ^ BitOperations.RotateLeft(mixed, 13) ^ BitOperations.RotateLeft(mixed, 23);
            (k[0], k[1], k[2], k[3]) = (k[1], k[2], k[3], next);
            _keys[decrypts ? Rounds - 1 - i : i] = next;
        }
    }

    /// <summary>Gives the padded and encrypted data.</summary>
    internal byte[] Encrypt(ReadOnlySpan<byte> data)
    {
        var result = new byte[(data.Length / BlockSize + 1) * BlockSize];
        data.CopyTo(result);
        result.AsSpan(data.Length).Fill((byte)(result.Length - data.Length));
        Run(result);
        return result;
    }

    /// <summary>Gives the decrypted data without its padding; null when it has none.</summary>
    internal byte[]? Decrypt(ReadOnlySpan<byte> data)
    {
        if (data.Length == 0 || data.Length % BlockSize != 0) return null;
        var result = data.ToArray();
        Run(result);
        var padding = result[^1];
        if (padding is 0 or > BlockSize || result.AsSpan(result.Length - padding).ContainsAnyExcept(padding)) return null;
        return result[..^padding];
    }

    private void Run(Span<byte> data)
    {
        for (; data.Length > 0; data = data[BlockSize..])
        {
            var a = BinaryPrimitives.ReadUInt32BigEndian(data);
            var b = BinaryPrimitives.ReadUInt32BigEndian(data[4..]);
            var c = BinaryPrimitives.ReadUInt32BigEndian(data[8..]);
            var d = BinaryPrimitives.ReadUInt32BigEndian(data[12..]);
            foreach (var key in _keys)
            {
                var mixed = Substitute(b ^ c ^ d ^ key);
                var next = a ^ mixed ^ BitOperations.RotateLeft(mixed, 2) ^ BitOperations.RotateLeft(mixed, 10)
                    ^ BitOperations.RotateLeft(mixed, 18) ^ BitOperations.RotateLeft(mixed, 24);
                (a, b, c, d) = (b, c, d, next);
            }

            BinaryPrimitives.WriteUInt32BigEndian(data, d);
            BinaryPrimitives.WriteUInt32BigEndian(data[4..], c);
            BinaryPrimitives.WriteUInt32BigEndian(data[8..], b);
            BinaryPrimitives.WriteUInt32BigEndian(data[12..], a);
        }
    }

    private static uint Substitute(uint word)
        => (uint)(s_box[word >> 24] << 24 | s_box[(word >> 16) & 255] << 16 | s_box[(word >> 8) & 255] << 8 | s_box[word & 255]);

    // The standard's table is an inverse in the field of 256 elements between two affine steps.
    private static byte[] MakeBox()
    {
        var box = new byte[256];
        for (var value = 0; value < box.Length; value++) box[value] = (byte)(Affine(Inverse((byte)(Affine((byte)value) ^ 0xD3))) ^ 0xD3);
        return box;
    }

    private static byte Affine(byte value)
    {
        var result = 0;
        for (var bit = 0; bit < 8; bit++)
        {
            var row = (byte)(0xA7 << bit | 0xA7 >> (8 - bit));
            result |= (BitOperations.PopCount((uint)(row & value)) & 1) << bit;
        }

        return (byte)result;
    }

    // The inverse is the 254th power.
    private static byte Inverse(byte value)
    {
        byte result = 1;
        for (var i = 0; i < 254; i++) result = Multiply(result, value);
        return result;
    }

    private static byte Multiply(int left, int right)
    {
        const int polynomial = 0x1F5;
        var product = 0;
        for (; right != 0; right >>= 1)
        {
            if ((right & 1) != 0) product ^= left;
            left <<= 1;
            if ((left & 0x100) != 0) left ^= polynomial;
        }

        return (byte)product;
    }
}
