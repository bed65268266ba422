using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Nested;

namespace MatViewDb.Functions.Scalar.Maps;

/// <summary>Gives the keys or the values of a map as an array.</summary>
[SqlFunction("map_keys", Example = "map_keys(map{1:'a', 2:'b'}) -> [1,2]")]
[SqlFunction("map_values", Example = "map_values(map{1:'a', 2:NULL}) -> [\"a\",null]")]
public sealed class MapKeys() : NestedFunction(1, 1)
{
    /// <summary>Says whether a type may be that of keys: scalars may, but for JSON and sketches.</summary>
    internal static bool MayBe(SqlType key) => !key.IsNested && key.Kind is not (SqlTypeKind.Json or SqlTypeKind.Bitmap
        or SqlTypeKind.Hll or SqlTypeKind.Percentile);

    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments) => OneMap(arguments);

    // Which of the two it is follows from the name.
    private protected override SqlType Result(SqlType[] types) => SqlType.Array(types[0].Part(0));

    private protected override FunctionSignature Name(FunctionSignature signature)
        => signature.Name == "map_keys" ? signature : signature with { ReturnType = SqlType.Array(signature.ArgumentTypes[0].Part(1)) };

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new ElementKernel<Body>(result, new Body(signature.Name == "map_keys"));

    private struct Body(bool keys) : IElementBody
    {
        private PackedSource _maps;

        public void Bind(Column[] arguments) => _maps = new(arguments[0]);

        // Keys and values are arrays already, one behind the other.
        public readonly unsafe bool Find(int row, out byte* bytes, out int length)
        {
            var map = _maps.Start(row);
            var keyBytes = System.Runtime.CompilerServices.Unsafe.ReadUnaligned<int>(map);
            bytes = map + sizeof(int) + (keys ? 0 : keyBytes);
            length = keys ? keyBytes : _maps.Length(row) - sizeof(int) - keyBytes;
            return true;
        }
    }
}

/// <summary>Gives the pairs of a map as an array of structs with the fields key and value.</summary>
[SqlFunction("map_entries", Example = "map_entries(map{1:'a'}) -> [{\"key\":1,\"value\":\"a\"}]")]
public sealed class MapEntries() : NestedFunction(1, 1)
{
    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments) => OneMap(arguments);

    private protected override SqlType Result(SqlType[] types)
        => SqlType.Array(SqlType.Struct(new TypePart("key", types[0].Part(0)), new TypePart("value", types[0].Part(1))));

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new PackedKernel<Body>(
            result, new Body(new PackedType(signature.ArgumentTypes[0]), new PackedType(signature.ReturnType.Part(0))));

    private struct Body(PackedType type, PackedType pair) : IPackedBody
    {
        private readonly StructWriter _pair = new(pair);
        private readonly PackedWriter _writer = new(0);
        private readonly TextSink _sink = new();
        private PackedSource _maps;

        public void Bind(Column[] arguments) => _maps = new(arguments[0]);

        public readonly unsafe bool Compute(int row, TextSink output)
        {
            var map = _maps.Start(row);
            var keys = type.Keys(map);
            var values = type.Values(map);
            _sink.Begin(Arrow.Buffers.MemoryTracker.Process);
            _writer.Begin();
            for (var i = 0; i < keys.Count; i++)
            {
                _pair.Begin();
                if (keys.IsNull(i)) _pair.AddNull();
                else _pair.Add(keys.Bytes(i));
                if (values.IsNull(i)) _pair.AddNull();
                else _pair.Add(values.Bytes(i));
                _pair.WriteTo(_sink);
                _writer.Add(_sink.Pending);
                _sink.Discard();
            }

            _sink.Abandon();
            _writer.WriteTo(output);
            return true;
        }
    }
}

/// <summary>Says whether a map has a key, or a value.</summary>
[SqlFunction("map_contains_key", Example = "map_contains_key(map{1:'a'}, 1) -> 1")]
public sealed class MapContainsKey() : NestedFunction(2, 2)
{
    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments)
        => NestedTypes.AsMap(arguments[0]) is { } map && TypeCoercion.Common(map.Part(0), arguments[1]) is { } key
            ? [SqlType.Map(key, map.Part(1)), key]
            : null;

    private protected override SqlType Result(SqlType[] types) => SqlType.Boolean;

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new ValueKernel<Body, bool>(result, new Body(new PackedType(signature.ArgumentTypes[0])), nullMask: 1);

    private struct Body(PackedType type) : IValueBody<bool>
    {
        private PackedSource _maps;
        private PackedSource _keys;

        public void Bind(Column[] arguments) => (_maps, _keys) = (new(arguments[0]), new(arguments[1]));

        public readonly unsafe bool Compute(int row, out bool value)
        {
            var keys = type.Keys(_maps.Start(row));
            value = (_keys.IsNull(row) ? keys.IndexOfNull() : keys.IndexOf(_keys.Bytes(row))) >= 0;
            return true;
        }
    }
}

/// <summary>Keeps the pairs whose like in the array is true; that being NULL gives an empty map.</summary>
[SqlFunction("map_filter", Example = "map_filter(map{1:'a', 2:'b'}, [0, 1]) -> {2:\"b\"}")]
public sealed class MapFilter() : NestedFunction(2, 2)
{
    private static readonly SqlType s_booleans = SqlType.Array(SqlType.Boolean);

    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments)
        => NestedTypes.AsMap(arguments[0]) is { } map ? [map, s_booleans] : null;

    private protected override SqlType Result(SqlType[] types) => types[0];

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new PackedKernel<Body>(result, new Body(new PackedType(signature.ReturnType)), nullMask: 1);

    private struct Body(PackedType type) : IPackedBody
    {
        private readonly MapWriter _writer = new(type);
        private PackedSource _maps;
        private PackedSource _filters;

        public void Bind(Column[] arguments) => (_maps, _filters) = (new(arguments[0]), new(arguments[1]));

        public readonly unsafe bool Compute(int row, TextSink output)
        {
            _writer.Begin();
            if (!_filters.IsNull(row))
            {
                var map = _maps.Start(row);
                var keys = type.Keys(map);
                var values = type.Values(map);
                var filter = new PackedArray(_filters.Start(row), sizeof(bool));
                for (var i = 0; i < Math.Min(keys.Count, filter.Count); i++)
                {
                    if (!filter.IsNull(i) && filter.Value<byte>(i) != 0) _writer.Add(keys, i, values, i);
                }
            }

            _writer.WriteTo(output);
            return true;
        }
    }
}
