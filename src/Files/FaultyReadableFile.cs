namespace MatViewDb.Files;

internal sealed class FaultyReadableFile(IReadableFile inner, FaultPlan plan) : IReadableFile
{
    public string Path => inner.Path;

    public long Length => inner.Length;

    public int Read(long offset, Span<byte> buffer)
    {
        plan.Check(FaultPlan.ReadCall, Path);
        var read = inner.Read(offset, buffer);
        plan.Damage(buffer[..read]);
        return read;
    }

    /// <summary>Never maps: a fault cannot be raised from memory.</summary>
    public FileMapping? TryMap() => null;

    public void Dispose() => inner.Dispose();
}
