using System.Buffers.Binary;
using MatViewDb.Storage.Tablets;

namespace MatViewDb.Storage.Checks;

/// <summary>
/// Says behind which tablet the scrub goes on, and when it began. Stored as two numbers of 8 bytes, big endian: the tablet's id
/// and microseconds since 1970.
/// </summary>
internal readonly record struct ScrubPlace(long After, DateTimeOffset Began)
{
    internal const long Finished = long.MaxValue;

    internal static ScrubPlace? Read(IMetadataStore metadata)
    {
        if (metadata.Read(MetadataKeys.ScrubPlace()) is not { Length: 16 } stored) return null;
        var micros = BinaryPrimitives.ReadInt64BigEndian(stored.AsSpan(8));
        return new ScrubPlace(BinaryPrimitives.ReadInt64BigEndian(stored), DateTimeOffset.UnixEpoch.AddMicroseconds(micros));
    }

    internal void Write(IMetadataStore metadata)
    {
        var stored = new byte[16];
        BinaryPrimitives.WriteInt64BigEndian(stored, After);
        BinaryPrimitives.WriteInt64BigEndian(stored.AsSpan(8), Began.ToUnixTimeMilliseconds() * 1000);
        metadata.Write([(MetadataKeys.ScrubPlace(), stored)]);
    }
}
