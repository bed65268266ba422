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

/// <summary>Reads UUIDs in the forms that MySQL takes.</summary>
internal static class UuidText
{
    internal static bool TryParse(Utf8 text, out Guid uuid)
    {
        uuid = default;
        return text.Length is 32 or 36 or 38 && Guid.TryParse(text.ToString(), out uuid) && !text.Bytes.Contains((byte)'(');
    }
}
