using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Backups;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Files;

namespace MatViewDb.Frontend.Backups;

/// <summary>Is a directory that backups are kept in, as the catalog knows it.</summary>
public sealed record Repository(long Id, string Name, string Location, bool ReadOnly, DateTime CreatedAt)
{
    public const string DocumentKind = "repository";

    /// <summary>The word behind WITH: BROKER or LOCAL.</summary>
    public string Storage { get; init; } = "BROKER";

    public string Broker { get; init; } = "";

    public Document ToDocument() => new(DocumentKind, Name, JsonSerializer.Serialize(this));

    public static IEnumerable<Repository> All(CatalogSnapshot snapshot) => snapshot.DocumentsOf(DocumentKind).Select(From);

    public static Repository Require(CatalogSnapshot snapshot, string name)
        => snapshot.FindDocument(DocumentKind, name) is { } found ? From(found) : throw BackupErrors.UnknownRepository.With(name);

    /// <summary>Gives the path in a location: file:///dir or a path.</summary>
    internal static string PathOf(string location)
    {
        if (location.StartsWith("file://", StringComparison.OrdinalIgnoreCase)) return location["file://".Length..];
        return location.Contains("://", StringComparison.Ordinal)
            ? throw CoreErrors.NotSupported.With($"repositories that are not directories of the server ({location})")
            : location;
    }

    private static Repository From(Document document) => JsonSerializer.Deserialize<Repository>(document.Json)!; // Written by ToDocument.
}

/// <summary>Is a snapshot in a repository; without a manifest it cannot be read, for the reason given.</summary>
internal sealed record StoredSnapshot(string Label, string Timestamp, SnapshotManifest? Manifest, string Problem);

/// <summary>
/// Reads and writes the files of a repository: LABEL/TIMESTAMP/manifest and a file a tablet beside it. A snapshot is there once its
/// manifest is, which comes last and in one step.
/// </summary>
internal sealed partial class RepositoryFiles(IFileSystem files, string name, string directory)
{
    private const string ManifestName = "manifest";
    private const string TimestampFormat = "yyyy-MM-dd-HH-mm-ss";

    internal static string TimestampOf(DateTime time) => time.ToString(TimestampFormat, CultureInfo.InvariantCulture);

    internal static void CheckLabel(string label)
    {
        if (!LabelPattern().IsMatch(label)) throw BackupErrors.WrongLabel.With(label);
    }

    internal string PathOf(string label, string timestamp) => $"{directory}/{label}/{timestamp}";

    /// <summary>Makes the repository's own directory.</summary>
    internal void Create() => Write(() => files.CreateDirectory(directory));

    /// <summary>Says why the directory cannot be used; null when it can.</summary>
    internal string? Problem() => files.DirectoryExists(directory) ? null : $"there is no directory '{directory}'";

    /// <summary>Makes a snapshot's directory; what attempts with the same label could not take back goes now.</summary>
    internal void Begin(string label, string timestamp) => Write(() =>
    {
        var home = $"{directory}/{label}";
        foreach (var old in files.DirectoryExists(home) ? files.ListDirectories(home) : [])
        {
            if (!IsComplete(label, old)) files.DeleteDirectory($"{home}/{old}");
        }

        files.CreateDirectory(PathOf(label, timestamp));
    });

    /// <summary>Makes the snapshot be there.</summary>
    internal void Finish(SnapshotManifest manifest) => Write(() =>
    {
        var home = PathOf(manifest.Label, manifest.Timestamp);
        files.SyncDirectory(home);
        using (var file = files.Create($"{home}/{ManifestName}.new"))
        {
            file.Append(manifest.Encode());
            file.Sync();
        }

        files.Rename($"{home}/{ManifestName}.new", $"{home}/{ManifestName}");
        files.SyncDirectory(home);
    });

    /// <summary>Removes a snapshot, or what there is of one; its manifest goes first.</summary>
    internal void Delete(string label, string timestamp) => Write(() =>
    {
        var home = PathOf(label, timestamp);
        if (!files.DirectoryExists(home)) return;
        files.DeleteFile($"{home}/{ManifestName}");
        files.SyncDirectory(home);
        files.DeleteDirectory(home);
        var parent = $"{directory}/{label}";
        if (files.ListDirectories(parent).Count == 0 && files.ListFiles(parent).Count == 0) files.DeleteDirectory(parent);
    });

    internal bool IsComplete(string label, string timestamp) => files.FileExists($"{PathOf(label, timestamp)}/{ManifestName}");

    /// <summary>Gives the timestamps under a label that are complete, oldest first.</summary>
    internal IReadOnlyList<string> TimestampsOf(string label) => Read<IReadOnlyList<string>>(() =>
    {
        var home = $"{directory}/{label}";
        return files.DirectoryExists(home) ? [.. files.ListDirectories(home).Where(t => IsComplete(label, t))] : [];
    });

    internal SnapshotManifest Open(string label, string timestamp) => Read(() =>
    {
        var path = $"{PathOf(label, timestamp)}/{ManifestName}";
        using var file = files.OpenRead(path);
        var bytes = new byte[file.Length];
        file.Read(0, bytes);
        var manifest = SnapshotManifest.Decode(bytes, path);
        if (manifest.Label != label || manifest.Timestamp != timestamp)
            throw CatalogErrors.ManifestDamaged.With(path, $"it is that of {manifest.Label}/{manifest.Timestamp}");
        return manifest;
    });

    /// <summary>Lists the snapshots; one whose manifest is damaged says so.</summary>
    internal IEnumerable<StoredSnapshot> List()
    {
        foreach (var label in Read(() => files.ListDirectories(directory)))
        {
            foreach (var timestamp in TimestampsOf(label))
            {
                StoredSnapshot found;
                try
                {
                    found = new StoredSnapshot(label, timestamp, Open(label, timestamp), "");
                }
                catch (MatViewException problem)
                {
                    found = new StoredSnapshot(label, timestamp, null, problem.Message);
                }

                yield return found;
            }
        }
    }

    private void Write(Action action)
    {
        try
        {
            action();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw BackupErrors.WriteFailed.Because(problem, name, problem.Message);
        }
    }

    private T Read<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw BackupErrors.ReadFailed.Because(problem, name, problem.Message);
        }
    }

    [GeneratedRegex("^[A-Za-z0-9_-]{1,128}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex LabelPattern();
}
