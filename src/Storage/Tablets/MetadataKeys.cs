using System.Buffers.Binary;

namespace MatViewDb.Storage.Tablets;

/// <summary>Fixes the keys of tablet metadata; the leading letters are persisted.</summary>
internal static class MetadataKeys
{
    internal const byte TabletLetter = (byte)'t';
    internal const byte VersionLetter = (byte)'v';
    internal const byte RowsetLetter = (byte)'r';
    internal const byte NextIdLetter = (byte)'n';
    internal const byte DeletesLetter = (byte)'d';
    internal const byte StagedDeletesLetter = (byte)'x';
    internal const byte InlineSegmentLetter = (byte)'s';
    internal const byte ScrubLetter = (byte)'c';

    /// <summary>Holds the tablet's TabletSpec.</summary>
    internal static byte[] Tablet(long tabletId) => Key(TabletLetter, tabletId);

    /// <summary>Holds the tablet's visible version, 8 bytes big endian.</summary>
    internal static byte[] Version(long tabletId) => Key(VersionLetter, tabletId);

    /// <summary>Holds a StoredRowset. Waiting versions without rows have id 0 and are told apart by version.</summary>
    internal static byte[] Rowset(long tabletId, long rowsetId, long startVersion)
    {
        var key = new byte[25];
        Key(RowsetLetter, tabletId).CopyTo(key, 0);
        BinaryPrimitives.WriteInt64BigEndian(key.AsSpan(9), rowsetId);
        BinaryPrimitives.WriteInt64BigEndian(key.AsSpan(17), rowsetId == 0 ? startVersion : 0);
        return key;
    }

    /// <summary>Holds the StoredDeletes of a version on a rowset.</summary>
    internal static byte[] Deletes(long tabletId, long rowsetId, long version)
    {
        var key = new byte[25];
        Key(DeletesLetter, tabletId).CopyTo(key, 0);
        BinaryPrimitives.WriteInt64BigEndian(key.AsSpan(9), rowsetId);
        BinaryPrimitives.WriteInt64BigEndian(key.AsSpan(17), version);
        return key;
    }

    /// <summary>Holds the StagedDeletes that wait for their commit, or for the versions before theirs.</summary>
    internal static byte[] StagedDeletes(long tabletId, long rowsetId) => Key(StagedDeletesLetter, tabletId, rowsetId);

    /// <summary>Holds the InlineSegment of a rowset without a file.</summary>
    internal static byte[] InlineSegment(long tabletId, long rowsetId) => Key(InlineSegmentLetter, tabletId, rowsetId);

    /// <summary>Holds the first rowset id that was never reserved.</summary>
    internal static byte[] NextId() => [NextIdLetter];

    /// <summary>Holds a ScrubPlace.</summary>
    internal static byte[] ScrubPlace() => [ScrubLetter];

    internal static byte[] Number(long value)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, value);
        return bytes;
    }

    internal static long ToNumber(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt64BigEndian(bytes);

    internal static long TabletIdOf(ReadOnlySpan<byte> key) => BinaryPrimitives.ReadInt64BigEndian(key[1..]);

    private static byte[] Key(byte letter, long tabletId, long rowsetId)
    {
        var key = new byte[17];
        Key(letter, tabletId).CopyTo(key, 0);
        BinaryPrimitives.WriteInt64BigEndian(key.AsSpan(9), rowsetId);
        return key;
    }

    private static byte[] Key(byte letter, long id)
    {
        var key = new byte[9];
        key[0] = letter;
        BinaryPrimitives.WriteInt64BigEndian(key.AsSpan(1), id);
        return key;
    }
}
