using System.Text;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Csv;

/// <summary>Is where one field lies in its chunk; the length is -1 for NULL.</summary>
internal struct CsvField
{
    internal int Start;
    internal int Length;
}

/// <summary>
/// Cuts a chunk into fields, a batch of rows at a time: field f of row r is at [f * capacity + r], so that a column is
/// parsed in one loop.
/// </summary>
internal abstract unsafe class FieldBatch : IDisposable
{
    private const int ShownBytes = 256;
    private readonly NativeBuffer _fields;

    protected FieldBatch(CsvSourceSpec spec, Refusals refusals, int capacity, int fieldCount, MemoryTracker tracker)
    {
        Spec = spec;
        Refusals = refusals;
        Capacity = capacity;
        FieldCount = fieldCount;
        _fields = NativeBuffer.Allocate(tracker, (long)capacity * fieldCount * sizeof(CsvField));
        Places = new long[capacity];
        RowBytesMax = spec.RowBytesMax > 0 ? spec.RowBytesMax : long.MaxValue;
    }

    /// <summary>Where each row of the batch stands; see LinePlace.</summary>
    internal long[] Places { get; }

    internal byte* Bytes { get; private set; }

    protected CsvSourceSpec Spec { get; }
    protected Refusals Refusals { get; }
    protected int Capacity { get; }
    protected int FieldCount { get; }
    protected long RowBytesMax { get; }
    protected CsvField* Fields => (CsvField*)_fields.Pointer;
    protected int Length { get; private set; }
    protected int File { get; private set; }

    internal CsvField* Field(int field) => Fields + (long)field * Capacity;

    /// <summary>Begins with a chunk.</summary>
    internal void Start(TextChunk chunk)
    {
        Bytes = chunk.Buffer.Pointer;
        Length = chunk.Length;
        File = chunk.File;
        Begin(chunk.FirstLine);
    }

    /// <summary>Cuts up to the capacity's rows; 0 at the end of the chunk.</summary>
    internal abstract int Next();

    public void Dispose() => _fields.Release();

    internal string FileName(long place) 
        => Spec.FileName.Length > 0 ? Spec.FileName : LinePlace.FileName(place, Spec.Files, Spec.FileName);

    /// <summary>Gives the beginning of a row as text, for the report on rows that were refused.</summary>
    internal string RowText(int row)
    {
        var start = int.MaxValue;
        var end = 0;
        for (var i = 0; i < FieldCount; i++)
        {
            var field = Field(i)[row];
            if (field.Length < 0) continue;
            start = Math.Min(start, field.Start);
            end = Math.Max(end, field.Start + field.Length);
        }

        return start > end ? "" : Text(new ReadOnlySpan<byte>(Bytes + start, end - start));
    }

    protected abstract void Begin(long firstLine);

    internal static string Text(ReadOnlySpan<byte> bytes)
        => Encoding.UTF8.GetString(bytes.Length > ShownBytes ? bytes[..ShownBytes] : bytes);
}
