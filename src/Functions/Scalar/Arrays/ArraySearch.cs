using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Nested;

namespace MatViewDb.Functions.Scalar.Arrays;

/// <summary>Counts the elements of an array or the pairs of a map, NULLs too.</summary>
[SqlFunction("array_length", Example = "array_length([1, NULL]) -> 2")]
[SqlFunction("array_size", Example = "array_size(['a']) -> 1")]
[SqlFunction("cardinality", Example = "cardinality(map{1:2, 3:4}) -> 2")]
[SqlFunction("map_size", Example = "map_size(map{1:2}) -> 1")]
[SqlFunction("size", Example = "size([[1], [2, 3]]) -> 2")]
public sealed class ArrayLength() : NestedFunction(1, 1)
{
    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments)
        => arguments[0].IsMap ? [arguments[0]] : OneArray(arguments);

    private protected override SqlType Result(SqlType[] types) => SqlType.Int;

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new ValueKernel<Body, int>(result, new Body(signature.ArgumentTypes[0].IsMap ? sizeof(int) : 0));

    private struct Body(int skip) : IValueBody<int>
    {
        private PackedSource _values;

        public void Bind(Column[] arguments) => _values = new(arguments[0]);

        public readonly unsafe bool Compute(int row, out int value)
        {
            value = new PackedArray(_values.Start(row) + skip, 1).Count;
            return true;
        }
    }
}

/// <summary>Says where in an array a value is first, from 1; 0 when nowhere. NULL is found like a value.</summary>
[SqlFunction("array_position", Example = "array_position(['a', 'b'], 'b') -> 2")]
public sealed class ArrayPosition() : NestedFunction(2, 2)
{
    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments) => ArrayAndElement(arguments);

    private protected override SqlType Result(SqlType[] types) => SqlType.Int;

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new ValueKernel<Body, int>(result, new Body(new PackedType(signature.ArgumentTypes[0])), nullMask: 1);

    private struct Body(PackedType type) : IValueBody<int>
    {
        private PackedSource _arrays;
        private PackedSource _values;

        public void Bind(Column[] arguments) => (_arrays, _values) = (new(arguments[0]), new(arguments[1]));

        public readonly unsafe bool Compute(int row, out int value)
        {
            var array = new PackedArray(_arrays.Start(row), type.Element.Width);
            value = 1 + (_values.IsNull(row) ? array.IndexOfNull() : array.IndexOf(_values.Bytes(row)));
            return true;
        }
    }
}

/// <summary>Says whether a value is in an array. NULL is found like a value.</summary>
[SqlFunction("array_contains", Example = "array_contains([1, NULL], NULL) -> 1")]
public sealed class ArrayContains() : NestedFunction(2, 2)
{
    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments) => ArrayAndElement(arguments);

    private protected override SqlType Result(SqlType[] types) => SqlType.Boolean;

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new ValueKernel<Body, bool>(result, new Body(new PackedType(signature.ArgumentTypes[0])), nullMask: 1);

    private struct Body(PackedType type) : IValueBody<bool>
    {
        private PackedSource _arrays;
        private PackedSource _values;

        public void Bind(Column[] arguments) => (_arrays, _values) = (new(arguments[0]), new(arguments[1]));

        public readonly unsafe bool Compute(int row, out bool value)
        {
            var array = new PackedArray(_arrays.Start(row), type.Element.Width);
            value = (_values.IsNull(row) ? array.IndexOfNull() : array.IndexOf(_values.Bytes(row))) >= 0;
            return true;
        }
    }
}

/// <summary>Says whether the first array has every element of the second; NULL is one like the others.</summary>
[SqlFunction("array_contains_all", Example = "array_contains_all([1, 2, NULL], [NULL, 2]) -> 1")]
public sealed class ArrayContainsAll() : NestedFunction(2, 2)
{
    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments) => CommonArrays(arguments);

    private protected override SqlType Result(SqlType[] types) => SqlType.Boolean;

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new ValueKernel<Body, bool>(result, new Body(new PackedType(signature.ArgumentTypes[0])));

    private struct Body(PackedType type) : IValueBody<bool>
    {
        private PackedSource _left;
        private PackedSource _right;

        public void Bind(Column[] arguments) => (_left, _right) = (new(arguments[0]), new(arguments[1]));

        public readonly unsafe bool Compute(int row, out bool value)
        {
            var left = new PackedArray(_left.Start(row), type.Element.Width);
            var right = new PackedArray(_right.Start(row), type.Element.Width);
            value = false;
            for (var i = 0; i < right.Count; i++)
            {
                if ((right.IsNull(i) ? left.IndexOfNull() : left.IndexOf(right.Bytes(i))) < 0) return true;
            }

            value = true;
            return true;
        }
    }
}

