using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;
using MatViewDb.Files;
using MatViewDb.Protocol;
using MatViewDb.Storage.Compression;
using MatViewDb.Storage.Segments;
using MatViewDb.Storage.Tablets;

namespace MatViewDb.Storage.Writes;

/// <summary>Writes the segment file of a rowset that nobody reads yet.</summary>
internal sealed class RowsetFile : IDisposable
{
    private readonly IFileSystem _files;
    private readonly string _directory;
    private readonly string _path;
    private readonly StoredRowset _rowset;
    private readonly SegmentWriter _writer;
    private readonly RowBuffer _buffer;

    private RowsetFile(
        TabletStore store, Tablet tablet, TabletSchema schema, StoredRowset rowset, RowOrigins? origins, bool inOneRun,
        MemoryTracker tracker)
    {
        _files = store.Files;
        _rowset = rowset;
        _directory = store.Paths.Directory(tablet.Id);
        _path = store.Paths.Path(tablet.Id, rowset.File);
        _writer = new SegmentWriter(
            _files, _path, schema.Columns, Compressor.FromProperty(tablet.Spec.Compression), tracker);
        _buffer = new RowBuffer(_writer, schema, store.Options, tracker, inOneRun)
        {
            Origins = origins,
        };
    }

    /// <summary>
    /// Creates the file and gives the rowset its id and file name. In one run all rows are held until they are sorted, so that
    /// equal keys meet.
    /// </summary>
    internal static RowsetFile Create(
        TabletStore store, Tablet tablet, TabletSchema schema, StoredRowset rowset, MemoryTracker tracker,
        RowOrigins? origins = null, bool inOneRun = false)
    {
        if (rowset.RowsetId == 0) rowset.RowsetId = store.NextRowsetId();
        rowset.File = SegmentPaths.FileName(tablet.Id, rowset.TransactionId, rowset.RowsetId);
        return new RowsetFile(store, tablet, schema, rowset, origins, inOneRun, tracker);
    }

    internal void Append(RecordBatch batch) => Append(batch.Columns, 0, batch.RowCount);

    internal void Append(IReadOnlyList<Column> columns, int first, int rows) => _buffer.Append(columns, first, rows);

    /// <summary>Makes file and name durable and fills the rowset's sizes.</summary>
    internal void Finish()
    {
        _buffer.Flush();
        FaultPoint.Hit("storage.write.before_sync");
        _writer.Finish();
        _files.SyncDirectory(_directory);
        FaultPoint.Hit("storage.write.after_sync");
        _rowset.Rows = _writer.Rows;
        _rowset.Bytes = _writer.Bytes;
        StorageMetrics.RowsWritten.Add(_rowset.Rows);
        StorageMetrics.BytesWritten.Add(_rowset.Bytes);
    }

    internal void Delete()
    {
        try
        {
            _files.DeleteFile(_path);
        }
        catch (IOException)
        {
            // The next start removes files that no metadata names.
        }
    }

    public void Dispose()
    {
        _buffer.Dispose();
        _writer.Dispose();
    }
}
