using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Replaces so many characters from a place on by another text.</summary>
[SqlFunction("insert", Example = "insert('Quadratic', 3, 4, 'What') -> QuWhattic")]
public readonly struct Insert : IQuaternaryTextFunction<Utf8, long, long, Utf8>
{
    public static bool Invoke(Utf8 first, long second, long third, Utf8 fourth, TextSink output)
    {
        var text = first.Bytes;
        var count = Utf8Text.CountCharacters(text);
        if (second < 1 || second > count)
        {
            output.Append(text);
            return true;
        }

        var start = Utf8Text.OffsetOf(text, second - 1);
        var rest = text[start..];
        output.Append(text[..start]);
        output.Append(fourth.Bytes);
        if (third >= 0) output.Append(rest[Utf8Text.OffsetOf(rest, third)..]);
        return true;
    }
}
