namespace MatViewDb.Storage.Compression;

/// <summary>Numbers what stored bytes went through, as stored in segment files; only ever appended.</summary>
public enum CompressionId : byte
{
    None = 0,
    Lz4 = 1,
    Zstd = 2,

    /// <summary>Codes for parts of texts, each text by itself; pages of that encoding only.</summary>
    Symbols = 3,
}
