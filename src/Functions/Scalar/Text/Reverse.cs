using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Gives the characters in the opposite order.</summary>
[SqlFunction("reverse", Example = "reverse('abż') -> żba")]
public readonly struct Reverse : IUnaryTextFunction<Utf8>
{
    public static bool Invoke(Utf8 value, TextSink output)
    {
        var text = value.Bytes;
        for (var end = text.Length; end > 0;)
        {
            var start = Utf8Text.PreviousStart(text, end);
            output.Append(text[start..end]);
            end = start;
        }

        return true;
    }
}
