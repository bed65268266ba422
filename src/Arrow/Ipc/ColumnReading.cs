using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;

namespace MatViewDb.Arrow.Ipc;

/// <summary>Builds columns over the body of a received message.</summary>
internal static unsafe class ColumnReading
{
    /// <summary>Reads the next column's values: of a plain field, or of the field's dictionary.</summary>
    public static Column ReadValues(ref BodyReader body, WireField field)
    {
        var nulls = body.NextNullCount();
        if (field.Layout == WireLayout.Null) return Column.ConstantNull(body.Tracker, field.Type, body.Rows);

        var validity = ReadValidity(ref body, nulls);
        try
        {
            return field.Layout switch
            {
                WireLayout.Views => ViewDecoding.ReadViews(ref body, field.Type, validity),
                WireLayout.Offsets32 => ViewDecoding.ReadOffsets(ref body, field.Type, validity, isWide: false),
                WireLayout.Offsets64 => ViewDecoding.ReadOffsets(ref body, field.Type, validity, isWide: true),
                _ => ReadFixed(ref body, field.Type, validity),
            };
        }
        catch
        {
            validity?.Release();
            throw;
        }
    }

    /// <summary>Reads the next column's codes into a dictionary that was received before.</summary>
    public static Column ReadCodes(ref BodyReader body, WireField field, Column dictionary)
    {
        var nulls = body.NextNullCount();
        var rows = body.Rows;
        var validity = ReadValidity(ref body, nulls);
        NativeBuffer? codes = null;
        try
        {
            codes = TakeCodes(ref body, field.IndexBits);
            CheckCodes((int*)codes.Pointer, validity, rows, dictionary.Length);

            // The engine's dictionaries hold at least the value of code 0, and no null.
            var isPlain = !dictionary.MayHaveNulls && dictionary.Length > 0;
            var column = Column.Encoded(field.Type, rows, codes, validity, dictionary.Share());
            codes = validity = null;
            if (isPlain) return column;
            using (column) return Flatten(column, body.Tracker);
        }
        catch
        {
            codes?.Release();
            validity?.Release();
            throw;
        }
    }

    private static NativeBuffer? ReadValidity(ref BodyReader body, int nulls)
    {
        var range = body.NextRange();
        return nulls == 0 ? null : body.Take(range, ((long)body.Rows + 7) / 8);
    }

    private static Column ReadFixed(ref BodyReader body, ArrowType type, NativeBuffer? validity)
    {
        var bytes = type.Physical == PhysicalKind.Bit ? ((long)body.Rows + 7) / 8 : (long)body.Rows * type.ByteWidth;
        return Column.Flat(type, body.Rows, body.Take(body.NextRange(), bytes), validity);
    }

    private static NativeBuffer TakeCodes(ref BodyReader body, int indexBits)
    {
        var rows = body.Rows;
        var range = body.NextRange();
        if (indexBits == 32) return body.Take(range, (long)rows * sizeof(int));

        if (range.Length < (long)rows * Math.Abs(indexBits) / 8)
        {
            throw new IpcException("A dictionary column of an Arrow message has too few codes.");
        }
        var codes = NativeBuffer.Allocate(body.Tracker, (long)rows * sizeof(int));
        var target = (int*)codes.Pointer;
        for (var i = 0; i < rows; i++)
        {
            target[i] = indexBits switch
            {
                8 => (sbyte)range.Pointer[i],
                -8 => range.Pointer[i],
                16 => ((short*)range.Pointer)[i],
                _ => ((ushort*)range.Pointer)[i],
            };
        }
        return codes;
    }

    private static void CheckCodes(int* codes, NativeBuffer? validity, int rows, int dictionaryLength)
    {
        for (var i = 0; i < rows; i++)
        {
            if (validity is not null && (validity.Pointer[i >> 3] >> (i & 7) & 1) == 0) codes[i] = 0;
            else if ((uint)codes[i] >= (uint)dictionaryLength)
            {
                throw new IpcException($"An Arrow message uses code {codes[i]} of {dictionaryLength} values.");
            }
        }
    }

    private static Column Flatten(Column column, MemoryTracker tracker)
    {
        var rows = column.Length;
        var dictionary = column.Dictionary;
        if (dictionary is null || dictionary.Length == 0) return Column.ConstantNull(tracker, column.Type, rows);

        var validity = NativeBuffer.AllocateZeroed(tracker, ArrowType.BitmapBytes(rows));
        try
        {
            var words = (ulong*)validity.Pointer;
            var codes = (int*)column.Values;
            for (var i = 0; i < rows; i++)
            {
                if (!column.IsNull(i) && !dictionary.IsNull(codes[i])) words[i >> 6] |= 1UL << (i & 63);
            }
            var values = NativeBuffer.Allocate(tracker, column.Type.DataBytes(rows));
            ColumnFlattening.Values(column, values.Pointer);
            if (column.Type.Physical == PhysicalKind.View) EmptyNulls((StringView*)values.Pointer, words, rows);
            return Column.Flat(column.Type, rows, values, validity, HeapsOf(dictionary));
        }
        catch
        {
            validity.Release();
            throw;
        }
    }

    private static void EmptyNulls(StringView* views, ulong* validity, int rows)
    {
        for (var i = 0; i < rows; i++)
        {
            if ((validity[i >> 6] >> (i & 63) & 1) == 0) views[i] = default;
        }
    }

    internal static NativeBuffer[] HeapsOf(params ReadOnlySpan<Column> columns)
    {
        var heaps = new List<NativeBuffer>();
        foreach (var column in columns)
        {
            for (var i = 2; i < column.Owners.Length; i++)
            {
                if (column.Owners[i] is { } heap) heaps.Add(heap.Retain());
            }
        }
        return [.. heaps];
    }
}
