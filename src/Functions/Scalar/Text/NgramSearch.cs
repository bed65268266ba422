using System.Buffers;
using MatViewDb.Core.Errors;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Text;

/// <summary>
/// Gives which share of the pieces of n bytes of the second text the first one has too; 0 when one is shorter than n.
/// ngram_search_case_insensitive takes letters of the basic alphabet as small ones.
/// </summary>
[SqlFunction("ngram_search", Example = "ngram_search('chinese', 'china', 4) -> 0.5", CanFail = true)]
public readonly struct NgramSearch : ITernaryFunction<Utf8, Utf8, long, double>
{
    public static double Invoke(Utf8 first, Utf8 second, long third) => Ngrams.Share(first.Bytes, second.Bytes, third);
}

/// <summary>Is ngram_search that takes capital letters as small ones.</summary>
[SqlFunction("ngram_search_case_insensitive", Example = "ngram_search_case_insensitive('Chinese', 'CHINESE', 4) -> 1", CanFail = true)]
public readonly struct NgramSearchAnyCase : ITernaryFunction<Utf8, Utf8, long, double>
{
    public static double Invoke(Utf8 first, Utf8 second, long third)
    {
        var texts = ArrayPool<byte>.Shared.Rent(first.Length + second.Length);
        var left = texts.AsSpan(0, first.Length);
        var right = texts.AsSpan(first.Length, second.Length);
        for (var i = 0; i < left.Length; i++) left[i] = Lower(first.Bytes[i]);
        for (var i = 0; i < right.Length; i++) right[i] = Lower(second.Bytes[i]);
        var share = Ngrams.Share(left, right, third);
        ArrayPool<byte>.Shared.Return(texts);
        return share;
    }

    private static byte Lower(byte letter) => letter is >= (byte)'A' and <= (byte)'Z' ? (byte)(letter + 32) : letter;
}

/// <summary>Compares texts by their pieces of a length.</summary>
internal static class Ngrams
{
    private const int LengthMax = 64;

    internal static double Share(ReadOnlySpan<byte> text, ReadOnlySpan<byte> pattern, long length)
    {
        if (length is < 1 or > LengthMax)
            throw CoreErrors.WrongArguments.With($"ngram_search: pieces of {length} bytes, from 1 to {LengthMax} are possible");
        var size = (int)length;
        if (text.Length < size || pattern.Length < size) return 0;
        var pieces = pattern.Length - size + 1;
        var counts = new Dictionary<Int128, int>(pieces);
        for (var i = 0; i < pieces; i++)
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, Key(pattern.Slice(i, size)), out _)++;
        var missing = pieces;
        for (var i = 0; i + size <= text.Length && missing > 0; i++)
        {
            ref var left = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrNullRef(counts, Key(text.Slice(i, size)));
            if (System.Runtime.CompilerServices.Unsafe.IsNullRef(ref left) || left == 0) continue;
            left--;
            missing--;
        }

        return 1 - (float)missing / pieces;
    }

    // Pieces of up to 16 bytes are their own key; of longer ones two hashes are.
    private static Int128 Key(ReadOnlySpan<byte> piece)
    {
        if (piece.Length > sizeof(ulong) * 2) return new Int128(HashMix.Of(piece), HashMix.Of(piece[1..]));
        Span<byte> key = stackalloc byte[sizeof(ulong) * 2];
        key.Clear();
        piece.CopyTo(key);
        return System.Buffers.Binary.BinaryPrimitives.ReadInt128LittleEndian(key);
    }
}
