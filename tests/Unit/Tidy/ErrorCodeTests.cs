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

    [GeneratedRegex(@"\b(\d{4}), ""[0-9A-Z]{5}"",\s*ErrorKind")]
    private static partial Regex Definition();
}
