using System.Text;

namespace MatViewDb.Frontend.Sources;

/// <summary>Writes rows as connectors hand them over: tabs between fields, \N for NULL, backslashes before what is special.</summary>
internal sealed class TabbedText
{
    private readonly StringBuilder _text = new();
    private bool _inRow;

    internal int Length => _text.Length;

    internal void Add(string? field)
    {
        if (_inRow) _text.Append('\t');
        _inRow = true;
        if (field is null)
        {
            _text.Append("\\N");
            return;
        }

        foreach (var c in field)
        {
            switch (c)
            {
                case '\t': _text.Append("\\t"); break;
                case '\n': _text.Append("\\n"); break;
                case '\r': _text.Append("\\r"); break;
                case '\\': _text.Append("\\\\"); break;
                case '\0': _text.Append("\\0"); break;
                default: _text.Append(c); break;
            }
        }
    }

    internal void EndRow()
    {
        _text.Append('\n');
        _inRow = false;
    }

    internal void Clear() => _text.Clear();

    internal byte[] ToBytes() => Encoding.UTF8.GetBytes(_text.ToString());
}
