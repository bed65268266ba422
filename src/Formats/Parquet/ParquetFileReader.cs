using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Formats.Columnar;
using Parquet;
using Parquet.Data;
using Parquet.Schema;

namespace MatViewDb.Formats.Parquet;

/// <summary>
/// Reads columns of row groups of a Parquet file, a group at once.
/// </summary>
internal sealed class ParquetFileReader : ColumnarFile
{
    private const long RowsPerGroupMax = 16L << 20;
    private const long ChunkBytesMax = 2L << 30;
    private const long EntriesMax = 64L << 20;

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
        var nested = _columns.SelectMany(c => c.Nested?.Values ?? []).Select(v => v.Value!);
        var known = _columns.Where(c => c.Leaf >= 0).Concat(nested);
        if (known.Any(c => c.Leaf >= _leaves.Length)) throw new InvalidDataException("the schema is broken");
    }

    public override IReadOnlyList<FileColumn> Columns => _columns;

    public override int GroupCount => _reader.RowGroupCount;

    /// <summary>Reads the end of the file; the stream is closed with this.</summary>
    internal static ParquetFileReader Open(Stream stream) => Guarded(() =>
    {
        var reader = ParquetReader.CreateAsync(stream, new ParquetOptions(), leaveStreamOpen: true).GetAwaiter().GetResult();
        return new ParquetFileReader(stream, reader);
    });

    public override long RowsOf(int group) => _reader.Metadata!.RowGroups[group].NumRows; // Open checked it.

    public override FileRange? RangeOf(int group, int column)
    {
        var described = _columns[column];
        if (described.Leaf < 0 || RowsOf(group) is var rows && rows < 0) return null;
        var chunks = _reader.Metadata!.RowGroups[group].Columns; // Open checked it.
        return chunks.Count == _leaves.Length && chunks[described.Leaf].MetaData?.Statistics is { } found
            ? ParquetRanges.Of(described, found, RowsOf(group))
            : null;
    }

    /// <summary>Reads one flat column of a row group whole.</summary>
    private Column Read(int group, int column, MemoryTracker tracker) => Guarded(() =>
    {
        var rows = RowsOf(group);
        if (rows is < 0 or > RowsPerGroupMax) throw new InvalidDataException($"a row group has {rows} rows, more than are read at once");
        return Read(group, _columns[column], tracker, (raw, field, values) => values == rows
            ? ValueLimits.Checked(
                ParquetValues.ToColumn(raw, _columns[column], field.MaxDefinitionLevel, (int)rows, tracker), _columns[column].Name)
            : throw new InvalidDataException($"column {_columns[column].Name} has {values} values in {rows} rows"));
    });

    /// <summary>Reads the entries of one value of a nested column in a row group.</summary>
    private FileEntries Read(int group, FileNode value, MemoryTracker tracker) => Guarded(() =>
    {
        var described = (ParquetColumn)value.Value!; // Asked of values only.
        return Read(group, described, tracker, (raw, field, entries) =>
        {
            if (field.MaxDefinitionLevel != value.Defined || field.MaxRepetitionLevel != value.Repeated)
                throw new InvalidDataException($"column {described.Name} has other levels than its schema says");
            var levels = (RawColumnData)raw;
            int[] definitions = value.Defined == 0 ? [] : levels.DefinitionLevels.ToArray();
            int[] repetitions = value.Repeated == 0 ? [] : levels.RepetitionLevels.ToArray();
            var whole = (definitions.Length == entries || value.Defined == 0) && (repetitions.Length == entries || value.Repeated == 0);
            if (!whole) throw new InvalidDataException($"column {described.Name} has other levels than values");
            var column = ParquetValues.ToColumn(raw, described, value.Defined, (int)entries, tracker);
            ValueLimits.Checked(column, described.Name);
            return new FileEntries(column, definitions, repetitions);
        });
    });

    private T Read<T>(int group, ParquetColumn described, MemoryTracker tracker, Func<IDisposable, DataField, long, T> convert)
    {
        var field = _leaves[described.Leaf];
        using var reader = _reader.OpenRowGroupReader(group);
        var chunk = reader.GetMetadata(field)?.MetaData ?? throw new InvalidDataException($"column {described.Name} has no data");
        var isPossible = chunk.TotalCompressedSize >= 0 && chunk.TotalCompressedSize <= _stream.Length
            && chunk.TotalUncompressedSize is >= 0 and <= ChunkBytesMax && chunk.NumValues is >= 0 and <= EntriesMax;
        if (!isPossible)
            throw new InvalidDataException($"column {described.Name} says that it is larger than it can be");

        // The library's own buffers count too while they live.
        var bytes = chunk.TotalUncompressedSize + chunk.NumValues * 2 * sizeof(int);
        tracker.Reserve(bytes);
        try
        {
            using var raw = (IDisposable)reader.ReadRawColumnDataBaseAsync(field).AsTask().GetAwaiter().GetResult();
            return convert(raw, field, chunk.NumValues);
        }
        finally
        {
            tracker.Release(bytes);
        }
    }

    public override RowGroup OpenGroup(int group, MemoryTracker tracker) => new Group(this, group, tracker);

    protected override void Dispose(bool disposing)
    {
        if (!disposing) return;
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

    // The library gives a column of a group whole.
    private sealed class Group(ParquetFileReader file, int group, MemoryTracker tracker) : RowGroup
    {
        private bool _isRead;

        public override int Next(int rowsWanted)
        {
            if (_isRead) return 0;
            _isRead = true;
            var rows = file.RowsOf(group);
            return rows is >= 0 and <= RowsPerGroupMax
                ? (int)rows
                : throw new InvalidDataException($"a row group has {rows} rows, more than are read at once");
        }

        public override Column Read(int column) => file.Read(group, column, tracker);

        public override FileEntries Read(FileNode value) => file.Read(group, value, tracker);
    }
}
