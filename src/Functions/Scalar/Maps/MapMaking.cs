using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Nested;

namespace MatViewDb.Functions.Scalar.Maps;

/// <summary>Makes a map of keys and values by turns; of equal keys the last one counts.</summary>
[SqlFunction("map", Example = "map(1, 'apple', 2, 'pear') -> {1:\"apple\",2:\"pear\"}")]
public sealed class MapOf() : NestedFunction(0, Any)
{
    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments)
    {
        if (arguments.Count % 2 != 0) return null;
        var key = NestedTypes.CommonOf(arguments.Where((_, i) => i % 2 == 0));
        var value = NestedTypes.CommonOf(arguments.Where((_, i) => i % 2 == 1));
        if (key is null || value is null || !MapKeys.MayBe(key)) return null;
        return [.. arguments.Select((_, i) => i % 2 == 0 ? key : value)];
    }

    private protected override SqlType Result(SqlType[] types)
        => types.Length == 0 ? SqlType.Map(SqlType.Null, SqlType.Null) : SqlType.Map(types[0], types[1]);

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new PackedKernel<Body>(result, new Body(new PackedType(signature.ReturnType)), nullMask: 0);

    private struct Body(PackedType type) : IPackedBody
    {
        private readonly MapWriter _writer = new(type);
        private PackedSource[] _sources = [];

        public void Bind(Column[] arguments) => _sources = Array.ConvertAll(arguments, column => new PackedSource(column));

        public readonly bool Compute(int row, TextSink output)
        {
            _writer.Begin();
            for (var i = 0; i < _sources.Length; i += 2)
            {
                var (keyIsNull, valueIsNull) = (_sources[i].IsNull(row), _sources[i + 1].IsNull(row));
                _writer.Add(
                    keyIsNull, keyIsNull ? default : _sources[i].Bytes(row),
                    valueIsNull, valueIsNull ? default : _sources[i + 1].Bytes(row));
            }

            _writer.WriteTo(output);
            return true;
        }
    }
}

/// <summary>Makes a map of an array of keys and one of values, as long as it is.</summary>
[SqlFunction("map_from_arrays", Example = "map_from_arrays([1, 2], ['Star', 'Rocks']) -> {1:\"Star\",2:\"Rocks\"}")]
public sealed class MapFromArrays() : NestedFunction(2, 2)
{
    private protected override bool CanFail => true;

    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments)
        => NestedTypes.AsArray(arguments[0]) is { } keys && NestedTypes.AsArray(arguments[1]) is { } values && MapKeys.MayBe(keys.Part(0))
            ? [keys, values]
            : null;

    private protected override SqlType Result(SqlType[] types) => SqlType.Map(types[0].Part(0), types[1].Part(0));

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new PackedKernel<Body>(result, new Body(new PackedType(signature.ReturnType)));

    private struct Body(PackedType type) : IPackedBody
    {
        private readonly MapWriter _writer = new(type);
        private PackedSource _keys;
        private PackedSource _values;

        public void Bind(Column[] arguments) => (_keys, _values) = (new(arguments[0]), new(arguments[1]));

        public readonly unsafe bool Compute(int row, TextSink output)
        {
            var keys = new PackedArray(_keys.Start(row), type.Parts[0].Width);
            var values = new PackedArray(_values.Start(row), type.Parts[1].Width);
            if (keys.Count != values.Count) throw FunctionErrors.ArraysDiffer.With("map_from_arrays");
            _writer.Begin();
            for (var i = 0; i < keys.Count; i++) _writer.Add(keys, i, values, i);
            _writer.WriteTo(output);
            return true;
        }
    }
}

/// <summary>Puts maps together; of equal keys the last one counts. Maps that are NULL count for nothing.</summary>
[SqlFunction("map_concat", Example = "map_concat(map{1:3}, map{1:'4', 3:'5'}, NULL) -> {1:\"4\",3:\"5\"}")]
[SqlFunction("distinct_map_keys", Example = "distinct_map_keys(map{'a':1, 'a':2}) -> {\"a\":2}")]
public sealed class MapConcat() : NestedFunction(1, Any)
{
    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments)
    {
        var maps = arguments.Select(NestedTypes.AsMap).ToArray();
        if (Array.Exists(maps, type => type is null) || NestedTypes.CommonOf(maps!) is not { } common) return null;
        return Enumerable.Repeat(common, maps.Length).ToArray();
    }

    private protected override SqlType Result(SqlType[] types) => types[0];

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new PackedKernel<Body>(result, new Body(new PackedType(signature.ReturnType)), nullMask: 0);

    private struct Body(PackedType type) : IPackedBody
    {
        private readonly MapWriter _writer = new(type);
        private PackedSource[] _sources = [];

        public void Bind(Column[] arguments) => _sources = Array.ConvertAll(arguments, column => new PackedSource(column));

        public readonly unsafe bool Compute(int row, TextSink output)
        {
            var any = false;
            _writer.Begin();
            foreach (var source in _sources)
            {
                if (source.IsNull(row)) continue;
                any = true;
                var map = source.Start(row);
                var keys = type.Keys(map);
                var values = type.Values(map);
                for (var i = 0; i < keys.Count; i++) _writer.Add(keys, i, values, i);
            }

            if (any) _writer.WriteTo(output);
            return any;
        }
    }
}

/// <summary>Makes a map of an array of structs with two fields each.</summary>
[SqlFunction("map_from_entries", Example = "map_from_entries([row(1, 'a'), row(2, 'b')]) -> {1:\"a\",2:\"b\"}")]
public sealed class MapFromEntries() : NestedFunction(1, 1)
{
    private static readonly SqlType s_nothing = SqlType.Struct([new TypePart("key", SqlType.Null), new TypePart("value", SqlType.Null)]);

    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments)
    {
        if (NestedTypes.AsArray(arguments[0]) is not { } array) return null;
        if (array.Part(0).Kind == SqlTypeKind.Null) return [SqlType.Array(s_nothing)];
        return array.Part(0) is { IsStruct: true, Parts.Items.Length: 2 } pair && MapKeys.MayBe(pair.Part(0)) ? [array] : null;
    }

    private protected override SqlType Result(SqlType[] types) => SqlType.Map(types[0].Part(0).Part(0), types[0].Part(0).Part(1));

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new PackedKernel<Body>(
            result, new Body(new PackedType(signature.ReturnType), new PackedType(signature.ArgumentTypes[0].Part(0))));

    private struct Body(PackedType type, PackedType pair) : IPackedBody
    {
        private readonly MapWriter _writer = new(type);
        private PackedSource _arrays;

        public void Bind(Column[] arguments) => _arrays = new(arguments[0]);

        public readonly unsafe bool Compute(int row, TextSink output)
        {
            var array = new PackedArray(_arrays.Start(row), 0);
            _writer.Begin();
            for (var i = 0; i < array.Count; i++)
            {
                if (array.IsNull(i)) continue;
                var at = array.Find(i, out _);
                var key = pair.Field(at, 0, out var keyLength);
                var value = pair.Field(at, 1, out var valueLength);
                _writer.Add(
                    PackedType.IsFieldNull(at, 0), new ReadOnlySpan<byte>(key, keyLength),
                    PackedType.IsFieldNull(at, 1), new ReadOnlySpan<byte>(value, valueLength));
            }

            _writer.WriteTo(output);
            return true;
        }
    }
}
