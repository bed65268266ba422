using System.Buffers;
using MatViewDb.Storage.Encodings;

namespace MatViewDb.Execution.Spill;

/// <summary>Lets an encoder write straight into native memory.</summary>
internal sealed unsafe class SinkWriter(ByteSink sink) : IBufferWriter<byte>
{
    private const int Smallest = 4 << 10;
    private int _start = sink.Length;

    public void Advance(int count)
    {
        _start += count;
        sink.Shrink(_start);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        var wanted = Math.Max(Math.Max(sizeHint, Smallest), sink.Capacity - _start);
        return new Span<byte>(sink.Take(wanted), wanted);
    }

    public Memory<byte> GetMemory(int sizeHint = 0) => throw new NotSupportedException("native memory is reached by span");
}
