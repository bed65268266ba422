using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Writes the bits of a number, from the lowest, as one of two texts each: export_set(bits, on, off[, separator]).</summary>
[SqlFunction("export_set", Example = "export_set(5, 'Y', 'N', '') -> YNYNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN")]
public readonly struct ExportSet : IQuaternaryTextFunction<long, Utf8, Utf8, Utf8>
{
    public static bool Invoke(long first, Utf8 second, Utf8 third, Utf8 fourth, TextSink output)
    {
        for (var bit = 0; bit < 64; bit++)
        {
            if (bit > 0) output.Append(fourth.Bytes);
            output.Append((first >> bit & 1) != 0 ? second.Bytes : third.Bytes);
        }

        return true;
    }
}
