using System.Security.Cryptography;
using System.Text;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Sql;

/// <summary>Is the shape of a statement: its text without constants, and a digest of that text.</summary>
public sealed record Fingerprint(string Text, string Digest)
{
    private static readonly PrintOptions Options = new() { Normalize = true, HideSecrets = true };

    /// <summary>
    /// Takes the fingerprint of a statement or query: equal for texts that differ in constants, blanks and case.
    /// </summary>
    public static Fingerprint Of(SqlNode node)
    {
        var text = SqlPrinter.Print(node, Options);
        return new Fingerprint(text, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))
            .AsSpan(0, 16)));
    }
}
