using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>Gives the place, in characters from 1, where a text first occurs in another; 0 when it does not.</summary>
[SqlFunction("locate", Example = "locate('view', 'matview') -> 4")]
[SqlFunction("position", Example = "position('view', 'matview') -> 4")]
public readonly struct Locate : IBinaryFunction<Utf8, Utf8, int>
{
    public static int Invoke(Utf8 first, Utf8 second) => LocateOf.Find(second.Bytes, first.Bytes, 1);
}

/// <summary>Gives the place where a text occurs in another from a place on; 0 when it does not.</summary>
[SqlFunction("locate", Example = "locate('a', 'banana', 3) -> 4")]
public readonly struct LocateFrom : ITernaryFunction<Utf8, Utf8, long, int>
{
    public static int Invoke(Utf8 first, Utf8 second, long third) => LocateOf.Find(second.Bytes, first.Bytes, third);
}

/// <summary>Gives the place, in characters from 1, where the second text first occurs in the first.</summary>
[SqlFunction("instr", Example = "instr('matview', 'view') -> 4")]
[SqlFunction("strpos", Example = "strpos('matview', 'view') -> 4")]
public readonly struct InStr : IBinaryFunction<Utf8, Utf8, int>
{
    public static int Invoke(Utf8 first, Utf8 second) => LocateOf.Find(first.Bytes, second.Bytes, 1);
}

/// <summary>Finds texts in texts.</summary>
internal static class LocateOf
{
    internal static int Find(ReadOnlySpan<byte> text, ReadOnlySpan<byte> wanted, long start)
    {
        if (start < 1) return 0;
        var offset = Utf8Text.OffsetOf(text, start - 1);
        if (offset == text.Length && start > Utf8Text.CountCharacters(text) + 1) return 0;
        var at = text[offset..].IndexOf(wanted);
        return at < 0 ? 0 : Utf8Text.CountCharacters(text[..(offset + at)]) + 1;
    }
}
