using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Runtime;
using MatViewDb.Execution.Operators;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Execution.HashTables;

/// <summary>
/// Lays the key columns of a row side by side in whole 8-byte words, so that keys are hashed and compared as words.
/// NULL
/// is a bit of its own over a zeroed value; text is its 16-byte view.
/// </summary>
public sealed unsafe class KeyLayout
{
    private readonly ArrowType[] _types;
    private readonly int[] _offsets;
    private readonly int _nullOffset = -1;
    private readonly int[] _plainWords;
    private readonly int[] _hashedWords;

    /// <param name="types">Types of the key columns.</param>
    /// <param name="nullable">Which of them may hold NULL.</param>
    /// <param name="unhashed">A column of 8 bytes that counts for equality but not for the hash; -1: none.</param>
    public KeyLayout(IReadOnlyList<ArrowType> types, IReadOnlyList<bool> nullable, int unhashed = -1)
    {
        _types = [.. types];
        _offsets = new int[types.Count];
        var at = 0;
        foreach (var width in (ReadOnlySpan<int>)[16, 8, 4, 2, 1])
        {
            for (var i = 0; i < types.Count; i++)
            {
                if (WidthOf(types[i]) != width) continue;
                _offsets[i] = at;
                at += width;
            }
        }

        // Null bits cost nothing where padding is left; else only nullable columns pay a word for them.
        var nullBytes = (types.Count + 7) / 8;
        var needsNulls = nullable.Any(n => n) || types.Any(t => t.Id == ArrowTypeId.Null);
        if (needsNulls || (at & 7) != 0 && 8 - (at & 7) >= nullBytes)
        {
            _nullOffset = at;
            at += nullBytes;
        }

        HasPadding = (at & 7) != 0;
        KeyBytes = Math.Max(8, (at + 7) & ~7);
        TextOffsets = [.. _offsets.Where((_, i) => types[i].Physical == PhysicalKind.View)];
        // 16-byte values stand first and are aligned, so a text is two whole words.
        _plainWords = [.. Enumerable.Range(0, KeyBytes / 8).Where(w => Array.IndexOf(TextOffsets, (w * 8) & ~15) < 0)];
        _hashedWords = unhashed < 0 ? _plainWords : [.. _plainWords.Where(w => w * 8 != _offsets[unhashed])];
    }

    public int KeyBytes { get; }
    public int Words => KeyBytes / 8;
    public int ColumnCount => _types.Length;

    /// <summary>Byte offsets of text views inside a key.</summary>
    public int[] TextOffsets { get; }

    private bool HasPadding { get; }

    public ArrowType TypeOf(int column) => _types[column];

    /// <summary>Says where a column's value stands inside a key.</summary>
    public int OffsetOf(int column) => _offsets[column];

    /// <summary>Writes the keys of all rows, <see cref="KeyBytes"/> apart.</summary>
    public void Encode(ReadOnlySpan<Column> columns, int rowCount, byte* target)
    {
        if (HasPadding || _nullOffset >= 0 || columns.Length == 0)
            new Span<byte>(target, checked(rowCount * KeyBytes)).Clear();
        for (var i = 0; i < columns.Length; i++)
        {
            var column = columns[i];
            if (column.Type.Id != ArrowTypeId.Null) EncodeValues(column, rowCount, target + _offsets[i]);
            if (column.Validity is not null) EncodeNulls(column, i, rowCount, target);
        }
    }

    /// <summary>Hashes keys; equal keys hash equal in every table of this process.</summary>
    public void Hash(byte* keys, int rowCount, ulong* hashes)
    {
        if (TextOffsets.Length == 0 && KeyBytes == 8 && _hashedWords.Length == 1)
        {
            HashWord(keys, rowCount, hashes);
            return;
        }

        for (var i = 0; i < rowCount; i++)
        {
            var key = keys + (long)i * KeyBytes;
            ulong hash = 0;
            foreach (var offset in TextOffsets) hash = HashMix.Folded(hash, (StringView*)(key + offset));
            foreach (var w in _hashedWords) hash = HashMix.Folded(hash, ((ulong*)key)[w]);
            hashes[i] = hash;
        }
    }

    /// <summary>Says whether two keys are equal, texts by their bytes.</summary>
    public bool Equal(byte* left, byte* right)
    {
        if (TextOffsets.Length > 0) return EqualTexts(left, right);
        for (var w = 0; w < Words; w++)
        {
            if (((ulong*)left)[w] != ((ulong*)right)[w]) return false;
        }

        return true;
    }

    /// <summary>Compares keys that hold texts: their bytes last, since those lie elsewhere.</summary>
    internal bool EqualTexts(byte* left, byte* right)
    {
        foreach (var w in _plainWords)
        {
            if (((ulong*)left)[w] != ((ulong*)right)[w]) return false;
        }

        foreach (var offset in TextOffsets)
        {
            if (!StringView.Equal((StringView*)(left + offset), (StringView*)(right + offset))) return false;
        }

        return true;
    }

    /// <summary>Says whether a column of the key is NULL.</summary>
    public bool IsNull(byte* key, int column)
        => _nullOffset >= 0 && (key[_nullOffset + (column >> 3)] >> (column & 7) & 1) != 0;

    /// <summary>Says whether any column of the key is NULL; null-safe columns do not count.</summary>
    public bool AnyNull(byte* key, ReadOnlySpan<byte> mask)
    {
        if (_nullOffset < 0) return false;
        for (var i = 0; i < mask.Length; i++)
        {
            if ((key[_nullOffset + i] & mask[i]) != 0) return true;
        }

        return false;
    }

