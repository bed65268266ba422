using System.Text.Json;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Csv;

/// <summary>
/// Cuts JSON objects into fields: a text is undone in place, a number or word is taken as it is written, an object or array is its
/// JSON text. What an object lacks is NULL.
/// </summary>
internal sealed unsafe class JsonFields(CsvSourceSpec spec, Refusals refusals, int capacity, MemoryTracker tracker)
    : FieldBatch(spec, refusals, capacity, Math.Max(1, spec.Json.Paths.Count), tracker)
{
    private static readonly JsonReaderOptions s_options = new() { MaxDepth = 512 };

    private readonly JsonPath _paths = JsonPath.Of(spec.Json.Paths);
    private readonly JsonPath? _root = spec.Json.Root.Length == 0 ? null : JsonPath.Of([spec.Json.Root]);
    private readonly bool[] _isJson = JsonTargets(spec);
    private int _at;
    private int _documentEnd;
    private long _value;
    private bool _inArray;
    private int _hint;

    internal override int Next()
    {
        var bytes = new ReadOnlySpan<byte>(Bytes, Length);
        var count = 0;
        while (count < Capacity)
        {
            if (_at >= _documentEnd && !NextDocument(bytes)) break;
            if (_inArray) _at = JsonBytes.SkipBetween(bytes[.._documentEnd], _at, inArray: false);
            if (_at >= _documentEnd || _inArray && bytes[_at] == ']')
            {
                _at = _documentEnd;
                continue;
            }

            var start = _at;
            var end = JsonBytes.ValueEnd(bytes[.._documentEnd], start);
            if (end < 0) end = _documentEnd;
            _at = _inArray ? end : _documentEnd;
            Places[count] = LinePlace.Of(File, _value);
            if (end - start > RowBytesMax)
                Refuse(start, ExecutionErrors.LineTooLong.With(_value, FileName(Places[count]), RowBytesMax));
            else if (Read(start, end, count)) count++;
        }

        return count;
    }

    protected override void Begin(long firstLine)
    {
        _at = 0;
        _documentEnd = 0;
        _value = firstLine - 1;
    }

    // Fields of columns that hold JSON keep the quotes of a text.
    private static bool[] JsonTargets(CsvSourceSpec spec)
    {
        var found = new bool[Math.Max(1, spec.Json.Paths.Count)];
        for (var i = 0; i < spec.Types_.Count; i++)
        {
            var field = spec.Fields.Count > i ? spec.Fields[i] : i;
            if (field >= 0 && spec.Types_[i].ToSqlType().Kind == SqlTypeKind.Json) found[field] = true;
        }

        return found;
    }

    // Goes to the next value of the chunk, and with a root path to what that leads to.
    private bool NextDocument(ReadOnlySpan<byte> bytes)
    {
        var start = JsonBytes.SkipBetween(bytes, _documentEnd, inArray: Spec.Json.StripOuterArray && _root is null);
        if (start >= Length) return false;
        var end = JsonBytes.ValueEnd(bytes, start);
        _documentEnd = end < 0 ? Length : end;
        _value++;
        _at = start;
        _inArray = false;
        if (_root is not null && !FindRoot(start)) return true;
        if (bytes[_at] == '[' && Spec.Json.StripOuterArray && _root is not null)
        {
            _inArray = true;
            _at++;
        }

        return true;
    }

    private bool FindRoot(int start)
    {
        try
        {
            var reader = new Utf8JsonReader(new ReadOnlySpan<byte>(Bytes + start, _documentEnd - start), s_options);
            reader.Read();
            if (Locate(ref reader, _root!) is { } found) // Called with a root only.
            {
                _at = start + found.Start;
                return true;
            }

            Refuse(start, ExecutionErrors.NoJsonRoot.With(_value, FileName(LinePlace.Of(File, _value)), Spec.Json.Root));
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException) // The latter: half a surrogate pair.
        {
            Refuse(start, Broken(problem));
        }

        _at = _documentEnd;
        return false;
    }

    // A root path is a path of one field: the first place that takes it.
    private static (int Start, int End)? Locate(ref Utf8JsonReader reader, JsonPath path)
    {
        var hint = 0;
        while (true)
        {
            if (path.Fields.Count > 0)
            {
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                return (start, (int)reader.BytesConsumed);
            }

            JsonPath? next = null;
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                while (next is null && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    next = path.Member(ref reader, ref hint);
                    reader.Read();
                    if (next is null) reader.Skip();
                }
            }
            else if (reader.TokenType == JsonTokenType.StartArray)
            {
                for (var i = 0; next is null && reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
                {
                    next = path.Element(i);
                    if (next is null) reader.Skip();
                }
            }

            if (next is null) return null;
            path = next;
            hint = 0;
        }
    }

    private bool Read(int start, int end, int row)
    {
        for (var i = 0; i < FieldCount; i++) Field(i)[row] = new CsvField { Start = start, Length = -1 };
        try
        {
            var reader = new Utf8JsonReader(new ReadOnlySpan<byte>(Bytes + start, end - start), s_options);
            if (!reader.Read()) return false;
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                Refuse(start, ExecutionErrors.NoJsonObject.With(_value, FileName(LinePlace.Of(File, _value))));
                return false;
            }

            ReadObject(ref reader, _paths, start, row);
            return true;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException) // The latter: half a surrogate pair.
        {
            Refuse(start, Broken(problem));
            return false;
        }
    }

    private void ReadObject(ref Utf8JsonReader reader, JsonPath paths, int start, int row)
    {
        var hint = ReferenceEquals(paths, _paths) ? _hint : 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var next = paths.Member(ref reader, ref hint);
            reader.Read();
            if (next is null) reader.Skip();
            else ReadValue(ref reader, next, start, row);
        }

        if (ReferenceEquals(paths, _paths)) _hint = hint;
    }

    private void ReadValue(ref Utf8JsonReader reader, JsonPath paths, int start, int row)
    {
        var at = start + (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return;
            case JsonTokenType.String:
                if (paths.Fields.Count > 0) PutText(ref reader, paths, at + 1, row);
                return;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                var inner = reader;
                reader.Skip();
                Put(paths, at, start + (int)reader.BytesConsumed - at, row);
                if (paths.HasMembers && inner.TokenType == JsonTokenType.StartObject) ReadObject(ref inner, paths, start, row);
                if (paths.HasElements && inner.TokenType == JsonTokenType.StartArray) ReadArray(ref inner, paths, start, row);
                return;
            default:
                Put(paths, at, start + (int)reader.BytesConsumed - at, row);
                return;
        }
    }

    private void ReadArray(ref Utf8JsonReader reader, JsonPath paths, int start, int row)
    {
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            if (paths.Element(i) is { } next) ReadValue(ref reader, next, start, row);
            else reader.Skip();
        }
    }

    private void PutText(ref Utf8JsonReader reader, JsonPath paths, int at, int row)
    {
        var length = reader.ValueSpan.Length;
        if (WantsJson(paths))
        {
            Put(paths, at - 1, length + 2, row);
            return;
        }

        if (reader.ValueIsEscaped)
        {
            // Never longer than with its escapes, but the reader must not see the change: it is past this token.
            var text = new byte[length];
            length = reader.CopyString(text);
            text.AsSpan(0, length).CopyTo(new Span<byte>(Bytes + at, length));
        }

        Put(paths, at, length, row);
    }

    private void Put(JsonPath paths, int at, int length, int row)
    {
        foreach (var field in paths.Fields) Field(field)[row] = new CsvField { Start = at, Length = length };
    }

    private bool WantsJson(JsonPath paths)
    {
        foreach (var field in paths.Fields)
        {
            if (_isJson[field]) return true;
        }

        return false;
    }

    private void Refuse(int start, MatViewException problem)
    {
        var place = LinePlace.Of(File, _value);
        Refusals.RefuseLine(problem, FileName(place), place, () => Text(new ReadOnlySpan<byte>(Bytes + start, _at - start)));
    }

    private MatViewException Broken(Exception problem)
    {
        var reason = problem.Message.Split(" LineNumber:")[0].TrimEnd('.');
        return ExecutionErrors.BrokenJson.With(_value, FileName(LinePlace.Of(File, _value)), reason);
    }
}
