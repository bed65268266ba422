using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Google.Protobuf;
using MatViewDb.Storage.Segments;

namespace MatViewDb.Storage.Deletes;

/// <summary>
/// Fixes how delete vectors are stored, version 1: a byte 1, Int32 number of row groups; per row group Int32 number,
/// Int32 count and, for counts up to 4,096, that many UInt16 rows in order, else the 8,192 bytes of a bitmap; CRC32C of
/// all before it. All numbers are little endian.
/// </summary>
internal static unsafe class DeleteVectorFormat
{
    private const byte Version = 1;
    private const int HeadBytes = 5;
    private const int GroupHeadBytes = 8;
    private const int BitmapBytes = DeleteVector.GroupWords * sizeof(ulong);

    internal static ByteString Encode(DeleteVector vector)
    {
        var length = HeadBytes + sizeof(uint);
        foreach (var group in vector.Groups)
            length += GroupHeadBytes + (group.List is { } list ? list.Length * sizeof(ushort) : BitmapBytes);
        var bytes = new byte[length];
        bytes[0] = Version;
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(1), vector.Groups.Count);
        var at = HeadBytes;
        foreach (var group in vector.Groups)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at), group.Number);
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at + 4), group.Count);
            at += GroupHeadBytes;
            var body = group.List is { } list ? MemoryMarshal.AsBytes(list.AsSpan()) : MemoryMarshal.AsBytes(group.Bitmap.AsSpan());
            body.CopyTo(bytes.AsSpan(at));
            at += body.Length;
        }

        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), ChecksumOf(bytes.AsSpan(0, at)));
        return UnsafeByteOperations.UnsafeWrap(bytes);
    }

    /// <summary>Reads a vector; throws error 7103 or 7105 that names what it belongs to.</summary>
    internal static DeleteVector Decode(ReadOnlySpan<byte> bytes, string owner)
    {
        if (bytes.Length < HeadBytes + sizeof(uint)) throw Damaged(owner, "it is cut short");
        if (bytes[0] > Version) throw StorageErrors.UnknownFormat.With(owner, bytes[0], Version);
        var body = bytes[..^sizeof(uint)];
        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes[body.Length..]) != ChecksumOf(body))
        {
            StorageMetrics.DamagedPages.Add();
            throw Damaged(owner, "its checksum is wrong");
        }

        var groups = new DeleteVector.Group[BinaryPrimitives.ReadInt32LittleEndian(body[1..])];
        body = body[HeadBytes..];
        for (var i = 0; i < groups.Length; i++)
        {
            var number = BinaryPrimitives.ReadInt32LittleEndian(body);
            var count = BinaryPrimitives.ReadInt32LittleEndian(body[4..]);
            body = body[GroupHeadBytes..];
            if (count <= DeleteVector.SparseMax)
            {
                var list = MemoryMarshal.Cast<byte, ushort>(body[..(count * sizeof(ushort))]).ToArray();
                groups[i] = new DeleteVector.Group(number, list, null, count);
                body = body[(count * sizeof(ushort))..];
                continue;
            }

            groups[i] = new DeleteVector.Group(number, null, MemoryMarshal.Cast<byte, ulong>(body[..BitmapBytes]).ToArray(), count);
            body = body[BitmapBytes..];
        }

        return new DeleteVector(groups);
    }

    private static uint ChecksumOf(ReadOnlySpan<byte> bytes)
    {
        fixed (byte* first = bytes) return Checksum.Of(first, bytes.Length);
    }

    private static Exception Damaged(string owner, string what) => StorageErrors.Corrupt.With(owner, what);
}
