namespace MatViewDb.Arrow.Ipc;

/// <summary>Sets how streams are written.</summary>
public sealed class IpcWriterOptions
{
    /// <summary>Writes texts with offsets and decimals in 128 bits, for readers that know nothing newer.</summary>
    public bool IsPortable { get; init; }
}

/// <summary>Limits what a reader accepts from a stream.</summary>
public sealed class IpcReaderOptions
{
    public static readonly IpcReaderOptions Default = new();

    public int MetadataMaxBytes { get; init; } = 16 << 20;

    public long BodyMaxBytes { get; init; } = 1L << 30;

    public int RowsMax { get; init; } = 1 << 24;
}
