using System.Buffers;
using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Ipc;
using MatViewDb.Arrow.Types;
using Xunit;

namespace MatViewDb.Unit.Rooms.Arrow;

public sealed class IpcRoundTripTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(2048)]
    public void Every_type_and_encoding_survives(int rows)
    {
        using var tracker = new MemoryTracker("test");
        using (var batch = SampleBatches.Mixed(tracker, rows, seed: rows))
        {
            var expected = SampleBatches.Lines(batch);
            foreach (var isPortable in (bool[])[false, true])
            {
                using var stream = new MemoryStream();
                WriteStream(stream, IpcSchema.Of(batch), isPortable, batch, batch);
                stream.Position = 0;
                using var reader = new IpcStreamReader(stream, tracker);
                for (var i = 0; i < 2; i++)
                {
                    using var read = reader.Read();
                    Assert.Equal(expected, SampleBatches.Lines(read!));
                }
                Assert.Null(reader.Read());
            }
        }
        Assert.Equal(0, tracker.UsedBytes);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Columns_may_change_their_encoding_within_a_stream(bool isDictionary)
    {
        using var tracker = new MemoryTracker("test");
        var fields = SampleBatches.Types[..^1].Select(t => new IpcField("x", t, IsDictionary: isDictionary)).ToArray();
        var output = new ArrayBufferWriter<byte>();
        using var writer = new IpcStreamWriter(output, new IpcSchema(fields));
        var expected = new List<List<string>>();
        for (var round = 0; round < 6; round++)
        {
            var random = new Random(round);
            var kind = round % 3;
            var columns = fields.Select(f => kind switch
            {
                0 => SampleBatches.Flat(tracker, f.Type, 100, random, withNulls: true),
                1 => SampleBatches.Coded(tracker, f.Type, 100, random, withNulls: true),
                _ => Column.ConstantNull(tracker, f.Type, 100),
            });
            using var batch = new RecordBatch([.. columns], 100);
            using var slice = batch.Slice(3, 90, tracker);
            writer.Write(slice);
            expected.Add(SampleBatches.Lines(slice));
        }
        writer.Finish();
        using var reader = new IpcStreamReader(Segments(output.WrittenMemory, 1000), tracker);
        foreach (var lines in expected)
        {
            using var read = reader.Read();
            Assert.Equal(lines, SampleBatches.Lines(read!));
        }
        Assert.Null(reader.Read());
    }

    [Fact]
    public void Frames_decode_alone_and_say_their_size()
    {
        using var tracker = new MemoryTracker("test");
        using (var batch = SampleBatches.Mixed(tracker, 500, seed: 9))
        using (var slice = batch.Slice(17, 333, tracker))
        {
            var output = new ArrayBufferWriter<byte>();
            using (var payload = IpcFrame.Encode(slice))
            {
                payload.WriteTo(output);
                Assert.Equal(payload.SizeBytes, output.WrittenCount);
                Assert.Equal(0, payload.SizeBytes % 64);
            }
            using var read = IpcFrame.Decode(Segments(output.WrittenMemory, 777), tracker);
            Assert.Equal(SampleBatches.Lines(slice), SampleBatches.Lines(read));
        }
        Assert.Equal(0, tracker.UsedBytes);
    }

    [Fact]
    public void A_payload_outlives_its_batch()
    {
        using var tracker = new MemoryTracker("test");
        var batch = SampleBatches.Mixed(tracker, 100, seed: 4);
        var expected = SampleBatches.Lines(batch);
        using var payload = IpcFrame.Encode(batch);
        batch.Dispose();
        var output = new ArrayBufferWriter<byte>();
        payload.WriteTo(output);
        using var read = IpcFrame.Decode(new ReadOnlySequence<byte>(output.WrittenMemory), tracker);
        Assert.Equal(expected, SampleBatches.Lines(read));
    }

    [Fact]
    public void Only_the_text_in_use_travels()
    {
        using var tracker = new MemoryTracker("test");
        var type = new ArrowType(ArrowTypeId.Utf8View);
        using var batch = new RecordBatch([SampleBatches.Flat(tracker, type, 20_000, new Random(1), true)], 20_000);
        using var slice = batch.Slice(10_000, 10, tracker);
        using var payload = IpcFrame.Encode(slice);
        Assert.InRange(payload.SizeBytes, 1, 3000);
    }

    [Fact]
    public void The_decoder_waits_for_complete_messages()
    {
        using var tracker = new MemoryTracker("test");
        using var batch = SampleBatches.Mixed(tracker, 50, seed: 2);
        using var stream = new MemoryStream();
        WriteStream(stream, IpcSchema.Of(batch), false, batch, batch);
        using var decoder = new IpcDecoder(tracker);
        var bytes = stream.ToArray();
        var read = 0;
        var start = 0;
        for (var end = 0; start < bytes.Length; end = Math.Min(end + 61, bytes.Length))
        {
            var input = new ReadOnlySequence<byte>(bytes, start, end - start);
            while (decoder.Read(ref input) is { } got)
            {
                using (got) Assert.Equal(SampleBatches.Lines(batch), SampleBatches.Lines(got));
                read++;
            }
            start = end - (int)input.Length;
        }
        Assert.Equal(2, read);
    }

    [Fact]
    public async Task Asynchronous_writing_gives_the_same_bytes()
    {
        using var tracker = new MemoryTracker("test");
        using var batch = SampleBatches.Mixed(tracker, 3000, seed: 5);
        using var first = new MemoryStream();
        using var second = new MemoryStream();
        using (var writer = new IpcStreamWriter(first, IpcSchema.Of(batch))) writer.Write(batch);
        using (var writer = new IpcStreamWriter(second, IpcSchema.Of(batch))) await writer.WriteAsync(batch);
        Assert.Equal(first.ToArray(), second.ToArray());
    }

    [Fact]
    public void A_batch_that_does_not_fit_the_schema_is_refused()
    {
        using var tracker = new MemoryTracker("test");
        using var batch = SampleBatches.Mixed(tracker, 5, seed: 5);
        var schema = new IpcSchema([new IpcField("a", new ArrowType(ArrowTypeId.Int8))]);
        using var writer = new IpcStreamWriter(new MemoryStream(), schema);
        Assert.Throws<ArgumentException>(() => writer.Write(batch));
    }

    internal static void WriteStream(Stream stream, IpcSchema schema, bool isPortable, params RecordBatch[] batches)
    {
        using var writer = new IpcStreamWriter(stream, schema, new IpcWriterOptions { IsPortable = isPortable });
        foreach (var batch in batches) writer.Write(batch);
        writer.Finish();
    }

    internal static ReadOnlySequence<byte> Segments(ReadOnlyMemory<byte> bytes, int size)
    {
        Segment? first = null;
        Segment? last = null;
        for (var at = 0; at < bytes.Length; at += size)
        {
            last = new Segment(bytes.Slice(at, Math.Min(size, bytes.Length - at)), last);
            first ??= last;
        }
        return first is null ? default : new ReadOnlySequence<byte>(first, 0, last!, last!.Memory.Length);
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(ReadOnlyMemory<byte> memory, Segment? previous)
        {
            Memory = memory;
            if (previous is null) return;
            RunningIndex = previous.RunningIndex + previous.Memory.Length;
            previous.Next = this;
        }
    }
}
