using System.Runtime.InteropServices;
using MatViewDb.Storage.Encodings;

namespace MatViewDb.Storage.Segments;

/// <summary>
/// Fixes the layout of segment files, version 1. A file is: header, pages, footer, trailer. The footer is:
/// FooterHeader, a ColumnEntry per column, an Int32 row count per row group, a ChunkEntry per (row group, column),
/// the PageEntries in the order of (row group, column, page), and the distinct-value registers per column. All
/// numbers are little endian.
/// </summary>
internal static class SegmentFormat
{
    internal const ulong Magic = 0x3147_4553_4244_564D; // "MVDBSEG1"
    internal const int Version = 1;
    internal const int RowGroupRows = 65_536;
    internal const int PageRows = 8_192;
    internal const int HeaderBytes = 16;
    internal const int TrailerBytes = 32;
    internal const int PageAlignment = 8;

    internal static int PagesOf(int rowGroupRows) => (rowGroupRows + PageRows - 1) / PageRows;
}

/// <summary>Ends a segment file.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 8)]
internal struct SegmentTrailer
{
    public long FooterOffset;
    public int FooterBytes;
    public uint FooterChecksum;
    public int Version;
    public uint Reserved;
    public ulong Magic;
}

[StructLayout(LayoutKind.Sequential, Pack = 8)]
internal struct FooterHeader
{
    public long Rows;
    public int Columns;
    public int RowGroups;
    public int Pages;

    /// <summary>Bytes of distinct-value registers per column; 0 in small segments.</summary>
    public int SketchBytes;
    public long Reserved;
}

[StructLayout(LayoutKind.Sequential, Pack = 8)]
internal struct ColumnEntry
{
    public int ColumnId;
    public byte TypeId;
    public byte Precision;
    public sbyte Scale;
    public byte Reserved;
    public long StoredBytes;

    /// <summary>Bytes of all values before encoding, for average widths.</summary>
    public long ValueBytes;
}

[Flags]
internal enum ZoneFlags : byte
{
    None = 0,
    HasRange = 1,
    HasNulls = 2,
    AllNull = 4,

    /// <summary>Min and max are prefixes of strings, so equality of them proves nothing.</summary>
    Prefix = 8,

    /// <summary>Page bodies are codes into the chunk's dictionary.</summary>
    Dictionary = 16,
}

/// <summary>Says what values a page or a column chunk holds.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 8)]
internal struct Zone
{
    public ulong MinLow;
    public ulong MinHigh;
    public ulong MaxLow;
    public ulong MaxHigh;
    public int Rows;
    public int Nulls;

    public UInt128 Min
    {
        readonly get => new(MinHigh, MinLow);
        set => (MinHigh, MinLow) = ((ulong)(value >> 64), (ulong)value);
    }

    public UInt128 Max
    {
        readonly get => new(MaxHigh, MaxLow);
        set => (MaxHigh, MaxLow) = ((ulong)(value >> 64), (ulong)value);
    }
}

/// <summary>Describes one column of one row group.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 8)]
internal struct ChunkEntry
{
    public Zone Zone;
    public long DictionaryOffset;
    public int DictionaryBytes;
    public uint DictionaryChecksum;
    public int DictionaryCount;
    public ZoneFlags Flags;
    public byte Reserved1;
    public short Reserved2;

    /// <summary>Where the chunk's <see cref="BloomFilter"/> lies; 0: it has none.</summary>
    public long BloomOffset;
}

/// <summary>Describes one page: where it lies, how it is encoded and what it holds.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 8)]
internal struct PageEntry
{
    public Zone Zone;
    public long Offset;
    public int Bytes;
    public uint Checksum;
    public EncodingId Encoding;
    public ZoneFlags Flags;
    public short Reserved1;
    public int Reserved2;
}
