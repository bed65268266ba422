using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Nested;

namespace MatViewDb.Functions.Casts;

/// <summary>Makes casts to and from ARRAY, MAP and STRUCT: parts are converted like columns of their own.</summary>
internal static class NestedCasts
{
    internal static ScalarKernel? Create(CastTypes types)
    {
        var (from, to, strict) = types;
        if (to.IsText && from.IsNested) return new PackedKernel<TextBody>(to.ToArrow(), new TextBody(new PackedType(from), types));
        if (to.Kind == SqlTypeKind.Json) return new PackedKernel<JsonBody>(to.ToArrow(), new JsonBody(new PackedType(from)));
        if (from.IsText || from.Kind == SqlTypeKind.Json) return FromText(types);
        if (from.Kind != to.Kind || from.Parts!.Items.Length != to.Parts!.Items.Length) return null; // Nested types have parts.
        var parts = new ScalarKernel[from.Parts.Items.Length];
        for (var i = 0; i < parts.Length; i++) parts[i] = CastFactory.Create(from.Part(i), to.Part(i), strict);
        return to.Kind switch
        {
            SqlTypeKind.Array => new ArrayCast(new PackedType(from), new PackedType(to), parts[0]),
            SqlTypeKind.Map => new MapCast(new PackedType(from), new PackedType(to), parts),
            _ => new StructCast(new PackedType(from), new PackedType(to), parts),
        };
    }

    private static TextToNested FromText(CastTypes types)
    {
        var parts = types.To.Parts!.Items; // A nested type has parts.
        var kernels = Array.ConvertAll(parts, part => CastFactory.Create(
            part.Type.Kind == SqlTypeKind.Json ? part.Type : SqlType.String, part.Type, types.Strict));
        return new TextToNested(types, new PackedType(types.To), kernels);
    }

    private struct TextBody(PackedType type, CastTypes types) : IPackedBody
    {
        private PackedSource _values;

        public void Bind(Column[] arguments) => _values = new(arguments[0]);

        public readonly unsafe bool Compute(int row, TextSink output)
        {
            NestedText.Append(type, _values.Start(row), _values.Length(row), output);
            if (types.To.Length > 0 && output.PendingBytes > types.To.Length)
            {
                var characters = Values.Utf8Text.CountCharacters(output.Pending);
                if (characters > types.To.Length)
                {
                    if (types.Strict) throw FunctionErrors.DataTooLong.With(characters, types.To);
                    output.Advance(Values.Utf8Text.OffsetOf(output.Pending, types.To.Length) - output.PendingBytes);
                }
            }

            return true;
        }
    }

    private struct JsonBody(PackedType type) : IPackedBody
    {
        private PackedSource _values;

        public void Bind(Column[] arguments) => _values = new(arguments[0]);

        public readonly unsafe bool Compute(int row, TextSink output)
        {
            NestedJson.Append(type, _values.Start(row), _values.Length(row), output);
            return true;
        }
    }

    private sealed unsafe class ArrayCast(PackedType from, PackedType to, ScalarKernel part) : RowKernel(to.Arrow, AllNull)
    {
        protected override Column Compute(Column[] arguments, int rowCount, NativeBuffer? validity, FunctionContext context)
        {
            using var exploded = Exploded.Arrays(arguments[0], rowCount, from, context.Tracker);
            using var cast = part.Evaluate([exploded.Elements], exploded.Elements.Length, context);
            return Packing.Arrays(exploded.Offsets, cast, to.Element, validity, context.Tracker);
        }
    }

    private sealed class MapCast(PackedType from, PackedType to, ScalarKernel[] parts) : RowKernel(to.Arrow, AllNull)
    {
        protected override Column Compute(Column[] arguments, int rowCount, NativeBuffer? validity, FunctionContext context)
        {
            using var keys = Exploded.Keys(arguments[0], rowCount, from, context.Tracker);
            using var values = Exploded.Values(arguments[0], rowCount, from, context.Tracker);
            using var castKeys = parts[0].Evaluate([keys.Elements], keys.Elements.Length, context);
            using var castValues = parts[1].Evaluate([values.Elements], values.Elements.Length, context);
            return Packing.Maps(keys.Offsets, castKeys, castValues, to, validity, context.Tracker);
        }
    }

    private sealed class StructCast(PackedType from, PackedType to, ScalarKernel[] parts) : RowKernel(to.Arrow, AllNull)
    {
        protected override Column Compute(Column[] arguments, int rowCount, NativeBuffer? validity, FunctionContext context)
        {
            var fields = new Column[parts.Length];
            for (var i = 0; i < fields.Length; i++)
            {
                using var field = Exploded.Field(arguments[0], rowCount, from, i, context.Tracker);
                fields[i] = parts[i].Evaluate([field], rowCount, context);
            }

            var result = Packing.Structs(fields, rowCount, to, validity, context.Tracker);
            foreach (var field in fields) field.Dispose();
            return result;
        }
    }
}
