using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Sketches;

/// <summary>Makes a PERCENTILE of one number.</summary>
[SqlFunction("percentile_hash", Example = "percentile_approx_raw(percentile_hash(7), 0.5) -> 7")]
public sealed class PercentileHash : SketchFunction
{
    private protected override SqlType Result => Percentile;

    public override bool Accepts(int argumentCount) => argumentCount == 1;

    private protected override IReadOnlyList<SqlType> Parameters(IReadOnlyList<SqlType> arguments) => [SqlType.Double];

    private protected override object? Of(SketchRow row)
    {
        var sketch = new QuantileSketch();
        sketch.Add(row.Double(0));
        return sketch.ToBytes();
    }
}

/// <summary>Makes a PERCENTILE of no number.</summary>
[SqlFunction("percentile_empty", Example = "percentile_approx_raw(percentile_empty(), 0.5) -> NULL")]
public sealed class PercentileEmpty : SketchFunction
{
    private protected override SqlType Result => Percentile;

    public override bool Accepts(int argumentCount) => argumentCount == 0;

    private protected override IReadOnlyList<SqlType> Parameters(IReadOnlyList<SqlType> arguments) => [];

    private protected override object? Of(SketchRow row) => new QuantileSketch().ToBytes();
}

/// <summary>Gives the number of a PERCENTILE below which a share of all lies, from 0 to 1; NULL when it holds none.</summary>
[SqlFunction("percentile_approx_raw", Example = "percentile_approx_raw(percentile_hash(2.5), 0.9) -> 2.5")]
public sealed class PercentileApproxRaw : SketchFunction
{
    private protected override SqlType Result => SqlType.Double;

    public override bool Accepts(int argumentCount) => argumentCount == 2;

    private protected override IReadOnlyList<SqlType> Parameters(IReadOnlyList<SqlType> arguments) => [Percentile, SqlType.Double];

    private protected override object? Of(SketchRow row)
    {
        var share = row.Double(1);
        if (!(share >= 0 && share <= 1)) throw CoreErrors.WrongArguments.With("percentile: the share must be from 0 to 1");
        var sketch = QuantileSketch.FromBytes(row.Bytes(0));
        return sketch.Count == 0 ? null : sketch.At(share);
    }
}
