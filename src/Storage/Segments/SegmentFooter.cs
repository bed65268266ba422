using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;

namespace MatViewDb.Storage.Segments;

/// <summary>Shows the verified footer of a segment file.</summary>
internal sealed unsafe class SegmentFooter : IDisposable
{
    private readonly NativeBuffer _buffer;
    private readonly FooterHeader* _header;
    private readonly ColumnEntry* _columns;
    private readonly ChunkEntry* _chunks;
    private readonly PageEntry* _pages;
    private readonly byte* _sketches;
    private readonly int[] _rowGroupRows;
    private readonly int[] _firstPages;

    private SegmentFooter(NativeBuffer buffer)
    {
        _buffer = buffer;
        _header = (FooterHeader*)buffer.Pointer;
        _columns = (ColumnEntry*)(_header + 1);
        var rows = (int*)(_columns + _header->Columns);
        _rowGroupRows = new ReadOnlySpan<int>(rows, _header->RowGroups).ToArray();
        _chunks = (ChunkEntry*)(rows + ((_header->RowGroups + 1) & ~1));
        _pages = (PageEntry*)(_chunks + (long)_header->RowGroups * _header->Columns);
        _sketches = (byte*)(_pages + _header->Pages);
        _firstPages = new int[_header->RowGroups];
        var first = 0;
        for (var i = 0; i < _firstPages.Length; i++)
        {
            _firstPages[i] = first;
            first += SegmentFormat.PagesOf(_rowGroupRows[i]) * _header->Columns;
        }
    }

    internal long Rows => _header->Rows;
    internal int RowGroups => _header->RowGroups;
    internal int Columns => _header->Columns;
    internal int Pages => _header->Pages;

    /// <summary>Reads and checks trailer and footer; throws error 7103 or 7105 that names the file.</summary>
    internal static SegmentFooter Read(SegmentBytes bytes)
    {
        if (bytes.Length < SegmentFormat.HeaderBytes + SegmentFormat.TrailerBytes)
            throw bytes.Damaged("it is too short for a segment");
        var tail = bytes.Read(
            bytes.Length - SegmentFormat.TrailerBytes, SegmentFormat.TrailerBytes, MemoryTracker.Process);
        var trailer = *(SegmentTrailer*)tail.Pointer;
        tail.Release();
        if (trailer.Magic != SegmentFormat.Magic)
            throw bytes.Damaged("its trailer is missing");
        if (trailer.Version > SegmentFormat.Version)
            throw StorageErrors.UnknownFormat.With(bytes.Path, trailer.Version, SegmentFormat.Version);
        if (trailer.FooterOffset < SegmentFormat.HeaderBytes || trailer.FooterBytes < sizeof(FooterHeader)
            || trailer.FooterOffset + trailer.FooterBytes != bytes.Length - SegmentFormat.TrailerBytes)
            throw bytes.Damaged("its trailer is damaged");

        var buffer = bytes.Read(trailer.FooterOffset, trailer.FooterBytes, MemoryTracker.Process);
        var checksum = Checksum.Of(buffer.Pointer, trailer.FooterBytes);
        if (checksum == trailer.FooterChecksum) return new SegmentFooter(buffer);
        buffer.Release();
        StorageMetrics.DamagedPages.Add();
        throw bytes.Damaged("the checksum of its footer is wrong");
    }

    internal int RowsOf(int rowGroup) => _rowGroupRows[rowGroup];

    internal ref readonly ColumnEntry Column(int column) => ref _columns[column];

    internal ArrowType TypeOf(int column)
        => new((ArrowTypeId)_columns[column].TypeId, _columns[column].Precision, _columns[column].Scale);

    /// <summary>Finds a column by its id; -1 when the segment is older than the column.</summary>
    internal int Find(int columnId)
    {
        for (var i = 0; i < _header->Columns; i++)
        {
            if (_columns[i].ColumnId == columnId) return i;
        }

        return -1;
    }

    internal ref readonly ChunkEntry Chunk(int rowGroup, int column)
        => ref _chunks[(long)rowGroup * _header->Columns + column];

    internal int PageIndex(int rowGroup, int column, int page)
        => _firstPages[rowGroup] + column * SegmentFormat.PagesOf(_rowGroupRows[rowGroup]) + page;

    internal ref readonly PageEntry Page(int index) => ref _pages[index];

    /// <summary>Gives the distinct-value registers of a column; empty in small segments.</summary>
    internal ReadOnlySpan<byte> Sketch(int column)
        => new(_sketches + (long)column * _header->SketchBytes, _header->SketchBytes);

    public void Dispose() => _buffer.Release();
}
