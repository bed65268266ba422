using MatViewDb.Rpc.Client;
using MatViewDb.Unit.Rooms.Interop;
using Xunit;

namespace MatViewDb.Unit.Rooms.Rpc;

/// <summary>Holds both sides to another implementation, so that they cannot agree on a mistake.</summary>
public sealed class GrpcJsInteropTests
{
    [NodeFact]
    public async Task The_other_client_gets_right_answers_from_our_server()
    {
        await using var echo = await EchoFixture.StartAsync();
        var output = NodePackage.Install("grpc").Run("client.mjs", echo.Port.ToString());
        Assert.Equal(10, output.Split(" ok\n").Length - 1);
    }

    [NodeFact]
    public async Task Our_client_gets_right_answers_from_the_other_server()
    {
        // Its error output is not read: a few lines fit into the pipe, and it says little.
        using var process = NodePackage.Install("grpc").StartScript("server.mjs");
        try
        {
            var line = await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60));
            Assert.StartsWith("port ", line);
            await using var channel = new RpcChannel("127.0.0.1", int.Parse(line!["port ".Length..]));
            await EchoChecks.AllAsync(channel).WaitAsync(TimeSpan.FromMinutes(1));
        }
        finally
        {
            process.StandardInput.Close();
            if (!process.WaitForExit(TimeSpan.FromSeconds(60))) process.Kill();
        }
    }
}
