using System.Runtime.CompilerServices;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;

namespace MatViewDb.Arrow.Arrays;

/// <summary>Says how a column's values are laid out.</summary>
public enum ColumnEncoding : byte
{
    /// <summary>One value a row.</summary>
    Flat = 0,

    /// <summary>One value for all rows.</summary>
    Constant = 1,

    /// <summary>An Int32 code a row into a flat column of distinct, non-null values.</summary>
    Dictionary = 2,
}

/// <summary>
/// Holds <see cref="Length"/> values of one type in Arrow layout over reference-counted native buffers; immutable once
/// handed on. Reading 64 bytes past the end of values or validity is always allowed.
/// </summary>
public sealed unsafe class Column : IDisposable
{
    private readonly NativeBuffer?[] _owners;
    private int _references = 1;

    private Column(
        ArrowType type, int length, ColumnEncoding encoding, byte* values, ulong* validity, NativeBuffer?[] owners,
        Column? dictionary)
    {
        Type = type;
        Length = length;
        Encoding = encoding;
        Values = values;
        Validity = validity;
        Dictionary = dictionary;
        _owners = owners;
    }

    public ArrowType Type { get; }
    public int Length { get; }
    public ColumnEncoding Encoding { get; }

    /// <summary>Flat: the values (or bits). Constant: one value. Dictionary: Int32 codes (0 where null).</summary>
    public byte* Values { get; }

    /// <summary>Bit per row, 1 = valid; null pointer = no nulls. Constant: bit 0 only. Bits past the end are undefined.</summary>
    public ulong* Validity { get; }

    /// <summary>Distinct values of a dictionary column: flat, without nulls, not necessarily sorted.</summary>
    public Column? Dictionary { get; }

    public bool IsFlat => Encoding == ColumnEncoding.Flat;
    public bool IsConstant => Encoding == ColumnEncoding.Constant;
    public bool IsDictionary => Encoding == ColumnEncoding.Dictionary;
    public bool MayHaveNulls => Validity is not null;
    public bool IsConstantNull => IsConstant && Validity is not null && (*Validity & 1) == 0;

    /// <summary>Gives the buffers that keep values alive: values, validity, then string heaps.</summary>
    public ReadOnlySpan<NativeBuffer?> Owners => _owners;

    /// <summary>Makes a flat column; takes over one reference of each buffer. Heaps hold out-of-line string bytes.</summary>
    public static Column Flat(
        ArrowType type, int length, NativeBuffer values, NativeBuffer? validity, params ReadOnlySpan<NativeBuffer> heaps)
        => new(type, length, ColumnEncoding.Flat, values.Pointer, validity is null ? null : (ulong*)validity.Pointer,
            Join(values, validity, heaps), null);

    /// <summary>Makes a dictionary column over Int32 codes; takes over the buffers and the dictionary.</summary>
    public static Column Encoded(ArrowType type, int length, NativeBuffer codes, NativeBuffer? validity, Column dictionary)
        => new(type, length, ColumnEncoding.Dictionary, codes.Pointer,
            validity is null ? null : (ulong*)validity.Pointer, Join(codes, validity, []), dictionary);

    /// <summary>Makes a constant column from one value; a null <paramref name="validity"/> means not null.</summary>
    public static Column Constant(
        ArrowType type, int length, NativeBuffer value, NativeBuffer? validity, params ReadOnlySpan<NativeBuffer> heaps)
        => new(type, length, ColumnEncoding.Constant, value.Pointer,
            validity is null ? null : (ulong*)validity.Pointer, Join(value, validity, heaps), null);

    /// <summary>Makes a constant NULL column.</summary>
    public static Column ConstantNull(MemoryTracker tracker, ArrowType type, int length)
        => Constant(type, length, NativeBuffer.AllocateZeroed(tracker, 64), NativeBuffer.AllocateZeroed(tracker, 64));

    public T* As<T>() where T : unmanaged => (T*)Values;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsNull(int row)
    {
        if (Validity is null) return false;
        if (Encoding == ColumnEncoding.Constant) row = 0;
        return (Validity[row >> 6] >> (row & 63) & 1) == 0;
    }

    /// <summary>Adds an owner; each owner disposes once.</summary>
    public Column Share()
    {
        Interlocked.Increment(ref _references);
        return this;
    }

    /// <summary>Gives rows [start, start + count) without copying values; validity is copied only when start is odd to 8.</summary>
    public Column Slice(int start, int count, MemoryTracker tracker)
    {
        if (start == 0 && count == Length) return Share();
        var owners = new NativeBuffer?[_owners.Length];
        for (var i = 0; i < owners.Length; i++) owners[i] = _owners[i]?.Retain();
        if (IsConstant) return new Column(Type, count, Encoding, Values, Validity, owners, null);

        var validity = Validity;
        if (validity is not null && (start & 7) == 0) validity = (ulong*)((byte*)validity + (start >> 3));
        else if (validity is not null)
        {
            owners[1]!.Release();
            owners[1] = CopyBits((byte*)validity, start, count, tracker);
            validity = (ulong*)owners[1]!.Pointer;
        }

        var values = Values;
        if (IsDictionary) values += (long)start * sizeof(int);
        else if (Type.Physical != PhysicalKind.Bit) values += (long)start * Type.ByteWidth;
        else if ((start & 7) == 0) values += start >> 3;
        else
        {
            owners[0]!.Release();
            owners[0] = CopyBits(values, start, count, tracker);
            values = owners[0]!.Pointer;
        }

        return new Column(Type, count, Encoding, values, validity, owners, Dictionary?.Share());
    }

    /// <summary>Gives the same values under another logical type of the same physical kind.</summary>
    public Column Retype(ArrowType type, int? length = null)
    {
        var owners = new NativeBuffer?[_owners.Length];
        for (var i = 0; i < owners.Length; i++) owners[i] = _owners[i]?.Retain();
        return new Column(type, length ?? Length, Encoding, Values, Validity, owners, Dictionary?.Share());
    }

    public void Dispose()
    {
        if (Interlocked.Decrement(ref _references) != 0) return;
        foreach (var owner in _owners) owner?.Release();
        Dictionary?.Dispose();
    }

    private static NativeBuffer?[] Join(NativeBuffer values, NativeBuffer? validity, ReadOnlySpan<NativeBuffer> heaps)
    {
        var owners = new NativeBuffer?[2 + heaps.Length];
        owners[0] = values;
        owners[1] = validity;
        for (var i = 0; i < heaps.Length; i++) owners[i + 2] = heaps[i];
        return owners;
    }

    private static NativeBuffer CopyBits(byte* source, int start, int count, MemoryTracker tracker)
    {
        var target = NativeBuffer.Allocate(tracker, ArrowType.BitmapBytes(count) + 8);
        var words = (ulong*)target.Pointer;
        var from = source + (start >> 3);
        var shift = start & 7;
        var wordCount = (count + 63) >> 6;
        for (var i = 0; i < wordCount; i++)
        {
            var low = *(ulong*)(from + i * 8) >> shift;
            words[i] = shift == 0 ? low : low | ((ulong)from[i * 8 + 8] << (64 - shift));
        }

        return target;
    }
}
