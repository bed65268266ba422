using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Aggregates;

/// <summary>
/// Joins sets of numbers, or makes one of numbers: bitmap_union, bitmap_intersect, group_bitmap_xor (what is in an odd number of
/// sets), bitmap_agg, and their counts.
/// </summary>
[SqlFunction("bitmap_union", Example = "bitmap_to_string(bitmap_union(to_bitmap(x))) of 1, 3, 3 -> 1,3")]
[SqlFunction("bitmap_union_count", Example = "bitmap_union_count(to_bitmap(x)) of 1, 3, 3 -> 2")]
[SqlFunction("bitmap_intersect", Example = "bitmap_to_string(bitmap_intersect(bitmap_from_string(x))) of '1,2', '2,3' -> 2")]
[SqlFunction("bitmap_agg", Example = "bitmap_to_string(bitmap_agg(x)) of 1, 3, 3 -> 1,3")]
[SqlFunction("bitmap_union_int", Example = "bitmap_union_int(x) of 1, 3, 3 -> 2")]
[SqlFunction("group_bitmap_xor", Example = "bitmap_to_string(group_bitmap_xor(bitmap_from_string(x))) of '1,2', '2,3' -> 1,3")]
[SqlFunction("orthogonal_bitmap_union_count", Example = "orthogonal_bitmap_union_count(bitmap_from_string(x)) of '1,2', '2,3' -> 3")]
public sealed class BitmapAggregate : AggregateFunction
{
    private static readonly SqlType s_bitmap = new(SqlTypeKind.Bitmap);

    public override bool Accepts(int argumentCount) => argumentCount == 1;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
    {
        var input = name is "bitmap_agg" or "bitmap_union_int" ? SqlType.BigInt : s_bitmap;
        if (TypeCoercion.Cost(arguments[0], input) == TypeCoercion.Impossible) return null;
        var counts = Counts(name);
        return new FunctionSignature(name, FunctionKind.Aggregate, [input], counts ? SqlType.BigInt : s_bitmap)
        {
            NullIfAnyNull = false,
            NeverNull = counts,
            MayReturnNull = !counts,
        };
    }

    public override AggregateKernel CreateKernel(AggregateRequest request) => new Kernel(request);

    private static bool Counts(string name) => name is "bitmap_union_count" or "bitmap_union_int" or "orthogonal_bitmap_union_count";

    private sealed class Numbers
    {
        internal NumberSet? Set;
    }

    private sealed unsafe class Kernel(AggregateRequest request) : ExternalStateKernel<Numbers>
    {
        private readonly bool _counts = Counts(request.Name);
        private readonly bool _intersects = request.Name == "bitmap_intersect";
        private readonly bool _differs = request.Name == "group_bitmap_xor";

        protected override ArrowType ResultType { get; } = new(
            Counts(request.Name) ? ArrowTypeId.Int64 : ArrowTypeId.BinaryView);

        protected override MemoryTracker Tracker => request.Tracker;

        protected override Numbers NewGroup() => new();

        protected override void Add(Numbers group, Column[] arguments, int row)
        {
            if (arguments[0].Type.Physical == PhysicalKind.Int64)
            {
                var number = arguments[0].As<long>()[row];
                if (number >= 0) (group.Set ??= new NumberSet()).Add((ulong)number);
                return;
            }

            if (NumberSet.TryRead(StringView.Bytes(arguments[0].As<StringView>() + row)) is { } set) Join(group, set);
        }

        protected override void Merge(Numbers group, Numbers other)
        {
            if (other.Set is not null) Join(group, other.Set);
        }

        protected override byte[] Write(Numbers group) => group.Set?.ToBytes() ?? [];

        protected override Numbers Read(ReadOnlySpan<byte> bytes) => new() { Set = NumberSet.TryRead(bytes) };

        protected override void Finish(Numbers? group, ColumnBuilder builder)
        {
            if (_counts) builder.Append(group?.Set?.Count ?? 0L);
            else if (group?.Set is null) builder.AppendNull();
            else builder.AppendBytes(group.Set.ToBytes());
        }

        // A set that comes from another kernel stays that kernel's.
        private void Join(Numbers group, NumberSet set)
        {
            if (group.Set is null)
            {
                group.Set = new NumberSet();
                group.Set.Union(set);
            }
            else if (_intersects) group.Set = group.Set.Where(set, isIn: true);
            else if (_differs)
            {
                var added = set.Where(group.Set, isIn: false);
                group.Set = group.Set.Where(set, isIn: false);
                group.Set.Union(added);
            }
            else group.Set.Union(set);
        }
    }
}

