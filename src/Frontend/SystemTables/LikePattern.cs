namespace MatViewDb.Frontend.SystemTables;

/// <summary>Matches LIKE patterns with % and _ and backslash escapes.</summary>
public static class LikePattern
{
    public static bool Matches(string pattern, string text, bool ignoreCase)
    {
        int at = 0, p = 0, star = -1, mark = 0;
        while (at < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '%')
            {
                star = p++;
                mark = at;
                continue;
            }

            if (p < pattern.Length && MatchesOne(pattern, ref p, text[at], ignoreCase))
            {
                at++;
                continue;
            }

            if (star < 0) return false;
            p = star + 1;
            at = ++mark;
        }

        while (p < pattern.Length && pattern[p] == '%') p++;
        return p == pattern.Length;
    }

    private static bool MatchesOne(string pattern, ref int p, char c, bool ignoreCase)
    {
        var escaped = pattern[p] == '\\' && p + 1 < pattern.Length;
        var expected = escaped ? pattern[p + 1] : pattern[p];
        var matches = (!escaped && expected == '_') || expected == c
            || (ignoreCase && char.ToLowerInvariant(expected) == char.ToLowerInvariant(c));
        if (matches) p += escaped ? 2 : 1;
        return matches;
    }
}
