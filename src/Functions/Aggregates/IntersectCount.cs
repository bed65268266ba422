using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Aggregates;

/// <summary>
/// Counts the numbers that stand in the sets of every value asked for: intersect_count(set, dimension, value, ...) joins the sets of
/// the rows of each value and then keeps what all of these have. orthogonal_bitmap_intersect gives that set.
/// </summary>
[SqlFunction("intersect_count", Example = "intersect_count(to_bitmap(x), y, 1, 2) of (7, 1), (7, 2), (8, 2) -> 1")]
[SqlFunction("bitmap_intersect_count", Example = "bitmap_intersect_count(to_bitmap(x), y, 1, 2) of (7, 1), (7, 2), (8, 2) -> 1")]
[SqlFunction(
    "orthogonal_bitmap_intersect_count", Example = "orthogonal_bitmap_intersect_count(to_bitmap(x), y, 1, 2) of (7, 1), (7, 2) -> 1")]
[SqlFunction(
    "orthogonal_bitmap_intersect", Example = "bitmap_to_string(orthogonal_bitmap_intersect(to_bitmap(x), y, 1, 2)) of (7, 1), (7, 2) -> 7")]
public sealed class IntersectCount : AggregateFunction
{
    private static readonly SqlType s_bitmap = new(SqlTypeKind.Bitmap);

    public override bool Accepts(int argumentCount) => argumentCount >= 3;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
    {
        if (TypeCoercion.Cost(arguments[0], s_bitmap) == TypeCoercion.Impossible) return null;
        var common = arguments[1];
        foreach (var value in arguments.Skip(2))
        {
            if (TypeCoercion.Common(common, value) is not { IsNested: false } wider) return null;
            common = wider;
        }

        var gives = GivesSet(name) ? s_bitmap : SqlType.BigInt;
        return new FunctionSignature(name, FunctionKind.Aggregate, [s_bitmap, .. Enumerable.Repeat(common, arguments.Count - 1)], gives)
        {
            NullIfAnyNull = false,
            NeverNull = true,
        };
    }

    public override AggregateKernel CreateKernel(AggregateRequest request) => new Kernel(request);

    private static bool GivesSet(string name) => name == "orthogonal_bitmap_intersect";

    /// <summary>Holds a set for each value asked for, in the order of the call.</summary>
    internal sealed class Sets
    {
        internal NumberSet?[] ByValue = [];
    }

    private sealed unsafe class Kernel(AggregateRequest request) : ExternalStateKernel<Sets>
    {
        private readonly int _count = request.ArgumentTypes.Count - 2;

        protected override ArrowType ResultType { get; } = new(
            GivesSet(request.Name) ? ArrowTypeId.BinaryView : ArrowTypeId.Int64);

        protected override MemoryTracker Tracker => request.Tracker;

        protected override Sets NewGroup() => new() { ByValue = new NumberSet?[_count] };

        protected override bool Takes(Column[] arguments, int row) => !arguments[0].IsNull(row) && !arguments[1].IsNull(row);

        protected override void Add(Sets group, Column[] arguments, int row)
        {
            var dimension = new Nested.PackedSource(arguments[1]).Bytes(row);
            for (var i = 0; i < _count; i++)
            {
                var wanted = new Nested.PackedSource(arguments[2 + i]);
                if (wanted.IsNull(row) || !wanted.Bytes(row).SequenceEqual(dimension)) continue;
                if (NumberSet.TryRead(StringView.Bytes(arguments[0].As<StringView>() + row)) is { } set) Join(group, i, set);
            }
        }

        protected override void Merge(Sets group, Sets other)
        {
            for (var i = 0; i < _count; i++)
            {
                if (other.ByValue[i] is { } set) Join(group, i, set);
            }
        }

        protected override byte[] Write(Sets group)
        {
            var bytes = new List<byte>();
            foreach (var set in group.ByValue)
            {
                var part = set?.ToBytes() ?? [];
                bytes.AddRange(BitConverter.GetBytes(part.Length));
                bytes.AddRange(part);
            }

            return [.. bytes];
        }

        protected override Sets Read(ReadOnlySpan<byte> bytes)
        {
            var group = NewGroup();
            for (var i = 0; i < _count; i++)
            {
                var length = BitConverter.ToInt32(bytes);
                if (length > 0) group.ByValue[i] = NumberSet.TryRead(bytes.Slice(sizeof(int), length));
                bytes = bytes[(sizeof(int) + length)..];
            }

            return group;
        }

        protected override void Finish(Sets? group, ColumnBuilder builder)
        {
            var common = group?.ByValue[0];
            for (var i = 1; i < _count && common is not null; i++)
                common = group!.ByValue[i] is { } set ? common.Where(set, isIn: true) : null; // There is a group where there is a set.
            if (GivesSet(request.Name)) builder.AppendBytes((common ?? new NumberSet()).ToBytes());
            else builder.Append(common?.Count ?? 0L);
        }

        // A set that comes from another kernel stays that kernel's.
        private static void Join(Sets group, int value, NumberSet set) => (group.ByValue[value] ??= new NumberSet()).Union(set);
    }
}
