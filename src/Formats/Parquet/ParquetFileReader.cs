using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using Parquet;
using Parquet.Schema;

namespace MatViewDb.Formats.Parquet;

/// <summary>
/// Reads columns of row groups of a Parquet file; one thread at a time. Bytes that are no Parquet, or lie about themselves, are
/// InvalidDataException.
/// </summary>
public sealed class ParquetFileReader : IDisposable
{
    private const long RowsPerGroupMax = 16L << 20;
    private const long ChunkBytesMax = 2L << 30;

    private readonly Stream _stream;
    private readonly ParquetReader _reader;
    private readonly List<ParquetColumn> _columns;
    private readonly DataField[] _leaves;

    private ParquetFileReader(Stream stream, ParquetReader reader)
    {
        _stream = stream;
        _reader = reader;

        // The marks must be off before the library looks at them.
        _columns = ParquetColumn.TakeFrom(reader.Metadata?.Schema ?? throw new InvalidDataException("the file has no schema"));
        _leaves = reader.Schema.GetDataFields();
        var known = _columns.Where(c => c.Leaf >= 0).ToList();
        if (known.Any(c => c.Leaf >= _leaves.Length)) throw new InvalidDataException("the schema is broken");
    }

    public IReadOnlyList<ParquetColumn> Columns => _columns;

    public int GroupCount => _reader.RowGroupCount;

    /// <summary>Reads the end of the file; the stream is closed with this.</summary>
    public static ParquetFileReader Open(Stream stream) => Guarded(() =>
    {
        var reader = ParquetReader.CreateAsync(stream, new ParquetOptions(), leaveStreamOpen: true).GetAwaiter().GetResult();
        return new ParquetFileReader(stream, reader);
    });

    public long RowsOf(int group) => _reader.Metadata!.RowGroups[group].NumRows; // Open checked it.

    public int IndexOf(string name)
    {
        for (var i = 0; i < _columns.Count; i++)
        {
            if (_columns[i].Name.Equals(name, StringComparison.OrdinalIgnoreCase)) return i;
        }

        return -1;
    }

    /// <summary>Reads one column of a row group whole.</summary>
    public Column Read(int group, int column, MemoryTracker tracker) => Guarded(() =>
    {
        var described = _columns[column];
        var field = _leaves[described.Leaf];
        var rows = RowsOf(group);
        using var reader = _reader.OpenRowGroupReader(group);
        if (rows is < 0 or > RowsPerGroupMax) throw new InvalidDataException($"a row group has {rows} rows, more than are read at once");
        var chunk = reader.GetMetadata(field)?.MetaData ?? throw new InvalidDataException($"column {described.Name} has no data");
        if (chunk.NumValues != rows) throw new InvalidDataException($"column {described.Name} has {chunk.NumValues} values in {rows} rows");
        var isPossible = chunk.TotalCompressedSize >= 0 && chunk.TotalCompressedSize <= _stream.Length
            && chunk.TotalUncompressedSize is >= 0 and <= ChunkBytesMax;
        if (!isPossible)
            throw new InvalidDataException($"column {described.Name} says that it is larger than it can be");

        // The library's own buffers count too while they live.
        tracker.Reserve(chunk.TotalUncompressedSize);
        try
        {
            using var raw = (IDisposable)reader.ReadRawColumnDataBaseAsync(field).AsTask().GetAwaiter().GetResult();
            return ParquetValues.ToColumn(raw, described, field.MaxDefinitionLevel, (int)rows, tracker);
        }
        finally
        {
            tracker.Release(chunk.TotalUncompressedSize);
        }
    });

    public void Dispose()
    {
        _reader.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _stream.Dispose();
    }

    // A damaged file makes the library fail in many ways, all of which mean the same.
    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception problem) when (problem is not (InvalidDataException or MemoryLimitException))
        {
            throw new InvalidDataException($"it is no Parquet file or it is damaged ({problem.Message})", problem);
        }
    }
}
