using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Writes a text as a SQL literal.</summary>
[SqlFunction("quote", Example = "quote('it''s') -> 'it\\'s'")]
public readonly struct Quote : IUnaryTextFunction<Utf8>
{
    public static bool Invoke(Utf8 value, TextSink output)
    {
        output.Append((byte)'\'');
        foreach (var each in value.Bytes)
        {
            if (each is (byte)'\'' or (byte)'\\') output.Append((byte)'\\');
            output.Append(each);
        }

        output.Append((byte)'\'');
        return true;
    }
}
