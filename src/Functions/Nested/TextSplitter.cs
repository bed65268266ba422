using MatViewDb.Core.Runtime;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Nested;

/// <summary>
/// Walks the outermost level of a nested value's text: [a,b], {k:v} or {"field":v}. Pieces are cut at commas and colons that
/// stand outside of quotes and brackets; what they mean is the business of the part's type.
/// </summary>
internal ref struct TextSplitter
{
    private ReadOnlySpan<byte> _rest;
    private bool _first;

    /// <summary>Starts behind the opening bracket; false when the text is not enclosed by these brackets.</summary>
    internal static bool TryOpen(ReadOnlySpan<byte> text, byte open, byte close, out TextSplitter splitter)
    {
        splitter = default;
        text = NumberText.TrimBlanks(text);
        if (text.Length < 2 || text[0] != open || text[^1] != close) return false;
        splitter._rest = text[1..^1];
        splitter._first = true;
        return true;
    }

    /// <summary>Gives the next piece up to a separator or the end; false at the end. A piece that is none makes the text wrong.</summary>
    internal bool Next(byte separator, out ReadOnlySpan<byte> piece, out bool isWrong)
    {
        isWrong = false;
        piece = default;
        if (_first && NumberText.TrimBlanks(_rest).Length == 0) return false;
        if (!_first && _rest.IsEmpty && !_open) return false;
        _first = false;
        var end = Find(_rest, separator);
        if (end == -2)
        {
            isWrong = true;
            return false;
        }

        piece = NumberText.TrimBlanks(end < 0 ? _rest : _rest[..end]);
        _open = end >= 0;
        _rest = end < 0 ? default : _rest[(end + 1)..];
        isWrong = piece.IsEmpty;
        return !isWrong;
    }

    private bool _open;

    /// <summary>Says whether a piece stands for NULL.</summary>
    internal static bool IsNull(ReadOnlySpan<byte> piece)
        => System.Text.Ascii.EqualsIgnoreCase(piece, "null"u8);

    /// <summary>Appends a piece without its quotes, if it has any; what a backslash stands before is read as in JSON.</summary>
    internal static void AppendPlain(ReadOnlySpan<byte> piece, TextSink output)
    {
        if (piece.Length < 2 || piece[0] is not ((byte)'"' or (byte)'\'') || piece[^1] != piece[0])
        {
            output.Append(piece);
            return;
        }

        piece = piece[1..^1];
        for (int at; (at = piece.IndexOf((byte)'\\')) >= 0 && at + 1 < piece.Length;)
        {
            output.Append(piece[..at]);
            piece = piece[(at + 1 + AppendEscaped(piece[(at + 1)..], output))..];
        }

        output.Append(piece);
    }

    // Gives how many bytes behind the backslash were read.
    private static int AppendEscaped(ReadOnlySpan<byte> text, TextSink output)
    {
        switch (text[0])
        {
            case (byte)'n': output.Append((byte)'\n'); return 1;
            case (byte)'t': output.Append((byte)'\t'); return 1;
            case (byte)'r': output.Append((byte)'\r'); return 1;
            case (byte)'b': output.Append((byte)'\b'); return 1;
            case (byte)'f': output.Append((byte)'\f'); return 1;
            case (byte)'u' when TryHex(text[1..], out var high):
                // Characters beyond 16 bits are written as two.
                var isPair = char.IsHighSurrogate(high) && text.Length > 6 && text[5] == '\\' && text[6] == 'u'
                    && TryHex(text[7..], out var low) && char.IsLowSurrogate(low);
                if (isPair && TryHex(text[7..], out low)) output.Append(new string([high, low]));
                else output.Append(high.ToString());
                return isPair ? 11 : 5;
            default: output.Append(text[0]); return 1;
        }
    }

    private static bool TryHex(ReadOnlySpan<byte> text, out char value)
    {
        value = default;
        if (text.Length < 4 || !System.Buffers.Text.Utf8Parser.TryParse(text[..4], out ushort code, out var used, 'x') || used != 4)
            return false;
        value = (char)code;
        return true;
    }

    // Gives the place of the separator, -1 when there is none, -2 when quotes or brackets stay open.
    internal static int Find(ReadOnlySpan<byte> text, byte separator)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is (byte)'"' or (byte)'\'')
            {
                for (i++; i < text.Length && text[i] != c; i++)
                {
                    if (text[i] == '\\') i++;
                }

                if (i >= text.Length) return -2;
            }
            else if (c is (byte)'[' or (byte)'{')
            {
                depth++;
            }
            else if (c is (byte)']' or (byte)'}')
            {
                if (--depth < 0) return -2;
            }
            else if (c == separator && depth == 0)
            {
                return i;
            }
        }

        Check.That(depth >= 0, "brackets were counted");
        return depth > 0 ? -2 : -1;
    }
}
