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

/// <summary>Gives the estimated number of different values of an HLL, or of what ds_hll_accumulate made.</summary>
[SqlFunction("hll_cardinality", Example = "hll_cardinality(hll_hash(1)) -> 1")]
[SqlFunction("ds_hll_estimate", Example = "ds_hll_estimate(hll_hash(1)) -> 1")]
[SqlFunction("ds_theta_estimate", Example = "ds_theta_estimate(hll_hash(1)) -> 1")]
public sealed class HllCardinality : SketchFunction
{
    private protected override SqlType Result => SqlType.BigInt;

    public override bool Accepts(int argumentCount) => argumentCount == 1;

    private protected override IReadOnlyList<SqlType> Parameters(IReadOnlyList<SqlType> arguments)
        => [arguments[0].Kind == SqlTypeKind.VarBinary ? SqlType.VarBinary : Hll];

    private protected override object? Of(SketchRow row) => DistinctEstimate.FromBytes(row.Bytes(0)).Estimate();
}

/// <summary>Writes an estimate as base 64.</summary>
[SqlFunction("hll_to_base64", Example = "hll_to_base64(hll_empty()) -> AQ==")]
public sealed class HllToBase64 : SketchFunction
{
    private protected override SqlType Result => SqlType.String;

    public override bool Accepts(int argumentCount) => argumentCount == 1;

    private protected override IReadOnlyList<SqlType> Parameters(IReadOnlyList<SqlType> arguments) => [Hll];

    private protected override object? Of(SketchRow row) => Convert.ToBase64String(row.Bytes(0));
}

/// <summary>Reads what hll_to_base64 wrote; NULL when it is something else.</summary>
[SqlFunction("hll_from_base64", Example = "hll_cardinality(hll_from_base64('AQ==')) -> 0")]
public sealed class HllFromBase64 : SketchFunction
{
    private protected override SqlType Result => Hll;

    public override bool Accepts(int argumentCount) => argumentCount == 1;

    private protected override IReadOnlyList<SqlType> Parameters(IReadOnlyList<SqlType> arguments) => [SqlType.String];

    private protected override object? Of(SketchRow row)
    {
        var bytes = new byte[row.Bytes(0).Length];
        return Convert.TryFromBase64String(System.Text.Encoding.UTF8.GetString(row.Bytes(0)), bytes, out var length)
            && DistinctEstimate.IsValid(bytes.AsSpan(0, length))
                ? bytes[..length]
                : null;
    }
}
