using System.Security.Cryptography;
using MatViewDb.Sql;
using MatViewDb.Unit.Tidy;
using Xunit;

namespace MatViewDb.Unit.Frontend.Sql;

public sealed class GrammarTests
{
    [Fact]
    public void GeneratedParserIsThatOfTheGrammar()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "grammar"), "*.g4").Order(StringComparer.Ordinal))
        {
            hash.AppendData(File.ReadAllBytes(file));
        }

        var recorded = File.ReadAllText(Path.Combine(Repository.Root, "src/Sql/Generated/grammar.sha256")).Trim();
        Assert.True(Convert.ToHexStringLower(hash.GetHashAndReset()) == recorded, "run grammar/generate.sh");
    }

    [Fact]
    public void WarmUpStatementsAllParse()
    {
        var error = Record.Exception(SqlParser.WarmUp);
        Assert.Null(error);
    }
}
