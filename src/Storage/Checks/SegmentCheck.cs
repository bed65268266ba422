using MatViewDb.Core.Errors;
using MatViewDb.Protocol;
using MatViewDb.Storage.Segments;

namespace MatViewDb.Storage.Checks;

/// <summary>Reads a segment from its first byte to its last and compares every part with its checksum.</summary>
internal static unsafe class SegmentCheck
{
    private const int None = -1;

    /// <summary>Reports each part that is not as it was written; the pace hears how many bytes are read next.</summary>
    internal static void Run(SegmentBytes bytes, long rows, Action<int> pace, Action<DamagedPage> report)
    {
        SegmentFooter footer;
        try
        {
            CheckHeader(bytes, report);
            footer = SegmentFooter.Read(bytes);
        }
        catch (Exception problem) when (problem is MatViewException or IOException)
        {
            report(Damaged("FOOTER", None, None, None, problem.Message));
            return;
        }

        using (footer)
        {
            if (footer.Rows != rows)
            {
                var counts = bytes.Damaged($"it holds {footer.Rows} rows, the metadata says {rows}");
                report(Damaged("FOOTER", None, None, None, counts.Message));
            }

            var dictionaries = new HashSet<long>();
            for (var rowGroup = 0; rowGroup < footer.RowGroups; rowGroup++)
            {
                for (var column = 0; column < footer.Columns; column++)
                    CheckChunk(bytes, footer, rowGroup, column, dictionaries, pace, report);
            }
        }
    }

    private static void CheckHeader(SegmentBytes bytes, Action<DamagedPage> report)
    {
        var header = bytes.Read(0, SegmentFormat.HeaderBytes, Arrow.Buffers.MemoryTracker.Process);
        var right = *(ulong*)header.Pointer == SegmentFormat.Magic;
        header.Release();
        if (!right) report(Damaged("HEADER", None, None, None, bytes.Damaged("its header is wrong").Message));
    }

    private static void CheckChunk(
        SegmentBytes bytes, SegmentFooter footer, int rowGroup, int column, HashSet<long> dictionaries, Action<int> pace,
        Action<DamagedPage> report)
    {
        ref readonly var chunk = ref footer.Chunk(rowGroup, column);
        var id = footer.Column(column).ColumnId;
        if (chunk.DictionaryBytes > 0 && dictionaries.Add(chunk.DictionaryOffset))
        {
            CheckPart(
                "DICTIONARY", $"the dictionary of column {id}", None, chunk.DictionaryOffset, chunk.DictionaryBytes,
                chunk.DictionaryChecksum);
        }

        for (var page = 0; page < SegmentFormat.PagesOf(footer.RowsOf(rowGroup)); page++)
        {
            ref readonly var entry = ref footer.Page(footer.PageIndex(rowGroup, column, page));
            if (entry.Bytes > 0)
                CheckPart("PAGE", $"page {page} of column {id} in row group {rowGroup}", page, entry.Offset, entry.Bytes, entry.Checksum);
        }

        if (chunk.BloomOffset > 0) CheckBloom(chunk.BloomOffset);

        void CheckPart(string kind, string what, int page, long offset, int length, uint checksum)
        {
            pace(length);
            try
            {
                var part = bytes.Read(offset, length, Arrow.Buffers.MemoryTracker.Process);
                var right = Checksum.Of(part.Pointer, length) == checksum;
                part.Release();
                if (!right) Complain(kind, page, $"the checksum of {what} at offset {offset} is wrong");
            }
            catch (IOException problem)
            {
                Complain(kind, page, $"{what} at offset {offset} cannot be read: {problem.Message}");
            }
            catch (MatViewException problem)
            {
                report(Damaged(kind, rowGroup, id, page, problem.Message));
            }
        }

        void CheckBloom(long offset)
        {
            pace(BloomFilter.HeaderBytes);
            try
            {
                if (!new BloomFilters(bytes).IsIntact(offset, pace))
                    Complain("BLOOM_FILTER", None, $"the checksum of the bloom filter of column {id} at offset {offset} is wrong");
            }
            catch (IOException problem)
            {
                Complain("BLOOM_FILTER", None, $"the bloom filter of column {id} at offset {offset} cannot be read: {problem.Message}");
            }
            catch (MatViewException problem)
            {
                report(Damaged("BLOOM_FILTER", rowGroup, id, None, problem.Message));
            }
        }

        void Complain(string kind, int page, string what)
            => report(Damaged(kind, rowGroup, id, page, bytes.Damaged(what).Message));
    }

    private static DamagedPage Damaged(string kind, int rowGroup, int column, int page, string problem)
        => new() { Kind = kind, RowGroup = rowGroup, ColumnId = column, Page = page, Problem = problem };
}
