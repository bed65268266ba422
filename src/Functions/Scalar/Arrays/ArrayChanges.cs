using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Nested;

namespace MatViewDb.Functions.Scalar.Arrays;

/// <summary>Gives so many elements from a place on, counted from 1, or from the end where it is negative; all without a length.</summary>
[SqlFunction("array_slice", Example = "array_slice([1, 2, 4, 5, 6], 3, 2) -> [4,5]")]
public sealed class ArraySlice() : NestedFunction(2, 3)
{
    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments)
        => NestedTypes.AsArray(arguments[0]) is { } array
            ? [array, .. Enumerable.Repeat(SqlType.BigInt, arguments.Count - 1)]
            : null;

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
            var array = new PackedArray(_sources[0].Start(row), type.Element.Width);
            var offset = _sources[1].Value<long>(row);
            var length = _sources.Length == 3 ? _sources[2].Value<long>(row) : array.Count;
            var from = offset > 0 ? offset - 1 : array.Count + offset;
            _writer.Begin();
            if (offset != 0 && from >= 0 && from < array.Count && length > 0)
                _writer.AddRange(array, (int)from, (int)Math.Min(length, array.Count - from));
            _writer.WriteTo(output);
            return true;
        }
    }
}

/// <summary>Leaves out so many elements at the end; an error when there are not so many, or for a negative number.</summary>
[SqlFunction("trim_array", Example = "trim_array([1, 2, 3, 4], 1) -> [1,2,3]")]
public sealed class TrimArray() : NestedFunction(2, 2)
{
    private protected override bool CanFail => true;

    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments)
        => NestedTypes.AsArray(arguments[0]) is { } array ? [array, SqlType.BigInt] : null;

    private protected override SqlType Result(SqlType[] types) => types[0];

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new PackedKernel<Body>(result, new Body(new PackedType(signature.ReturnType)));

    private struct Body(PackedType type) : IPackedBody
    {
        private readonly PackedWriter _writer = new(type.Element.Width);
        private PackedSource _arrays;
        private PackedSource _counts;

        public void Bind(Column[] arguments) => (_arrays, _counts) = (new(arguments[0]), new(arguments[1]));

        public readonly unsafe bool Compute(int row, TextSink output)
        {
            var array = new PackedArray(_arrays.Start(row), type.Element.Width);
            var count = _counts.Value<long>(row);
            if (count < 0 || count > array.Count) throw CoreErrors.WrongArguments.With("trim_array");
            _writer.Begin();
            _writer.AddRange(array, 0, (int)(array.Count - count));
            _writer.WriteTo(output);
            return true;
        }
    }
}

/// <summary>Leaves out all elements equal to a value, or all NULLs.</summary>
[SqlFunction("array_remove", Example = "array_remove([1, 2, 3, NULL, 3], 3) -> [1,2,null]")]
public sealed class ArrayRemove() : NestedFunction(2, 2)
{
    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments) => ArrayAndElement(arguments);

    private protected override SqlType Result(SqlType[] types) => types[0];

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new PackedKernel<Body>(result, new Body(new PackedType(signature.ReturnType)), nullMask: 1);

    private struct Body(PackedType type) : IPackedBody
    {
        private readonly PackedWriter _writer = new(type.Element.Width);
        private PackedSource _arrays;
        private PackedSource _values;

        public void Bind(Column[] arguments) => (_arrays, _values) = (new(arguments[0]), new(arguments[1]));

        public readonly unsafe bool Compute(int row, TextSink output)
        {
            var array = new PackedArray(_arrays.Start(row), type.Element.Width);
            var isNull = _values.IsNull(row);
            _writer.Begin();
            for (var i = 0; i < array.Count; i++)
            {
                if (array.IsNull(i) ? isNull : !isNull && array.Bytes(i).SequenceEqual(_values.Bytes(row))) continue;
                _writer.Add(array, i);
            }

            _writer.WriteTo(output);
            return true;
        }
    }
}

