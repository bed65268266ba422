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

    /// <summary>Writes a stream into a file, which goes away with the handle.</summary>
    internal Spooled Keep(Stream stream, string name, long bytesMax)
    {
        files.CreateDirectory(directory);
        var spooled = new Spooled(files, Path.Combine(directory, name));
        try
        {
            using var file = files.Create(spooled.Path);
            var buffer = new byte[BufferBytes];
            while (stream.Read(buffer) is > 0 and var count)
            {
                if (file.Length + count > bytesMax) throw LoadErrors.TooLarge.With(bytesMax, LoadSettings.SpoolBytesMax.Name);
                file.Append(buffer.AsSpan(0, count));
            }

            return spooled;
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException)
        {
            spooled.Dispose();
            throw LoadErrors.BrokenFile.Because(problem, "stream", problem.Message);
        }
        catch
        {
            spooled.Dispose();
            throw;
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
