using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Writes bytes as base 64.</summary>
[SqlFunction("to_base64", Example = "to_base64('abc') -> YWJj")]
public readonly struct ToBase64 : IUnaryTextFunction<Utf8>
{
    public static bool Invoke(Utf8 value, TextSink output)
    {
        output.Append(Convert.ToBase64String(value.Bytes));
        return true;
    }
}

/// <summary>Reads base 64; NULL when it is not.</summary>
[SqlFunction("from_base64", Example = "from_base64('YWJj') -> abc")]
public readonly struct FromBase64 : IUnaryTextFunction<Utf8>
{
    public static bool Invoke(Utf8 value, TextSink output)
    {
        var room = output.Reserve(value.Length);
        if (!Convert.TryFromBase64String(value.ToString(), room, out var written)) return false;
        output.Advance(written);
        return true;
    }
}
