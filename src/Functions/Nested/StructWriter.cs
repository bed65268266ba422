using System.Runtime.CompilerServices;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Nested;

/// <summary>Writes one struct field by field, in order; used again for each row, so rows allocate nothing.</summary>
public sealed class StructWriter(PackedType type)
{
    private readonly byte[] _fixed = new byte[type.FixedBytes];
    private byte[] _rest = new byte[64];
    private int _length;
    private int _field;

    public void Begin()
    {
        _fixed.AsSpan().Clear();
        _length = _field = 0;
    }

    public void Add(ReadOnlySpan<byte> value)
    {
        _fixed[_field >> 3] |= (byte)(1 << (_field & 7));
        if (type.Parts[_field].Width > 0)
        {
            value.CopyTo(_fixed.AsSpan(type.Slots[_field++]));
            return;
        }

        if ((long)_length + value.Length > TextSink.MaxTextBytes) throw FunctionErrors.TextTooLong.With("struct", TextSink.MaxTextBytes);
        if (_rest.Length < _length + value.Length) Array.Resize(ref _rest, Math.Max(_length + value.Length, _rest.Length * 2));
        value.CopyTo(_rest.AsSpan(_length));
        _length += value.Length;
        EndField();
    }

    public void AddNull()
    {
        if (type.Parts[_field].Width > 0) _field++;
        else EndField();
    }

    public void WriteTo(TextSink output)
    {
        output.Append(_fixed);
        output.Append(_rest.AsSpan(0, _length));
    }

    private void EndField() => Unsafe.WriteUnaligned(ref _fixed[type.Slots[_field++]], _length);
}
