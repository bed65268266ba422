using System.Numerics;
using System.Runtime.CompilerServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Nested;

/// <summary>
/// Collects the pairs of one map and writes it: of equal keys the last pair stays. Used again for each row, so rows allocate
/// nothing.
/// </summary>
public sealed class MapWriter(PackedType type)
{
    private readonly PackedWriter _keys = new(type.Parts[0].Width);
    private readonly PackedWriter _values = new(type.Parts[1].Width);
    private byte[] _bytes = new byte[256];
    private Pair[] _pairs = new Pair[16];
    private int[] _slots = [];
    private int _length;
    private int _count;

    public void Begin() => _length = _count = 0;

    public void Add(bool keyIsNull, ReadOnlySpan<byte> key, bool valueIsNull, ReadOnlySpan<byte> value)
    {
        if (_count == _pairs.Length) Array.Resize(ref _pairs, _count * 2);
        _pairs[_count++] = new Pair(
            keyIsNull ? -1 : Keep(key), keyIsNull ? 0 : key.Length, valueIsNull ? -1 : Keep(value), valueIsNull ? 0 : value.Length);
    }

    public void Add(in PackedArray keys, int keyIndex, in PackedArray values, int valueIndex)
    {
        var keyIsNull = keys.IsNull(keyIndex);
        var valueIsNull = values.IsNull(valueIndex);
        Add(keyIsNull, keyIsNull ? default : keys.Bytes(keyIndex), valueIsNull, valueIsNull ? default : values.Bytes(valueIndex));
    }

    public void WriteTo(TextSink output)
    {
        DropDoubles();
        _keys.Begin();
        _values.Begin();
        for (var i = 0; i < _count; i++)
        {
            ref var pair = ref _pairs[i];
            if (pair.IsDropped) continue;
            if (pair.Key < 0) _keys.AddNull();
            else _keys.Add(_bytes.AsSpan(pair.Key, pair.KeyLength));
            if (pair.Value < 0) _values.AddNull();
            else _values.Add(_bytes.AsSpan(pair.Value, pair.ValueLength));
        }

        Unsafe.WriteUnaligned(ref output.Reserve(sizeof(int))[0], _keys.Bytes());
        output.Advance(sizeof(int));
        _keys.WriteTo(output);
        _values.WriteTo(output);
    }

    private int Keep(ReadOnlySpan<byte> bytes)
    {
        if ((long)_length + bytes.Length > TextSink.MaxTextBytes) throw FunctionErrors.TextTooLong.With("map", TextSink.MaxTextBytes);
        if (_bytes.Length < _length + bytes.Length) Array.Resize(ref _bytes, Math.Max(_length + bytes.Length, _bytes.Length * 2));
        var at = _length;
        bytes.CopyTo(_bytes.AsSpan(at));
        _length += bytes.Length;
        return at;
    }

    private void DropDoubles()
    {
        if (_count < 2) return;
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)_count * 2);
        if (_slots.Length < size) _slots = new int[size];
        else Array.Clear(_slots, 0, size);
        var hasNull = false;
        for (var i = _count - 1; i >= 0; i--)
        {
            ref var pair = ref _pairs[i];
            if (pair.Key < 0)
            {
                pair.IsDropped = hasNull;
                hasNull = true;
                continue;
            }

            var key = _bytes.AsSpan(pair.Key, pair.KeyLength);
            var slot = (int)HashMix.Of(key) & (size - 1);
            for (; _slots[slot] != 0; slot = (slot + 1) & (size - 1))
            {
                ref var other = ref _pairs[_slots[slot] - 1];
                if (!_bytes.AsSpan(other.Key, other.KeyLength).SequenceEqual(key)) continue;
                pair.IsDropped = true;
                break;
            }

            if (!pair.IsDropped) _slots[slot] = i + 1;
        }
    }

    private struct Pair(int key, int keyLength, int value, int valueLength)
    {
        internal readonly int Key = key;
        internal readonly int KeyLength = keyLength;
        internal readonly int Value = value;
        internal readonly int ValueLength = valueLength;
        internal bool IsDropped;
    }
}
