namespace MatViewDb.Golden.Faults;

/// <summary>Is a data directory that is deleted with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("matviewdb-test-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
