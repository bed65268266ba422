using System.Text.RegularExpressions;

namespace MatViewDb.Frontend.Audit;

/// <summary>Hides passwords in the text of statements before it is kept anywhere.</summary>
public static partial class SecretMasking
{
    public static string Mask(string text)
        => MayHoldSecret(text) ? Secret().Replace(text, "${before}'***'") : text;

    private static bool MayHoldSecret(string text)
        => text.Contains("identified", StringComparison.OrdinalIgnoreCase)
            || text.Contains("password", StringComparison.OrdinalIgnoreCase)
            || text.Contains("secret", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        """(?<before>(identified\s+(with\s+\S+\s+)?(by|as)\s+(password\s+)?|password\s*(for\s+\S+\s*)?=\s*(password\s*\()?"""
        + """|["']?[\w.]*(password|secret)[\w.]*["']?\s*=\s*))('([^'\\]|\\.|'')*'|"([^"\\]|\\.|"")*")""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Secret();
}
