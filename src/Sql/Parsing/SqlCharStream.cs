using Antlr4.Runtime;
using Antlr4.Runtime.Misc;

namespace MatViewDb.Sql.Parsing;

/// <summary>Feeds a range of a text to the lexer without copying it; offsets are those of the whole text.</summary>
internal sealed class SqlCharStream : ICharStream
{
    private readonly string _text;
    private readonly int _start;
    private readonly int _end;
    private int _position;

    public SqlCharStream(string text, int start, int end)
    {
        _text = text;
        _start = start;
        _end = end;
        _position = start;
    }

    public int Index => _position;

    public int Size => _end;

    public string SourceName => "statement";

    public void Consume() => _position++;

    public int LA(int offset)
    {
        var position = offset > 0 ? _position + offset - 1 : _position + offset;
        return position >= _start && position < _end ? _text[position] : IntStreamConstants.EOF;
    }

    public int Mark() => -1;

    public void Release(int marker)
    {
    }

    public void Seek(int index) => _position = Math.Min(index, _end);

    public string GetText(Interval interval)
    {
        var last = Math.Min(interval.b + 1, _end);
        return interval.a >= last ? "" : _text[interval.a..last];
    }

    public override string ToString() => _text[_start.._end];
}
