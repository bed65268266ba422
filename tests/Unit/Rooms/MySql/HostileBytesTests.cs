using System.Net.Sockets;
using MatViewDb.MySql.Packets;
using Xunit;

namespace MatViewDb.Unit.Rooms.MySql;

/// <summary>Sends what no client sends: the server must answer with errors or hang up, and serve others on.</summary>
public sealed class HostileBytesTests : IDisposable
{
    private readonly ToyServer _server = new();

    public void Dispose() => _server.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void BrokenLogins(int seed)
    {
        var random = new Random(seed);
        var login = RecordedLogin();
        for (var i = 0; i < 150; i++)
        {
            var packet = Mutate(login, random);
            Exchange([(packet, 1)]);
        }

        AssertHealthy();
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void BrokenCommands(int seed)
    {
        var random = new Random(seed);
        byte[][] commands =
        [
            [0x03, .. "one"u8], [0x16, .. "echo ? ?"u8],
            [0x17, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0x03, 0, 0x0F, 0, 1, 0, 0, 0, 2, (byte)'a', (byte)'b'],
            [0x18, 1, 0, 0, 0, 1, 0, 1, 2, 3], [0x19, 1, 0, 0, 0], [0x1A, 1, 0, 0, 0], [0x1B, 0, 0],
            [0x1C, 1, 0, 0, 0, 5, 0, 0, 0], [0x04, (byte)'t', 0], [0x02, (byte)'d'], [0x0E], [0x1F], [0x09],
            [0x11, .. "native"u8, 0, 0, (byte)'d', 0, 45, 0, .. "mysql_native_password"u8, 0, 4, 1, 97, 1, 98],
        ];
        for (var i = 0; i < 60; i++)
        {
            var session = new List<(byte[] Packet, byte Sequence)> { (RecordedLogin(), 1) };
            for (var k = 0; k < 20; k++)
            {
                var command = commands[random.Next(commands.Length)];
                session.Add((random.Next(3) == 0 ? command : Mutate(command, random), 0));
            }

            Exchange(session);
        }

        AssertHealthy();
    }

    [Fact]
    public void UnknownCommandsLeaveTheSessionAlive()
    {
        for (var code = 0x20; code < 0xFF; code += 13)
        {
            var answer = Exchange([(RecordedLogin(), 1), ([(byte)code], 0), ([0x0E], 0)]);
            Assert.Contains("08S01Unknown command", Text(answer), StringComparison.Ordinal);
            Assert.Equal([7, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0], answer[^11..]);
        }

        AssertHealthy();
    }

    [Fact]
    public void WrongSequenceNumbersEndTheSession()
    {
        var answer = Exchange([(RecordedLogin(), 1), ([0x0E], 3)]);
        Assert.Contains("Got packets out of order", Text(answer), StringComparison.Ordinal);
        AssertHealthy();
    }

    [Fact]
    public void CommandsBeforeTheLoginAreNotRun()
    {
        var answer = Exchange([([0x03, .. "SELECT 1"u8], 1)]);
        Assert.Contains("Bad handshake", Text(answer), StringComparison.Ordinal);
        Assert.Empty(_server.Handlers);
    }

    [Fact]
    public void LargePacketsBeforeTheLoginAreRefused()
    {
        var login = RecordedLogin();
        var answer = Exchange([([.. login, .. new byte[100_000]], 1)]);
        Assert.Contains("max_allowed_packet", Text(answer), StringComparison.Ordinal);
        Assert.Empty(_server.Handlers);
    }

    private static byte[] Mutate(byte[] packet, Random random)
    {
        var copy = (byte[])packet.Clone();
        switch (random.Next(4))
        {
            case 0:
                return copy[..random.Next(copy.Length)];
            case 1:
                return [.. copy, .. RandomBytes(random, random.Next(40))];
            case 2:
                return RandomBytes(random, random.Next(100));
            default:
                for (var i = random.Next(4); i >= 0; i--) copy[random.Next(copy.Length)] = (byte)random.Next(256);
                return copy;
        }
    }

    private static string Text(byte[] answer) => System.Text.Encoding.Latin1.GetString(answer);

    private static byte[] RandomBytes(Random random, int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }

    /// <summary>Makes the login of a user without password, the one login that needs no nonce.</summary>
    private static byte[] RecordedLogin()
    {
        const Capabilities All = Capabilities.Protocol41 | Capabilities.SecureConnection | Capabilities.PluginAuth
            | Capabilities.ConnectAttributes | Capabilities.ConnectWithDatabase | Capabilities.DeprecateEof;
        byte[] head = [.. BitConverter.GetBytes((uint)All), 0, 0, 0, 4, 45, .. new byte[23]];
        return [.. head, .. "native-empty"u8, 0, 0, .. "d"u8, 0, .. "mysql_native_password"u8, 0, 4, 1, 97, 1, 98];
    }

    private byte[] Exchange(IEnumerable<(byte[] Packet, byte Sequence)> packets)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(_server.Listener.EndPoint);
        socket.ReceiveTimeout = 10_000;
        var buffer = new byte[64 * 1024];
        Assert.True(socket.Receive(buffer) > 40);
        foreach (var (packet, sequence) in packets)
        {
            byte[] header = [(byte)packet.Length, (byte)(packet.Length >> 8), (byte)(packet.Length >> 16), sequence];
            socket.Send([.. header, .. packet], SocketFlags.None, out var failure);
            if (failure != SocketError.Success) break;
        }

        // The server sees the end of our bytes, answers what there is to answer, and closes.
        socket.Shutdown(SocketShutdown.Send);
        var answer = new List<byte>();
        while (true)
        {
            var read = socket.Receive(buffer, SocketFlags.None, out var failure);
            Assert.NotEqual(SocketError.TimedOut, failure);
            if (read == 0 || failure != SocketError.Success) return [.. answer];
            answer.AddRange(buffer.AsSpan(0, read));
        }
    }

    private void AssertHealthy()
    {
        using var client = _server.Connect();
        Assert.Equal("1", client.Query("SELECT 1").Scalar);
        Assert.Empty(_server.Unhandled);
    }
}
