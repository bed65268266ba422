using System.Text.RegularExpressions;
using Xunit;

namespace MatViewDb.Unit.Tidy;

/// <summary>Checks the numbers of errors against what clients take for a server's error.</summary>
public sealed partial class ErrorCodeTests
{
    /// <summary>MariaDB's client library keeps 2000-2999 and 5000-5999 for itself and calls such an answer malformed.</summary>
    [Fact]
    public void No_error_has_a_number_that_clients_keep_for_themselves()
    {
        var found = Repository.Files("src").SelectMany(
            file => Definition().Matches(File.ReadAllText(file)).Select(m => (File: Repository.Short(file), Code: m.Groups[1].Value)));
        Assert.NotEmpty(found);
        Assert.DoesNotContain(found, f => f.Code[0] is '2' or '5');
    }

    /// <summary>One number in two places is one error: with the same words.</summary>
    [Fact]
    public void No_number_of_our_own_means_two_things()
    {
        var texts = Repository.Files("src").SelectMany(
            file => Whole().Matches(File.ReadAllText(file)).Select(m => (Code: m.Groups[1].Value, Text: m.Groups[2].Value)));
        Assert.NotEmpty(texts);
        Assert.Empty(texts.Where(t => t.Code[0] == '7').GroupBy(t => t.Code).Where(g => g.Distinct().Count() > 1).Select(g => g.Key));
    }

    [GeneratedRegex(@"\b(\d{4}), ""[0-9A-Z]{5}"",\s*ErrorKind\.\w+,\s*""([^""]*)")]
    private static partial Regex Whole();

    [GeneratedRegex(@"\b(\d{4}), ""[0-9A-Z]{5}"",\s*ErrorKind")]
    private static partial Regex Definition();
}
