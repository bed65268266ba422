using System.Buffers;
using System.Text.RegularExpressions;

namespace MatViewDb.Frontend.Audit;

/// <summary>Hides passwords in the text of statements before it is kept or shown anywhere.</summary>
public static partial class SecretMasking
{
    // A statement may be 100 MB; what is kept of it is for people.
    private const int CharactersKept = 16 << 10;
    private const string Hidden = "***";

    // Every statement is looked through for these.
    private static readonly SearchValues<string> s_signsOfSecrets = SearchValues.Create(
        ["identified", "password", "secret"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> s_signsOfOptions = SearchValues.Create(
        ["source", "sink", "repository"], StringComparison.OrdinalIgnoreCase);

    private static readonly string[] s_words = ["password", "passwd", "secret", "token", "credential", "jwt", "nkey", "private_key"];

    public static string Mask(string text)
    {
        var kept = text.Length <= CharactersKept ? text : text[..CharactersKept];
        if (MayHoldSecret(kept)) kept = Secret().Replace(kept, $"${{before}}'{Hidden}'");
        if (MayHoldOptions(kept)) kept = Account().Replace(Option().Replace(kept, $"${{before}}'{Hidden}'"), $"://{Hidden}@");
        return text.Length <= CharactersKept ? kept : $"{kept}... ({text.Length} characters)";
    }

    /// <summary>Hides what an error repeats of a statement that holds a secret.</summary>
    public static string MaskError(string error, string statement)
        => Mask(statement) == statement || !error.Contains("near", StringComparison.Ordinal)
            ? error : $"{error[..error.IndexOf("near", StringComparison.Ordinal)]}near {Hidden}";

    /// <summary>Gives the value of an option of a source, sink or repository as people may see it.</summary>
    public static string MaskOption(string name, string value)
    {
        if (IsSecret(name)) return Hidden;
        return value.Contains("://", StringComparison.Ordinal) ? Account().Replace(value, $"://{Hidden}@") : value;
    }

    private static bool IsSecret(string name) => name.StartsWith("header.", StringComparison.OrdinalIgnoreCase)
        || Array.Exists(s_words, word => name.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool MayHoldSecret(string text) => text.AsSpan().ContainsAny(s_signsOfSecrets);

    private static bool MayHoldOptions(string text) => text.AsSpan().ContainsAny(s_signsOfOptions);

    [GeneratedRegex(
        """(?<before>(identified\s+(with\s+\S+\s+)?(by|as)\s+(password\s+)?|password\s*(for\s+\S+\s*)?=\s*(password\s*\()?"""
        + """|["'`]?[\w.]{0,64}(password|secret)[\w.]{0,64}["'`]?\s*=\s*))('([^'\\]|\\.|'')*('|\z)|"([^"\\]|\\.|"")*("|\z))""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Secret();

    // Names of options with what they are given; header.X of an HTTP sink may hold anything.
    [GeneratedRegex(
        """(?<before>["'`]?([\w.-]{0,64}(passwd|password|secret|token|credential|jwt|nkey|private_key)[\w.-]{0,64}"""
        + """|header["'`]?\.["'`]?[\w.-]{1,64})["'`]?\s*=\s*)('([^'\\]|\\.|'')*('|\z)|"([^"\\]|\\.|"")*("|\z)|[\w.-]+)""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Option();

    // User and password within an address.
    [GeneratedRegex("""://[^/@\s'"]{1,256}@""", RegexOptions.CultureInvariant)]
    private static partial Regex Account();
}
