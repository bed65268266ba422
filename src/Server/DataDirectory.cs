using MatViewDb.Core.Errors;

namespace MatViewDb.Server;

/// <summary>Holds the data directory for one process: made when missing, writable, and locked against a second server.</summary>
internal sealed class DataDirectory : IDisposable
{
    private const string LockName = "server.lock";
    private readonly FileStream _lock;

    private DataDirectory(FileStream held) => _lock = held;

    /// <summary>Takes the directory or says in one line why it cannot be used.</summary>
    internal static DataDirectory Take(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw CoreErrors.Semantic.Because(problem, $"the data directory {path} cannot be made: {problem.Message}");
        }

        try
        {
            // The system gives the lock back when the process ends, however it ends.
            return new DataDirectory(new FileStream(
                Path.Combine(path, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (UnauthorizedAccessException problem)
        {
            throw CoreErrors.Semantic.Because(problem, $"the data directory {path} cannot be written: {problem.Message}");
        }
        catch (IOException problem)
        {
            throw problem.Message.Contains("used by another process", StringComparison.Ordinal)
                ? CoreErrors.Semantic.Because(problem, $"another server is using the data directory {path}")
                : CoreErrors.Semantic.Because(problem, $"the data directory {path} cannot be written: {problem.Message}");
        }
    }

    public void Dispose() => _lock.Dispose();
}
