namespace MatViewDb.Files;

/// <summary>Stands between the product and the disk, so that tests can lose, tear and refuse writes.</summary>
public interface IFileSystem
{
    /// <summary>
    /// Creates a file that must not exist yet. It survives a crash once it and its directory are synced.
    /// </summary>
    IWritableFile Create(string path);

    /// <summary>Opens a file for appending, created when missing.</summary>
    IWritableFile OpenAppend(string path);

    /// <summary>Opens a file for reading at any offset.</summary>
    IReadableFile OpenRead(string path);

    bool FileExists(string path);

    /// <summary>Says whether there is a file that can be read to its end: no pipe, no device.</summary>
    bool IsPlainFile(string path) => FileExists(path);

    /// <summary>Gives the full path behind "..", and behind links where there are some.</summary>
    string RealPath(string path) => Path.GetFullPath(path);

    /// <summary>Lets nobody but the server's own account read a file, where the file system knows accounts.</summary>
    void MakePrivate(string path)
    {
        // Memory has no accounts.
    }

    bool DirectoryExists(string path);

    /// <summary>Renames a file, replacing the target if there is one, in one step.</summary>
    void Rename(string from, string to);

    /// <summary>Deletes a file; a missing one is not an error.</summary>
    void DeleteFile(string path);

    /// <summary>Creates a directory and the parents it lacks; they survive a crash from then on.</summary>
    void CreateDirectory(string path);

    /// <summary>Deletes a directory with all it holds; a missing one is not an error.</summary>
    void DeleteDirectory(string path);

    /// <summary>Lists the names (not paths) of the files of a directory, sorted.</summary>
    IReadOnlyList<string> ListFiles(string path);

    /// <summary>Lists the names (not paths) of the directories in a directory, sorted.</summary>
    IReadOnlyList<string> ListDirectories(string path);

    /// <summary>Makes the names in a directory durable: files created, renamed and deleted so far.</summary>
    void SyncDirectory(string path);
}
