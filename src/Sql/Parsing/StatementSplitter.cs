using System.Buffers;

namespace MatViewDb.Sql.Parsing;

/// <summary>
/// Cuts a script at its semicolons, opens the comments that MySQL executes, and measures nesting, in one pass that
/// knows strings, names and comments but nothing else. It runs before the parser so that the parser never sees what
/// would exhaust it.
/// </summary>
internal ref struct StatementSplitter
{
    // MySQL 8.0.33 is what the server says it is; comments for later versions stay comments.
    private const int ExecutedVersionMax = 80033;

    private static readonly SearchValues<char> Stops = SearchValues.Create("'\"`#-/*([{)]};");

    private readonly ParseOptions _options;
    private readonly List<StatementText> _found = [];
    private string _text;
    private char[]? _opened;
    private int _position;
    private int _start;
    private int _depth;
    private bool _inExecutedComment;
    private bool _hasContent;

    private StatementSplitter(string text, ParseOptions options)
    {
        _text = text;
        _options = options;
    }

    public static List<StatementText> Split(string text, ParseOptions options)
    {
        var splitter = new StatementSplitter(text, options);
        splitter.Run();
        return splitter._found;
    }

    private void Run()
    {
        while (_position < _text.Length)
        {
            var next = _text.AsSpan(_position).IndexOfAny(Stops);
            var stop = next < 0 ? _text.Length : _position + next;
            _hasContent = _hasContent || !_text.AsSpan(_position, stop - _position).IsWhiteSpace();
            _position = stop;
            if (stop < _text.Length)
            {
                Step(_text[stop]);
            }
        }

        Finish(_text.Length);
        Publish();
    }

    private void Step(char at)
    {
        switch (at)
        {
            case '\'' or '"' or '`':
                _hasContent = true;
                SkipQuoted(at);
                break;
            case '#':
                SkipLine();
                break;
            case '-' when IsLineComment():
                SkipLine();
                break;
            case '/' when Peek(1) == '*':
                EnterComment();
                break;
            case '*' when _inExecutedComment && Peek(1) == '/':
                Blank(_position, 2);
                _position += 2;
                _inExecutedComment = false;
                break;
            case ';':
                Finish(_position);
                _position++;
                _start = _position;
                break;
            default:
                _hasContent = true;
                Nest(at);
                _position++;
                break;
        }
    }

    private void Nest(char at)
    {
        if (at is '(' or '[' or '{')
        {
            if (++_depth > _options.NestingMax)
            {
                var (line, column) = StatementText.PlaceOf(_text, _position);
                throw SqlErrors.TooDeep.With(line, column, _options.NestingMax);
            }
        }
        else if (at is ')' or ']' or '}')
        {
            _depth--;
        }
    }

    private readonly char Peek(int offset) =>
        _position + offset < _text.Length ? _text[_position + offset] : '\0';

    private readonly bool IsLineComment() =>
        Peek(1) == '-' && (_position + 2 >= _text.Length || char.IsWhiteSpace(_text[_position + 2]));

    private void SkipLine()
    {
        var end = _text.AsSpan(_position).IndexOfAny('\r', '\n');
        _position = end < 0 ? _text.Length : _position + end;
    }

    private void SkipQuoted(char quote)
    {
        _position++;
        while (_position < _text.Length)
        {
            var rest = _text.AsSpan(_position);
            var next = quote == '`' ? rest.IndexOf('`') : rest.IndexOfAny(quote, '\\');
            if (next < 0)
            {
                _position = _text.Length;
                return;
            }

            _position += next;
            if (_text[_position] == quote)
            {
                _position++;
                return;
            }

            _position = Math.Min(_position + 2, _text.Length);
        }
    }

    private void EnterComment()
    {
        if (Peek(2) == '!')
        {
            var digits = 0;
            var version = 0;
            while (digits < 6 && char.IsAsciiDigit(Peek(3 + digits)))
            {
                version = version * 10 + (Peek(3 + digits) - '0');
                digits++;
            }

            if (version <= ExecutedVersionMax)
            {
                Blank(_position, 3 + digits);
                _position += 3 + digits;
                _inExecutedComment = true;
                return;
            }
        }

        var end = _text.AsSpan(_position + 2).IndexOf("*/");
        if (end < 0)
        {
            var (line, column) = StatementText.PlaceOf(_text, _position);
            throw SqlErrors.Unreadable.With(
                StatementText.Excerpt(_text, _position, _text.Length), line, column, "the comment has no end");
        }

        _position += end + 4;
    }

    private void Blank(int start, int length)
    {
        _opened ??= _text.ToCharArray();
        _opened.AsSpan(start, length).Fill(' ');
    }

    private void Finish(int end)
    {
        if (_hasContent)
        {
            _found.Add(new StatementText(_text, _start, end));
        }

        _hasContent = false;
        _depth = 0;
    }

    private void Publish()
    {
        if (_opened is null)
        {
            return;
        }

        var opened = new string(_opened);
        for (var i = 0; i < _found.Count; i++)
        {
            _found[i] = new StatementText(_text, _found[i].Start, _found[i].End, opened);
        }
    }
}
