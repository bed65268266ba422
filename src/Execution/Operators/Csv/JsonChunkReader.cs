using MatViewDb.Arrow.Buffers;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Csv;

/// <summary>
/// Cuts JSON between whole values: documents one after the other, or the elements of an outer array, which so may be larger than
/// memory. Lines are counted in values.
/// </summary>
internal sealed class JsonChunkReader(ByteSources sources, CsvSourceSpec spec, MemoryTracker tracker)
    : ChunkReader(sources, spec.RowBytesMax, tracker)
{
    private bool _atStart;
    private bool _inArray;
    private long _values;
    private int _front;

    protected override void Start()
    {
        _atStart = true;
        _inArray = false;
    }

    protected override int WholeLength(ReadOnlySpan<byte> bytes, bool atEnd)
    {
        var at = 0;
        _front = 0;
        if (_atStart)
        {
            if (bytes.StartsWith("\uFEFF"u8)) at = 3;
            while (at < bytes.Length && JsonBytes.IsBlank(bytes[at])) at++;
            if (at == bytes.Length) return atEnd ? bytes.Length : 0;
            _atStart = false;

            // With a root path the array, if there is one, is inside the document.
            _inArray = spec.Json.StripOuterArray && spec.Json.Root.Length == 0 && bytes[at] == '[';
            if (_inArray) at++;
            _front = at;
        }

        var whole = at;
        _values = 0;
        while (true)
        {
            var next = JsonBytes.SkipBetween(bytes, at, _inArray);
            if (next == bytes.Length) return atEnd ? bytes.Length : whole;
            var end = JsonBytes.ValueEnd(bytes, next);
            if (end < 0)
            {
                if (atEnd) _values++;
                return atEnd ? bytes.Length : whole;
            }

            // A number or word at the end of the bytes may go on.
            if (end == bytes.Length && !atEnd && bytes[end - 1] is not ((byte)'}' or (byte)']' or (byte)'"')) return whole;
            at = whole = end;
            _values++;
        }
    }

    protected override long Count(ReadOnlySpan<byte> bytes) => _values;

    protected override (int Bytes, long Lines) Skip(ReadOnlySpan<byte> bytes) => (_front, 0);
}
