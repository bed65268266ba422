using System.Buffers;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;

namespace MatViewDb.Arrow.Ipc;

/// <summary>
/// Holds encoded messages as references to native memory, so that their size is known before a byte is copied. It keeps
/// the columns alive until it is disposed.
/// </summary>
public sealed class IpcPayload : IDisposable
{
    private static readonly byte[] Zeros = new byte[WireFormat.Alignment];

    private readonly List<Piece> _pieces = [];
    private readonly List<NativeBuffer> _scratch = [];
    private readonly List<Column> _columns = [];

    internal IpcPayload()
    {
    }

    /// <summary>Gives how many bytes WriteTo writes.</summary>
    public long SizeBytes { get; private set; }

    public unsafe void WriteTo(IBufferWriter<byte> output)
    {
        foreach (var piece in _pieces)
        {
            if (piece.Metadata is not null) output.Write(piece.Metadata);
            for (long done = 0; done < piece.Length;)
            {
                var target = output.GetSpan();
                var count = (int)Math.Min(target.Length, piece.Length - done);
                new ReadOnlySpan<byte>(piece.Pointer + done, count).CopyTo(target);
                output.Advance(count);
                done += count;
            }
            output.Write(Zeros.AsSpan(0, piece.PaddingBytes));
        }
    }

    public unsafe void WriteTo(Stream output)
    {
        foreach (var piece in _pieces)
        {
            if (piece.Metadata is not null) output.Write(piece.Metadata);
            for (long done = 0; done < piece.Length;)
            {
                var count = (int)Math.Min(1 << 30, piece.Length - done);
                output.Write(new ReadOnlySpan<byte>(piece.Pointer + done, count));
                done += count;
            }
            output.Write(Zeros.AsSpan(0, piece.PaddingBytes));
        }
    }

    public async Task WriteToAsync(Stream output, CancellationToken cancel)
    {
        // Asynchronous writes need managed memory: one rented block is filled and sent again and again.
        var block = ArrayPool<byte>.Shared.Rent(256 << 10);
        try
        {
            foreach (var piece in _pieces)
            {
                if (piece.Metadata is not null) await output.WriteAsync(piece.Metadata, cancel).ConfigureAwait(false);
                for (long done = 0; done < piece.Length;)
                {
                    var count = CopyTo(block, piece, done);
                    await output.WriteAsync(block.AsMemory(0, count), cancel).ConfigureAwait(false);
                    done += count;
                }
                await output.WriteAsync(Zeros.AsMemory(0, piece.PaddingBytes), cancel).ConfigureAwait(false);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
        }
    }

    public void Dispose()
    {
        _pieces.Clear();
        foreach (var buffer in _scratch) buffer.Release();
        _scratch.Clear();
        foreach (var column in _columns) column.Dispose();
        _columns.Clear();
    }

    internal void AddMetadata(byte[] framed)
    {
        _pieces.Add(Piece.Of(framed));
        SizeBytes += framed.Length;
    }

    internal unsafe void AddBody(byte* pointer, long length)
    {
        var piece = new Piece(null, pointer, length);
        _pieces.Add(piece);
        SizeBytes += length + piece.PaddingBytes;
    }

    /// <summary>Keeps a column's memory until the payload is disposed.</summary>
    internal void Keep(Column column) => _columns.Add(column.Share());

    internal NativeBuffer Scratch(long bytes)
    {
        var buffer = NativeBuffer.Allocate(MemoryTracker.Process, bytes);
        _scratch.Add(buffer);
        return buffer;
    }

    private static unsafe int CopyTo(byte[] block, Piece piece, long done)
    {
        var count = (int)Math.Min(block.Length, piece.Length - done);
        new ReadOnlySpan<byte>(piece.Pointer + done, count).CopyTo(block);
        return count;
    }

    private sealed unsafe class Piece(byte[]? metadata, byte* pointer, long length)
    {
        public static Piece Of(byte[] metadata) => new(metadata, null, 0);

        public byte[]? Metadata { get; } = metadata;

        public byte* Pointer { get; } = pointer;

        public long Length { get; } = length;

        public int PaddingBytes { get; } = (int)(WireFormat.Padded(length) - length);
    }
}
