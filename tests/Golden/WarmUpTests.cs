using MatViewDb.Server;
using Xunit;

namespace MatViewDb.Golden;

public sealed class WarmUpTests
{
    [Fact]
    public void EveryStatementOfTheScriptRuns() => WarmUp.Run(CancellationToken.None);
}
