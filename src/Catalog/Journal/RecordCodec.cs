using System.Buffers.Binary;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Registry;
using MatViewDb.Core.Runtime;

namespace MatViewDb.Catalog.Journal;

/// <summary>
/// Turns journal records into bytes and back: format version, record number, JSON, CRC32C of all before it. Unknown
/// JSON
/// fields are skipped, so that a field can be added to a record.
/// </summary>
public static class RecordCodec
{
    public const byte FormatVersion = 1;
    private const int HeaderBytes = 3;
    private const int ChecksumBytes = 4;

    internal static readonly JsonSerializerOptions Json = new()
    {
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameObjectKinds } },
    };

    private static readonly Dictionary<ushort, Type> s_types = [];
    private static readonly Dictionary<Type, ushort> s_numbers = [];

    static RecordCodec()
    {
        foreach (var (type, mark) in Registry.TypesWith<JournalRecordAttribute>(typeof(RecordCodec).Assembly))
        {
            Check.That(s_types.TryAdd(mark.Number, type), $"journal record {mark.Number} is defined twice");
            s_numbers[type] = mark.Number;
        }
    }

    /// <summary>Lists record numbers with the names of their types.</summary>
    public static IReadOnlyDictionary<ushort, Type> Types => s_types;

    public static byte[] Encode(CatalogRecord record)
        => Seal(s_numbers[record.GetType()], JsonSerializer.SerializeToUtf8Bytes(record, record.GetType(), Json));

    public static CatalogRecord Decode(ReadOnlySpan<byte> bytes, long sequence)
    {
        var (number, json) = Open(bytes, sequence);
        if (!s_types.TryGetValue(number, out var type))
        {
            throw CatalogErrors.JournalCorrupt.With(
                sequence, $"record kind {number} is unknown; was this data directory written by a newer version?");
        }

        try
        {
            return (CatalogRecord)JsonSerializer.Deserialize(json, type, Json)!; // The type is never JSON null.
        }
        catch (JsonException problem)
        {
            throw CatalogErrors.JournalCorrupt.Because(problem, sequence, problem.Message);
        }
    }

    internal static byte[] Seal(ushort number, ReadOnlySpan<byte> payload)
    {
        var bytes = new byte[HeaderBytes + payload.Length + ChecksumBytes];
        bytes[0] = FormatVersion;
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(1), number);
        payload.CopyTo(bytes.AsSpan(HeaderBytes));
        var end = bytes.Length - ChecksumBytes;
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(end), Checksum(bytes.AsSpan(0, end)));
        return bytes;
    }

    internal static (ushort Number, byte[] Payload) Open(ReadOnlySpan<byte> bytes, long sequence)
    {
        if (bytes.Length < HeaderBytes + ChecksumBytes) throw CatalogErrors.JournalCorrupt.With(sequence, "it is cut short");
        var end = bytes.Length - ChecksumBytes;
        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes[end..]) != Checksum(bytes[..end]))
            throw CatalogErrors.JournalCorrupt.With(sequence, "its checksum does not match");
        if (bytes[0] != FormatVersion)
        {
            throw CatalogErrors.JournalCorrupt.With(
                sequence, $"its format {bytes[0]} is newer than this version of MatViewDb reads ({FormatVersion})");
        }

        return (BinaryPrimitives.ReadUInt16LittleEndian(bytes[1..]), bytes[HeaderBytes..end].ToArray());
    }

    internal static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        foreach (var b in bytes) crc = BitOperations.Crc32C(crc, b);
        return ~crc;
    }

    // The words are on disk: they stay even when a type is renamed.
    private static void NameObjectKinds(JsonTypeInfo info)
    {
        if (info.Type != typeof(CatalogObject)) return;
        info.PolymorphismOptions = new JsonPolymorphismOptions
        {
            TypeDiscriminatorPropertyName = "$kind",
            DerivedTypes =
            {
                new JsonDerivedType(typeof(Table), "table"),
                new JsonDerivedType(typeof(View), "view"),
                new JsonDerivedType(typeof(MaterializedView), "mv"),
            },
        };
    }
}