    /// <summary>
    /// Reads one key column back from keys anywhere in memory; text keeps pointing where the keys point.
    /// </summary>
    public Column Decode(byte** keys, int count, int column, MemoryTracker tracker)
    {
        var type = _types[column];
        var values = NativeBuffer.Allocate(tracker, type.DataBytes(count));
        var offset = _offsets[column];
        switch (WidthOf(type))
        {
            case 1 when type.Physical == PhysicalKind.Bit:
                Bitmaps.Fill((ulong*)values.Pointer, count, false);
                for (var i = 0; i < count; i++)
                {
                    if (keys[i][offset] != 0) Bitmaps.Set((ulong*)values.Pointer, i);
                }

                break;
            case 1: Read(keys, count, offset, values.Pointer); break;
            case 2: Read(keys, count, offset, (short*)values.Pointer); break;
            case 4: Read(keys, count, offset, (int*)values.Pointer); break;
            case 8: Read(keys, count, offset, (long*)values.Pointer); break;
            default: Read(keys, count, offset, (StringView*)values.Pointer); break;
        }

        return Column.Flat(type, count, values, DecodeNulls(keys, count, column, tracker));
    }

    private static int WidthOf(ArrowType type) => Math.Max(1, type.ByteWidth);

    private static void Read<T>(byte** keys, int count, int offset, T* target) where T : unmanaged
    {
        for (var i = 0; i < count; i++) target[i] = *(T*)(keys[i] + offset);
    }

    private NativeBuffer? DecodeNulls(byte** keys, int count, int column, MemoryTracker tracker)
    {
        if (_nullOffset < 0) return null;
        NativeBuffer? validity = null;
        var offset = _nullOffset + (column >> 3);
        var bit = column & 7;
        for (var i = 0; i < count; i++)
        {
            if ((keys[i][offset] >> bit & 1) == 0) continue;
            validity ??= Bitmaps.AllocateFilled(tracker, count, true);
            Bitmaps.Clear((ulong*)validity.Pointer, i);
        }

        return validity;
    }

    private void EncodeValues(Column column, int rowCount, byte* target)
    {
        switch (WidthOf(column.Type))
        {
            case 1 when column.Type.Physical == PhysicalKind.Bit: EncodeBits(column, rowCount, target); break;
            case 1: Write<byte>(column, rowCount, target); break;
            case 2: Write<short>(column, rowCount, target); break;
            case 4: Write<int>(column, rowCount, target); break;
            case 8 when column.Type.Physical == PhysicalKind.Float64: WriteDoubles(column, rowCount, target); break;
            case 8: Write<long>(column, rowCount, target); break;
            default: Write<StringView>(column, rowCount, target); break;
        }

        if (column.Type.Physical == PhysicalKind.Float32)
        {
            for (var i = 0; i < rowCount; i++)
            {
                var at = (float*)(target + (long)i * KeyBytes);
                if (*at == 0) *at = 0;
            }
        }
    }

    private void Write<T>(Column column, int rowCount, byte* target) where T : unmanaged
    {
        var step = KeyBytes;
        var source = (T*)column.Values;
        if (column.IsFlat)
        {
            for (var i = 0; i < rowCount; i++, target += step) *(T*)target = source[i];
        }
        else if (column.IsConstant)
        {
            for (var i = 0; i < rowCount; i++, target += step) *(T*)target = *source;
        }
        else if (column.Dictionary!.Length > 0)
        {
            var codes = (int*)column.Values;
            var values = (T*)column.Dictionary.Values;
            for (var i = 0; i < rowCount; i++, target += step) *(T*)target = values[codes[i]];
        }
    }

    /// <summary>Writes doubles with one zero and one NaN, since equal values must be equal words.</summary>
    private void WriteDoubles(Column column, int rowCount, byte* target)
    {
        Write<double>(column, rowCount, target);
        for (var i = 0; i < rowCount; i++, target += KeyBytes)
        {
            var value = *(double*)target;
            if (value == 0) *(double*)target = 0;
            else if (double.IsNaN(value)) *(double*)target = double.NaN;
        }
    }

    private void EncodeBits(Column column, int rowCount, byte* target)
    {
        for (var i = 0; i < rowCount; i++, target += KeyBytes)
        {
            var bits = (ulong*)column.Values;
            var row = column.IsConstant ? 0 : i;
            if (column.IsDictionary)
            {
                row = ((int*)column.Values)[i];
                bits = (ulong*)column.Dictionary!.Values;
            }

            *target = Bitmaps.Get(bits, row) ? (byte)1 : (byte)0;
        }
    }

    private void EncodeNulls(Column column, int index, int rowCount, byte* target)
    {
        var width = WidthOf(column.Type);
        for (var i = 0; i < rowCount; i++)
        {
            if (!column.IsNull(i)) continue;
            Check.That(_nullOffset >= 0, $"column {index} of a key holds NULL though the plan says that it cannot");
            var key = target + (long)i * KeyBytes;
            key[_nullOffset + (index >> 3)] |= (byte)(1 << (index & 7));
            new Span<byte>(key + _offsets[index], width).Clear();
        }
    }

    private static void HashWord(byte* keys, int rowCount, ulong* hashes)
    {
        var at = (ulong*)keys;
        var i = 0;
        if (System.Runtime.Intrinsics.Vector512.IsHardwareAccelerated)
        {
            for (; i + 8 <= rowCount; i += 8)
            {
                var word = System.Runtime.Intrinsics.Vector512.Load(at + i);
                System.Runtime.Intrinsics.Vector512.Store(HashMix.Of(word), hashes + i);
            }
        }

        for (; i < rowCount; i++) hashes[i] = HashMix.Of(at[i]);
    }
}
