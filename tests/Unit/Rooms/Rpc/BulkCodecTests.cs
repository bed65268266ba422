using System.Buffers;
using Google.Protobuf;
using MatViewDb.Rpc.Framing;
using MatViewDb.Unit.Rooms.Rpc.Echo;
using Xunit;

namespace MatViewDb.Unit.Rooms.Rpc;

public sealed class BulkCodecTests
{
    private static readonly BulkCodec<Words, Blob> Codec =
        new(Words.BlobFieldNumber, bytes => new Blob(bytes.ToArray()));

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(100_000)]
    public void The_bytes_are_those_of_protobuf(int bodyBytes)
    {
        var body = bodyBytes < 0 ? null : new Blob(Enumerable.Range(0, bodyBytes).Select(i => (byte)i).ToArray());
        using var message = new BulkMessage<Words, Blob>(new Words { Text = "head" }, body);
        var output = new ArrayBufferWriter<byte>();
        Codec.Write(message, output);
        Assert.Equal(Codec.Measure(message), output.WrittenCount);

        var parsed = Words.Parser.ParseFrom(output.WrittenSpan);
        Assert.Equal("head", parsed.Text);
        Assert.Equal(body?.Bytes ?? [], parsed.Blob.ToByteArray());

        using var read = Codec.Read(new ReadOnlySequence<byte>(output.WrittenMemory));
        Assert.Equal(message.Head, read.Head);
        Assert.Equal(body?.Bytes, read.Body?.Bytes);
    }

    [Fact]
    public void Fields_around_the_bytes_are_kept()
    {
        var item = new Item { Number = 7, Blob = ByteString.CopyFromUtf8("middle") };
        var last = new Item { Number = 9 };
        byte[] joined = [.. item.ToByteArray(), .. last.ToByteArray()];
        var codec = new BulkCodec<Item, Blob>(Item.BlobFieldNumber, bytes => new Blob(bytes.ToArray()));
        using var read = codec.Read(new ReadOnlySequence<byte>(joined));
        Assert.Equal(9, read.Head.Number);
        Assert.Equal("middle"u8.ToArray(), read.Body?.Bytes);
    }

    [Theory]
    [InlineData(new byte[] { 0x12, 0x05, 1 })]
    [InlineData(new byte[] { 0x12, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF })]
    [InlineData(new byte[] { 0x0B })]
    [InlineData(new byte[] { 0x80 })]
    public void Broken_fields_are_refused(byte[] bytes) =>
        Assert.Throws<InvalidDataException>(() => Codec.Read(new ReadOnlySequence<byte>(bytes)));

    private sealed class Blob(byte[] bytes) : IBulkBody
    {
        public byte[] Bytes { get; } = bytes;

        public long SizeBytes => Bytes.Length;

        public void WriteTo(IBufferWriter<byte> output) => output.Write(Bytes);

        public void Dispose()
        {
        }
    }
}
