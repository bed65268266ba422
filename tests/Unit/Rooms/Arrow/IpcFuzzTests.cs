using System.Buffers;
using MatViewDb.Arrow;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Ipc;
using Xunit;

namespace MatViewDb.Unit.Rooms.Arrow;

/// <summary>Feeds broken streams: each is refused with IpcException, or gives columns that can be read.</summary>
public sealed class IpcFuzzTests
{
    private const int Rounds = 2500;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Flipped_bytes_never_read_out_of_bounds(bool isPortable)
    {
        using var tracker = new MemoryTracker("fuzz", limitBytes: 256 << 20);
        var valid = ValidStream(isPortable);
        for (var seed = 0; seed < Rounds; seed++)
        {
            var random = new Random(seed);
            var bytes = valid.ToArray();
            for (var flips = random.Next(1, 6); flips > 0; flips--) Damage(bytes, random);
            ReadAll(bytes, tracker, seed);
        }
    }

    [Fact]
    public void Every_truncation_is_noticed()
    {
        using var tracker = new MemoryTracker("fuzz");
        var valid = ValidStream(isPortable: false);
        for (var length = 1; length < valid.Length; length += 37)
        {
            using var stream = new MemoryStream(valid, 0, length);
            using var reader = new IpcStreamReader(stream, tracker);
            try
            {
                while (reader.Read() is { } batch) batch.Dispose();
                Assert.True(IsBoundary(valid, length), $"a stream of {length} bytes was taken for complete");
            }
            catch (IpcException)
            {
                // As it should be: the end came inside a message.
            }
        }
        Assert.Equal(0, tracker.UsedBytes);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ARROW1\0\0")]
    [InlineData("GET / HTTP/1.1\r\n\r\n")]
    [InlineData("\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u007f")]
    [InlineData("\u00ff\u00ff\u00ff\u00ff\u0004\0\0\0\0\0\0\0")]
    [InlineData("\u00ff\u00ff\u00ff\u00ff\u0001\0\0\0\0")]
    public void Other_bytes_are_refused(string text)
    {
        using var tracker = new MemoryTracker("fuzz");
        var bytes = new ReadOnlySequence<byte>(System.Text.Encoding.Latin1.GetBytes(text));
        using var reader = new IpcStreamReader(bytes, tracker);
        if (text.Length == 0) Assert.Null(reader.Read());
        else Assert.Throws<IpcException>(() => reader.Read());
    }

    private static void Damage(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length);
        switch (random.Next(4))
        {
            case 0: bytes[at] ^= (byte)(1 << random.Next(8)); break;
            case 1: bytes[at] = (byte)random.Next(256); break;
            case 2: bytes[at] = 0xFF; break;
            default:
                var from = random.Next(bytes.Length - 16);
                bytes.AsSpan(from, 16).CopyTo(bytes.AsSpan(Math.Min(at, bytes.Length - 16)));
                break;
        }
    }

    private static void ReadAll(byte[] bytes, MemoryTracker tracker, int seed)
    {
        using (var reader = new IpcStreamReader(new ReadOnlySequence<byte>(bytes), tracker))
        {
            try
            {
                while (reader.Read() is { } batch)
                {
                    using (batch) Touch(batch);
                }
            }
            catch (Exception error) when (error is IpcException or MemoryLimitException)
            {
                // Refused, which is the right answer to most damage.
            }
        }
        Assert.True(tracker.UsedBytes == 0, $"seed {seed} leaves {tracker.UsedBytes} bytes behind");
    }

    private static void Touch(RecordBatch batch)
    {
        var rows = Math.Min(batch.RowCount, 100);
        foreach (var column in batch.Columns)
        {
            for (var row = 0; row < rows; row++) Assert.NotNull(SampleBatches.Cell(column, row));
        }
    }

    private static bool IsBoundary(byte[] bytes, int length) =>
        length % 64 == 0 && bytes.AsSpan(length, 4).IndexOfAnyExcept((byte)0xFF) < 0;

    private static byte[] ValidStream(bool isPortable)
    {
        using var tracker = new MemoryTracker("fuzz");
        using var first = SampleBatches.Mixed(tracker, 40, seed: 1);
        using var second = SampleBatches.Mixed(tracker, 30, seed: 2);
        using var stream = new MemoryStream();
        IpcRoundTripTests.WriteStream(stream, IpcSchema.Of(first), isPortable, first, second);
        return stream.ToArray();
    }
}
