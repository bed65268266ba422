using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Nested;

namespace MatViewDb.Functions.Scalar.Arrays;

/// <summary>Makes an array of its arguments, in the type that they have in common.</summary>
[SqlFunction("array", Example = "array(1, NULL, 3) -> [1,null,3]")]
public sealed class ArrayOf() : NestedFunction(0, Any)
{
    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments)
        => NestedTypes.CommonOf(arguments) is { } common ? Enumerable.Repeat(common, arguments.Count).ToArray() : null;

    private protected override SqlType Result(SqlType[] types) => SqlType.Array(types.Length == 0 ? SqlType.Null : types[0]);

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new PackedKernel<Body>(result, new Body(new PackedType(signature.ReturnType)), nullMask: 0);

    private struct Body(PackedType type) : IPackedBody
    {
        private readonly PackedWriter _writer = new(type.Element.Width);
        private PackedSource[] _sources = [];

        public void Bind(Column[] arguments) => _sources = Array.ConvertAll(arguments, column => new PackedSource(column));

        public readonly bool Compute(int row, TextSink output)
        {
            _writer.Begin();
            foreach (var source in _sources)
            {
                if (source.IsNull(row)) _writer.AddNull();
                else _writer.Add(source.Bytes(row));
            }

            _writer.WriteTo(output);
            return true;
        }
    }
}

/// <summary>Makes an array of one value so many times; none for counts below 1.</summary>
[SqlFunction("array_repeat", Example = "array_repeat('a', 3) -> [\"a\",\"a\",\"a\"]")]
public sealed class ArrayRepeat() : NestedFunction(2, 2)
{
    private protected override SqlType[] Infer(IReadOnlyList<SqlType> arguments) => [arguments[0], SqlType.Int];

    private protected override SqlType Result(SqlType[] types) => SqlType.Array(types[0]);

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new PackedKernel<Body>(result, new Body(new PackedType(signature.ReturnType)), nullMask: 2);

    private struct Body(PackedType type) : IPackedBody
    {
        private readonly PackedWriter _writer = new(type.Element.Width);
        private PackedSource _value;
        private PackedSource _count;

        public void Bind(Column[] arguments) => (_value, _count) = (new(arguments[0]), new(arguments[1]));

        public readonly bool Compute(int row, TextSink output)
        {
            _writer.Begin();
            for (var left = _count.Value<int>(row); left > 0; left--)
            {
                if (_value.IsNull(row)) _writer.AddNull();
                else _writer.Add(_value.Bytes(row));
            }

            _writer.WriteTo(output);
            return true;
        }
    }
}

/// <summary>
/// Makes an array of the numbers from start to end (from 1 with one argument) in steps, by default of 1 towards the end; a step
/// of 0 or away from the end gives none.
/// </summary>
[SqlFunction("array_generate", Example = "array_generate(9, 6) -> [9,8,7,6]")]
public sealed class ArrayGenerate() : NestedFunction(1, 3)
{
    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments)
    {
        if (arguments.Any(type => !type.IsInteger && type.Kind != SqlTypeKind.Null)) return null;
        var common = NestedTypes.CommonOf(arguments)!; // Integers have a common type.
        if (common.Kind < SqlTypeKind.TinyInt) common = SqlType.TinyInt;
        return Enumerable.Repeat(common, arguments.Count).ToArray();
    }

    private protected override SqlType Result(SqlType[] types) => SqlType.Array(types[0]);

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result) => signature.ArgumentTypes[0].Kind switch
    {
        SqlTypeKind.TinyInt => Of<sbyte>(result),
        SqlTypeKind.SmallInt => Of<short>(result),
        SqlTypeKind.Int => Of<int>(result),
        SqlTypeKind.BigInt => Of<long>(result),
        _ => Of<Int128>(result),
    };

    private static PackedKernel<Body<T>> Of<T>(ArrowType result) where T : unmanaged, System.Numerics.IBinaryInteger<T>
        => new(result, new Body<T>());

    private struct Body<T>() : IPackedBody where T : unmanaged, System.Numerics.IBinaryInteger<T>
    {
        private readonly unsafe PackedWriter _writer = new(sizeof(T));
        private PackedSource[] _sources = [];

        public void Bind(Column[] arguments) => _sources = Array.ConvertAll(arguments, column => new PackedSource(column));

        public readonly bool Compute(int row, TextSink output)
        {
            var start = _sources.Length == 1 ? Int128.One : Int128.CreateChecked(_sources[0].Value<T>(row));
            var end = Int128.CreateChecked(_sources[_sources.Length == 1 ? 0 : 1].Value<T>(row));
            var step = _sources.Length == 3 ? Int128.CreateChecked(_sources[2].Value<T>(row)) : start <= end ? Int128.One : -Int128.One;
            _writer.Begin();
            for (var at = start; step != 0 && (step > 0 ? at <= end : at >= end); at += step) _writer.Add(T.CreateTruncating(at));
            _writer.WriteTo(output);
            return true;
        }
    }
}

