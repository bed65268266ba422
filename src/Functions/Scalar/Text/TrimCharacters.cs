using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Drops characters at both ends that stand in the second text.</summary>
[SqlFunction("trim_in", Example = "trim_in('ababccaab', 'ab') -> cc")]
public readonly struct TrimIn : IBinaryTextFunction<Utf8, Utf8>
{
    public static bool Invoke(Utf8 first, Utf8 second, TextSink output)
    {
        output.Append(TrimCharacters.Start(TrimCharacters.End(first.Bytes, second.Bytes), second.Bytes));
        return true;
    }
}

/// <summary>Drops characters at the start that stand in the second text.</summary>
[SqlFunction("ltrim_in", Example = "ltrim_in('ababccaab', 'ab') -> ccaab")]
public readonly struct TrimStartIn : IBinaryTextFunction<Utf8, Utf8>
{
    public static bool Invoke(Utf8 first, Utf8 second, TextSink output)
    {
        output.Append(TrimCharacters.Start(first.Bytes, second.Bytes));
        return true;
    }
}

/// <summary>Drops characters at the end that stand in the second text.</summary>
[SqlFunction("rtrim_in", Example = "rtrim_in('ababccaab', 'ab') -> ababcc")]
public readonly struct TrimEndIn : IBinaryTextFunction<Utf8, Utf8>
{
    public static bool Invoke(Utf8 first, Utf8 second, TextSink output)
    {
        output.Append(TrimCharacters.End(first.Bytes, second.Bytes));
        return true;
    }
}

/// <summary>Gives at how many places two texts of the same length differ; NULL for texts of different lengths.</summary>
[SqlFunction("hamming_distance", Example = "hamming_distance('hello', 'hallo') -> 1")]
public readonly struct HammingDistance : IPartialBinaryFunction<Utf8, Utf8, long>
{
    public static bool TryInvoke(Utf8 first, Utf8 second, out long result)
    {
        result = 0;
        var left = first.Bytes;
        var right = second.Bytes;
        while (left.Length > 0 && right.Length > 0)
        {
            var (a, b) = (Utf8Text.CharacterLength(left, 0), Utf8Text.CharacterLength(right, 0));
            if (!left[..a].SequenceEqual(right[..b])) result++;
            left = left[a..];
            right = right[b..];
        }

        return left.Length == right.Length;
    }
}

/// <summary>Finds the ends of texts without certain characters.</summary>
internal static class TrimCharacters
{
    internal static ReadOnlySpan<byte> Start(ReadOnlySpan<byte> text, ReadOnlySpan<byte> characters)
    {
        while (text.Length > 0)
        {
            var length = Utf8Text.CharacterLength(text, 0);
            if (characters.IndexOf(text[..length]) < 0) break;
            text = text[length..];
        }

        return text;
    }

    internal static ReadOnlySpan<byte> End(ReadOnlySpan<byte> text, ReadOnlySpan<byte> characters)
    {
        while (text.Length > 0)
        {
            var start = text.Length - 1;
            while (start > 0 && (text[start] & 0xC0) == 0x80) start--;
            if (characters.IndexOf(text[start..]) < 0) break;
            text = text[..start];
        }

        return text;
    }
}
