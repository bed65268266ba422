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

    /// <summary>Appends a piece without its quotes, if it has any.</summary>
    internal static void AppendPlain(ReadOnlySpan<byte> piece, TextSink output)
    {
        if (piece.Length >= 2 && piece[0] == '"' && piece[^1] == '"')
        {
            JsonText.AppendUnquoted(piece, output);
            return;
        }

        if (piece.Length < 2 || piece[0] != '\'' || piece[^1] != '\'')
        {
            output.Append(piece);
            return;
        }

        piece = piece[1..^1];
        for (int at; (at = piece.IndexOf((byte)'\\')) >= 0 && at + 1 < piece.Length; piece = piece[(at + 2)..])
        {
            output.Append(piece[..at]);
            output.Append(piece[at + 1]);
        }

        output.Append(piece);
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
