using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Time;

/// <summary>Writes a moment in a format of Joda-Time (yyyy-MM-dd HH:mm:ss); NULL for more than 128 bytes.</summary>
[SqlFunction("jodatime_format", Example = "jodatime_format('2020-06-25 15:58:51', 'MMMM dd ee EEEE') -> June 25 04 Thursday")]
public readonly struct JodaTimeFormat : IBinaryTextFunction<Timestamp, Utf8>
{
    private const int BytesMax = 128;

    public static bool Invoke(Timestamp first, Utf8 second, TextSink output)
    {
        var text = new System.Text.StringBuilder();
        foreach (var piece in JodaPattern.Cut(second.ToString()))
        {
            if (piece.Letter == '\0') text.Append(piece.Text);
            else text.Append(JodaPattern.Write(first, piece.Letter, piece.Text.Length));
        }

        var bytes = System.Text.Encoding.UTF8.GetBytes(text.ToString());
        output.Append(bytes);
        return bytes.Length <= BytesMax;
    }
}

/// <summary>Reads a moment in a format of Joda-Time; NULL when the text does not follow it.</summary>
[SqlFunction("str_to_jodatime", Example = "str_to_jodatime('21/Dec/23', 'dd/MMM/yy') -> 2023-12-21 00:00:00.000000", Digits = 6)]
public readonly struct StrToJodaTime : IPartialBinaryFunction<Utf8, Utf8, Timestamp>
{
    public static bool TryInvoke(Utf8 first, Utf8 second, out Timestamp result)
        => new JodaReader(first.ToString()).TryRead(second.ToString(), out result);
}
