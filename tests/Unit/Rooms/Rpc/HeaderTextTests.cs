using MatViewDb.Rpc.Contracts;
using MatViewDb.Rpc.Framing;
using Xunit;

namespace MatViewDb.Unit.Rooms.Rpc;

public sealed class HeaderTextTests
{
    [Theory]
    [InlineData("plain text", "plain text")]
    [InlineData("100% ä\n", "100%25 %C3%A4%0A")]
    [InlineData("漢", "%E6%BC%A2")]
    public void Messages_are_percent_encoded(string message, string wire)
    {
        Assert.Equal(wire, HeaderText.EncodeMessage(message));
        Assert.Equal(message, HeaderText.DecodeMessage(wire));
    }

    [Theory]
    [InlineData("50% off")]
    [InlineData("%zz")]
    [InlineData("%")]
    public void Broken_encodings_are_kept_as_they_are(string wire) =>
        Assert.Equal(wire, HeaderText.DecodeMessage(wire));

    [Fact]
    public void Long_messages_are_cut_between_characters()
    {
        var wire = HeaderText.EncodeMessage("a" + new string('ä', 5000));
        Assert.True(wire.Length < 8000);
        Assert.DoesNotContain('\uFFFD', HeaderText.DecodeMessage(wire));
    }

    [Theory]
    [InlineData(0.15, "150000u")]
    [InlineData(100, "100000m")]
    [InlineData(200_000, "200000S")]
    [InlineData(0.0000001, "1u")]
    [InlineData(1e9, "16666666M")]
    public void Timeouts_have_at_most_eight_digits(double seconds, string wire)
    {
        Assert.Equal(wire, HeaderText.EncodeTimeout(TimeSpan.FromSeconds(seconds)));
        Assert.True(HeaderText.TryDecodeTimeout(wire, out _));
    }

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("123456789S")]
    [InlineData("-5S")]
    [InlineData("5x")]
    public void Broken_timeouts_are_ignored(string wire) => Assert.False(HeaderText.TryDecodeTimeout(wire, out _));

    [Theory]
    [InlineData("grpc-status", "1")]
    [InlineData("", "1")]
    [InlineData("a b", "1")]
    [InlineData("x", "line\nbreak")]
    [InlineData("x", "ä")]
    [InlineData("x-bin", "text")]
    public void Headers_the_wire_cannot_carry_are_refused(string name, string value) =>
        Assert.Throws<ArgumentException>(() => new RpcHeaders { { name, value } });

    [Fact]
    public void Binary_headers_are_read_padded_unpadded_and_joined()
    {
        var headers = new RpcHeaders();
        HeaderText.AddReceived(headers, "A-Bin", "AAE, AAECAw==,!!");
        Assert.Equal([[0, 1], [0, 1, 2, 3]], headers.Select(h => h.Bytes!));
    }
}
