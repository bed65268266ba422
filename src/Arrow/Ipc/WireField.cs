using MatViewDb.Arrow.Types;

namespace MatViewDb.Arrow.Ipc;

/// <summary>Says how values lie in the buffers of a received message.</summary>
internal enum WireLayout : byte
{
    /// <summary>No buffer at all.</summary>
    Null,

    /// <summary>Validity and values, as the engine keeps them.</summary>
    Fixed,

    /// <summary>Validity, 16-byte views, and any number of data buffers.</summary>
    Views,

    /// <summary>Validity, 32-bit offsets, data.</summary>
    Offsets32,

    /// <summary>Validity, 64-bit offsets, data.</summary>
    Offsets64,
}

/// <summary>Describes a column of a received schema: what the engine gets, and what the wire holds.</summary>
internal sealed record WireField(IpcField Field, WireLayout Layout, long DictionaryId, int IndexBits)
{
    public bool IsDictionary => Field.IsDictionary;

    public ArrowType Type => Field.Type;
}
