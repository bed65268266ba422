using System.Numerics;
using System.Runtime.Intrinsics;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Errors;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Csv;

/// <summary>Cuts the lines of a chunk into fields. Escapes and doubled enclosures are undone in place.</summary>
internal sealed unsafe class CsvFields(CsvDialect dialect, CsvSourceSpec spec, Refusals refusals, int capacity, MemoryTracker tracker)
    : FieldBatch(spec, refusals, capacity, CountOf(spec), tracker)
{
    private int _at;
    private int _lineStart;
    private long _line;

    internal override int Next()
    {
        var count = 0;
        while (count < Capacity && _at < Length)
        {
            Places[count] = LinePlace.Of(File, _line);
            _lineStart = _at;
            if (dialect.StartsLines && !SkipToStart()) continue;
            if ((dialect.IsSimple ? CutSimple(count) : CutGeneral(count)) && IsShort(Places[count])) count++;
        }

        return count;
    }

    private bool IsShort(long place)
    {
        if (_at - _lineStart <= RowBytesMax) return true;
        Refuse(ExecutionErrors.LineTooLong.With(LinePlace.LineOf(place), FileName(place), RowBytesMax), place);
        return false;
    }

    protected override void Begin(long firstLine)
    {
        _at = 0;
        _line = firstLine;
    }

    private static int CountOf(CsvSourceSpec spec)
        => Math.Max(spec.FieldCount, spec.Fields.Count == 0 ? spec.Types_.Count : spec.Fields.Max() + 1);

    // What stands before the prefix does not count, and a line without it is none.
    private bool SkipToStart()
    {
        var rest = new ReadOnlySpan<byte>(Bytes + _at, Length - _at);
        var line = rest[..CsvLines.FirstLineEnd(rest, dialect)];
        var found = line.IndexOf(dialect.LineStart);
        if (found < 0)
        {
            _at += line.Length;
            _line++;
            return false;
        }

        _at += found + dialect.LineStart.Length;
        return true;
    }

    private bool CutSimple(int row)
    {
        var fieldEnd = dialect.FieldEnd[0];
        var lineEnd = dialect.LineEnd[0];
        var escape = (byte)Math.Max(0, dialect.Escape);
        var escapes = dialect.Escape >= 0;
        var fields = Fields + row;
        var field = 0;
        var start = _at;
        var hasEscape = false;
        var block = _at;
        var skipTo = _at;
        var ends = Vector256.Create(fieldEnd);
        var lines = Vector256.Create(lineEnd);
        var marks = Vector256.Create(escapes ? escape : lineEnd);
        while (block < Length)
        {
            // The chunk is padded by 64 readable bytes.
            var bytes = Vector256.Load(Bytes + block);
            var hits = Vector256.Equals(bytes, ends) | Vector256.Equals(bytes, lines) | Vector256.Equals(bytes, marks);
            var found = hits.ExtractMostSignificantBits();
            for (; found != 0; found &= found - 1)
            {
                var at = block + BitOperations.TrailingZeroCount(found);
                if (at >= Length) break;
                if (at < skipTo) continue;
                var value = Bytes[at];
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

        _at = Length;
        return EndLine(fields, field, start, Length, hasEscape);
    }

    private bool EndLine(CsvField* fields, int field, int start, int end, bool hasEscape)
    {
        if (dialect.StripsReturn && end > start && Bytes[end - 1] == '\r') end--;
        _line++;
        if (field == 0 && end == start && FieldCount > 1) return false;
        Put(fields, field++, start, end - start, hasEscape);
        return HasAllFields(fields, field, end == start);
    }

    private bool HasAllFields(CsvField* fields, int field, bool lastIsEmpty)
    {
        if (field == FieldCount || field == FieldCount + 1 && lastIsEmpty) return true;
        if (Spec.FillsFields)
        {
            for (; field < FieldCount; field++) fields[(long)field * Capacity] = new CsvField { Length = -1 };
            return true;
        }

        var place = LinePlace.Of(File, _line - 1);
        var problem = field < FieldCount ? ExecutionErrors.TooFewFields : ExecutionErrors.TooManyFields;
        Refuse(problem.With(_line - 1, FileName(place), field, FieldCount), place);
        return false;
    }

    private void Refuse(MatViewException problem, long place)
        => Refusals.RefuseLine(
            problem, FileName(place), place, () => Text(new ReadOnlySpan<byte>(Bytes + _lineStart, _at - _lineStart)).TrimEnd('\n', '\r'));

    private void Put(CsvField* fields, int field, int start, int length, bool hasEscape)
    {
        if (field >= FieldCount) return;
        if (Spec.TrimSpace) Trim(ref start, ref length);
        if (length == 2 && Bytes[start + 1] == 'N' && (hasEscape || dialect.Escape < 0 && Bytes[start] == '\\')) length = -1;
        else if (hasEscape) length = Unescape(start, length, -1);
        fields[(long)field * Capacity] = new CsvField { Start = start, Length = length };
    }

    private void Trim(ref int start, ref int length)
    {
        while (length > 0 && Bytes[start] == ' ')
        {
            start++;
            length--;
        }

        while (length > 0 && Bytes[start + length - 1] == ' ') length--;
    }

    /// <summary>Undoes escapes and doubled enclosures in place; gives the new length.</summary>
    private int Unescape(int start, int length, int enclosure)
    {
        var from = start;
        var to = start;
        var end = start + length;
        while (from < end)
        {
            var value = Bytes[from++];
            if (value == enclosure && from < end && Bytes[from] == enclosure)
            {
                from++;
            }
            else if (value == dialect.Escape && from < end)
            {
                value = Bytes[from++] switch
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

            Bytes[to++] = value;
        }

        return to - start;
    }

    /// <summary>Cuts a line byte by byte: enclosures and terminators of several bytes.</summary>
    private bool CutGeneral(int row)
    {
        var bytes = new ReadOnlySpan<byte>(Bytes, Length);
        var fields = Fields + row;
        var field = 0;
        while (true)
        {
            var start = _at;
            if (_at < Length && bytes[_at] == dialect.Enclosure)
            {
                var close = CsvLines.EnclosureEnd(bytes, _at + 1, dialect);
                if (close > Length)
                {
                    var place = LinePlace.Of(File, _line);
                    _at = Length;
                    Refuse(ExecutionErrors.UnterminatedField.With(_line, FileName(place)), place);
                    return false;
                }

                _at = close;
                _line += bytes[start..close].Count(dialect.LineEnd);
                SkipReturn(bytes);
                if (AtEnd(bytes, out var ends))
                {
                    PutEnclosed(fields, field++, start + 1, close - start - 2);
                    if (!ends) continue;
                    _line++;
                    return HasAllFields(fields, field, false);
                }

                // The enclosure closed in mid-field: the whole is plain text.
                _at = start + 1;
            }

            var hasEscape = false;
            while (true)
            {
                if (_at < Length && bytes[_at] == dialect.Escape)
                {
                    hasEscape = true;
                    _at = Math.Min(Length, _at + 2);
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
        if (_at >= Length) return true;
        var rest = bytes[_at..];
        if (rest.StartsWith(dialect.LineEnd))
        {
            _at += dialect.LineEnd.Length;
            return true;
        }

        endsLine = false;
        if (!rest.StartsWith(dialect.FieldEnd)) return false;
        _at += dialect.FieldEnd.Length;
        return true;
    }

    private void SkipReturn(ReadOnlySpan<byte> bytes)
    {
        if (dialect.StripsReturn && _at + 1 < Length && bytes[_at] == '\r' && bytes[_at + 1] == '\n') _at++;
    }

    private void PutEnclosed(CsvField* fields, int field, int start, int length)
    {
        if (field >= FieldCount) return;
        length = Unescape(start, length, dialect.Enclosure);
        fields[(long)field * Capacity] = new CsvField { Start = start, Length = length };
    }

    private void PutPlain(CsvField* fields, int field, int start, int length, bool hasEscape)
    {
        // With enclosures the bare word NULL stands for NULL.
        var isNull = dialect.Enclosure >= 0 && new ReadOnlySpan<byte>(Bytes + start, length).SequenceEqual("NULL"u8);
        if (isNull && field < FieldCount)
            fields[(long)field * Capacity] = new CsvField { Start = start, Length = -1 };
        else Put(fields, field, start, length, hasEscape);
    }
}
