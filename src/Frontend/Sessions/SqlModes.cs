using System.Globalization;
using MatViewDb.Core.Settings;

namespace MatViewDb.Frontend.Sessions;

/// <summary>Knows the words of sql_mode. Those that change nothing here are kept, so that clients read back what they set.</summary>
internal static class SqlModes
{
    // In the order of MySQL's bits, so that a number can be read too; an empty name is a bit without a word.
    private static readonly string[] s_bits =
    [
        "REAL_AS_FLOAT", "PIPES_AS_CONCAT", "ANSI_QUOTES", "IGNORE_SPACE", "", "ONLY_FULL_GROUP_BY", "NO_UNSIGNED_SUBTRACTION",
        "NO_DIR_IN_CREATE", "POSTGRESQL", "ORACLE", "MSSQL", "DB2", "MAXDB", "NO_KEY_OPTIONS", "NO_TABLE_OPTIONS",
        "NO_FIELD_OPTIONS", "MYSQL323", "MYSQL40", "ANSI", "NO_AUTO_VALUE_ON_ZERO", "NO_BACKSLASH_ESCAPES",
        "STRICT_TRANS_TABLES", "STRICT_ALL_TABLES", "NO_ZERO_IN_DATE", "NO_ZERO_DATE", "ALLOW_INVALID_DATES",
        "ERROR_FOR_DIVISION_BY_ZERO", "TRADITIONAL", "NO_AUTO_CREATE_USER", "HIGH_NOT_PRECEDENCE", "NO_ENGINE_SUBSTITUTION",
        "PAD_CHAR_TO_FULL_LENGTH", "TIME_TRUNCATE_FRACTIONAL",
    ];

    // Words of StarRocks.
    private static readonly string[] s_own =
    [
        "SORT_NULLS_LAST", "ERROR_IF_OVERFLOW", "GROUP_CONCAT_LEGACY", "FORBID_INVALID_DATE", "ALLOW_THROW_EXCEPTION", "DOUBLE_LITERAL",
    ];

    /// <summary>Gives the words in the form that SELECT @@sql_mode prints; an unknown one is error 1231.</summary>
    internal static string Parse(string text)
    {
        if (ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var bits)) return OfBits(text, bits);
        var words = new List<string>();
        foreach (var part in text.Split(','))
        {
            var word = part.ToUpperInvariant();
            if (word.Length == 0) continue;
            if (Array.IndexOf(s_bits, word) < 0 && Array.IndexOf(s_own, word) < 0) throw Setting.WrongValue.With("sql_mode", part, "");
            foreach (var meant in Expand(word))
            {
                if (!words.Contains(meant)) words.Add(meant);
            }
        }

        return string.Join(',', words);
    }

    /// <summary>Says whether texts are read under a mode as they are without one.</summary>
    internal static bool ReadsNormally(string mode)
        => !mode.Contains("ANSI", StringComparison.OrdinalIgnoreCase)
            && !mode.Contains("PIPES_AS_CONCAT", StringComparison.OrdinalIgnoreCase)
            && !mode.Contains("NO_BACKSLASH_ESCAPES", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Expand(string word) => word switch
    {
        "ANSI" => ["REAL_AS_FLOAT", "PIPES_AS_CONCAT", "ANSI_QUOTES", "IGNORE_SPACE", "ONLY_FULL_GROUP_BY", word],
        "TRADITIONAL" =>
        [
            "STRICT_TRANS_TABLES", "STRICT_ALL_TABLES", "NO_ZERO_IN_DATE", "NO_ZERO_DATE", "ERROR_FOR_DIVISION_BY_ZERO", word,
            "NO_ENGINE_SUBSTITUTION",
        ],
        _ => [word],
    };

    private static string OfBits(string text, ulong bits)
    {
        if (bits >> s_bits.Length != 0) throw Setting.WrongValue.With("sql_mode", text, "");
        return string.Join(',', s_bits.Where((word, bit) => (bits >> bit & 1) != 0 && word.Length > 0));
    }
}
