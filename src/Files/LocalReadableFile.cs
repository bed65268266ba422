using Microsoft.Win32.SafeHandles;

namespace MatViewDb.Files;

internal sealed class LocalReadableFile : IReadableFile
{
    private readonly SafeFileHandle _handle;

    public LocalReadableFile(string path)
    {
        Path = path;
        _handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        Length = RandomAccess.GetLength(_handle);
    }

    public string Path { get; }

    public long Length { get; }

    public int Read(long offset, Span<byte> buffer)
    {
        var total = 0;
        while (total < buffer.Length)
        {
            var read = RandomAccess.Read(_handle, buffer[total..], offset + total);
            if (read == 0)
            {
                break;
            }
            total += read;
        }
        return total;
    }

    public FileMapping? TryMap() => Length == 0 ? null : LocalFileMapping.TryCreate(_handle, Length);

    public void Dispose() => _handle.Dispose();
}
