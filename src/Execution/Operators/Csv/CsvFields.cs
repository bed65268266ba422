using System.Numerics;
using System.Runtime.Intrinsics;
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
/// Cuts the lines of a chunk into fields, a batch of lines at a time: field f of line l is at [f * capacity + l], so
/// that a
/// column is parsed in one loop. Escapes and doubled enclosures are undone in place.
/// </summary>
internal sealed unsafe class CsvFields : IDisposable
{
    private readonly CsvDialect _dialect;
    private readonly CsvSourceSpec _spec;
    private readonly NativeBuffer _fields;
    private readonly int _capacity;
    private readonly int _fieldCount;
    private byte* _bytes;
    private int _length;
    private int _at;
    private long _line;

    internal CsvFields(CsvDialect dialect, CsvSourceSpec spec, int capacity, MemoryTracker tracker)
    {
        _dialect = dialect;
        _spec = spec;
        _capacity = capacity;
        _fieldCount = Math.Max(spec.FieldCount, spec.Fields.Count == 0 ? spec.Types_.Count : spec.Fields.Max() + 1);
        _fields = NativeBuffer.Allocate(tracker, (long)capacity * _fieldCount * sizeof(CsvField));
        Lines = new long[capacity];
    }

    /// <summary>Physical line number of each line of the batch.</summary>
    internal long[] Lines { get; }

    internal byte* Bytes => _bytes;

    internal CsvField* Field(int field) => (CsvField*)_fields.Pointer + (long)field * _capacity;

    internal void Start(CsvChunk chunk)
    {
        _bytes = chunk.Buffer.Pointer;
        _length = chunk.Length;
        _at = 0;
        _line = chunk.FirstLine;
    }

    /// <summary>Cuts up to the capacity's lines; 0 at the end of the chunk.</summary>
    internal int Next()
    {
        var count = 0;
        while (count < _capacity && _at < _length)
        {
            Lines[count] = _line;
            if (_dialect.IsSimple ? CutSimple(count) : CutGeneral(count)) count++;
        }

        return count;
    }

    public void Dispose() => _fields.Release();

    private bool CutSimple(int row)
    {
        var fieldEnd = _dialect.FieldEnd[0];
        var lineEnd = _dialect.LineEnd[0];
        var escape = (byte)Math.Max(0, _dialect.Escape);
        var escapes = _dialect.Escape >= 0;
        var fields = (CsvField*)_fields.Pointer + row;
        var field = 0;
        var start = _at;
        var hasEscape = false;
        var block = _at;
        var skipTo = _at;
        var ends = Vector256.Create(fieldEnd);
        var lines = Vector256.Create(lineEnd);
        var marks = Vector256.Create(escapes ? escape : lineEnd);
        while (block < _length)
        {
            // The chunk is padded by 64 readable bytes.
            var bytes = Vector256.Load(_bytes + block);
            var hits = Vector256.Equals(bytes, ends) | Vector256.Equals(bytes, lines) | Vector256.Equals(bytes, marks);
            var found = hits.ExtractMostSignificantBits();
            for (; found != 0; found &= found - 1)
            {
                var at = block + BitOperations.TrailingZeroCount(found);
                if (at >= _length) break;
                if (at < skipTo) continue;
                var value = _bytes[at];
                if (escapes && value == escape)
                {
                    hasEscape = true;
                    skipTo = at + 2;
                    continue;
                }

                if (value == fieldEnd)
                {
                    Put(fields, field++, start, at - start, hasEscape);
                    start = at + 1;
                    hasEscape = false;
                    continue;
                }

                _at = at + 1;
                return EndLine(fields, field, start, at, hasEscape);
            }

            block += 32;
        }

        _at = _length;
        return EndLine(fields, field, start, _length, hasEscape);
    }

    private bool EndLine(CsvField* fields, int field, int start, int end, bool hasEscape)
    {
        if (_dialect.StripsReturn && end > start && _bytes[end - 1] == '\r') end--;
        _line++;
        if (field == 0 && end == start && _fieldCount > 1) return false;
        Put(fields, field++, start, end - start, hasEscape);
        CheckCount(field, end == start);
        return true;
    }

    private void CheckCount(int field, bool lastIsEmpty)
    {
        if (field == _fieldCount || field == _fieldCount + 1 && lastIsEmpty) return;
        var problem = field < _fieldCount ? ExecutionErrors.TooFewFields : ExecutionErrors.TooManyFields;
        throw problem.With(_line - 1, _spec.FileName, field, _fieldCount);
    }

