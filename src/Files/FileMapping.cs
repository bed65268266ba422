namespace MatViewDb.Files;

/// <summary>Shows a whole file as read-only memory until it is disposed.</summary>
public abstract unsafe class FileMapping : IDisposable
{
    public abstract byte* Pointer { get; }

    public abstract long Length { get; }

    public abstract void Dispose();
}
