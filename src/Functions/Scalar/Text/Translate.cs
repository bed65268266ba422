using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Replaces each character that stands in the second text by that at its place in the third; without one it goes.</summary>
[SqlFunction("translate", Example = "translate('1a2b', '12b', 'xy') -> xay")]
public readonly struct Translate : ITernaryTextFunction<Utf8, Utf8, Utf8>
{
    public static bool Invoke(Utf8 first, Utf8 second, Utf8 third, TextSink output)
    {
        var text = first.Bytes;
        var from = second.Bytes;
        var to = third.Bytes;
        for (var at = 0; at < text.Length;)
        {
            var character = text.Slice(at, Utf8Text.CharacterLength(text, at));
            at += character.Length;
            var found = IndexOf(from, character);
            if (found < 0)
            {
                output.Append(character);
                continue;
            }

            var start = Utf8Text.OffsetOf(to, found);
            if (start < to.Length) output.Append(to.Slice(start, Utf8Text.CharacterLength(to, start)));
        }

        return true;
    }

    private static int IndexOf(ReadOnlySpan<byte> characters, ReadOnlySpan<byte> wanted)
    {
        for (int at = 0, index = 0; at < characters.Length; index++)
        {
            var length = Utf8Text.CharacterLength(characters, at);
            if (characters.Slice(at, length).SequenceEqual(wanted)) return index;
            at += length;
        }

        return -1;
    }
}
