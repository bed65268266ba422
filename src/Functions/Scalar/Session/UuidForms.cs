using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Session;

/// <summary>Says whether a text is a UUID: with or without dashes or braces.</summary>
[SqlFunction("is_uuid", Example = "is_uuid('6ccd780c-baba-1026-9564-5b8c656024db') -> 1")]
public readonly struct IsUuid : IUnaryFunction<Utf8, bool>
{
    public static bool Invoke(Utf8 value) => UuidText.TryParse(value, out _);
}

/// <summary>Writes 16 bytes as a UUID; NULL for other lengths.</summary>
[SqlFunction("bin_to_uuid", Example = "bin_to_uuid(unhex('6ccd780cbaba102695645b8c656024db')) -> 6ccd780c-baba-1026-9564-5b8c656024db")]
public readonly struct BinToUuid : IUnaryTextFunction<Utf8>
{
    public static bool Invoke(Utf8 value, TextSink output)
    {
        if (value.Length != 16) return false;
        output.Append(new Guid(value.Bytes, bigEndian: true).ToString());
        return true;
    }
}

/// <summary>Writes 16 bytes as a UUID; with 1 they are in the order of uuid_to_bin(x, 1), whose parts of time stand in front.</summary>
[SqlFunction("bin_to_uuid", Example = "left(bin_to_uuid(unhex('1026BABA6CCD780C95645B8C656024DB'), 1), 8) -> 6ccd780c")]
public readonly struct BinToUuidSwapped : IBinaryTextFunction<Utf8, long>
{
    public static bool Invoke(Utf8 first, long second, TextSink output)
    {
        if (first.Length != 16) return false;
        Span<byte> bytes = stackalloc byte[16];
        first.Bytes.CopyTo(bytes);
        if (second != 0) UuidText.ToText(bytes);
        output.Append(new Guid(bytes, bigEndian: true).ToString());
        return true;
    }
}

/// <summary>Reads UUIDs in the forms that MySQL takes.</summary>
internal static class UuidText
{
    /// <summary>Puts the high part of the time first, then the middle and the low one: such bytes grow with time.</summary>
    internal static void ToBytes(Span<byte> bytes)
    {
        Span<byte> low = stackalloc byte[4];
        bytes[..4].CopyTo(low);
        bytes[6..8].CopyTo(bytes);
        bytes[4..6].CopyTo(bytes[2..]);
        low.CopyTo(bytes[4..]);
    }

    /// <summary>Undoes <see cref="ToBytes"/>.</summary>
    internal static void ToText(Span<byte> bytes)
    {
        Span<byte> low = stackalloc byte[4];
        bytes[4..8].CopyTo(low);
        bytes[..2].CopyTo(bytes[6..]);
        bytes[2..4].CopyTo(bytes[4..]);
        low.CopyTo(bytes);
    }

    internal static bool TryParse(Utf8 text, out Guid uuid)
    {
        uuid = default;
        return text.Length is 32 or 36 or 38 && Guid.TryParse(text.ToString(), out uuid) && !text.Bytes.Contains((byte)'(');
    }
}
