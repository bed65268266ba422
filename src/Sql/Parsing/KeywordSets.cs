using System.Collections.Frozen;
using MatViewDb.Sql.Generated;

namespace MatViewDb.Sql.Parsing;

/// <summary>Knows which keywords may be names, as the grammar says it.</summary>
internal static class KeywordSets
{
    private static readonly FrozenSet<int> Soft =
        TokensOf(MatViewParser.RULE_softKeyword).Concat(TokensOf(MatViewParser.RULE_joinKeyword)).ToFrozenSet();

    private static readonly FrozenSet<int> Reserved = TokensOf(MatViewParser.RULE_reservedWord).ToFrozenSet();

    private static readonly FrozenSet<int> Starters = TokensOf(MatViewParser.RULE_expression).ToFrozenSet();

    private static readonly FrozenSet<string> ReservedWords = WordsOf(Reserved);

    private static readonly FrozenSet<string> Keywords = WordsOf(Reserved.Concat(Soft));

    private static readonly FrozenSet<int> Modifiers =
        TokensOf(MatViewParser.RULE_selectOption).Concat(TokensOf(MatViewParser.RULE_insertOption)).ToFrozenSet();

    public static bool IsSoft(int tokenType) => Soft.Contains(tokenType);

    public static bool IsReserved(int tokenType) => Reserved.Contains(tokenType);

    public static bool StartsExpression(int tokenType) => Starters.Contains(tokenType);

    /// <summary>Says whether a name has to be quoted because the grammar reserves it.</summary>
    public static bool IsReservedWord(string name) => ReservedWords.Contains(name);

    public static bool IsKeyword(string name) => Keywords.Contains(name);

    /// <summary>Says whether a token only tunes a statement: not worth naming among what was expected.</summary>
    public static bool IsModifier(int tokenType) => Modifiers.Contains(tokenType);

    private static FrozenSet<string> WordsOf(IEnumerable<int> types) =>
        types.Select(type => MatViewLexer.DefaultVocabulary.GetLiteralName(type).Trim('\''))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static IList<int> TokensOf(int rule)
    {
        var atn = MatViewParser._ATN;
        return atn.NextTokens(atn.ruleToStartState[rule]).ToArray();
    }
}
