using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Formats.Orc;
using MatViewDb.Formats.Parquet;

namespace MatViewDb.Formats.Columnar;

/// <summary>
/// Is a file of columns with names and types, in groups of rows; one thread at a time. Bytes that are no such file, or lie about
/// themselves, are InvalidDataException.
/// </summary>
public abstract class ColumnarFile : IDisposable
{
    public abstract IReadOnlyList<FileColumn> Columns { get; }

    public abstract int GroupCount { get; }

    /// <summary>Opens a file of format parquet or orc; the stream is closed with it.</summary>
    public static ColumnarFile Open(string format, Stream stream)
        => format == "orc" ? OrcFileReader.Open(stream) : ParquetFileReader.Open(stream);

    public abstract long RowsOf(int group);

    /// <summary>Gives what the file says of the values of a flat column in a row group; null where it says nothing of use.</summary>
    public abstract FileRange? RangeOf(int group, int column);

    /// <summary>Opens the rows of a group, of which these columns are read.</summary>
    public abstract RowGroup OpenGroup(int group, MemoryTracker tracker);

    public int IndexOf(string name)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Name.Equals(name, StringComparison.OrdinalIgnoreCase)) return i;
        }

        return -1;
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);
}

/// <summary>Reads a group of rows from its beginning to its end; every column that is read is read in each step.</summary>
public abstract class RowGroup : IDisposable
{
    /// <summary>Goes on to the next rows, about as many as are wanted; gives how many there are, 0 at the end.</summary>
    public abstract int Next(int rowsWanted);

    /// <summary>Reads a flat column of these rows.</summary>
    public abstract Column Read(int column);

    /// <summary>Reads the entries of one value of a nested column of these rows.</summary>
    public abstract FileEntries Read(FileNode value);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        // Most hold nothing of their own.
    }
}
