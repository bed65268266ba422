namespace MatViewDb.Files;

/// <summary>Reads a file at any offset, from any thread.</summary>
public interface IReadableFile : IDisposable
{
    string Path { get; }

    long Length { get; }

    /// <summary>Reads up to the buffer's length; returns fewer bytes only at the end of the file.</summary>
    int Read(long offset, Span<byte> buffer);

    /// <summary>Maps the whole file into memory when the file system can; null when it cannot.</summary>
    FileMapping? TryMap();
}
