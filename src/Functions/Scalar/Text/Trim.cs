using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Drops blanks at both ends.</summary>
[SqlFunction("trim", Example = "trim('  a b ') -> a b"), SqlFunction("trim_in")]
public readonly struct Trim : IUnaryTextFunction<Utf8>
{
    public static bool Invoke(Utf8 value, TextSink output)
    {
        output.Append(TrimOf.Start(TrimOf.End(value.Bytes, " "u8), " "u8));
        return true;
    }
}

/// <summary>Drops repetitions of a text at both ends.</summary>
[SqlFunction("trim", Example = "trim('xxaxx', 'x') -> a")]
public readonly struct TrimText : IBinaryTextFunction<Utf8, Utf8>
{
    public static bool Invoke(Utf8 first, Utf8 second, TextSink output)
    {
        output.Append(TrimOf.Start(TrimOf.End(first.Bytes, second.Bytes), second.Bytes));
        return true;
    }
}

/// <summary>Drops blanks at the start.</summary>
[SqlFunction("ltrim", Example = "ltrim('  a') -> a"), SqlFunction("ltrim_in")]
public readonly struct TrimStart : IUnaryTextFunction<Utf8>
{
    public static bool Invoke(Utf8 value, TextSink output)
    {
        output.Append(TrimOf.Start(value.Bytes, " "u8));
        return true;
    }
}

/// <summary>Drops repetitions of a text at the start.</summary>
[SqlFunction("ltrim", Example = "ltrim('xxax', 'x') -> ax")]
public readonly struct TrimStartText : IBinaryTextFunction<Utf8, Utf8>
{
    public static bool Invoke(Utf8 first, Utf8 second, TextSink output)
    {
        output.Append(TrimOf.Start(first.Bytes, second.Bytes));
        return true;
    }
}

/// <summary>Drops blanks at the end.</summary>
[SqlFunction("rtrim", Example = "rtrim('a  ') -> a"), SqlFunction("rtrim_in")]
public readonly struct TrimEnd : IUnaryTextFunction<Utf8>
{
    public static bool Invoke(Utf8 value, TextSink output)
    {
        output.Append(TrimOf.End(value.Bytes, " "u8));
        return true;
    }
}

/// <summary>Drops repetitions of a text at the end.</summary>
[SqlFunction("rtrim", Example = "rtrim('axyxy', 'xy') -> a")]
public readonly struct TrimEndText : IBinaryTextFunction<Utf8, Utf8>
{
    public static bool Invoke(Utf8 first, Utf8 second, TextSink output)
    {
        output.Append(TrimOf.End(first.Bytes, second.Bytes));
        return true;
    }
}

/// <summary>Drops repetitions of a text.</summary>
internal static class TrimOf
{
    internal static ReadOnlySpan<byte> Start(ReadOnlySpan<byte> text, ReadOnlySpan<byte> dropped)
    {
        while (dropped.Length > 0 && text.StartsWith(dropped)) text = text[dropped.Length..];
        return text;
    }

    internal static ReadOnlySpan<byte> End(ReadOnlySpan<byte> text, ReadOnlySpan<byte> dropped)
    {
        while (dropped.Length > 0 && text.EndsWith(dropped)) text = text[..^dropped.Length];
        return text;
    }
}
