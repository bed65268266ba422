using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text.Json;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Catalog.Backups;

/// <summary>
/// Says what a backup holds: definitions as they were at one moment, and the file of each tablet. On disk: magic, format version,
/// CRC32C of the JSON, JSON. Unknown JSON fields are skipped, so that fields can be added.
/// </summary>
public sealed record SnapshotManifest
{
    public const uint FormatVersion = 1;
    private const int HeaderBytes = 16;

    public required string Label { get; init; }

    /// <summary>When it was taken, as RESTORE names it: 2026-01-31-08-15-00.</summary>
    public required string Timestamp { get; init; }

    public required string Database { get; init; }

    /// <summary>Cluster that it was taken of; ids mean the same there.</summary>
    public required string ClusterId { get; init; }

    public required DateTime CreatedAt { get; init; }

    /// <summary>Tables with the partitions that were taken, views, materialized views.</summary>
    public ImmutableArray<CatalogObject> Objects { get; init; } = [];

    public ImmutableArray<SnapshotTablet> Tablets { get; init; } = [];

    /// <summary>Names of everything that its views stand on.</summary>
    public ImmutableArray<SnapshotBase> Bases { get; init; } = [];

    private static ReadOnlySpan<byte> Magic => "MVDBSNAP"u8;

    public byte[] Encode()
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(this, RecordCodec.Json);
        var bytes = new byte[HeaderBytes + json.Length];
        Magic.CopyTo(bytes);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(8), FormatVersion);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(12), RecordCodec.Checksum(json));
        json.CopyTo(bytes, HeaderBytes);
        return bytes;
    }

    /// <summary>Reads a manifest; the path is for the error, 7019.</summary>
    public static SnapshotManifest Decode(ReadOnlySpan<byte> bytes, string path)
    {
        if (bytes.Length < HeaderBytes || !bytes.StartsWith(Magic)) throw CatalogErrors.ManifestDamaged.With(path, "it is no manifest");
        var version = BinaryPrimitives.ReadUInt32LittleEndian(bytes[8..]);
        if (version > FormatVersion)
            throw CatalogErrors.ManifestDamaged.With(path, $"its format {version} is newer than this version reads ({FormatVersion})");
        var json = bytes[HeaderBytes..];
        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes[12..]) != RecordCodec.Checksum(json))
            throw CatalogErrors.ManifestDamaged.With(path, "its checksum does not match");
        try
        {
            return JsonSerializer.Deserialize<SnapshotManifest>(json, RecordCodec.Json)!; // Never JSON null.
        }
        catch (JsonException problem)
        {
            throw CatalogErrors.ManifestDamaged.Because(problem, path, problem.Message);
        }
    }
}

/// <summary>Is the file of one tablet: its size, and the checksum of the part that describes the rest.</summary>
public sealed record SnapshotTablet(long TabletId, long Version, string File, long Bytes, uint Checksum, long Rows);

/// <summary>Names a table that a view stands on.</summary>
public sealed record SnapshotBase(long Id, string Database, string Name);
