using MatViewDb.Arrow.Buffers;
using MatViewDb.Files;

namespace MatViewDb.Storage.Segments;

/// <summary>Gives the bytes of a segment file: from a mapping when there is one, else read into buffers.</summary>
internal sealed unsafe class SegmentBytes : IDisposable
{
    private readonly IReadableFile? _file;
    private readonly FileMapping? _mapping;

    internal SegmentBytes(IFileSystem files, string path)
    {
        Path = path;
        _file = files.OpenRead(path);
        Length = _file.Length;
        _mapping = _file.TryMap();
        if (_mapping is null) return;
        _file.Dispose();
        _file = null;
    }

    internal string Path { get; }
    internal long Length { get; }
    internal bool IsMapped => _mapping is not null;

    /// <summary>Gives where mapped bytes lie.</summary>
    internal byte* At(long offset) => _mapping!.Pointer + offset; // Only called when mapped.

    /// <summary>Reads bytes into a new buffer; throws when the file is too short.</summary>
    internal NativeBuffer Read(long offset, int length, MemoryTracker tracker)
    {
        var buffer = NativeBuffer.Allocate(tracker, length);
        var read = 0;
        try
        {
            if (_mapping is null) read = _file!.Read(offset, new Span<byte>(buffer.Pointer, length)); // Either is open.
            else
            {
                Buffer.MemoryCopy(_mapping.Pointer + offset, buffer.Pointer, length, length);
                read = length;
            }
        }
        finally
        {
            if (read != length) buffer.Release();
        }

        if (read != length) throw StorageErrors.Corrupt.With(Path, $"{length} bytes at {offset} are past its end");
        return buffer;
    }

    public void Dispose()
    {
        _mapping?.Dispose();
        _file?.Dispose();
    }
}
