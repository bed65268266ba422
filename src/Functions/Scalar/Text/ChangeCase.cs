using System.Text;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Gives the text in small letters.</summary>
[SqlFunction("lower", Example = "lower('ABC Ż') -> abc ż")]
[SqlFunction("lcase", Example = "lcase('ABC Ż') -> abc ż")]
[SqlFunction("lower_utf8", Example = "lower_utf8('ABC Ż') -> abc ż")]
public readonly struct Lower : IUnaryTextFunction<Utf8>
{
    public static bool Invoke(Utf8 value, TextSink output)
    {
        var bytes = value.Bytes;
        var room = output.Reserve(bytes.Length);
        if (Ascii.ToLower(bytes, room, out var written) == System.Buffers.OperationStatus.Done) output.Advance(written);
        else output.Append(value.ToString().ToLowerInvariant());
        return true;
    }
}

/// <summary>Gives the text in capitals.</summary>
[SqlFunction("upper", Example = "upper('abc ż') -> ABC Ż")]
[SqlFunction("ucase", Example = "ucase('abc ż') -> ABC Ż")]
[SqlFunction("upper_utf8", Example = "upper_utf8('abc ż') -> ABC Ż")]
public readonly struct Upper : IUnaryTextFunction<Utf8>
{
    public static bool Invoke(Utf8 value, TextSink output)
    {
        var bytes = value.Bytes;
        var room = output.Reserve(bytes.Length);
        if (Ascii.ToUpper(bytes, room, out var written) == System.Buffers.OperationStatus.Done) output.Advance(written);
        else output.Append(value.ToString().ToUpperInvariant());
        return true;
    }
}
