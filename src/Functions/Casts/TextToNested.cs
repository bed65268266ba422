using System.Text;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Nested;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Casts;

/// <summary>
/// Reads nested values out of texts or JSON: cuts each text into its parts, converts these like columns, puts them together. A
/// text of another shape is NULL, or an error of a strict cast.
/// </summary>
internal sealed class TextToNested(CastTypes types, PackedType type, ScalarKernel[] parts) : RowKernel(type.Arrow, AllNull)
{
    private const int ShownCharacters = 64;
    private readonly TextSink _piece = new();

    protected override Column Compute(Column[] arguments, int rowCount, NativeBuffer? validity, FunctionContext context)
    {
        var texts = new PackedSource(arguments[0]);
        var builders = Array.ConvertAll(type.Parts, _ => new ColumnBuilder(SqlType.String.ToArrow(), context.Tracker, rowCount));
        var offsets = new int[rowCount + 1];
        _piece.Begin(context.Tracker);
        try
        {
            for (var row = 0; row < rowCount; row++)
            {
                var isNull = validity is not null && !IsSet(validity, row);
                if (!isNull && !Split(texts.Bytes(row), builders))
                {
                    Report(texts.Bytes(row), context);
                    Trim(builders, offsets[row]);
                    SetNull(ref validity, row, rowCount, context.Tracker);
                    isNull = true;
                }

                if (isNull && type.Sql.IsStruct) Array.ForEach(builders, builder => builder.AppendNull());
                offsets[row + 1] = builders[0].Length;
            }

            return Put(Array.ConvertAll(builders, builder => builder.Build()), offsets, validity, context);
        }
        finally
        {
            _piece.Abandon();
            foreach (var builder in builders) builder.Dispose();
        }
    }

    private Column Put(Column[] pieces, int[] offsets, NativeBuffer? validity, FunctionContext context)
    {
        var converted = new Column[pieces.Length];
        for (var i = 0; i < pieces.Length; i++)
        {
            converted[i] = parts[i].Evaluate([pieces[i]], pieces[i].Length, context);
            pieces[i].Dispose();
        }

        var result = type.Sql.Kind switch
        {
            SqlTypeKind.Array => Packing.Arrays(offsets, converted[0], type.Element, validity, context.Tracker),
            SqlTypeKind.Map => Packing.Maps(offsets, converted[0], converted[1], type, validity, context.Tracker),
            _ => Packing.Structs(converted, offsets.Length - 1, type, validity, context.Tracker),
        };
        foreach (var column in converted) column.Dispose();
        return result;
    }

    private bool Split(ReadOnlySpan<byte> text, ColumnBuilder[] builders) => type.Sql.Kind switch
    {
        SqlTypeKind.Array => SplitArray(text, builders[0]),
        SqlTypeKind.Map => SplitMap(text, builders),
        _ => SplitStruct(text, builders),
    };

    private bool SplitArray(ReadOnlySpan<byte> text, ColumnBuilder builder)
    {
        if (!TextSplitter.TryOpen(text, (byte)'[', (byte)']', out var splitter)) return false;
        bool isWrong;
        while (splitter.Next((byte)',', out var piece, out isWrong)) Append(builder, piece, type.Element.Sql);
        return !isWrong;
    }

    private bool SplitMap(ReadOnlySpan<byte> text, ColumnBuilder[] builders)
    {
        if (!TextSplitter.TryOpen(text, (byte)'{', (byte)'}', out var splitter)) return false;
        bool isWrong;
        while (splitter.Next((byte)',', out var pair, out isWrong))
        {
            if (!TrySplitPair(pair, out var key, out var value)) return false;
            Append(builders[0], key, type.Parts[0].Sql);
            Append(builders[1], value, type.Parts[1].Sql);
        }

        return !isWrong;
    }

    // Fields are found by name; without names, as in [1, "a"], by place.
    private bool SplitStruct(ReadOnlySpan<byte> text, ColumnBuilder[] builders)
    {
        var start = builders[0].Length;
        bool isWrong;
        if (TextSplitter.TryOpen(text, (byte)'[', (byte)']', out var splitter))
        {
            var place = 0;
            while (splitter.Next((byte)',', out var piece, out isWrong))
            {
                if (place == builders.Length) return false;
                Append(builders[place], piece, type.Parts[place].Sql);
                place++;
            }

            if (isWrong || place != builders.Length) return false;
            return true;
        }

        for (var i = 0; i < builders.Length; i++)
        {
            if (!TextSplitter.TryOpen(text, (byte)'{', (byte)'}', out splitter)) return false;
            while (splitter.Next((byte)',', out var pair, out isWrong))
            {
                if (!TrySplitPair(pair, out var key, out var value)) return false;
                if (builders[i].Length > start || !Plain(key).Equals(type.Sql.Parts!.Items[i].Name, StringComparison.OrdinalIgnoreCase))
                    continue;
                Append(builders[i], value, type.Parts[i].Sql);
            }

            if (isWrong) return false;
            if (builders[i].Length == start) builders[i].AppendNull();
        }

        return true;
    }

    private static bool TrySplitPair(ReadOnlySpan<byte> pair, out ReadOnlySpan<byte> key, out ReadOnlySpan<byte> value)
    {
        value = default;
        var at = TextSplitter.Find(pair, (byte)':');
        key = at < 0 ? default : NumberText.TrimBlanks(pair[..at]);
        if (at < 0) return false;
        value = NumberText.TrimBlanks(pair[(at + 1)..]);
        return !key.IsEmpty && !value.IsEmpty;
    }

    private string Plain(ReadOnlySpan<byte> piece)
    {
        TextSplitter.AppendPlain(piece, _piece);
        var text = Encoding.UTF8.GetString(_piece.Pending);
        _piece.Discard();
        return text;
    }

    // Nested parts and JSON keep their quotes: they are read again by their own cast.
    private void Append(ColumnBuilder builder, ReadOnlySpan<byte> piece, SqlType part)
    {
        if (TextSplitter.IsNull(piece))
        {
            builder.AppendNull();
            return;
        }

        if (part.IsNested || part.Kind == SqlTypeKind.Json)
        {
            builder.AppendBytes(piece);
            return;
        }

        // JSON's truth values are 1 and 0 as numbers; texts may write booleans either way.
        var readsTruth = part.Kind == SqlTypeKind.Boolean || (part.IsNumeric && types.From.Kind == SqlTypeKind.Json);
        if (readsTruth && (piece.SequenceEqual("true"u8) || piece.SequenceEqual("false"u8)))
        {
            builder.AppendBytes(piece[0] == 't' ? "1"u8 : "0"u8);
            return;
        }

        TextSplitter.AppendPlain(piece, _piece);
        builder.AppendBytes(_piece.Pending);
        _piece.Discard();
    }

    private void Report(ReadOnlySpan<byte> text, FunctionContext context)
    {
        var shown = Encoding.UTF8.GetString(text);
        if (shown.Length > ShownCharacters) shown = shown[..ShownCharacters] + "...";
        var error = FunctionErrors.IncorrectValue.With(shown, types.To.ToString().ToUpperInvariant());
        if (types.Strict) throw error;
        context.Warn(error.Message);
    }

    private static void Trim(ColumnBuilder[] builders, int length)
    {
        foreach (var builder in builders) builder.Cut(length);
    }

    private static unsafe bool IsSet(NativeBuffer validity, int row) => Bitmaps.Get((ulong*)validity.Pointer, row);
}
