using MatViewDb.Arrow.Arrays;
using MatViewDb.Storage.Compression;
using MatViewDb.Storage.Encodings;

namespace MatViewDb.Storage.Segments;

/// <summary>
/// Chooses how the texts of a column are stored. The first page of a row group is encoded both ways, and those behind it follow.
/// Symbols are learned once and kept until they fit less well: learning takes as long as encoding some pages.
/// </summary>
internal sealed unsafe class TextPageWriter(CompressionId compression)
{
    /// <summary>Fewer bytes are not worth a table and the time to learn it.</summary>
    private const int SmallestBytes = 32 << 10;

    /// <summary>The same for a page that is the only one: a load into many tablets has many of them to learn from.</summary>
    private const int SmallestAloneBytes = 128 << 10;

    /// <summary>How much longer codes may get, in percent, before symbols are learned anew.</summary>
    private const int StalePercent = 4;

    /// <summary>Codes of texts are read faster and one by one, which is worth so many percent of size beside LZ4.</summary>
    private const int FasterPercent = 10;

    private SymbolTable? _symbols;
    private double _learnedRatio;
    private bool? _useSymbols;

    /// <summary>Chooses anew at the next page.</summary>
    internal void StartRowGroup() => _useSymbols = null;

    /// <summary>Appends a page and says which encoding it has.</summary>
    internal EncodingId Encode(StringView* views, int rows, EncodingScratch scratch, ByteSink output)
    {
        StringPage.Join(views, rows, scratch.Text);
        var total = scratch.Text.Length;
        var isAlone = _symbols is null && rows < SegmentFormat.PageRows;
        if (total < (isAlone ? SmallestAloneBytes : SmallestBytes) || compression == CompressionId.None || _useSymbols == false)
            return EncodePlain(views, rows, scratch, output);

        var groups = stackalloc long[(SegmentFormat.PageRows + SymbolPage.GroupRows - 1) / SymbolPage.GroupRows];
        var size = EncodeSymbols(views, rows, scratch, groups, mayLearn: _useSymbols is null);
        var start = output.Length;
        if (_useSymbols is null)
        {
            EncodePlain(views, rows, scratch, output);
            var worth = compression == CompressionId.Lz4 ? 100 + FasterPercent : 100;
            _useSymbols = size * 100L <= (output.Length - start) * (long)worth && IsShort(size, total);
            if (_useSymbols == false) return EncodingId.PlainString;
            output.Shrink(start);
        }
        else if (!IsShort(size, total)) return EncodePlain(views, rows, scratch, output);

        SymbolPage.Write(_symbols!, views, rows, scratch.Codes, groups, output); // Just used.
        return EncodingId.SymbolString;
    }

    private static bool IsShort(int size, int total) => size < total - total / 7;

    private EncodingId EncodePlain(StringView* views, int rows, EncodingScratch scratch, ByteSink output)
    {
        StringPage.EncodeJoined(views, rows, compression, scratch.Text, output);
        return EncodingId.PlainString;
    }

    private int EncodeSymbols(StringView* views, int rows, EncodingScratch scratch, long* groups, bool mayLearn)
    {
        var total = scratch.Text.Length;
        if (_symbols is not null)
        {
            SymbolPage.EncodeTexts(_symbols, views, rows, scratch.Text.Start, scratch.Codes, groups);
            var ratio = (double)scratch.Codes.Length / total;
            if (!mayLearn || ratio * 100 <= _learnedRatio * (100 + StalePercent)) return Size();
        }

        _symbols = SymbolTrainer.Train(views, rows, scratch.Text.Start, total);
        SymbolPage.EncodeTexts(_symbols, views, rows, scratch.Text.Start, scratch.Codes, groups);
        _learnedRatio = (double)scratch.Codes.Length / total;
        return Size();

        int Size() => scratch.Codes.Length + SymbolPage.Overhead(_symbols, rows);
    }
}
