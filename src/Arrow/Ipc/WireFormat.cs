namespace MatViewDb.Arrow.Ipc;

/// <summary>Holds the numbers of the Arrow format, as in its published schema files.</summary>
internal static class WireFormat
{
    public const int Continuation = -1;
    public const int PrefixBytes = 8;

    /// <summary>Aligns buffers inside a body, and bodies inside the stream.</summary>
    public const int Alignment = 64;

    public const short MetadataVersion5 = 4;
    public const short MetadataVersion4 = 3;

    public const byte SchemaHeader = 1;
    public const byte DictionaryHeader = 2;
    public const byte RecordBatchHeader = 3;

    public const string ExtensionKey = "ARROW:extension:name";

    /// <summary>Marks a Decimal128 that holds integers of the full 128 bits, for which Arrow has no type.</summary>
    public const string Int128Extension = "int128";

    public static long Padded(long bytes) => (bytes + Alignment - 1) & -Alignment;
}

/// <summary>Numbers the types of the Arrow format.</summary>
internal enum WireType : byte
{
    None = 0,
    Null = 1,
    Int = 2,
    FloatingPoint = 3,
    Binary = 4,
    Utf8 = 5,
    Bool = 6,
    Decimal = 7,
    Date = 8,
    Time = 9,
    Timestamp = 10,
    LargeBinary = 19,
    LargeUtf8 = 20,
    BinaryView = 23,
    Utf8View = 24,
}
