using System.IO.MemoryMappedFiles;
using Microsoft.Win32.SafeHandles;

namespace MatViewDb.Files;

internal sealed unsafe class LocalFileMapping : FileMapping
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private byte* _pointer;

    private LocalFileMapping(MemoryMappedFile file, MemoryMappedViewAccessor view, long length)
    {
        _file = file;
        _view = view;
        Length = length;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref _pointer);
    }

    public override byte* Pointer => _pointer;

    public override long Length { get; }

    /// <summary>Maps the file; null when the system refuses, for instance for lack of address space.</summary>
    public static LocalFileMapping? TryCreate(SafeFileHandle handle, long length)
    {
        try
        {
            var file = MemoryMappedFile.CreateFromFile(
                handle, null, length, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
            var view = file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
            return new LocalFileMapping(file, view, length);
        }
        catch (IOException)
        {
            return null;
        }
    }

    public override void Dispose()
    {
        if (_pointer == null)
        {
            return;
        }
        _pointer = null;
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
    }
}
