using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;

namespace MatViewDb.Arrow.Ipc;

/// <summary>Adds the buffers of a column to a message; flat columns by reference, others by copy.</summary>
internal static unsafe class ColumnWriting
{
    /// <summary>Adds the values themselves, whatever the encoding of the column.</summary>
    public static void AddValues(BodyPlan body, Column column, bool isPortable)
    {
        var type = column.Type;
        if (type.Id == ArrowTypeId.Null)
        {
            body.AddNode(column.Length, column.Length);
            return;
        }
        AddValidity(body, column);
        if (type.Physical == PhysicalKind.View)
        {
            if (isPortable) ViewEncoding.AddOffsets(body, column);
            else ViewEncoding.AddViews(body, column);
            return;
        }
        var values = FlatValues(body, column);
        if (isPortable && type.Id == ArrowTypeId.Decimal64) AddWidened(body, (long*)values, column.Length);
        else body.AddBuffer(values, BytesOf(type, column.Length));
    }

    /// <summary>Adds the codes of a column into its dictionary.</summary>
    public static void AddCodes(BodyPlan body, Column column)
    {
        AddValidity(body, column);
        var bytes = (long)column.Length * sizeof(int);
        if (column.IsDictionary)
        {
            body.AddBuffer(column.Values, bytes);
            return;
        }

        // The dictionary sent for such a column is the column: every row is its own code.
        var codes = (int*)body.Scratch(bytes).Pointer;
        for (var i = 0; i < column.Length; i++) codes[i] = column.IsConstant ? 0 : i;
        body.AddBuffer((byte*)codes, bytes);
    }

    /// <summary>Adds the dictionary of a column, or the column's values as one; gives their number.</summary>
    public static int AddDictionary(BodyPlan body, Column column, bool isPortable)
    {
        if (column.Dictionary is { } dictionary)
        {
            AddValues(body, dictionary, isPortable);
            return dictionary.Length;
        }
        using var values = column.IsConstant ? column.Retype(column.Type, Math.Min(1, column.Length)) : column.Share();
        AddValues(body, values, isPortable);
        return values.Length;
    }

    private static void AddValidity(BodyPlan body, Column column)
    {
        var nulls = ColumnFlattening.NullCount(column);
        body.AddNode(column.Length, nulls);
        var bytes = (column.Length + 7) / 8;
        if (nulls == 0)
        {
            body.AddEmptyBuffer();
        }
        else if (column.IsConstant)
        {
            var scratch = body.Scratch(ArrowType.BitmapBytes(column.Length));
            ColumnFlattening.Validity(column, scratch.Pointer);
            body.AddBuffer(scratch.Pointer, bytes);
        }
        else
        {
            body.AddBuffer((byte*)column.Validity, bytes);
        }
    }

    private static byte* FlatValues(BodyPlan body, Column column)
    {
        if (column.IsFlat || column.Length == 0) return column.Values;
        var scratch = body.Scratch(column.Type.DataBytes(column.Length));
        if (column.IsDictionary && column.Dictionary?.Length == 0)
        {
            new Span<byte>(scratch.Pointer, checked((int)scratch.SizeBytes)).Clear();
        }
        else
        {
            ColumnFlattening.Values(column, scratch.Pointer);
        }
        return scratch.Pointer;
    }

    private static void AddWidened(BodyPlan body, long* values, int rows)
    {
        var wide = (Int128*)body.Scratch((long)rows * sizeof(Int128)).Pointer;
        for (var i = 0; i < rows; i++) wide[i] = values[i];
        body.AddBuffer((byte*)wide, (long)rows * sizeof(Int128));
    }

    private static long BytesOf(ArrowType type, int rows) =>
        type.Physical == PhysicalKind.Bit ? ((long)rows + 7) / 8 : (long)rows * type.ByteWidth;
}
