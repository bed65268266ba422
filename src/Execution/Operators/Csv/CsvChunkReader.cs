using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Errors;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Csv;

/// <summary>Cuts delimited text at line ends.</summary>
internal sealed class CsvChunkReader(
    ByteSources sources, CsvDialect dialect, CsvSourceSpec spec, Refusals refusals, MemoryTracker tracker)
    : ChunkReader(sources, spec.RowBytesMax, tracker)
{
    private long _toSkip;
    private bool _atStart;

    protected override void Start()
    {
        _toSkip = spec.SkipLines;
        _atStart = true;
    }

    protected override int WholeLength(ReadOnlySpan<byte> bytes, bool atEnd) => atEnd ? bytes.Length : CsvLines.LastLineEnd(bytes, dialect);

    protected override long Count(ReadOnlySpan<byte> bytes) => CsvLines.Count(bytes, dialect);

    protected override bool LeaveOut(ReadOnlySpan<byte> bytes, string file, long place, MatViewException problem)
    {
        var shown = FieldBatch.Text(bytes);
        refusals.RefuseLine(problem, file, place, () => shown);
        return true;
    }

    protected override int NextRow(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf(dialect.LineEnd);
        return end < 0 ? -dialect.LineEnd.Length : end + dialect.LineEnd.Length;
    }

    protected override (int Bytes, long Lines) Skip(ReadOnlySpan<byte> bytes)
    {
        // A byte order mark belongs to no field.
        var at = _atStart && bytes.StartsWith("\uFEFF"u8) ? 3 : 0;
        _atStart = false;
        long lines = 0;
        while (_toSkip > 0 && at < bytes.Length)
        {
            at += CsvLines.FirstLineEnd(bytes[at..], dialect);
            _toSkip--;
            lines++;
        }

        return (at, lines);
    }
}
