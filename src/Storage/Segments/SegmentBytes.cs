using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Errors;
using MatViewDb.Files;
using MatViewDb.Storage.Tablets;

namespace MatViewDb.Storage.Segments;

/// <summary>
/// Gives the bytes of a segment: from memory when it is held there or its file is mapped, else read into buffers.
/// </summary>
internal sealed unsafe class SegmentBytes : IDisposable
{
    private readonly IReadableFile? _file;
    private readonly FileMapping? _mapping;
    private readonly NativeBuffer? _held;
    private readonly byte* _memory;

    internal SegmentBytes(IFileSystem files, string path, bool mapped = true)
    {
        Path = path;
        _file = files.OpenRead(path);
        Length = _file.Length;
        _mapping = mapped ? _file.TryMap() : null;
        if (_mapping is null) return;
        _memory = _mapping.Pointer;
        _file.Dispose();
        _file = null;
    }

    /// <summary>Holds a segment that is no file; the name is for messages.</summary>
    internal SegmentBytes(ReadOnlySpan<byte> content, string name)
    {
        Path = name;
        Length = content.Length;
        _held = NativeBuffer.Allocate(MemoryTracker.Process, content.Length);
        content.CopyTo(new Span<byte>(_held.Pointer, content.Length));
        _memory = _held.Pointer;
    }

    internal string Path { get; }
    internal long Length { get; }
    internal bool IsInMemory => _memory is not null;

    /// <summary>Gives the error that a part of the segment is not as it was written.</summary>
    internal MatViewException Damaged(string what)
    {
        var name = System.IO.Path.GetFileName(Path);
        var tablet = SegmentPaths.Parse(name)?.TabletId ?? SegmentPaths.TabletOfRollup(name);
        return StorageErrors.Corrupt.With(Path, tablet is { } id ? $"{what} (tablet {id})" : what);
    }

    /// <summary>Gives where bytes lie that are in memory.</summary>
    internal byte* At(long offset) => _memory + offset;

    /// <summary>Reads bytes into a new buffer; throws when the file is too short.</summary>
    internal NativeBuffer Read(long offset, int length, MemoryTracker tracker)
    {
        var buffer = NativeBuffer.Allocate(tracker, length);
        var read = 0;
        try
        {
            if (_memory is null) read = _file!.Read(offset, new Span<byte>(buffer.Pointer, length)); // Either is open.
            else if (offset >= 0 && offset + length <= Length)
            {
                Buffer.MemoryCopy(_memory + offset, buffer.Pointer, length, length);
                read = length;
            }
        }
        finally
        {
            if (read != length) buffer.Release();
        }

        if (read != length) throw Damaged($"{length} bytes at {offset} are past its end");
        return buffer;
    }

    public void Dispose()
    {
        _held?.Release();
        _mapping?.Dispose();
        _file?.Dispose();
    }
}