/// <summary>
/// Joins estimates of different values: hll_union gives an estimate, hll_union_agg its number. ds_hll_accumulate makes one of values
/// (further arguments, precision and form, change nothing), ds_hll_combine joins such ones; both are VARBINARY.
/// </summary>
[SqlFunction("hll_union", Example = "hll_cardinality(hll_union(hll_hash(x))) of 1, 2, 2 -> 2")]
[SqlFunction("hll_raw_agg", Example = "hll_cardinality(hll_raw_agg(hll_hash(x))) of 1, 2, 2 -> 2")]
[SqlFunction("hll_union_agg", Example = "hll_union_agg(hll_hash(x)) of 1, 2, 2 -> 2")]
[SqlFunction("ds_hll_accumulate", Example = "hll_cardinality(ds_hll_accumulate(x)) of 1, 2, 2 -> 2")]
[SqlFunction("ds_hll_combine", Example = "ds_hll_estimate(ds_hll_combine(x)) of ((SELECT ds_hll_accumulate(1))) -> 1")]
[SqlFunction("ds_theta_accumulate", Example = "ds_theta_estimate(ds_theta_accumulate(x)) of 1, 2, 2 -> 2")]
[SqlFunction("ds_theta_combine", Example = "ds_theta_estimate(ds_theta_combine(x)) of ((SELECT ds_theta_accumulate(1))) -> 1")]
public sealed class HllAggregate : AggregateFunction
{
    private static readonly SqlType s_hll = new(SqlTypeKind.Hll);

    public override bool Accepts(int argumentCount) => argumentCount is >= 1 and <= 3;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
    {
        var accumulates = Accumulates(name);
        if (arguments.Count > 1 && !accumulates) return null;
        var sketch = name.StartsWith("ds_", StringComparison.Ordinal) ? SqlType.VarBinary : s_hll;
        if (!accumulates && TypeCoercion.Cost(arguments[0], sketch) == TypeCoercion.Impossible) return null;
        var counts = name == "hll_union_agg";
        return new FunctionSignature(
            name, FunctionKind.Aggregate, [accumulates ? arguments[0] : sketch, .. arguments.Skip(1)], counts ? SqlType.BigInt : sketch)
        {
            NullIfAnyNull = false,
            NeverNull = counts,
            MayReturnNull = !counts,
        };
    }

    public override AggregateKernel CreateKernel(AggregateRequest request) => new Kernel(request);

    private static bool Accumulates(string name) => name.EndsWith("_accumulate", StringComparison.Ordinal);

    private sealed unsafe class Kernel(AggregateRequest request) : ExternalStateKernel<DistinctEstimate>
    {
        private readonly bool _counts = request.Name == "hll_union_agg";
        private readonly bool _accumulates = Accumulates(request.Name);
        private ulong[] _hashes = [];

        protected override ArrowType ResultType { get; } = new(
            request.Name == "hll_union_agg" ? ArrowTypeId.Int64 : ArrowTypeId.BinaryView);

        protected override MemoryTracker Tracker => request.Tracker;

        protected override DistinctEstimate NewGroup() => new();

        protected override void Prepare(Column[] arguments, int rowCount)
        {
            if (!_accumulates) return;
            if (_hashes.Length < rowCount) _hashes = new ulong[rowCount];
            ColumnHash.Hash(arguments[0], _hashes, combine: false);
        }

        protected override void Add(DistinctEstimate group, Column[] arguments, int row)
        {
            if (_accumulates) group.Add(_hashes[row]);
            else group.Merge(DistinctEstimate.FromBytes(StringView.Bytes(arguments[0].As<StringView>() + row)));
        }

        protected override void Merge(DistinctEstimate group, DistinctEstimate other) => group.Merge(other);

        protected override byte[] Write(DistinctEstimate group) => group.ToBytes();

        protected override DistinctEstimate Read(ReadOnlySpan<byte> bytes) => DistinctEstimate.FromBytes(bytes);

        protected override void Finish(DistinctEstimate? group, ColumnBuilder builder)
        {
            if (_counts) builder.Append(group?.Estimate() ?? 0L);
            else if (group is null) builder.AppendNull();
            else builder.AppendBytes(group.ToBytes());
        }
    }
}
