using System.Text;
using MatViewDb.Sql.Ast;
using MatViewDb.Sql.Parsing;

namespace MatViewDb.Sql.FastInsert;

/// <summary>Is what stands before the rows: INSERT INTO table (columns) VALUES.</summary>
/// <param name="Table">The target as written.</param>
/// <param name="Columns">Its columns; empty means all.</param>
/// <param name="ValuesOffset">Offset of the first byte behind VALUES.</param>
public sealed record InsertHead(ObjectName Table, NodeList<string> Columns, int ValuesOffset)
{
    /// <summary>Reads the head of a plain INSERT; null means that the parser has to look at the statement.</summary>
    public static InsertHead? TryRead(ReadOnlySpan<byte> statement, ParseOptions? options = null)
    {
        var reader = new HeadReader(statement, (options ?? ParseOptions.Default).AnsiQuotes);
        return reader.Read();
    }

    private ref struct HeadReader(ReadOnlySpan<byte> text, bool ansiQuotes)
    {
        private readonly ReadOnlySpan<byte> _text = text;
        private int _position;

        public InsertHead? Read()
        {
            if (!Skip() || !TakeWord("INSERT"u8) || !Skip() || !TakeWord("INTO"u8) || !Skip()
                || TakeTable() is not { } table || !Skip())
            {
                return null;
            }

            var columns = NodeList<string>.Empty;
            if (Peek() == '(' && !TakeColumns(out columns))
            {
                return null;
            }

            return Skip() && TakeWord("VALUES"u8) ? new InsertHead(table, columns, _position) : null;
        }

        private readonly byte Peek() => _position < _text.Length ? _text[_position] : (byte)0;

        private ObjectName? TakeTable()
        {
            string? catalog = null;
            string? database = null;
            if (TakeName() is not { } name)
            {
                return null;
            }

            while (Peek() == '.')
            {
                _position++;
                if (catalog is not null || TakeName() is not { } next)
                {
                    return null;
                }

                (catalog, database, name) = (database, name, next);
            }

            return new ObjectName(catalog, database, name);
        }

        private bool TakeColumns(out NodeList<string> columns)
        {
            var names = new List<string>();
            columns = [];
            do
            {
                _position++;
                if (!Skip() || TakeName() is not { } name || !Skip())
                {
                    return false;
                }

                names.Add(name);
            }
            while (Peek() == ',');

            if (Peek() != ')')
            {
                return false;
            }

            _position++;
            columns = NodeList.From(names);
            return true;
        }

        private bool TakeWord(ReadOnlySpan<byte> word)
        {
            var rest = _text[_position..];
            if (rest.Length < word.Length || !Ascii.EqualsIgnoreCase(rest[..word.Length], word)
                || (rest.Length > word.Length && IsNamePart(rest[word.Length])))
            {
                return false;
            }

            _position += word.Length;
            return true;
        }

        private string? TakeName()
        {
            var rest = _text[_position..];
            if (rest.IsEmpty)
            {
                return null;
            }

            if (rest[0] == '`' || (rest[0] == '"' && ansiQuotes))
            {
                // A doubled quote is rare enough for the parser.
                var end = rest[1..].IndexOf(rest[0]) + 1;
                if (end <= 0 || (end + 1 < rest.Length && rest[end + 1] == rest[0]))
                {
                    return null;
                }

                _position += end + 1;
                return Encoding.UTF8.GetString(rest[1..end]);
            }

            var length = 0;
            while (length < rest.Length && IsNamePart(rest[length]))
            {
                length++;
            }

            var name = Encoding.UTF8.GetString(rest[..length]);
            if (length == 0 || char.IsAsciiDigit(name[0]) || KeywordSets.IsReservedWord(name))
            {
                return null;
            }

            _position += length;
            return name;
        }

        private static bool IsNamePart(byte value) =>
            char.IsAsciiLetterOrDigit((char)value) || value is (byte)'_' or (byte)'$' or >= 0x80;

        // Skips blanks and plain comments; hints and executed comments are for the parser.
        private bool Skip()
        {
            while (_position < _text.Length)
            {
                if (_text[_position] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
                {
                    _position++;
                    continue;
                }

                var rest = _text[_position..];
                if (!rest.StartsWith("/*"u8))
                {
                    return true;
                }

                var end = rest[2..].IndexOf("*/"u8);
                if (end < 0 || (rest.Length > 2 && rest[2] is (byte)'!' or (byte)'+'))
                {
                    return false;
                }

                _position += end + 4;
            }

            return true;
        }
    }
}
