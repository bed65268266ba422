using System.Runtime.InteropServices;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Files;
using MatViewDb.Storage.Compression;
using MatViewDb.Storage.Encodings;
using MatViewDb.Storage.Writes;

namespace MatViewDb.Storage.Segments;

/// <summary>Writes one segment file row group by row group; the file is complete after <see cref="Finish"/>.</summary>
internal sealed unsafe class SegmentWriter : IDisposable
{
    // Small segments go out in one write; larger chunks are not copied once more.
    private const int PendingBytesMax = 256 << 10;
    private readonly IReadOnlyList<SegmentColumn> _columns;
    private readonly IFileSystem _files;
    private readonly string _path;
    private readonly int _inlineBytesMax;
    private IWritableFile? _file;
    private readonly ChunkWriter[] _writers;
    private readonly EncodingScratch _scratch;
    private readonly ByteSink _pending;
    private readonly List<int> _rowGroups = [];
    private readonly List<ChunkEntry> _chunks = [];
    private readonly List<PageEntry> _pages = [];
    private readonly long[] _storedBytes;
    private long _flushed;

    internal SegmentWriter(
        IFileSystem files, string path, IReadOnlyList<SegmentColumn> columns, CompressionId compression,
        MemoryTracker tracker, int inlineBytesMax = 0)
    {
        _files = files;
        _path = path;
        _inlineBytesMax = inlineBytesMax;
        _columns = columns;
        _writers = new ChunkWriter[columns.Count];
        _storedBytes = new long[columns.Count];
        _scratch = new EncodingScratch(tracker);
        _pending = new ByteSink(tracker, 16 << 10);
        for (var i = 0; i < columns.Count; i++) _writers[i] = ChunkWriter.For(columns[i], compression, _scratch);
        _pending.Write(SegmentFormat.Magic);
        _pending.Write((long)SegmentFormat.Version);
    }

    internal long Rows { get; private set; }

    /// <summary>Gets the whole segment once it is finished and small enough not to become a file.</summary>
    internal byte[]? Inline { get; private set; }

    internal long Bytes => _flushed + _pending.Length;

    /// <summary>Encodes the buffered rows (at most 65,536) as one row group.</summary>
    internal void WriteRowGroup(IReadOnlyList<ColumnBuffer> columns)
    {
        var rows = columns[0].Count;
        if (rows == 0) return;
        _rowGroups.Add(rows);
        Rows += rows;
        for (var i = 0; i < _writers.Length; i++) AppendChunk(i, _writers[i].Write(columns[i]));
    }

    /// <summary>
    /// Writes the footer and makes the file durable, its directory is the caller's to sync; or keeps a small segment as
    /// <see cref="Inline"/>.
    /// </summary>
    internal void Finish()
    {
        _pending.Align(SegmentFormat.PageAlignment);
        var start = _pending.Length;
        var footerOffset = Bytes;
        WriteFooter();
        var bytes = _pending.Length - start;
        var trailer = new SegmentTrailer
        {
            FooterOffset = footerOffset,
            FooterBytes = bytes,
            FooterChecksum = Checksum.Of(_pending.Start + start, bytes),
            Version = SegmentFormat.Version,
            Magic = SegmentFormat.Magic,
        };
        _pending.Write(trailer);
        if (_file is null && _pending.Length <= _inlineBytesMax)
        {
            Inline = _pending.Written.ToArray();
            return;
        }

        Flush();
        Target.Sync();
    }

    private IWritableFile Target => _file ??= _files.Create(_path);

    public void Dispose()
    {
        foreach (var writer in _writers) writer.Dispose();
        _scratch.Dispose();
        _pending.Dispose();
        _file?.Dispose();
    }

    private void AppendChunk(int column, ChunkEntry chunk)
    {
        var writer = _writers[column];
        writer.Output.Align(SegmentFormat.PageAlignment);
        var origin = Bytes;
        if (writer is StringChunkWriter { WroteDictionary: true } strings)
        {
            chunk.DictionaryOffset = origin;
            strings.PlaceDictionary(chunk);
        }

        if (chunk.BloomOffset > 0) chunk.BloomOffset += origin;
        _chunks.Add(chunk);
        foreach (var page in writer.Pages)
        {
            var placed = page;
            placed.Offset += origin;
            _pages.Add(placed);
        }

        _storedBytes[column] += writer.Output.Length;
        if (_pending.Length + writer.Output.Length < PendingBytesMax)
        {
            _pending.Write(writer.Output.Written);
            return;
        }

        Flush();
        Target.Append(writer.Output.Written);
        _flushed += writer.Output.Length;
    }

    private void WriteFooter()
    {
        const int rowsWorthASketch = 512;
        var sketchBytes = Rows >= rowsWorthASketch ? DistinctSketch.Registers : 0;
        _pending.Write(new FooterHeader
        {
            Rows = Rows,
            Columns = _columns.Count,
            RowGroups = _rowGroups.Count,
            Pages = _pages.Count,
            SketchBytes = sketchBytes,
        });
        for (var i = 0; i < _columns.Count; i++)
        {
            _pending.Write(new ColumnEntry
            {
                ColumnId = _columns[i].ColumnId,
                TypeId = (byte)_columns[i].Type.Id,
                Precision = _columns[i].Type.Precision,
                Scale = _columns[i].Type.Scale,
                StoredBytes = _storedBytes[i],
                ValueBytes = _writers[i].ValueBytes,
            });
        }

        _pending.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(_rowGroups)));
        if ((_rowGroups.Count & 1) != 0) _pending.Write(0);
        _pending.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(_chunks)));
        _pending.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(_pages)));
        if (sketchBytes == 0) return;
        foreach (var writer in _writers) _pending.Write(writer.Sketch.Bytes);
    }

    private void Flush()
    {
        if (_pending.Length == 0) return;
        Target.Append(_pending.Written);
        _flushed += _pending.Length;
        _pending.Clear();
    }
}
