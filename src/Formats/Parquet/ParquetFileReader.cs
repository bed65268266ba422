using System.Buffers.Binary;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Formats.Columnar;
using Parquet;
using Parquet.Data;
using Parquet.Schema;
using ColumnMetaData = Parquet.Meta.ColumnMetaData;

namespace MatViewDb.Formats.Parquet;

/// <summary>
/// Reads columns of row groups of a Parquet file, a group at once.
/// </summary>
internal sealed class ParquetFileReader : ColumnarFile
{
    private const long RowsPerGroupMax = 16L << 20;
    private const long ChunkBytesMax = 2L << 30;
    private const long EntriesMax = 64L << 20;
    private const int TailBytes = 8;
    private const int HeaderBytes = 1 << 10;
    private const int HeaderBytesMin = 7;
    private const int HeaderBytesMax = 8 << 20;

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
        CheckFooter(stream);
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

        CheckPages(chunk, described.Name);

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

    // What is no Parquet at all is told by the library.
    private static void CheckFooter(Stream stream)
    {
        Span<byte> tail = stackalloc byte[TailBytes];
        if (stream.Length < TailBytes) return;
        stream.Position = stream.Length - TailBytes;
        stream.ReadExactly(tail);
        var length = BinaryPrimitives.ReadUInt32LittleEndian(tail);
        if (!tail[4..].SequenceEqual("PAR1"u8) || length > stream.Length - TailBytes) return;
        var footer = new byte[length];
        stream.Position = stream.Length - TailBytes - length;
        stream.ReadExactly(footer);
        stream.Position = 0;
        if (new ThriftWalk(footer).Length() < 0) throw new InvalidDataException("what the file says of itself does not end");
    }

    // The header of each page says how far it is to the next one.
    private void CheckPages(ColumnMetaData chunk, string name)
    {
        var at = chunk.DictionaryPageOffset is > 0 and var first && first < chunk.DataPageOffset ? first : chunk.DataPageOffset;
        long values = 0;
        var window = new byte[HeaderBytes];
        while (values < chunk.NumValues)
        {
            if (at < 0 || at >= _stream.Length) throw new InvalidDataException($"column {name} ends too early");
            _stream.Position = at;
            var have = _stream.ReadAtLeast(window, window.Length, throwOnEndOfStream: false);
            var header = new ThriftWalk(window.AsSpan(0, have));
            var length = header.Length();
            if (length < 0 && have == window.Length && window.Length < HeaderBytesMax)
            {
                window = new byte[window.Length * 8];
                continue;
            }

            if (length < HeaderBytesMin || header.PageBytes < 0 || header.PageValues < 0)
                throw new InvalidDataException($"the header of a page of column {name} is damaged");
            values += header.PageValues;
            at += length + header.PageBytes;
        }
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
