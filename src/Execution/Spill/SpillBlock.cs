using MatViewDb.Arrow.Buffers;
using MatViewDb.Files;
using MatViewDb.Storage.Compression;
using MatViewDb.Storage.Encodings;
using MatViewDb.Storage.Segments;

namespace MatViewDb.Execution.Spill;

/// <summary>
/// Says where a block of a spill file lies. On disk: mark, raw bytes, stored bytes, compression, the stored bytes,
/// CRC32C of all before. The files die with the process, so the layout has no version.
/// </summary>
internal readonly unsafe record struct SpillBlock(long Offset, int RawBytes, int StoredBytes)
{
    private const uint Mark = 0x4B4C_4253;
    private const int HeaderBytes = 16;
    private const int TrailerBytes = 4;

    internal int TotalBytes => HeaderBytes + StoredBytes + TrailerBytes;

    internal static SpillBlock Append(IWritableFile file, ByteSink raw, MemoryTracker memory)
    {
        using var output = new ByteSink(memory, raw.Length + HeaderBytes + TrailerBytes);
        output.Take(HeaderBytes);
        var how = Compressor.Append(CompressionId.Lz4, raw.Start, raw.Length, output);
        var stored = output.Length - HeaderBytes;
        var header = (uint*)output.Start;
        header[0] = Mark;
        header[1] = (uint)raw.Length;
        header[2] = (uint)stored;
        header[3] = (uint)how;
        output.Write(Checksum.Of(output.Start, output.Length));
        var offset = file.Length;
        file.Append(output.Written);
        return new SpillBlock(offset, raw.Length, stored);
    }

    /// <summary>Reads the block's raw bytes into the target; null when all is well, else what is wrong.</summary>
    internal string? Read(IReadableFile file, byte* target, MemoryTracker memory)
    {
        var buffer = NativeBuffer.Allocate(memory, TotalBytes);
        try
        {
            var bytes = new Span<byte>(buffer.Pointer, TotalBytes);
            if (file.Read(Offset, bytes) < TotalBytes) return "it is shorter than what was written";
            var header = (uint*)buffer.Pointer;
            var sum = *(uint*)(buffer.Pointer + HeaderBytes + StoredBytes);
            if (header[0] != Mark || header[1] != (uint)RawBytes || header[2] != (uint)StoredBytes
                || sum != Checksum.Of(buffer.Pointer, HeaderBytes + StoredBytes))
                return $"the checksum of the block at {Offset} is wrong";
            var stored = buffer.Pointer + HeaderBytes;
            if ((CompressionId)header[3] == CompressionId.None) Buffer.MemoryCopy(stored, target, RawBytes, StoredBytes);
            else if (!Compressor.TryDecompress((CompressionId)header[3], stored, StoredBytes, target, RawBytes))
                return $"the block at {Offset} cannot be decompressed";
            return null;
        }
        finally
        {
            buffer.Release();
        }
    }
}
