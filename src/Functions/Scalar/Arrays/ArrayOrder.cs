using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Nested;

namespace MatViewDb.Functions.Scalar.Arrays;

/// <summary>Orders the elements of an array, NULLs first; array_sort_desc turns that round.</summary>
[SqlFunction("array_sort", Example = "array_sort([4, 3, NULL, 1]) -> [null,1,3,4]")]
[SqlFunction("array_sort_desc", Example = "array_sort_desc([4, 3, NULL]) -> [4,3,null]")]
public sealed class ArraySort() : ArraySortFunction(1, 1);

/// <summary>Orders the elements of an array as those of others, which have as many, order; a NULL one of these says nothing.</summary>
[SqlFunction("array_sortby", Example = "array_sortby([82, 1, 4], [4, 3, 5]) -> [1,82,4]")]
public sealed class ArraySortBy() : ArraySortFunction(2, int.MaxValue);

/// <summary>Is a function that orders an array, by itself or by others.</summary>
public abstract class ArraySortFunction(int fewest, int most) : NestedFunction(fewest, most)
{
    private protected override bool CanFail => true;

    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments)
    {
        var arrays = arguments.Select(NestedTypes.AsArray).ToArray();
        return Array.TrueForAll(arrays, type => type is not null && NestedOrder.IsOrdered(type)) ? arrays! as SqlType[] : null;
    }

    private protected override SqlType Result(SqlType[] types) => types[0];

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
    {
        var types = signature.ArgumentTypes.Select(type => new PackedType(type)).ToArray();
        return new PackedKernel<Body>(result, new Body(types, signature.Name == "array_sort_desc"), nullMask: 1);
    }

    private struct Body(PackedType[] types, bool descending) : IPackedBody
    {
        private readonly PackedWriter _writer = new(types[0].Element.Width);
        private readonly RowOrder _order = new(types, descending);
        private PackedSource[] _sources = [];

        public void Bind(Column[] arguments) => _sources = Array.ConvertAll(arguments, column => new PackedSource(column));

        public readonly unsafe bool Compute(int row, TextSink output)
        {
            var array = new PackedArray(_sources[0].Start(row), types[0].Element.Width);
            _writer.Begin();
            foreach (var index in _order.Of(_sources, row)) _writer.Add(array, index);
            _writer.WriteTo(output);
            return true;
        }
    }

    /// <summary>Sorts the places of one row's elements.</summary>
    private sealed class RowOrder(PackedType[] types, bool descending) : IComparer<int>
    {
        private readonly PackedArray[] _keys = new PackedArray[types.Length];
        private readonly PackedType[] _types = new PackedType[types.Length];
        private int[] _places = new int[16];
        private int _keyCount;

        internal unsafe ReadOnlySpan<int> Of(PackedSource[] sources, int row)
        {
            var count = new PackedArray(sources[0].Start(row), types[0].Element.Width).Count;
            if (_places.Length < count) _places = new int[Math.Max(count, _places.Length * 2)];
            for (var i = 0; i < count; i++) _places[i] = i;
            _keyCount = 0;
            for (var i = sources.Length == 1 ? 0 : 1; i < sources.Length; i++)
            {
                // An array to sort by that is NULL says nothing.
                if (sources[i].IsNull(row)) continue;
                var keys = new PackedArray(sources[i].Start(row), types[i].Element.Width);
                if (keys.Count != count) throw FunctionErrors.ArraysDiffer.With("array_sortby");
                _types[_keyCount] = types[i].Element;
                _keys[_keyCount++] = keys;
            }

            if (_keyCount > 0) _places.AsSpan(0, count).Sort(this);
            return _places.AsSpan(0, count);
        }

        public int Compare(int x, int y)
        {
            for (var i = 0; i < _keyCount; i++)
            {
                var order = NestedOrder.Compare(_types[i], _keys[i], x, _keys[i], y);
                if (order != 0) return descending ? -order : order;
            }

            return x.CompareTo(y);
        }
    }
}

/// <summary>Gives the largest elements, the largest first.</summary>
[SqlFunction("array_top_n", Example = "array_top_n([1, 5, 3], 2) -> [5,3]")]
public sealed class ArrayTop() : NestedFunction(2, 2)
{
    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments)
        => NestedTypes.AsArray(arguments[0]) is { } array && NestedOrder.IsOrdered(array) ? [array, SqlType.BigInt] : null;

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
            var element = type.Element;
            var places = new int[array.Count];
            for (var i = 0; i < places.Length; i++) places[i] = i;
            Array.Sort(places, (x, y) => NestedOrder.Compare(element, array, y, array, x) is var order && order != 0 ? order : x - y);
            _writer.Begin();
            for (var i = 0; i < Math.Min(places.Length, _counts.Value<long>(row)); i++) _writer.Add(array, places[i]);
            _writer.WriteTo(output);
            return true;
        }
    }
}

/// <summary>Gives the largest or smallest element that is not NULL.</summary>
[SqlFunction("array_max", Example = "array_max([2, NULL, 1]) -> 2")]
[SqlFunction("array_min", Example = "array_min(['b', 'a']) -> a")]
public sealed class ArrayExtreme() : NestedFunction(1, 1)
{
    private protected override SqlType[]? Infer(IReadOnlyList<SqlType> arguments)
        => OneArray(arguments) is { } types && NestedOrder.IsOrdered(types[0]) ? types : null;

    private protected override SqlType Result(SqlType[] types) => types[0].Part(0);

    private protected override ScalarKernel Kernel(FunctionSignature signature, ArrowType result)
        => new ElementKernel<Body>(
            result, new Body(new PackedType(signature.ArgumentTypes[0]), signature.Name == "array_max" ? 1 : -1));

    private struct Body(PackedType type, int sign) : IElementBody
    {
        private PackedSource _arrays;

        public void Bind(Column[] arguments) => _arrays = new(arguments[0]);

        public readonly unsafe bool Find(int row, out byte* bytes, out int length)
        {
            bytes = null;
            length = 0;
            var array = new PackedArray(_arrays.Start(row), type.Element.Width);
            var best = -1;
            for (var i = 0; i < array.Count; i++)
            {
                if (array.IsNull(i)) continue;
                if (best < 0 || NestedOrder.Compare(type.Element, array, i, array, best) * sign > 0) best = i;
            }

            if (best < 0) return false;
            bytes = array.Find(best, out length);
            return true;
        }
    }
}