/// <summary>Says whether the elements of the second array stand in the first one behind each other.</summary>
[SqlFunction("array_contains_seq", Example = "array_contains_seq([1, 2, 3, 4], [2, 3]) -> 1")]
public sealed class ArrayContainsSequence() : NestedFunction(2, 2)
{
    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments) => CommonArrays(arguments);

    private protected override SqlType Result(SqlType[] types) => SqlType.Boolean;

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new ValueKernel<Body, bool>(result, new Body(new PackedType(signature.ArgumentTypes[0])));

    private struct Body(PackedType type) : IValueBody<bool>
    {
        private PackedSource _left;
        private PackedSource _right;

        public void Bind(Column[] arguments) => (_left, _right) = (new(arguments[0]), new(arguments[1]));

        public readonly unsafe bool Compute(int row, out bool value)
        {
            var left = new PackedArray(_left.Start(row), type.Element.Width);
            var right = new PackedArray(_right.Start(row), type.Element.Width);
            value = true;
            for (var start = 0; start + right.Count <= left.Count; start++)
            {
                var same = 0;
                while (same < right.Count && Same(left, start + same, right, same)) same++;
                if (same == right.Count) return true;
            }

            value = false;
            return true;
        }

        private static bool Same(in PackedArray left, int leftIndex, in PackedArray right, int rightIndex)
            => left.IsNull(leftIndex) || right.IsNull(rightIndex)
                ? left.IsNull(leftIndex) && right.IsNull(rightIndex)
                : left.Bytes(leftIndex).SequenceEqual(right.Bytes(rightIndex));
    }
}

/// <summary>Says whether two arrays have an element in common; NULL is one like the others.</summary>
[SqlFunction("arrays_overlap", Example = "arrays_overlap([11, 9], [NULL, 11]) -> 1")]
public sealed class ArraysOverlap() : NestedFunction(2, 2)
{
    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments) => CommonArrays(arguments);

    private protected override SqlType Result(SqlType[] types) => SqlType.Boolean;

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new ValueKernel<Body, bool>(result, new Body(new PackedType(signature.ArgumentTypes[0])));

    private struct Body(PackedType type) : IValueBody<bool>
    {
        private PackedSource _left;
        private PackedSource _right;

        public void Bind(Column[] arguments) => (_left, _right) = (new(arguments[0]), new(arguments[1]));

        public readonly unsafe bool Compute(int row, out bool value)
        {
            var left = new PackedArray(_left.Start(row), type.Element.Width);
            var right = new PackedArray(_right.Start(row), type.Element.Width);
            value = true;
            for (var i = 0; i < right.Count; i++)
            {
                if ((right.IsNull(i) ? left.IndexOfNull() : left.IndexOf(right.Bytes(i))) >= 0) return true;
            }

            value = false;
            return true;
        }
    }
}

/// <summary>
/// Gives the element of an array at a place, from 1, or the value of a map for a key; NULL where there is none. a[i] is the same.
/// </summary>
[SqlFunction("element_at", Example = "element_at(['a', 'b'], 2) -> b")]
public sealed class ElementAt() : NestedFunction(2, 2)
{
    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments)
    {
        if (arguments[0].IsMap)
        {
            return TypeCoercion.Common(arguments[0].Part(0), arguments[1]) is { } key
                ? [SqlType.Map(key, arguments[0].Part(1)), key]
                : null;
        }

        return NestedTypes.AsArray(arguments[0]) is { } array ? [array, SqlType.BigInt] : null;
    }

    private protected override SqlType Result(SqlType[] types) => types[0].Part(types[0].IsMap ? 1 : 0);

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
    {
        var type = new PackedType(signature.ArgumentTypes[0]);
        return type.Sql.IsMap
            ? new ElementKernel<OfMap>(result, new OfMap(type), nullMask: 1)
            : new ElementKernel<OfArray>(result, new OfArray(type));
    }

    private struct OfArray(PackedType type) : IElementBody
    {
        private readonly int _width = type.Element.Width;
        private PackedSource _arrays;
        private PackedSource _places;

        public void Bind(Column[] arguments) => (_arrays, _places) = (new(arguments[0]), new(arguments[1]));

        public readonly unsafe bool Find(int row, out byte* bytes, out int length)
        {
            bytes = null;
            length = 0;
            var array = new PackedArray(_arrays.Start(row), _width);
            var place = _places.Value<long>(row);
            if (place < 1 || place > array.Count || array.IsNull((int)place - 1)) return false;
            bytes = array.Find((int)place - 1, out length);
            return true;
        }
    }

    private struct OfMap(PackedType type) : IElementBody
    {
        private PackedSource _maps;
        private PackedSource _keys;

        public void Bind(Column[] arguments) => (_maps, _keys) = (new(arguments[0]), new(arguments[1]));

        public readonly unsafe bool Find(int row, out byte* bytes, out int length)
        {
            bytes = null;
            length = 0;
            var map = _maps.Start(row);
            var keys = type.Keys(map);
            var at = _keys.IsNull(row) ? keys.IndexOfNull() : keys.IndexOf(_keys.Bytes(row));
            if (at < 0) return false;
            var values = type.Values(map);
            if (values.IsNull(at)) return false;
            bytes = values.Find(at, out length);
            return true;
        }
    }
}
