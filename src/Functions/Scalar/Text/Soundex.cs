using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Gives a code by which words that sound alike in English are equal: a letter and at least three digits.</summary>
[SqlFunction("soundex", Example = "soundex('Robert') -> R163")]
public readonly struct Soundex : IUnaryTextFunction<Utf8>
{
    // Digit of each letter from A; letters with 0 go before repeated digits do, as in MySQL.
    private static ReadOnlySpan<byte> Codes => "01230120022455012623010202"u8;

    public static bool Invoke(Utf8 value, TextSink output)
    {
        byte last = 0;
        var written = 0;
        var text = value.Bytes;
        for (var at = 0; at < text.Length;)
        {
            var character = text.Slice(at, Utf8Text.CharacterLength(text, at));
            at += character.Length;
            var letter = (byte)(character[0] & ~0x20);
            var isAscii = character.Length == 1 && letter is >= (byte)'A' and <= (byte)'Z';
            if (!isAscii && (character.Length == 1 || written > 0)) continue;
            var code = isAscii ? Codes[letter - 'A'] : (byte)'0';
            if (written == 0)
            {
                output.Append(isAscii ? [letter] : character);
                written = 1;
            }
            else if (code != '0' && code != last)
            {
                output.Append(code);
                written++;
            }

            if (code != '0') last = code;
        }

        for (; written is > 0 and < 4; written++) output.Append((byte)'0');
        return true;
    }
}
