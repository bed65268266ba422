using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Writes a text several times; NULL where that would be longer than 64 MB.</summary>
[SqlFunction("repeat", Example = "repeat('ab', 3) -> ababab")]
public readonly struct Repeat : IBinaryTextFunction<Utf8, long>
{
    public static bool Invoke(Utf8 first, long second, TextSink output)
    {
        if (second <= 0 || first.Length == 0) return true;
        if (first.Length * (Int128)second > TextSink.MaxTextBytes) return false;
        for (; second > 0; second--) output.Append(first.Bytes);
        return true;
    }
}

/// <summary>Gives so many blanks; NULL for more than 64 million.</summary>
[SqlFunction("space", Example = "space(2) ->   ")]
public readonly struct Space : IUnaryTextFunction<long>
{
    public static bool Invoke(long value, TextSink output)
    {
        if (value > TextSink.MaxTextBytes) return false;
        for (; value > 0; value--) output.Append((byte)' ');
        return true;
    }
}
