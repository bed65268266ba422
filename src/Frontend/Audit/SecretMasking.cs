using System.Text.RegularExpressions;

namespace MatViewDb.Frontend.Audit;

/// <summary>Hides passwords in the text of statements before it is kept anywhere.</summary>
public static partial class SecretMasking
{
    // A statement may be 100 MB; what is kept of it is for people.
    private const int CharactersKept = 16 << 10;

    public static string Mask(string text)
    {
        var kept = text.Length <= CharactersKept ? text : text[..CharactersKept];
        if (MayHoldSecret(kept)) kept = Secret().Replace(kept, "${before}'***'");
        return text.Length <= CharactersKept ? kept : $"{kept}... ({text.Length} characters)";
    }

    private static bool MayHoldSecret(string text)
        => text.Contains("identified", StringComparison.OrdinalIgnoreCase)
            || text.Contains("password", StringComparison.OrdinalIgnoreCase)
            || text.Contains("secret", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        """(?<before>(identified\s+(with\s+\S+\s+)?(by|as)\s+(password\s+)?|password\s*(for\s+\S+\s*)?=\s*(password\s*\()?"""
        + """|["']?[\w.]*(password|secret)[\w.]*["']?\s*=\s*))('([^'\\]|\\.|'')*('|\z)|"([^"\\]|\\.|"")*("|\z))""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Secret();
}
