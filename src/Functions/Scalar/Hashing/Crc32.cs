using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Hashing;

/// <summary>Gives the CRC-32 of the bytes.</summary>
[SqlFunction("crc32", Example = "crc32('MySQL') -> 3259397556")]
public readonly struct Crc32 : IUnaryFunction<Utf8, long>
{
    private static readonly uint[] s_table = MakeTable();

    public static long Invoke(Utf8 value)
    {
        var crc = uint.MaxValue;
        foreach (var each in value.Bytes) crc = s_table[(byte)(crc ^ each)] ^ (crc >> 8);
        return ~crc;
    }

    private static uint[] MakeTable()
    {
        var table = new uint[256];
        for (var i = 0u; i < 256; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++) value = (value & 1) != 0 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1;
            table[i] = value;
        }

        return table;
    }
}
