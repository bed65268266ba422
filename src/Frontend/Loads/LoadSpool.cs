using MatViewDb.Files;

namespace MatViewDb.Frontend.Loads;

/// <summary>Keeps the bytes of a load in a file while the load needs to read them at any place or more than once.</summary>
public sealed class LoadSpool(IFileSystem files, string directory)
{
    private const int BufferBytes = 1 << 18;

    /// <summary>Deletes what an earlier process left.</summary>
    public void Clear()
    {
        if (files.DirectoryExists(directory)) files.DeleteDirectory(directory);
    }

    /// <summary>Writes a stream into a file that survives a crash and stays until it is dropped.</summary>
    internal void KeepPrepared(Stream stream, string name, long bytesMax)
    {
        files.CreateDirectory(Prepared);
        var path = Path.Combine(Prepared, name);
        try
        {
            Write(stream, path, bytesMax, durable: true);
            files.SyncDirectory(Prepared);
        }
        catch
        {
            DropPrepared(name);
            throw;
        }
    }

    internal Stream OpenPrepared(string name)
    {
        var path = Path.Combine(Prepared, name);
        return files.FileExists(path)
            ? new FileReadStream(files.OpenRead(path))
            : throw LoadErrors.BrokenFile.With("stream", "what the load had prepared is gone");
    }

    internal void DropPrepared(string name) => new Spooled(files, Path.Combine(Prepared, name)).Dispose();

    /// <summary>Deletes what loads had prepared that have ended.</summary>
    internal void ClearPrepared(IReadOnlySet<string> needed)
    {
        if (!files.DirectoryExists(Prepared)) return;
        foreach (var name in files.ListFiles(Prepared).Where(n => !needed.Contains(n))) DropPrepared(name);
    }

    private string Prepared => directory + "_prepared";

    /// <summary>Begins a file under a name that nobody else uses.</summary>
    internal SpoolFile Begin(string name)
    {
        files.CreateDirectory(directory);
        return new SpoolFile(files, Path.Combine(directory, name));
    }

    /// <summary>Writes a stream into a file, which goes away with the handle.</summary>
    internal Spooled Keep(Stream stream, string name, long bytesMax)
    {
        files.CreateDirectory(directory);
        var spooled = new Spooled(files, Path.Combine(directory, name));
        try
        {
            Write(stream, spooled.Path, bytesMax, durable: false);
            return spooled;
        }
        catch
        {
            spooled.Dispose();
            throw;
        }
    }

    private void Write(Stream stream, string path, long bytesMax, bool durable)
    {
        try
        {
            using var file = files.Create(path);
            var buffer = new byte[BufferBytes];
            while (stream.Read(buffer) is > 0 and var count)
            {
                if (file.Length + count > bytesMax) throw LoadErrors.TooLarge.With(bytesMax, LoadSettings.SpoolBytesMax.Name);
                file.Append(buffer.AsSpan(0, count));
            }

            if (durable) file.Sync();
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException)
        {
            throw LoadErrors.BrokenFile.Because(problem, "stream", problem.Message);
        }
    }

    /// <summary>Is a file of the spool.</summary>
    internal sealed class Spooled(IFileSystem files, string path) : IDisposable
    {
        internal string Path { get; } = path;

        public void Dispose()
        {
            try
            {
                files.DeleteFile(Path);
            }
            catch (IOException)
            {
                // The next start deletes it.
            }
        }
    }
}
