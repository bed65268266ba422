using MatViewDb.Core.Types;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Sketches;

/// <summary>Makes an estimate of one value.</summary>
[SqlFunction("hll_hash", Example = "hll_cardinality(hll_hash('a')) -> 1")]
public sealed class HllHash : SketchFunction
{
    private protected override SqlType Result => Hll;

    public override bool Accepts(int argumentCount) => argumentCount == 1;

    private protected override IReadOnlyList<SqlType> Parameters(IReadOnlyList<SqlType> arguments)
        => [arguments[0].Kind == SqlTypeKind.Null ? SqlType.String : arguments[0]];

    private protected override object? Of(SketchRow row)
    {
        var estimate = new DistinctEstimate();
        estimate.Add(row.Hash(0));
        return estimate.ToBytes();
    }
}

/// <summary>Makes an estimate of no value.</summary>
[SqlFunction("hll_empty", Example = "hll_cardinality(hll_empty()) -> 0")]
public sealed class HllEmpty : SketchFunction
{
    private protected override SqlType Result => Hll;

    public override bool Accepts(int argumentCount) => argumentCount == 0;

    private protected override IReadOnlyList<SqlType> Parameters(IReadOnlyList<SqlType> arguments) => [];

    private protected override object? Of(SketchRow row) => new DistinctEstimate().ToBytes();
}

/// <summary>Gives the estimated number of different values.</summary>
[SqlFunction("hll_cardinality", Example = "hll_cardinality(hll_hash(1)) -> 1")]
public sealed class HllCardinality : SketchFunction
{
    private protected override SqlType Result => SqlType.BigInt;

    public override bool Accepts(int argumentCount) => argumentCount == 1;

    private protected override IReadOnlyList<SqlType> Parameters(IReadOnlyList<SqlType> arguments) => [Hll];

    private protected override object? Of(SketchRow row) => DistinctEstimate.FromBytes(row.Bytes(0)).Estimate();
}
