namespace MatViewDb.Storage.Compression;

/// <summary>Numbers the general compressors as stored in segment files; only ever appended.</summary>
public enum CompressionId : byte
{
    None = 0,
    Lz4 = 1,
    Zstd = 2,
}
