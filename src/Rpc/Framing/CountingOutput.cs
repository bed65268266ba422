using System.Buffers;

namespace MatViewDb.Rpc.Framing;

/// <summary>Counts what is written through it. Pipes of aborted requests cannot be asked: they forget.</summary>
internal sealed class CountingOutput(IBufferWriter<byte> output) : IBufferWriter<byte>
{
    public long WrittenBytes { get; private set; }

    public void Advance(int count)
    {
        WrittenBytes += count;
        output.Advance(count);
    }

    public Memory<byte> GetMemory(int sizeHint = 0) => output.GetMemory(sizeHint);

    public Span<byte> GetSpan(int sizeHint = 0) => output.GetSpan(sizeHint);
}
