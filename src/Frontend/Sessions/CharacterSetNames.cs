using MatViewDb.Core.Errors;

namespace MatViewDb.Frontend.Sessions;

/// <summary>Lists the character sets and collations that clients know.</summary>
[Errors]
public static class CharacterSetNames
{
    public static readonly ErrorDefinition Unknown = new(1115, "42000", ErrorKind.User, "Unknown character set: '{0}'");

    /// <summary>Name, description, default collation, bytes per character.</summary>
    public static readonly IReadOnlyList<(string Name, string Description, string Collation, int MaxBytes)> All =
    [
        ("ascii", "US ASCII", "ascii_general_ci", 1),
        ("binary", "Binary pseudo charset", "binary", 1),
        ("latin1", "cp1252 West European", "latin1_swedish_ci", 1),
        ("utf8", "UTF-8 Unicode", "utf8_general_ci", 3),
        ("utf8mb4", "UTF-8 Unicode", "utf8mb4_general_ci", 4),
    ];

    /// <summary>Name, character set, number, whether it is the default of its set.</summary>
    public static readonly IReadOnlyList<(string Name, string CharacterSet, int Id, bool IsDefault)> Collations =
    [
        ("latin1_swedish_ci", "latin1", 8, true), ("latin1_bin", "latin1", 47, false),
        ("latin1_general_ci", "latin1", 48, false), ("ascii_general_ci", "ascii", 11, true),
        ("ascii_bin", "ascii", 65, false), ("utf8_general_ci", "utf8", 33, true), ("utf8_bin", "utf8", 83, false),
        ("utf8_unicode_ci", "utf8", 192, false), ("utf8mb4_general_ci", "utf8mb4", 45, true),
        ("utf8mb4_bin", "utf8mb4", 46, false), ("utf8mb4_unicode_ci", "utf8mb4", 224, false),
        ("utf8mb4_unicode_520_ci", "utf8mb4", 246, false), ("utf8mb4_0900_ai_ci", "utf8mb4", 255, false),
        ("utf8mb4_0900_as_cs", "utf8mb4", 278, false), ("utf8mb4_0900_bin", "utf8mb4", 309, false),
        ("binary", "binary", 63, true),
    ];

    public static bool IsKnown(string name)
        => name is "default" or "utf8mb3" || All.Any(c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
