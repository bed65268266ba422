using System.Text.RegularExpressions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Sql.Reading;

/// <summary>Reads the inside of hint comments; what it does not understand is skipped, as MySQL does.</summary>
internal static partial class HintReader
{
    public static NodeList<SelectHint> Read(IEnumerable<string> comments)
    {
        var hints = new List<SelectHint>();
        foreach (var comment in comments)
        {
            foreach (Match match in HintPattern().Matches(comment))
            {
                var arguments = match.Groups[2].Success ? SplitArguments(match.Groups[2].Value) : [];
                hints.Add(new SelectHint(match.Groups[1].Value.ToUpperInvariant(), arguments));
            }
        }

        return NodeList.From(hints);
    }

    // SET_VAR(a = 'x') is the argument a=x.
    private static NodeList<string> SplitArguments(string text) =>
        [.. ArgumentPattern().Matches(text)
            .Select(match => AssignmentPattern().Replace(match.Value.Trim(), "=").Replace("'", "",
                StringComparison.Ordinal)
                .Replace("\"", "", StringComparison.Ordinal))
            .Where(argument => argument.Length > 0)];

    [GeneratedRegex(@"([A-Za-z_][A-Za-z_0-9]*)\s*(?:\(((?:[^()'""]|'[^']*'|""[^""]*""|\([^()]*\))*)\))?")]
    private static partial Regex HintPattern();

    [GeneratedRegex(@"(?:[^,'""]|'[^']*'|""[^""]*"")+")]
    private static partial Regex ArgumentPattern();

    [GeneratedRegex(@"\s*=\s*")]
    private static partial Regex AssignmentPattern();
}
