using System.Text;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Sketches;

/// <summary>Gives so many numbers of a set from a place on, counted from 0, or from the end where negative; NULL for none.</summary>
[SqlFunction("sub_bitmap", Example = "bitmap_to_string(sub_bitmap(bitmap_from_string('5,3,7'), 1, 2)) -> 5,7")]
public sealed class SubBitmap : SketchFunction
{
    private protected override SqlType Result => Bitmap;

    public override bool Accepts(int argumentCount) => argumentCount == 3;

    private protected override IReadOnlyList<SqlType> Parameters(IReadOnlyList<SqlType> arguments)
        => [Bitmap, SqlType.BigInt, SqlType.BigInt];

    private protected override object? Of(SketchRow row)
    {
        var set = row.Set(0);
        var from = row.Long(1) < 0 ? set.Count + row.Long(1) : row.Long(1);
        return from < 0 ? null : Cut.Of(set.Numbers.Skip((int)Math.Min(from, int.MaxValue)), row.Long(2));
    }
}

/// <summary>
/// Gives so many numbers of a set that are at least a bound, or, where their number is negative, that are at most it; NULL for none.
/// </summary>
[SqlFunction("bitmap_subset_limit", Example = "bitmap_to_string(bitmap_subset_limit(bitmap_from_string('5,3,7'), 4, 1)) -> 5")]
public sealed class BitmapSubsetLimit : SketchFunction
{
    private protected override SqlType Result => Bitmap;

    public override bool Accepts(int argumentCount) => argumentCount == 3;

    private protected override IReadOnlyList<SqlType> Parameters(IReadOnlyList<SqlType> arguments)
        => [Bitmap, SqlType.BigInt, SqlType.BigInt];

    private protected override object? Of(SketchRow row)
    {
        var bound = (ulong)Math.Max(0, row.Long(1));
        if (row.Long(2) >= 0) return Cut.Of(row.Set(0).Numbers.SkipWhile(n => n < bound), row.Long(2));
        var upTo = row.Set(0).Numbers.TakeWhile(n => n <= bound).ToArray();
        return Cut.Of(upTo.Skip((int)Math.Max(0, upTo.Length + row.Long(2))), upTo.Length);
    }
}

/// <summary>Gives the numbers of a set from a bound on and below another; NULL for none.</summary>
[SqlFunction("bitmap_subset_in_range", Example = "bitmap_to_string(bitmap_subset_in_range(bitmap_from_string('5,3,7'), 3, 7)) -> 3,5")]
public sealed class BitmapSubsetInRange : SketchFunction
{
    private protected override SqlType Result => Bitmap;

    public override bool Accepts(int argumentCount) => argumentCount == 3;

    private protected override IReadOnlyList<SqlType> Parameters(IReadOnlyList<SqlType> arguments)
        => [Bitmap, SqlType.BigInt, SqlType.BigInt];

    private protected override object? Of(SketchRow row)
    {
        if (row.Long(2) <= 0) return null;
        var (from, to) = ((ulong)Math.Max(0, row.Long(1)), (ulong)row.Long(2));
        return Cut.Of(row.Set(0).Numbers.SkipWhile(n => n < from).TakeWhile(n => n < to), long.MaxValue);
    }
}

/// <summary>Writes a set in the binary form that StarRocks and Doris exchange.</summary>
[SqlFunction("bitmap_to_binary", Example = "hex(bitmap_to_binary(to_bitmap(1))) -> 0101000000")]
public sealed class BitmapToBinary : SketchFunction
{
    private protected override SqlType Result => SqlType.VarBinary;

    public override bool Accepts(int argumentCount) => argumentCount == 1;

    private protected override IReadOnlyList<SqlType> Parameters(IReadOnlyList<SqlType> arguments) => [Bitmap];

    private protected override object? Of(SketchRow row) => NumberSetWire.Write(row.Set(0));
}

/// <summary>Reads what bitmap_to_binary wrote; NULL when it is something else.</summary>
[SqlFunction("bitmap_from_binary", Example = "bitmap_to_string(bitmap_from_binary(bitmap_to_binary(to_bitmap(5)))) -> 5")]
public sealed class BitmapFromBinary : SketchFunction
{
    private protected override SqlType Result => Bitmap;

    public override bool Accepts(int argumentCount) => argumentCount == 1;

    private protected override IReadOnlyList<SqlType> Parameters(IReadOnlyList<SqlType> arguments) => [SqlType.VarBinary];

    private protected override object? Of(SketchRow row) => NumberSetWire.TryRead(row.Bytes(0))?.ToBytes();
}

/// <summary>Writes a set in the binary form that StarRocks and Doris exchange, as base 64.</summary>
[SqlFunction("bitmap_to_base64", Example = "bitmap_to_base64(to_bitmap(1)) -> AQEAAAA=")]
public sealed class BitmapToBase64 : SketchFunction
{
    private protected override SqlType Result => SqlType.String;

    public override bool Accepts(int argumentCount) => argumentCount == 1;

    private protected override IReadOnlyList<SqlType> Parameters(IReadOnlyList<SqlType> arguments) => [Bitmap];

    private protected override object? Of(SketchRow row) => Convert.ToBase64String(NumberSetWire.Write(row.Set(0)));
}

/// <summary>Reads what bitmap_to_base64 wrote; NULL when it is something else.</summary>
[SqlFunction("base64_to_bitmap", Example = "bitmap_to_string(base64_to_bitmap('AQEAAAA=')) -> 1")]
[SqlFunction("bitmap_from_base64", Example = "bitmap_to_string(bitmap_from_base64('AQEAAAA=')) -> 1")]
public sealed class BitmapFromBase64 : SketchFunction
{
    private protected override SqlType Result => Bitmap;

    public override bool Accepts(int argumentCount) => argumentCount == 1;

    private protected override IReadOnlyList<SqlType> Parameters(IReadOnlyList<SqlType> arguments) => [SqlType.String];

    private protected override object? Of(SketchRow row)
    {
        var text = Encoding.UTF8.GetString(row.Bytes(0));
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? NumberSetWire.TryRead(bytes.AsSpan(0, length))?.ToBytes() : null;
    }
}

/// <summary>Makes sets of some of a set's numbers.</summary>
file static class Cut
{
    internal static byte[]? Of(IEnumerable<ulong> numbers, long most)
    {
        var kept = new NumberSet();
        foreach (var number in numbers)
        {
            if (kept.Count >= most) break;
            kept.Add(number);
        }

        return kept.Count > 0 ? kept.ToBytes() : null;
    }
}
