using System.Buffers;
using Google.Protobuf;
using MatViewDb.Rpc.Contracts;

namespace MatViewDb.Rpc.Framing;

/// <summary>
/// Encodes a protobuf message whose large bytes field goes around protobuf: on the wire it is an ordinary message, but
/// the field's bytes are copied once, from where they are to where they belong.
/// </summary>
public sealed class BulkCodec<THead, TBody>(int bytesField, Func<THead, ReadOnlySequence<byte>, TBody> readBody)
    : IMessageCodec<BulkMessage<THead, TBody>>
    where THead : IMessage, new()
    where TBody : class, IBulkBody
{
    private readonly MessageParser _parser = new THead().Descriptor.Parser;
    private readonly uint _tag = WireFormat.MakeTag(bytesField, WireFormat.WireType.LengthDelimited);

    /// <summary>Makes a codec whose bodies are read without regard to their message.</summary>
    public BulkCodec(int bytesField, Func<ReadOnlySequence<byte>, TBody> readBody) : this(bytesField, (_, bytes) => readBody(bytes))
    {
    }

    public int Measure(BulkMessage<THead, TBody> message)
    {
        var head = message.Head.CalculateSize();
        if (message.Body is not { } body) return head;
        var bytes = checked((int)body.SizeBytes);
        return checked(head + VarintBytes(_tag) + VarintBytes((uint)bytes) + bytes);
    }

    public void Write(BulkMessage<THead, TBody> message, IBufferWriter<byte> output)
    {
        message.Head.WriteTo(output);
        if (message.Body is not { } body) return;
        WriteVarint(output, _tag);
        WriteVarint(output, (uint)body.SizeBytes);
        body.WriteTo(output);
    }

    public BulkMessage<THead, TBody> Read(in ReadOnlySequence<byte> payload)
    {
        var head = new ArrayBufferWriter<byte>();
        ReadOnlySequence<byte>? bytes = null;
        var reader = new SequenceReader<byte>(payload);
        while (!reader.End)
        {
            var start = reader.Position;
            var tag = ReadVarint(ref reader);
            if (tag == _tag)
            {
                bytes = ReadBytes(ref reader);
                continue;
            }
            SkipValue(ref reader, tag);
            foreach (var segment in payload.Slice(start, reader.Position)) head.Write(segment.Span);
        }
        var message = (THead)_parser.ParseFrom(head.WrittenSpan);
        return new BulkMessage<THead, TBody>(message, bytes is { } body ? readBody(message, body) : null);
    }

    private static void SkipValue(ref SequenceReader<byte> reader, ulong tag)
    {
        switch ((WireFormat.WireType)(tag & 7))
        {
            case WireFormat.WireType.Varint: ReadVarint(ref reader); break;
            case WireFormat.WireType.Fixed64: Skip(ref reader, 8); break;
            case WireFormat.WireType.LengthDelimited: ReadBytes(ref reader); break;
            case WireFormat.WireType.Fixed32: Skip(ref reader, 4); break;
            default: throw Broken();
        }
    }

    private static ReadOnlySequence<byte> ReadBytes(ref SequenceReader<byte> reader)
    {
        var length = ReadVarint(ref reader);
        return length <= int.MaxValue && reader.TryReadExact((int)length, out var bytes) ? bytes : throw Broken();
    }

    private static void Skip(ref SequenceReader<byte> reader, int count)
    {
        if (!reader.TryReadExact(count, out _)) throw Broken();
    }

    private static ulong ReadVarint(ref SequenceReader<byte> reader)
    {
        ulong value = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            if (!reader.TryRead(out var part)) throw Broken();
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80) return value;
        }
        throw Broken();
    }

    private static void WriteVarint(IBufferWriter<byte> output, uint value)
    {
        Span<byte> bytes = stackalloc byte[5];
        var count = 0;
        for (; value >= 0x80; value >>= 7) bytes[count++] = (byte)(value | 0x80);
        bytes[count++] = (byte)value;
        output.Write(bytes[..count]);
    }

    private static int VarintBytes(uint value)
    {
        var count = 1;
        for (; value >= 0x80; value >>= 7) count++;
        return count;
    }

    private static InvalidDataException Broken() => new("The fields of the message are broken.");
}
