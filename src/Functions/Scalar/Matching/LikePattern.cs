using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Matching;

/// <summary>Is a LIKE pattern taken apart: literal pieces between %, with _ for one character.</summary>
public sealed class LikePattern
{
    private readonly List<Piece> _pieces = [];
    private readonly bool _openStart;
    private readonly bool _openEnd;
    private readonly int _minBytes;

    /// <param name="pattern">The pattern's bytes.</param>
    /// <param name="escape">The escape character's bytes; empty for none.</param>
    public LikePattern(ReadOnlySpan<byte> pattern, ReadOnlySpan<byte> escape)
    {
        var bytes = new List<byte>();
        var any = new List<bool>();
        var afterPercent = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (escape.Length > 0 && c == escape[0] && i + escape.Length < pattern.Length && pattern[i..].StartsWith(escape))
            {
                i += escape.Length;
                bytes.Add(pattern[i]);
                any.Add(false);
            }
            else if (c == '%')
            {
                if (i == 0) _openStart = true;
                Flush(bytes, any);
                afterPercent = true;
                continue;
            }
            else
            {
                bytes.Add(c);
                any.Add(c == '_');
            }

            afterPercent = false;
        }

        Flush(bytes, any);
        _openEnd = afterPercent;
        foreach (var piece in _pieces) _minBytes += piece.Bytes.Length;
    }

    /// <summary>Gives the text that every match starts with; empty when there is none.</summary>
    public ReadOnlySpan<byte> Prefix
        => _openStart || _pieces.Count == 0 || _pieces[0].Any is not null ? default : _pieces[0].Bytes;

    public bool Matches(ReadOnlySpan<byte> text)
    {
        if (text.Length < _minBytes) return false;
        if (_pieces.Count == 0) return _openStart || text.Length == 0;
        var first = 0;
        var last = _pieces.Count;
        if (!_openStart)
        {
            var length = MatchAt(text, 0, _pieces[0]);
            if (length < 0) return false;
            if (last == 1 && !_openEnd) return length == text.Length;
            text = text[length..];
            first = 1;
        }

        if (!_openEnd && last > first)
        {
            var start = MatchEnd(text, _pieces[last - 1]);
            if (start < 0) return false;
            text = text[..start];
            last--;
        }

        for (var i = first; i < last; i++)
        {
            var end = Find(text, _pieces[i]);
            if (end < 0) return false;
            text = text[end..];
        }

        return true;
    }

    private void Flush(List<byte> bytes, List<bool> any)
    {
        if (bytes.Count > 0) _pieces.Add(new Piece(bytes.ToArray(), any.Contains(true) ? any.ToArray() : null));
        bytes.Clear();
        any.Clear();
    }

    /// <summary>Gives how many bytes the piece covers at an offset; -1 when it does not match there.</summary>
    private static int MatchAt(ReadOnlySpan<byte> text, int offset, Piece piece)
    {
        if (piece.Any is null) return text[offset..].StartsWith(piece.Bytes) ? piece.Bytes.Length : -1;
        var at = offset;
        for (var i = 0; i < piece.Bytes.Length; i++)
        {
            if (at >= text.Length) return -1;
            if (piece.Any[i]) at += Utf8Text.CharacterLength(text, at);
            else if (text[at++] != piece.Bytes[i]) return -1;
        }

        return at - offset;
    }

    /// <summary>Gives where the piece that covers the end of the text starts; -1 when none does.</summary>
    private static int MatchEnd(ReadOnlySpan<byte> text, Piece piece)
    {
        if (piece.Any is null) return text.EndsWith(piece.Bytes) ? text.Length - piece.Bytes.Length : -1;
        var at = text.Length;
        for (var i = piece.Bytes.Length - 1; i >= 0; i--)
        {
            if (at <= 0) return -1;
            if (piece.Any[i]) at = Utf8Text.PreviousStart(text, at);
            else if (text[--at] != piece.Bytes[i]) return -1;
        }

        return at;
    }

    /// <summary>Gives the offset behind the first place where the piece matches; -1 when there is none.</summary>
    private static int Find(ReadOnlySpan<byte> text, Piece piece)
    {
        if (piece.Any is null)
        {
            var found = text.IndexOf(piece.Bytes);
            return found < 0 ? -1 : found + piece.Bytes.Length;
        }

        for (var at = 0; at < text.Length; at += Utf8Text.CharacterLength(text, at))
        {
            var length = MatchAt(text, at, piece);
            if (length >= 0) return at + length;
        }

        return -1;
    }

    private sealed record Piece(byte[] Bytes, bool[]? Any);
}
