using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Writes a text as a SQL literal; NULL as the word.</summary>
[SqlFunction("quote", Example = "quote('it''s') -> 'it\\'s'")]
public readonly struct Quote : IUnaryTextFunction<Utf8>
{
    private const byte ControlZ = 26;

    public static bool Invoke(Utf8 value, TextSink output)
    {
        output.Append((byte)'\'');
        foreach (var each in value.Bytes)
        {
            if (each is (byte)'\'' or (byte)'\\' or 0 or ControlZ) output.Append((byte)'\\');
            output.Append(each switch { 0 => (byte)'0', ControlZ => (byte)'Z', _ => each });
        }

        output.Append((byte)'\'');
        return true;
    }
}
