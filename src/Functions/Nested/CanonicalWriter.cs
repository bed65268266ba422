using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Nested;

/// <summary>
/// Writes a nested value so that equal values have equal bytes: the pairs of maps in the order of their keys. Used again for each
/// row.
/// </summary>
public sealed unsafe class CanonicalWriter
{
    private readonly PackedType _type;
    private readonly CanonicalWriter?[] _parts;
    private readonly TextSink _sink = new();
    private readonly PackedWriter _elements;
    private readonly StructWriter? _fields;
    private readonly MapWriter? _pairs;
    private int[] _order = [];

    public CanonicalWriter(PackedType type)
    {
        _type = type;
        _parts = Array.ConvertAll(type.Parts, part => NestedTypes.HasMap(part.Sql) ? new CanonicalWriter(part) : null);
        _elements = new PackedWriter(0);
        if (type.Sql.IsStruct) _fields = new StructWriter(type);
        if (type.Sql.IsMap) _pairs = new MapWriter(type);
    }

    public void Write(byte* at, int length, TextSink output)
    {
        if (!NestedTypes.HasMap(_type.Sql))
        {
            output.Append(new ReadOnlySpan<byte>(at, length));
            return;
        }

        _sink.Begin(MemoryTracker.Process);
        if (_type.Sql.IsMap) WriteMap(at, output);
        else if (_type.Sql.IsStruct) WriteStruct(at, output);
        else WriteArray(at, output);
        _sink.Abandon();
    }

    private void WriteArray(byte* at, TextSink output)
    {
        var source = new PackedArray(at, _type.Element.Width);
        _elements.Begin();
        for (var i = 0; i < source.Count; i++)
        {
            if (source.IsNull(i))
            {
                _elements.AddNull();
                continue;
            }

            var bytes = source.Find(i, out var length);
            _elements.Add(Part(0, bytes, length));
            _sink.Discard();
        }

        _elements.WriteTo(output);
    }

    private void WriteStruct(byte* at, TextSink output)
    {
        _fields!.Begin(); // Of a struct.
        for (var i = 0; i < _parts.Length; i++)
        {
            if (PackedType.IsFieldNull(at, i))
            {
                _fields.AddNull();
                continue;
            }

            var bytes = _type.Field(at, i, out var length);
            _fields.Add(Part(i, bytes, length));
            _sink.Discard();
        }

        _fields.WriteTo(output);
    }

    private void WriteMap(byte* at, TextSink output)
    {
        var keys = _type.Keys(at);
        var values = _type.Values(at);
        if (_order.Length < keys.Count) _order = new int[Math.Max(keys.Count, _order.Length * 2)];
        for (var i = 0; i < keys.Count; i++) _order[i] = i;
        Sort(keys);
        _pairs!.Begin(); // Of a map.
        for (var i = 0; i < keys.Count; i++)
        {
            var pair = _order[i];
            var keyIsNull = keys.IsNull(pair);
            var key = keyIsNull ? default : keys.Bytes(pair);
            if (values.IsNull(pair))
            {
                _pairs.Add(keyIsNull, key, true, default);
                continue;
            }

            var bytes = values.Find(pair, out var length);
            _pairs.Add(keyIsNull, key, false, Part(1, bytes, length));
            _sink.Discard();
        }

        _pairs.WriteTo(output);
    }

    private ReadOnlySpan<byte> Part(int part, byte* bytes, int length)
    {
        if (_parts[part] is not { } writer) return new ReadOnlySpan<byte>(bytes, length);
        writer.Write(bytes, length, _sink);
        return _sink.Pending;
    }

    // Any order that is the same for the same keys will do: bytes are compared. Heap sort: no allocation, and long maps stay fast.
    private void Sort(in PackedArray keys)
    {
        for (var root = keys.Count / 2 - 1; root >= 0; root--) Sink(keys, root, keys.Count);
        for (var end = keys.Count - 1; end > 0; end--)
        {
            (_order[0], _order[end]) = (_order[end], _order[0]);
            Sink(keys, 0, end);
        }
    }

    private void Sink(in PackedArray keys, int root, int end)
    {
        for (int child; (child = root * 2 + 1) < end; root = child)
        {
            if (child + 1 < end && IsBefore(keys, _order[child], _order[child + 1])) child++;
            if (!IsBefore(keys, _order[root], _order[child])) return;
            (_order[root], _order[child]) = (_order[child], _order[root]);
        }
    }

    private static bool IsBefore(in PackedArray keys, int left, int right)
    {
        if (keys.IsNull(left) || keys.IsNull(right)) return keys.IsNull(left) && !keys.IsNull(right);
        return keys.Bytes(left).SequenceCompareTo(keys.Bytes(right)) < 0;
    }
}
