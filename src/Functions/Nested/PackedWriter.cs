using System.Runtime.CompilerServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Core.Runtime;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Nested;

/// <summary>Collects the elements of one array and writes it; used again for each row, so rows allocate nothing.</summary>
public sealed unsafe class PackedWriter(int width)
{
    private byte[] _body = new byte[64];
    private int[] _ends = new int[16];
    private byte[] _valid = new byte[2];
    private int _length;
    private bool _hasNulls;

    public int Count { get; private set; }

    public void Begin()
    {
        Count = 0;
        _length = 0;
        _hasNulls = false;
    }

    public void Add(ReadOnlySpan<byte> element)
    {
        var at = Next(element.Length);
        element.CopyTo(_body.AsSpan(at));
        _valid[(Count - 1) >> 3] |= (byte)(1 << ((Count - 1) & 7));
    }

    public void Add<T>(T element) where T : unmanaged => Add(new ReadOnlySpan<byte>(&element, sizeof(T)));

    public void AddNull()
    {
        var at = Next(width);
        _body.AsSpan(at, width).Clear();
        _valid[(Count - 1) >> 3] &= (byte)~(1 << ((Count - 1) & 7));
        _hasNulls = true;
    }

    /// <summary>Adds an element of an array of the same element type.</summary>
    public void Add(in PackedArray source, int index)
    {
        if (source.IsNull(index)) AddNull();
        else Add(source.Bytes(index));
    }

    public void AddRange(in PackedArray source, int from, int count)
    {
        if (width > 0 && !source.HasNulls && count > 0)
        {
            Reserve(count * width, count);
            new ReadOnlySpan<byte>(source.Elements + (long)from * width, count * width).CopyTo(_body.AsSpan(_length));
            _length += count * width;
            for (var i = 0; i < count; i++, Count++) _valid[Count >> 3] |= (byte)(1 << (Count & 7));
            return;
        }

        for (var i = from; i < from + count; i++) Add(source, i);
    }

    /// <summary>Says whether an element with these bytes was added, and is no NULL.</summary>
    public bool Contains(ReadOnlySpan<byte> element)
    {
        for (var i = 0; i < Count; i++)
        {
            if ((_valid[i >> 3] >> (i & 7) & 1) != 0 && Bytes(i).SequenceEqual(element)) return true;
        }

        return false;
    }

    public bool HasNulls => _hasNulls;

    /// <summary>Bytes that the array takes.</summary>
    public int Bytes() => sizeof(uint) + (_hasNulls ? (Count + 7) >> 3 : 0) + (width > 0 ? 0 : Count * sizeof(int)) + _length;

    /// <summary>Appends the array's bytes.</summary>
    public void WriteTo(TextSink output)
    {
        var size = Bytes();
        var target = output.Reserve(size);
        Unsafe.WriteUnaligned(ref target[0], ((uint)Count << 1) | (_hasNulls ? 1u : 0));
        target = target[sizeof(uint)..];
        if (_hasNulls)
        {
            var bytes = (Count + 7) >> 3;
            _valid.AsSpan(0, bytes).CopyTo(target);
            target = target[bytes..];
        }

        if (width == 0)
        {
            System.Runtime.InteropServices.MemoryMarshal.AsBytes(_ends.AsSpan(0, Count)).CopyTo(target);
            target = target[(Count * sizeof(int))..];
        }

        _body.AsSpan(0, _length).CopyTo(target);
        output.Advance(size);
    }

    private ReadOnlySpan<byte> Bytes(int index)
    {
        if (width > 0) return _body.AsSpan(index * width, width);
        var start = index == 0 ? 0 : _ends[index - 1];
        return _body.AsSpan(start, _ends[index] - start);
    }

    private int Next(int bytes)
    {
        Reserve(bytes, 1);
        var at = _length;
        _length += bytes;
        if (width == 0) _ends[Count] = _length;
        Count++;
        return at;
    }

    private void Reserve(int bytes, int elements)
    {
        if ((long)_length + bytes > TextSink.MaxTextBytes) throw FunctionErrors.TextTooLong.With("array", TextSink.MaxTextBytes);
        if (_body.Length < _length + bytes)
        {
            Interruption.Check();
            Array.Resize(ref _body, Math.Max(_length + bytes, _body.Length * 2));
        }

        var count = Count + elements;
        if (width == 0 && _ends.Length < count) Array.Resize(ref _ends, Math.Max(count, _ends.Length * 2));
        var valid = (count + 7) >> 3;
        if (_valid.Length < valid) Array.Resize(ref _valid, Math.Max(valid, _valid.Length * 2));
        // Bits past the last element must be 0: equal arrays are equal byte for byte.
        if ((Count & 7) == 0) _valid[Count >> 3] = 0;
        for (var i = (Count >> 3) + 1; i < valid; i++) _valid[i] = 0;
    }
}
