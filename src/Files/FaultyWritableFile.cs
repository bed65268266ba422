namespace MatViewDb.Files;

internal sealed class FaultyWritableFile(IWritableFile inner, FaultPlan plan) : IWritableFile
{
    public string Path => inner.Path;

    public long Length => inner.Length;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        var half = bytes[..(bytes.Length / 2)].ToArray();
        plan.Check("write", Path, () => inner.Append(half));
        inner.Append(bytes);
    }

    public void Sync()
    {
        plan.Check("sync", Path);
        inner.Sync();
    }

    public void Dispose() => inner.Dispose();
}
