using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Nested;

/// <summary>Makes the kernels of comparisons of nested values: = and &lt;&gt; are NULL where a NULL inside leaves them open.</summary>
internal static class NestedCompare
{
    internal static ScalarKernel Create<TComparison>(SqlType type) where TComparison : struct, IComparison
    {
        var packed = new PackedType(type);
        var result = new ArrowType(ArrowTypeId.Bool);
        if (typeof(TComparison) == typeof(EqualTo)) return new ValueKernel<EqualBody, bool>(result, new EqualBody(packed, true));
        if (typeof(TComparison) == typeof(NotEqualTo)) return new ValueKernel<EqualBody, bool>(result, new EqualBody(packed, false));
        return new ValueKernel<OrderBody<TComparison>, bool>(result, new OrderBody<TComparison>(packed));
    }

    /// <summary>Makes the kernel of &lt;=&gt;: NULLs are equal, also inside.</summary>
    internal static ScalarKernel NullSafe(SqlType type)
        => new ValueKernel<SameBody, bool>(new ArrowType(ArrowTypeId.Bool), new SameBody(new PackedType(type)), nullMask: 0);

    private struct SameBody(PackedType type) : IValueBody<bool>
    {
        private PackedSource _left;
        private PackedSource _right;

        public void Bind(Column[] arguments) => (_left, _right) = (new(arguments[0]), new(arguments[1]));

        public readonly unsafe bool Compute(int row, out bool value)
        {
            if (_left.IsNull(row) || _right.IsNull(row)) value = _left.IsNull(row) && _right.IsNull(row);
            else value = NestedOrder.Same(type, _left.Start(row), _left.Length(row), _right.Start(row), _right.Length(row));
            return true;
        }
    }

    private struct EqualBody(PackedType type, bool wanted) : IValueBody<bool>
    {
        private PackedSource _left;
        private PackedSource _right;

        public void Bind(Column[] arguments) => (_left, _right) = (new(arguments[0]), new(arguments[1]));

        public readonly unsafe bool Compute(int row, out bool value)
        {
            var equal = NestedOrder.Equal(type, _left.Start(row), _left.Length(row), _right.Start(row), _right.Length(row));
            value = equal == wanted;
            return equal is not null;
        }
    }

    private struct OrderBody<TComparison>(PackedType type) : IValueBody<bool> where TComparison : struct, IComparison
    {
        private PackedSource _left;
        private PackedSource _right;

        public void Bind(Column[] arguments) => (_left, _right) = (new(arguments[0]), new(arguments[1]));

        public readonly unsafe bool Compute(int row, out bool value)
        {
            value = TComparison.Holds(
                NestedOrder.Compare(type, _left.Start(row), _left.Length(row), _right.Start(row), _right.Length(row)));
            return true;
        }
    }
}
