using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;

namespace MatViewDb.Arrow.Ipc;

/// <summary>Copies the values of constant and dictionary columns into one value a row.</summary>
internal static unsafe class ColumnFlattening
{
    /// <summary>Writes one value a row, in the engine's layout, into memory of DataBytes plus padding.</summary>
    public static void Values(Column column, byte* target)
    {
        var source = column.IsDictionary && column.Dictionary is { } dictionary ? dictionary.Values : column.Values;
        var codes = column.IsDictionary ? (int*)column.Values : null;
        var rows = column.Length;
        switch (column.Type.ByteWidth)
        {
            case 0: Bits(source, codes, rows, target); break;
            case 1: Fixed(source, codes, rows, target); break;
            case 2: Fixed((short*)source, codes, rows, (short*)target); break;
            case 4: Fixed((int*)source, codes, rows, (int*)target); break;
            case 8: Fixed((long*)source, codes, rows, (long*)target); break;
            default: Fixed((Int128*)source, codes, rows, (Int128*)target); break;
        }
    }

    /// <summary>Writes one bit a row, 1 = valid.</summary>
    public static void Validity(Column column, byte* target)
    {
        var bytes = ArrowType.BitmapBytes(column.Length);
        new Span<byte>(target, checked((int)bytes)).Fill(column.IsNull(0) ? (byte)0 : (byte)0xFF);
    }

    /// <summary>Counts the rows without a value.</summary>
    public static int NullCount(Column column)
    {
        if (!column.MayHaveNulls || column.Length == 0) return 0;
        if (column.IsConstant) return column.IsConstantNull ? column.Length : 0;

        var words = column.Validity;
        var whole = column.Length >> 6;
        long valid = 0;
        for (var i = 0; i < whole; i++) valid += System.Numerics.BitOperations.PopCount(words[i]);
        var rest = column.Length & 63;
        if (rest > 0) valid += System.Numerics.BitOperations.PopCount(words[whole] & ((1UL << rest) - 1));
        return column.Length - (int)valid;
    }

    private static void Fixed<T>(T* source, int* codes, int rows, T* target)
        where T : unmanaged
    {
        if (codes is null) new Span<T>(target, rows).Fill(*source);
        else for (var i = 0; i < rows; i++) target[i] = source[codes[i]];
    }

    private static void Bits(byte* source, int* codes, int rows, byte* target)
    {
        new Span<byte>(target, checked((int)ArrowType.BitmapBytes(rows))).Clear();
        for (var i = 0; i < rows; i++)
        {
            var at = codes is null ? 0 : codes[i];
            if ((source[at >> 3] >> (at & 7) & 1) != 0) target[i >> 3] |= (byte)(1 << (i & 7));
        }
    }
}