    private void Put(CsvField* fields, int field, int start, int length, bool hasEscape)
    {
        if (field >= _fieldCount) return;
        if (hasEscape && length == 2 && _bytes[start + 1] == 'N') length = -1;
        else if (hasEscape) length = Unescape(start, length, -1);
        fields[(long)field * _capacity] = new CsvField { Start = start, Length = length };
    }

    /// <summary>Undoes escapes and doubled enclosures in place; gives the new length.</summary>
    private int Unescape(int start, int length, int enclosure)
    {
        var from = start;
        var to = start;
        var end = start + length;
        while (from < end)
        {
            var value = _bytes[from++];
            if (value == enclosure && from < end && _bytes[from] == enclosure)
            {
                from++;
            }
            else if (value == _dialect.Escape && from < end)
            {
                value = _bytes[from++] switch
                {
                    (byte)'0' => 0,
                    (byte)'b' => (byte)'\b',
                    (byte)'n' => (byte)'\n',
                    (byte)'r' => (byte)'\r',
                    (byte)'t' => (byte)'\t',
                    (byte)'Z' => 26,
                    var other => other,
                };
            }

            _bytes[to++] = value;
        }

        return to - start;
    }

    /// <summary>Cuts a line byte by byte: enclosures and terminators of several bytes.</summary>
    private bool CutGeneral(int row)
    {
        var bytes = new ReadOnlySpan<byte>(_bytes, _length);
        var fields = (CsvField*)_fields.Pointer + row;
        var field = 0;
        while (true)
        {
            var start = _at;
            if (_at < _length && bytes[_at] == _dialect.Enclosure)
            {
                var close = CsvLines.EnclosureEnd(bytes, _at + 1, _dialect);
                if (close > _length) throw ExecutionErrors.UnterminatedField.With(_line, _spec.FileName);
                _at = close;
                _line += bytes[start..close].Count(_dialect.LineEnd);
                SkipReturn(bytes);
                if (AtEnd(bytes, out var ends))
                {
                    PutEnclosed(fields, field++, start + 1, close - start - 2);
                    if (!ends) continue;
                    _line++;
                    CheckCount(field, false);
                    return true;
                }

                // The enclosure closed in mid-field: the whole is plain text.
                _at = start + 1;
            }

            var hasEscape = false;
            while (true)
            {
                if (_at < _length && bytes[_at] == _dialect.Escape)
                {
                    hasEscape = true;
                    _at = Math.Min(_length, _at + 2);
                    continue;
                }

                var end = _at;
                if (!AtEnd(bytes, out var ends))
                {
                    _at++;
                    continue;
                }

                if (ends) return EndLine(fields, field, start, end, hasEscape);
                PutPlain(fields, field++, start, end - start, hasEscape);
                break;
            }
        }
    }

    /// <summary>Steps over a terminator or the end of the chunk, if one is here.</summary>
    private bool AtEnd(ReadOnlySpan<byte> bytes, out bool endsLine)
    {
        endsLine = true;
        if (_at >= _length) return true;
        var rest = bytes[_at..];
        if (rest.StartsWith(_dialect.LineEnd))
        {
            _at += _dialect.LineEnd.Length;
            return true;
        }

        endsLine = false;
        if (!rest.StartsWith(_dialect.FieldEnd)) return false;
        _at += _dialect.FieldEnd.Length;
        return true;
    }

    private void SkipReturn(ReadOnlySpan<byte> bytes)
    {
        if (_dialect.StripsReturn && _at + 1 < _length && bytes[_at] == '\r' && bytes[_at + 1] == '\n') _at++;
    }

    private void PutEnclosed(CsvField* fields, int field, int start, int length)
    {
        if (field >= _fieldCount) return;
        length = Unescape(start, length, _dialect.Enclosure);
        fields[(long)field * _capacity] = new CsvField { Start = start, Length = length };
    }

    private void PutPlain(CsvField* fields, int field, int start, int length, bool hasEscape)
    {
        // With enclosures the bare word NULL stands for NULL.
        var isNull = _dialect.Enclosure >= 0 && new ReadOnlySpan<byte>(_bytes + start, length).SequenceEqual("NULL"u8);
        if (isNull && field < _fieldCount)
            fields[(long)field * _capacity] = new CsvField { Start = start, Length = -1 };
        else Put(fields, field, start, length, hasEscape);
    }
}
