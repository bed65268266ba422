using MatViewDb.Sql;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements;

/// <summary>
/// Keeps the trees of queries that came lately, by their text: programs send the same few again and again. Texts of other
/// statements are not kept, they may hold passwords. Two generations: what nobody asked for while one filled up is forgotten.
/// </summary>
public sealed class StatementCache(Func<long> sizeMax)
{
    private const int TextMax = 16_384;
    private readonly Lock _lock = new();
    private Dictionary<(string Text, ParseOptions Options), Statement> _young = [];
    private Dictionary<(string Text, ParseOptions Options), Statement> _old = [];

    /// <summary>Gives the tree of a statement; throws what the parser throws.</summary>
    public Statement Parse(StatementText text, ParseOptions options)
    {
        // Positions count from the start of the script: only one that is the whole script reads the same every time.
        if (text.Start > 0 || text.End > TextMax) return SqlParser.ParseStatement(text, options);
        var key = (text.Text, options);
        lock (_lock)
        {
            if (_young.TryGetValue(key, out var known)) return known;
            if (_old.Remove(key, out known))
            {
                Keep(key, known);
                return known;
            }
        }

        var parsed = SqlParser.ParseStatement(text, options);
        if (parsed is not QueryStatement) return parsed;
        lock (_lock) Keep(key, parsed);
        return parsed;
    }

    private void Keep((string Text, ParseOptions Options) key, Statement statement)
    {
        var half = sizeMax() / 2;
        if (half == 0) return;
        if (_young.Count >= half)
        {
            _old = _young;
            _young = [];
        }

        _young[key] = statement;
    }
}