/// <summary>Turns an array round.</summary>
[SqlFunction("reverse", Example = "reverse([1, 2, NULL]) -> [null,2,1]")]
[SqlFunction("array_reverse", Example = "array_reverse([1, 2, NULL]) -> [null,2,1]")]
public sealed class ArrayReverse() : NestedFunction(1, 1)
{
    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments) => arguments[0].IsArray ? [arguments[0]] : null;

    private protected override SqlType Result(SqlType[] types) => types[0];

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new PackedKernel<Body>(result, new Body(new PackedType(signature.ReturnType)));

    private struct Body(PackedType type) : IPackedBody
    {
        private readonly PackedWriter _writer = new(type.Element.Width);
        private PackedSource _arrays;

        public void Bind(Column[] arguments) => _arrays = new(arguments[0]);

        public readonly unsafe bool Compute(int row, TextSink output)
        {
            var array = new PackedArray(_arrays.Start(row), type.Element.Width);
            _writer.Begin();
            for (var i = array.Count - 1; i >= 0; i--) _writer.Add(array, i);
            _writer.WriteTo(output);
            return true;
        }
    }
}

/// <summary>Keeps the elements whose like in the second array is true; that being NULL gives an empty array.</summary>
[SqlFunction("array_filter", Example = "array_filter([1, 2, 3], [NULL, 1, 0]) -> [2]")]
public sealed class ArrayFilter() : NestedFunction(2, 2)
{
    private static readonly SqlType s_booleans = SqlType.Array(SqlType.Boolean);

    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments)
        => NestedTypes.AsArray(arguments[0]) is { } array ? [array, s_booleans] : null;

    private protected override SqlType Result(SqlType[] types) => types[0];

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new PackedKernel<Body>(result, new Body(new PackedType(signature.ReturnType)), nullMask: 1);

    private struct Body(PackedType type) : IPackedBody
    {
        private readonly PackedWriter _writer = new(type.Element.Width);
        private PackedSource _arrays;
        private PackedSource _filters;

        public void Bind(Column[] arguments) => (_arrays, _filters) = (new(arguments[0]), new(arguments[1]));

        public readonly unsafe bool Compute(int row, TextSink output)
        {
            _writer.Begin();
            if (!_filters.IsNull(row))
            {
                var array = new PackedArray(_arrays.Start(row), type.Element.Width);
                var filter = new PackedArray(_filters.Start(row), sizeof(bool));
                for (var i = 0; i < Math.Min(array.Count, filter.Count); i++)
                {
                    if (!filter.IsNull(i) && filter.Value<byte>(i) != 0) _writer.Add(array, i);
                }
            }

            _writer.WriteTo(output);
            return true;
        }
    }
}

/// <summary>Says whether any, all or none of the elements are true; NULL where a NULL leaves it open.</summary>
[SqlFunction("any_match", Example = "any_match([0, NULL, 1]) -> 1")]
[SqlFunction("all_match", Example = "all_match([1, NULL]) -> NULL")]
[SqlFunction("none_match", Example = "none_match([0, 0]) -> 1")]
public sealed class ArrayMatch() : NestedFunction(1, 1)
{
    private static readonly SqlType s_booleans = SqlType.Array(SqlType.Boolean);

    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments)
        => NestedTypes.AsArray(arguments[0]) is null ? null : [s_booleans];

    private protected override SqlType Result(SqlType[] types) => SqlType.Boolean;

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new ValueKernel<Body, bool>(result, new Body(stopsAt: signature.Name != "all_match", answer: signature.Name == "any_match"));

    // The first element equal to stopsAt decides for the answer; without one it is the opposite.
    private struct Body(bool stopsAt, bool answer) : IValueBody<bool>
    {
        private PackedSource _arrays;

        public void Bind(Column[] arguments) => _arrays = new(arguments[0]);

        public readonly unsafe bool Compute(int row, out bool value)
        {
            var array = new PackedArray(_arrays.Start(row), sizeof(bool));
            value = answer;
            for (var i = 0; i < array.Count; i++)
            {
                if (!array.IsNull(i) && array.Value<byte>(i) != 0 == stopsAt) return true;
            }

            value = !answer;
            return !array.HasNulls;
        }
    }
}
