using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Casts;

/// <summary>Makes casts to and from JSON.</summary>
internal static class JsonCasts
{
    /// <summary>Gives a cast to JSON: texts must be JSON, numbers become JSON numbers.</summary>
    internal static ScalarKernel? ToJson(CastTypes types)
    {
        if (types.From.IsText) return new CheckKernel(types);
        if (types.From.Kind == SqlTypeKind.Boolean) return new TextKernel<TruthBody>(types.To.ToArrow());
        return types.From.IsNumeric ? CastFactory.Through(types, SqlType.String) : null;
    }

    /// <summary>
    /// Gives a cast of JSON to a number or a date by way of its text: a string's characters, 1 and 0 for true and false. Arrays,
    /// objects and null are NULL.
    /// </summary>
    internal static ScalarKernel FromJson(CastTypes types)
        => new CastFactory.Chain(
            new TextKernel<PlainBody>(SqlType.String.ToArrow()), CastFactory.Create(SqlType.String, types.To, types.Strict));

    private struct PlainBody : ITextBody
    {
        private Reader<Utf8> _documents;

        public void Bind(ReadOnlySpan<Column> arguments) => _documents = new Reader<Utf8>(arguments[0]);

        public readonly bool Compute(int row, TextSink output)
        {
            var json = NumberText.TrimBlanks(_documents[row].Bytes);
            if (!JsonText.IsValid(json)) return false;
            switch (JsonText.KindOf(json))
            {
                case JsonKind.Boolean:
                    output.Append(json[0] == 't' ? (byte)'1' : (byte)'0');
                    return true;
                case JsonKind.Number or JsonKind.String:
                    JsonText.AppendUnquoted(json, output);
                    return true;
                default:
                    return false;
            }
        }
    }

    private struct TruthBody : ITextBody
    {
        private Reader<bool> _values;

        public void Bind(ReadOnlySpan<Column> arguments) => _values = new Reader<bool>(arguments[0]);

        public readonly bool Compute(int row, TextSink output)
        {
            output.Append(_values[row] ? "true"u8 : "false"u8);
            return true;
        }
    }

    private sealed unsafe class CheckKernel(CastTypes types) : NullPropagatingKernel(types.To.ToArrow())
    {
        // Entries of a dictionary that no row uses must not fail a strict cast.
        protected override bool MayWorkOnDictionaries => !types.Strict;

        protected override Column Compute(
            ReadOnlySpan<Column> arguments, int rowCount, NativeBuffer? validity, FunctionContext context)
        {
            var texts = new Reader<Utf8>(arguments[0]);
            NativeBuffer? fits = null;
            for (var row = 0; row < rowCount; row++)
            {
                if (validity is not null && !Bitmaps.Get((ulong*)validity.Pointer, row)) continue;
                if (JsonText.IsValid(texts[row].Bytes)) continue;
                var text = texts[row].ToString();
                var shown = text.Length > 64 ? text[..64] + "..." : text;
                if (types.Strict) throw FunctionErrors.BadJson.With(shown);
                context.Warn(FunctionErrors.BadJson.With(shown).Message);
                fits ??= Bitmaps.AllocateFilled(context.Tracker, rowCount, true);
                Bitmaps.Clear((ulong*)fits.Pointer, row);
            }

            if (fits is null)
            {
                validity?.Release();
                return arguments[0].Retype(ResultType, rowCount);
            }

            if (validity is not null) Bitmaps.And((ulong*)fits.Pointer, (ulong*)validity.Pointer, (ulong*)fits.Pointer, rowCount);
            validity?.Release();
            using var flat = ColumnFlatten.ToFlat(arguments[0], context.Tracker);
            var owners = flat.Owners;
            var heaps = new NativeBuffer[owners.Length - 2];
            for (var i = 0; i < heaps.Length; i++) heaps[i] = owners[i + 2]!.Retain(); // Heaps and values are always there.
            return Column.Flat(ResultType, rowCount, owners[0]!.Retain(), fits, heaps);
        }
    }
}
