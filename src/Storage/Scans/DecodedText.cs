using MatViewDb.Arrow.Arrays;
using MatViewDb.Storage.Contracts;

namespace MatViewDb.Storage.Scans;

/// <summary>Tests decoded texts.</summary>
internal static unsafe class DecodedText
{
    /// <summary>Clears the bits of the rows that are NULL or for which the test does not hold.</summary>
    internal static void Narrow(Column column, TextTest test, Span<ulong> bits)
    {
        var words = (column.Length + 63) >> 6;
        if (column.IsConstantNull || column.IsConstant && !test.Holds(StringView.Bytes(column.As<StringView>())))
        {
            bits[..words].Clear();
            return;
        }

        if (column.IsConstant) return;
        var views = (column.Dictionary ?? column).As<StringView>();
        var codes = column.IsDictionary ? column.As<int>() : null;
        for (var row = 0; row < column.Length; row++)
        {
            if ((bits[row >> 6] >> (row & 63) & 1) == 0) continue;
            if (column.IsNull(row) || !test.Holds(StringView.Bytes(views + (codes is null ? row : codes[row]))))
                bits[row >> 6] &= ~(1UL << (row & 63));
        }
    }
}