/// <summary>Puts arrays one behind the other.</summary>
[SqlFunction("array_concat", Example = "array_concat([1, 2], [3], [NULL]) -> [1,2,3,null]")]
public sealed class ArrayConcat() : NestedFunction(1, Any)
{
    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments) => CommonArrays(arguments);

    private protected override SqlType Result(SqlType[] types) => types[0];

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new PackedKernel<Body>(result, new Body(new PackedType(signature.ReturnType)));

    private struct Body(PackedType type) : IPackedBody
    {
        private readonly PackedWriter _writer = new(type.Element.Width);
        private PackedSource[] _sources = [];

        public void Bind(Column[] arguments) => _sources = Array.ConvertAll(arguments, column => new PackedSource(column));

        public readonly unsafe bool Compute(int row, TextSink output)
        {
            _writer.Begin();
            foreach (var source in _sources)
            {
                var array = new PackedArray(source.Start(row), type.Element.Width);
                _writer.AddRange(array, 0, array.Count);
            }

            _writer.WriteTo(output);
            return true;
        }
    }
}

/// <summary>Adds one element at the end; array_pushfront at the start.</summary>
[SqlFunction("array_append", Example = "array_append([1, 2], 3) -> [1,2,3]")]
[SqlFunction("array_pushback", Example = "array_pushback([1, 2], NULL) -> [1,2,null]")]
[SqlFunction("array_pushfront", Example = "array_pushfront([1, 2], 3) -> [3,1,2]")]
public sealed class ArrayAppend() : NestedFunction(2, 2)
{
    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments) => ArrayAndElement(arguments);

    private protected override SqlType Result(SqlType[] types) => types[0];

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new PackedKernel<Body>(
            result, new Body(new PackedType(signature.ReturnType), signature.Name == "array_pushfront"), nullMask: 1);

    private struct Body(PackedType type, bool atStart) : IPackedBody
    {
        private readonly PackedWriter _writer = new(type.Element.Width);
        private PackedSource _arrays;
        private PackedSource _values;

        public void Bind(Column[] arguments) => (_arrays, _values) = (new(arguments[0]), new(arguments[1]));

        public readonly unsafe bool Compute(int row, TextSink output)
        {
            var array = new PackedArray(_arrays.Start(row), type.Element.Width);
            _writer.Begin();
            if (!atStart) _writer.AddRange(array, 0, array.Count);
            if (_values.IsNull(row)) _writer.AddNull();
            else _writer.Add(_values.Bytes(row));
            if (atStart) _writer.AddRange(array, 0, array.Count);
            _writer.WriteTo(output);
            return true;
        }
    }
}

/// <summary>Puts the arrays of an array one behind the other; NULLs among them count for nothing.</summary>
[SqlFunction("array_flatten", Example = "array_flatten([[1, 2], [1, 4]]) -> [1,2,1,4]")]
public sealed class ArrayFlatten() : NestedFunction(1, 1)
{
    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments)
    {
        if (NestedTypes.AsArray(arguments[0]) is not { } outer) return null;
        return NestedTypes.AsArray(outer.Part(0)) is { } inner ? [SqlType.Array(inner)] : null;
    }

    private protected override SqlType Result(SqlType[] types) => types[0].Part(0);

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new PackedKernel<Body>(result, new Body(new PackedType(signature.ReturnType)));

    private struct Body(PackedType type) : IPackedBody
    {
        private readonly PackedWriter _writer = new(type.Element.Width);
        private PackedSource _arrays;

        public void Bind(Column[] arguments) => _arrays = new(arguments[0]);

        public readonly unsafe bool Compute(int row, TextSink output)
        {
            var outer = new PackedArray(_arrays.Start(row), 0);
            _writer.Begin();
            for (var i = 0; i < outer.Count; i++)
            {
                if (outer.IsNull(i)) continue;
                var inner = new PackedArray(outer.Find(i, out _), type.Element.Width);
                _writer.AddRange(inner, 0, inner.Count);
            }

            _writer.WriteTo(output);
            return true;
        }
    }
}
