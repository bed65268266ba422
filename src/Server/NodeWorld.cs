using MatViewDb.Backend;
using MatViewDb.Catalog.Journal;
using MatViewDb.Core.Errors;
using MatViewDb.Files;
using MatViewDb.MySql.Auth;
using MatViewDb.Storage.Tablets;

namespace MatViewDb.Server;

/// <summary>Is all that a node has outside itself: files, stores of metadata, clock.</summary>
public sealed record NodeWorld
{
    public required IFileSystem Files { get; init; }
    public required TimeProvider Time { get; init; }

    /// <summary>Opens the catalog's journal; the node disposes it.</summary>
    public required Func<IJournal> OpenJournal { get; init; }

    /// <summary>Opens the metadata of the tablets; null opens RocksDB in the directory of the backend.</summary>
    public Func<IMetadataStore>? OpenTabletMetadata { get; init; }

    /// <summary>Gives the certificate for TLS connections; null serves without TLS.</summary>
    public Func<ServerCertificate?> OpenCertificate { get; init; } = () => null;

    /// <summary>Gives the world of a real server: the machine's files under the data directory.</summary>
    public static NodeWorld OfMachine(string dataDir, TimeProvider time, IReadOnlyDictionary<string, string> settings)
    {
        var files = FileFaults.Around(new LocalFileSystem(), settings);
        files.CreateDirectory(dataDir);
        return new NodeWorld
        {
            Files = files,
            Time = time,
            OpenJournal = () => new RocksDbJournal(Path.Combine(dataDir, "meta")),
            OpenCertificate = () => Certificates.LoadOrCreate(dataDir, time),
        };
    }

    /// <summary>Hears of what people must know at once: damage on the disk.</summary>
    public Action<string>? Warn { get; init; }

    internal BackendNode OpenBackend(BackendOptions options)
    {
        options = options with { Storage = options.Storage with { DamageFound = Warn } };
        if (OpenTabletMetadata is null) return BackendNode.Open(options, Files, Time, NoOther);
        Files.CreateDirectory(options.DataDirectory);
        var tablets = TabletStore.Open(Files, Path.Combine(options.DataDirectory, "tablets"), OpenTabletMetadata(), Time, options.Storage);
        return BackendNode.Over(options, tablets, Time, NoOther, Files);
    }

    private static Rpc.Contracts.IRpcChannel NoOther(string address)
        => throw CoreErrors.Internal.With($"a standalone process has no other backend, {address} neither");
}
