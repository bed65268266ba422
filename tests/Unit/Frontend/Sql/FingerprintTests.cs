using MatViewDb.Sql;
using Xunit;

namespace MatViewDb.Unit.Frontend.Sql;

public sealed class FingerprintTests
{
    [Theory]
    [InlineData("select a from t where b = 5 and c in (1, 2)", "SELECT  a FROM t\nWHERE b = 77 AND c IN (9)")]
    [InlineData("INSERT INTO t VALUES (1, 'x')", "insert into t values (2, 'y'), (3, 'z')")]
    [InlineData("SELECT 1 LIMIT 5", "SELECT 2 LIMIT 9")]
    public void ConstantsAndBlanksDoNotCount(string left, string right) =>
        Assert.Equal(Of(left), Of(right));

    [Theory]
    [InlineData("SELECT a FROM t", "SELECT b FROM t")]
    [InlineData("SELECT a FROM t WHERE a = 1", "SELECT a FROM t WHERE a > 1")]
    [InlineData("SELECT a FROM t WHERE a IS NULL", "SELECT a FROM t WHERE a IS NOT NULL")]
    public void EverythingElseCounts(string left, string right) =>
        Assert.NotEqual(Of(left), Of(right));

    [Fact]
    public void PasswordsNeverShow()
    {
        var fingerprint = Of("ALTER USER u IDENTIFIED BY 'hunter2'");
        Assert.DoesNotContain("hunter2", fingerprint.Text, StringComparison.Ordinal);
        Assert.Equal(32, fingerprint.Digest.Length);
    }

    private static Fingerprint Of(string text) => Fingerprint.Of(SqlParser.ParseStatement(text));
}
