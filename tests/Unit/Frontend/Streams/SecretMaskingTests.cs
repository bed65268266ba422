using MatViewDb.Frontend.Audit;
using Xunit;

namespace MatViewDb.Unit.Frontend.Streams;

public sealed class SecretMaskingTests
{
    [Theory]
    [InlineData("CREATE USER u IDENTIFIED BY 'geheim'", "CREATE USER u IDENTIFIED BY '***'")]
    [InlineData("SET PASSWORD = 'ge''heim'", "SET PASSWORD = '***'")]
    [InlineData("CREATE SINK s FROM t WITH (password = geheim, x = 'y')", "CREATE SINK s FROM t WITH (password = '***', x = 'y')")]
    [InlineData("CREATE SINK s FROM t WITH (\"password\" = \"ge\\\"heim\")", "CREATE SINK s FROM t WITH (\"password\" = '***')")]
    [InlineData("CREATE SINK s FROM t WITH ('header.X-Api-Key'='geheim')", "CREATE SINK s FROM t WITH ('header.X-Api-Key'='***')")]
    [InlineData("CREATE SINK s FROM t WITH (header.x = geheim)", "CREATE SINK s FROM t WITH (header.x = '***')")]
    [InlineData("CREATE SOURCE s (a INT) WITH (nats.token = 'geheim", "CREATE SOURCE s (a INT) WITH (nats.token = '***'")]
    [InlineData("CREATE SINK s FROM t WITH (url = 'https://u:geheim@h/p')", "CREATE SINK s FROM t WITH (url = 'https://***@h/p')")]
    [InlineData("CREATE REPOSITORY r PROPERTIES ('s3.secret_key'='geheim')", "CREATE REPOSITORY r PROPERTIES ('s3.secret_key'='***')")]
    [InlineData("SELECT * FROM t WHERE token = 'abc'", "SELECT * FROM t WHERE token = 'abc'")]
    public void SecretsAreNotShown(string text, string shown) => Assert.Equal(shown, SecretMasking.Mask(text));

    [Theory]
    [InlineData("password", "x", "***")]
    [InlineData("aws.credentials", "x", "***")]
    [InlineData("header.Anything", "x", "***")]
    [InlineData("url", "http://a:b@c/d", "http://***@c/d")]
    [InlineData("url", "http://c/d", "http://c/d")]
    [InlineData("hostname", "db", "db")]
    public void OptionsKnowTheirSecrets(string name, string value, string shown)
        => Assert.Equal(shown, SecretMasking.MaskOption(name, value));

    [Fact]
    public void ErrorsDoNotRepeatThem()
    {
        const string Wrong = "CREATE SINK s FROM t WITH (password 'geheim')";
        Assert.DoesNotContain(
            "eheim", SecretMasking.MaskError("syntax error near 'geheim')'", Wrong + " password = 'x'"), StringComparison.Ordinal);
        Assert.Equal("no table near", SecretMasking.MaskError("no table near", "SELECT 1"));
    }

    [Fact]
    public void ALongWordTakesNoLongTime()
    {
        var text = "INSERT INTO source VALUES ('" + new string('a', 100_000) + "') -- password";
        Assert.EndsWith($"({text.Length} characters)", SecretMasking.Mask(text), StringComparison.Ordinal);
    }
}
