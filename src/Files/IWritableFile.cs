namespace MatViewDb.Files;

/// <summary>Appends bytes to a file; they are durable after Sync.</summary>
public interface IWritableFile : IDisposable
{
    string Path { get; }

    /// <summary>Counts the bytes of the file, synced or not.</summary>
    long Length { get; }

    void Append(ReadOnlySpan<byte> bytes);

    void Sync();
}
